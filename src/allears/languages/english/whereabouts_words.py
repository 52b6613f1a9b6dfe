"""Countries and their parts as English calls them, and the words around a place that tell who is there."""

from __future__ import annotations

import re

from allears.languages.beginnings import Pattern
from allears.languages.expression import Expression
from allears.languages.word_list import meanings

COUNTRIES = meanings(
    """
AF: afghanistan
AL: albania
DZ: algeria
AD: andorra
AO: angola
AR: argentina
AM: armenia
AU: australia, oz, down under
AT: austria, osterreich
AZ: azerbaijan
BS: bahamas
BH: bahrain
BD: bangladesh
BB: barbados
BY: belarus
BE: belgium, belgie, belgique
BZ: belize
BJ: benin
BT: bhutan
BO: bolivia
BA: bosnia, bosnia and herzegovina
BW: botswana
BR: brazil, brasil
BN: brunei
BG: bulgaria
KH: cambodia
CM: cameroon
CA: canada
CL: chile
CN: china, prc, mainland china
CO: colombia
CR: costa rica
CI: ivory coast, cote d'ivoire
HR: croatia
CU: cuba
CY: cyprus
CZ: czech republic, czechia
DK: denmark, danmark
DO: dominican republic
EC: ecuador
EG: egypt
SV: el salvador
EE: estonia
ET: ethiopia
FJ: fiji
FI: finland, suomi
FR: france
GE: georgia the country
DE: germany, deutschland
GH: ghana
GR: greece
GT: guatemala
HN: honduras
HK: hong kong
HU: hungary
IS: iceland
IN: india
ID: indonesia
IR: iran
IQ: iraq
IE: ireland, republic of ireland, eire
IL: israel
IT: italy, italia
JM: jamaica
JP: japan, nippon
JO: jordan
KZ: kazakhstan
KE: kenya
KW: kuwait
LA: laos
LV: latvia
LB: lebanon
LI: liechtenstein
LT: lithuania
LU: luxembourg, luxemburg
MG: madagascar
MW: malawi
MY: malaysia
MV: maldives
MT: malta
MU: mauritius
MX: mexico
MD: moldova
MC: monaco
MN: mongolia
ME: montenegro
MA: morocco
MZ: mozambique
MM: myanmar, burma
NA: namibia
NP: nepal
NL: netherlands, the netherlands, holland, nederland
NZ: new zealand, aotearoa
NI: nicaragua
NG: nigeria
MK: north macedonia
NO: norway, norge
OM: oman
PK: pakistan
PA: panama
PY: paraguay
PE: peru
PH: philippines, the philippines
PL: poland, polska
PT: portugal
PR: puerto rico
QA: qatar
RO: romania
RU: russia
RW: rwanda
SA: saudi arabia, ksa
SN: senegal
RS: serbia
SG: singapore
SK: slovakia
SI: slovenia
ZA: south africa
KR: south korea, korea
ES: spain, espana
LK: sri lanka
SE: sweden, sverige
CH: switzerland, schweiz, suisse, svizzera
TW: taiwan
TZ: tanzania, zanzibar
TH: thailand
TT: trinidad, trinidad and tobago
TN: tunisia
TR: turkey, turkiye
UG: uganda
UA: ukraine
AE: united arab emirates, emirates, the emirates
GB: united kingdom, great britain, britain, england, scotland, wales, northern ireland
US: united states, united states of america, the states, america
UY: uruguay
UZ: uzbekistan
VE: venezuela
VN: vietnam, viet nam
ZM: zambia
ZW: zimbabwe
"""
)
"""Country in lower case without accents -> ISO 3166-1 alpha-2."""

REGIONS = meanings(
    """
US: alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho
US: illinois, indiana
US: iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri
US: montana
US: nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york city, nyc, north carolina
US: north dakota, ohio
US: oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont
US: virginia
US: washington dc, west virginia, wisconsin, wyoming, bay area, silicon valley, midwest, new england, manhattan
US: brooklyn
US: la, socal, upstate new york, long island, the bronx, queens ny, sf, dallas fort worth, dfw, twin cities, philly
US: vegas
CA: ontario, quebec, alberta, british columbia, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, yukon
AU: brissie, brisvegas, melbs
AU: new south wales, nsw, queensland, tasmania, south australia, western australia, gold coast, sunshine coast
AU: northern territory
GB: yorkshire, cornwall, kent, essex, sussex, surrey, lancashire, the midlands, midlands, devon, norfolk, suffolk
GB: dorset
GB: somerset, hampshire, cheshire, cumbria, northumberland, mid wales, south wales, north wales, the highlands
GB: greater manchester
GB: west midlands, east anglia, oxfordshire, wiltshire, derbyshire, nottinghamshire, hertfordshire, lake district
GB: cotswolds
IE: county cork, county kerry, connemara, munster ireland, leinster, co. clare, county galway, county mayo, kerry
DE: bavaria, bayern, saxony, sachsen, hesse, hessen, baden wurttemberg, north rhine westphalia, nrw, lower saxony
DE: thuringia
DE: brandenburg, schleswig holstein, rhineland, black forest, ruhr, the ruhr, swabia, allgau, franconia, saarland
FR: brittany, bretagne, normandy, provence, alsace, burgundy, ile de france, aquitaine, dordogne, savoie, loire
FR: languedoc
ES: catalonia, andalusia, basque country, galicia, mallorca, ibiza, canary islands, tenerife, gran canaria
ES: costa brava, menorca
IT: tuscany, lombardy, sicily, sardinia, veneto, piedmont, umbria, puglia, lazio, emilia romagna, south tyrol, liguria
CH: ticino, engadin, valais, graubunden, vaud, pontresina, zermatt, davos, st. moritz, saint moritz, bernese oberland
AT: tyrol, tirol, styria, carinthia, vorarlberg, burgenland, upper austria, lower austria, salzkammergut
NL: brabant, limburg, friesland, gelderland, zeeland, noord holland, randstad, drenthe, overijssel
BE: flanders, wallonia, vlaanderen
PT: algarve, madeira, azores, alentejo
GR: crete, paros, mykonos, santorini, naxos, rhodes, corfu, cyclades, kos, zakynthos, chios
IN: maharashtra, karnataka, kerala, tamil nadu, gujarat, rajasthan, punjab, haryana, uttar pradesh, west bengal
IN: telangana, goa
IN: bangalore, bengaluru, delhi, new delhi, ncr, andhra pradesh, madhya pradesh, odisha, bihar, assam, gurgaon
IN: noida, bombay
BR: parana, bahia, minas gerais, santa catarina, rio grande do sul, mato grosso, pernambuco, ceara, sao paulo, goias, sp
MX: jalisco, yucatan, nuevo leon, quintana roo, oaxaca, baja california, cdmx, guanajuato, silao, sonora, puebla
ZA: western cape, gauteng, kwazulu natal, eastern cape, garden route, joburg, jozi, kzn, limpopo, mpumalanga, free state
KE: masai mara, mombasa, amboseli, maasai mara, rift valley
NZ: queenstown nz, south island, north island, hawke's bay, otago, canterbury nz, waikato, rotorua, marlborough nz
PH: cebu, bohol, metro manila, luzon, mindanao, makati, palawan, boracay, ncr manila, quezon city, davao
MY: jb, johor, penang, selangor, sabah, sarawak, kl
AE: abu dhabi, sharjah, al quoz, jumeirah, ras al khaimah, ajman, dubai marina
NG: victoria island, ikeja, lekki, abuja, rivers state, ogun state, lagos state
ID: bali, java, sumatra, lombok
TH: phuket, koh samui, ko samui, chiang mai
JP: hokkaido, kyushu, okinawa, kansai, kanto, shikoku, honshu
SE: skane, lapland sweden, gotland, dalarna
NO: lofoten, nordland, rogaland, vestland
FI: lapland, aland
PL: silesia, pomerania, mazovia, mazury
TZ: zanzibar, serengeti, arusha
CR: guanacaste
"""
)
"""Parts of countries -> ISO 3166-1 alpha-2."""

SHORT_NAMES = {
    "UK": "GB", "GB": "GB", "USA": "US", "US": "US", "UAE": "AE", "NZ": "NZ", "KSA": "SA", "ROI": "IE", "PRC": "CN",
    "DE": "DE", "ZA": "ZA", "SA": "ZA",
}  # fmt: skip
SHORT_COUNTRIES = Expression(
    r"(?<![\w.@$])(?:U\.K\.|UK|U\.S\.A\.|USA|U\.S\.|US|UAE|U\.A\.E\.|NZ|KSA)(?![\w@$]|\.[a-z]|[ ]?\$)"
)
"""Short names, in capitals only: "us" is nobody's country."""

SMALL_SHORT = Expression(
    r"(?<![\w.@$])(?:(?P<us>usa|u\.s\.a?|(?:the )(?:us|states|u\.s)|^\W*us(?=\W*$))|(?P<gb>uk|u\.k|england|"
    r"scotland|wales)|"
    r"(?P<ae>uae|u\.a\.e)|(?P<nz>nz)|(?P<sa>ksa))(?![\w@$])"
)
"""The same in small letters, where a place was asked for: each group is named for its country."""

_LONG = sorted(
    (name for name in COUNTRIES if len(name) > 4 and name not in ("turkey", "jordan", "china", "the states")), key=len
)
LOWER_COUNTRIES = Pattern(
    r"(?<![\w@./-])(?:" + "|".join(re.escape(name) for name in reversed(_LONG)) + r")(?![\w@]|\.\w)"
)
"""Names of countries long enough to be known without a capital letter."""

PEOPLES = meanings(
    """
US: american, us-based
GB: british, english, scottish, welsh
CA: canadian
AU: australian
NZ: new zealand
IE: irish
DE: german
AT: austrian
CH: swiss
FR: french
ES: spanish
IT: italian
PT: portuguese
NL: dutch
BE: belgian
DK: danish
SE: swedish
NO: norwegian
FI: finnish
PL: polish
CZ: czech
HU: hungarian
RO: romanian
GR: greek
TR: turkish
IN: indian
ZA: south african
NG: nigerian
KE: kenyan
MX: mexican
BR: brazilian
AR: argentinian
CO: colombian
CL: chilean
JP: japanese
SG: singaporean
"""
)
COMPANY_OF_A_PEOPLE = Expression(
    r"\b(?:as|we're|we are|i'm from|i'm with|it's|being|for) an? (?:small |medium |mid-sized |large |family |"
    r"young |pure |"
    r"purely )?(?P<people>" + "|".join(sorted(PEOPLES, key=len, reverse=True)) + r") (?:\w+ )?(?:company|firm|business|"
    r"start-?up|agency|manufacturer|producer|group|family business|enterprise|shop|supplier|distributor|consultancy)\b"
)
"""Tells the country: "as a Spanish company"."""

PLACING = (
    r"\b(?:in|near|from|around|outside|outside of|at|out of|outta|(?:plant|site|branch|office|factory|school|shop) of|"
    r"based in|based out of|based|located|located in|situated in|"
    r"north of|south of|"
    r"east of|west of|close to|across|throughout|all over|in whole|here in|down in|up in|over in|out in|side of|"
    r"above|round|just off|"
    r"next to|sites in|offices? in|shops? in|all in|out here in|hop from|we're in|we are in|headquartered in|hq in|"
    r"hq:?|"
    r"shores of|heart of|middle of|centre of|center of|suburbs? of|city of|town of|state of|county of|region of|"
    r"region|province of)"
    r"\s+(?:the\s+|a town called\s+|whole\s+|good old\s+|sunny\s+|rainy\s+|central\s+|downtown\s+|rural\s+|"
    r"northern\s+|southern\s+|"
    r"western\s+|eastern\s+|greater\s+|mid\s+|both\s+|and around\s+)*$"
)
"""What comes before the place where somebody is."""

NOT_HERE = (
    r"\b(?:(?:stored?|hosted?|keep|servers?|data) (?:\w+ )?in|(?:met|saw|spoke|talked|ship\w*|sent|"
    r"send\w*|deliver\w*|export\w*|import\w*|studied|joins|dials in|airport|advisor|adviser|accountant|agent|"
    r"lawyer)(?: \w+){0,5}? (?:in|from|to|at)|(?:ceo|cfo|cto|coo|boss|owner|director|colleagues?|"
    r"sister company|parent company|group|"
    r"group (?:headquarters?|hq|head office)|mother company|parent)(?: is| sits| lives| works| was)?(?: over)? in|"
    r"(?:outside|external|our|another) (?:\w+ )?"
    r"(?:agency|bureau|freelancer|supplier|vendor|contractor|accountant|lawyer|outfit|provider|consultant|outside shop|"
    r"other shop) (?:over |out )?(?:in|from)|outside shop in|latin|south|central|north|"
    r"(?:gone|went|go|moved|moving|emigrated|relocated|retired|flew|seconded|transferred|posted|married and went) "
    r"(?:off |back |out |over |away )?to|(?:like|as|than) in|"
    r"(?:my|our|his|her|their) (?!company|firm|business|team|school|practice|shop|club|employer|charity|"
    r"church)[\w-]+'s "
    r"(?:[\w-]+ ){0,2}[\w-]+ (?:up |over |down |out )?(?:in|near|outside|at)|"
    r"fly(?:ing)? to|trip to|travel(?:l?ing)? (?:to|in)|visit(?:ing)?|holiday(?:s)? in|vacation in|"
    r"conference in|fair in|(?:come|comes|came|coming|is|be|gets?|flies|flew|are) (?:back|home|over|in) from|"
    r"(?:nurses|workers|staff|people|guys|drivers|cooks|interns|hires|contractors|freelancers|they|mostly|mainly|many|"
    r"some|most|half|all)(?: \w+)?,? (?:are |is |come |comes )?from|"
    r"moved (?:from|away from|here from)|used to (?:be|live|work) in|born in|originally from|grew up in|back in|"
    r"(?:supplier|distributor|manufacturer|reseller|dealer|wholesaler|carrier|importer|subsidiary's|subcontractor|"
    r"importer|vendor|maker|producer|landlord|parent|investor|client|customer|guest|student|tourist|"
    r"visitor)s? (?:over |out )?"
    r"(?:in|from)|"
    r"customers? (?:in|from|across|all over)|clients? (?:in|from|across|all over)|guests from|tourists from|"
    r"students from|export to|"
    r"ship to|deliver to|sell (?:to|into|in)|selling (?:to|into|in)|expand(?:ing)? (?:to|into)|launch(?:ing)? in|"
    r"market (?:in|entry)|on a plane to|hours? from|support for customers in|cousin in|friend in|brother in|"
    r"sister in|mate in|"
    r"neighbou?r (?:in|outside)|active in|partner in|office of yours in|a podcast from|called from|prefix for|made in|"
    r"outfit in|company in another|not in|left|studied in|degree from|webinar in|stuck in|meeting in|week in|"
    r"from albania|(?<!i )(?<!we )(?:come|comes|came|coming) from|"
    r"(?:pal|mate|friend|buddy|cousin|chap|bloke|guy|fella|colleague|woman|man)s?(?: of (?:mine|ours))? "
    r"(?:up |over |down |out )?(?:in|from|near)|(?:rest|others?|remainder)(?: is| are| sits?)?(?: in| from)?)"
    r"\s+(?:the\s+)?(?:\w+(?:,| and| or| &)\s*){0,3}$"
)
"""What comes before a place where the company is not."""

SOMEBODY_IS_THERE = (
    r"\b(?<!office )(?<!company )(?<!shop )(?<!firm )(?<!business )(?<!site )(?<!plant )(?<!workshop )(?<!studio )"
    r"(?<!team )(?<!everyone )(?<!everybody )(?<!staff )(?<!people )(?<!crew )(?<!reps )(?<!all )"
    r"(?:spends?|spent|sits?|sat|lives?|lived|works?|worked|went|gone|lost|won|retired|married|flew|plays?|studies|"
    r"studied|"
    r"visits?|visited|stayed|teaches|taught|serves?|served)\b[^,.;]{0,30}$"
)
"""Before a place, in a clause that does not speak of the lead: somebody or something else is there."""

SOME_FIRM_IN = (
    r"\b(?:an?|the|some|with) (?:\w+ )?(?:agency|bureau|freelancer|supplier|vendor|contractor|accountant|lawyer|outfit|"
    r"provider|consultant|firm|company|guys?|lot|crowd) (?:over |out )?(?:in|from)\s+(?:the\s+)?$"
)
"""Before a place, in a clause that does not speak of the lead: where somebody else is."""
