"""Countries and their parts as English calls them, and the words around a place that tell who is there."""

from __future__ import annotations

import re

from allears.languages.beginnings import Pattern
from allears.languages.expression import Expression, by_first_letter
from allears.languages.word_list import meanings, word_list

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
MK: north macedonia, macedonia
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
BF: burkina faso, burkina
BI: burundi
BM: bermuda
KY: cayman islands, the caymans
CD: democratic republic of the congo, democratic republic of congo, dr congo, drc, congo
CG: republic of the congo, congo brazzaville
CF: central african republic
TD: chad
KM: comoros
CV: cape verde, cabo verde
CW: curacao
AW: aruba
AG: antigua, antigua and barbuda
DM: dominica
DJ: djibouti
ER: eritrea
SZ: eswatini, swaziland
FO: faroe islands, the faroes
PF: french polynesia, tahiti
GF: french guiana
GA: gabon
GM: gambia, the gambia
GI: gibraltar
GL: greenland
GD: grenada
GP: guadeloupe
GG: guernsey
GN: guinea, guinea conakry
GW: guinea bissau
GQ: equatorial guinea
GY: guyana
HT: haiti
IM: isle of man
XK: kosovo
KG: kyrgyzstan
KI: kiribati
KP: north korea
LS: lesotho
LR: liberia
LY: libya
MO: macau, macao
ML: mali
MQ: martinique
MR: mauritania
YT: mayotte
FM: micronesia
NC: new caledonia
NE: niger
PW: palau
PG: papua new guinea
PS: palestine
LC: saint lucia, st lucia, st. lucia
VC: saint vincent, st vincent, st. vincent
KN: saint kitts, st kitts, st. kitts
WS: samoa
SM: san marino
ST: sao tome
SC: seychelles, the seychelles
SL: sierra leone
SX: sint maarten
SB: solomon islands
SO: somalia, somaliland
SD: sudan
SS: south sudan
SR: suriname
SY: syria
TJ: tajikistan
TL: timor leste, east timor
TG: togo
TO: tonga
TM: turkmenistan
TC: turks and caicos
VG: british virgin islands
VI: us virgin islands
VU: vanuatu
YE: yemen
ZM: zambia
ZW: zimbabwe
"""
)
"""Country in lower case without accents -> ISO 3166-1 alpha-2."""

SHORT_NAMES = {
    "UK": "GB", "GB": "GB", "USA": "US", "US": "US", "UAE": "AE", "NZ": "NZ", "KSA": "SA", "ROI": "IE", "PRC": "CN",
    "DE": "DE", "ZA": "ZA", "SA": "ZA",
}  # fmt: skip
SHORT_COUNTRIES = Expression(
    r"[UNK](?<![\w.@$].)(?<!dollars .)(?<!dollar .)(?<!dollars, .)(?<!dollars \(.)"
    r"(?:(?<=U)(?:\.K\.|K|\.S\.A\.|SA|\.S\.|S|AE|\.A\.E\.)|(?<=N)Z|(?<=K)SA)(?![\w@$]|\.[a-z]|[ ]?\$)"
)
"""Short names, in capitals only: "us" is nobody's country. The first letter stands before what is asked of the text
before it, so that most of a text is passed over."""

SMALL_SHORT = Expression(
    r"(?<![\w.@$])(?:(?P<us>usa|u\.s\.a?|(?:the )(?:us|states|u\.s)|^\W*us(?=\W*$))|(?P<gb>uk|u\.k|england|"
    r"scotland|wales)|"
    r"(?P<ae>uae|u\.a\.e)|(?P<nz>nz)|(?P<sa>ksa))(?![\w@$])"
)
"""The same in small letters, where a place was asked for: each group is named for its country."""

_LONG = sorted(
    (
        name
        for name in COUNTRIES
        if len(name) > 4 and name not in word_list("turkey jordan china guinea") | {"the states"}
    ),
    key=len,
)
LOWER_COUNTRIES = Pattern(
    r"(?<![\w@./-])" + by_first_letter("|".join(re.escape(name) for name in reversed(_LONG))) + r"(?![\w@]|\.\w)"
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
COMPANY_OF_A_PEOPLE = Pattern(
    r"\b(?:as|we're|we are|i'm from|i'm with|it's|being|for) an? (?:small |medium |mid-sized |large |family |"
    r"young |pure |"
    r"purely )?(?P<people>" + "|".join(sorted(PEOPLES, key=len, reverse=True)) + r") (?:\w+ )?(?:company|firm|business|"
    r"start-?up|agency|manufacturer|producer|group|family business|enterprise|shop|supplier|distributor|consultancy)\b"
)
"""Tells the country: "as a Spanish company"."""

PLACING = (
    r"\b(?:in|near|from|around|outside|outside of|at|out of|outta|(?:plant|site|branch|office|factory|school|shop) of|"
    r"(?:edge|border|banks?|foot|side) of|(?:company|firm|mill|unit|works|agency|hotel|hospital|clinic|bakery) of|"
    r"head office|headquarters|based in|based out of|based|located|located in|situated in|"
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
    r"moved (?:from|away from|here from)|back from|"
    r"(?:buy|buying|bought|order|ordering|ordered|sourced?|sourcing) (?:\w+ ){0,5}(?:off|from) "
    r"(?:\w+ ){0,4}(?:in|at|near)|used to (?:be|live|work) in|born in|originally from|grew up in|back in|"
    r"(?:supplier|distributor|manufacturer|reseller|dealer|wholesaler|carrier|importer|subsidiary's|subcontractor|"
    r"importer|vendor|maker|producer|landlord|parent|investor|client|customer|guest|student|tourist|"
    r"visitor)s? (?:over |out )?"
    r"(?:in|from)|"
    r"customers? (?:in|from|across|all over)|clients? (?:in|from|across|all over)|guests from|tourists from|"
    r"students from|export to|"
    r"ship to|deliver to|sell(?:ing|s)? (?:(?:a lot|lots|much|most|mostly|mainly|everything|half|for|to|some|also|"
    r"them|it|wholesale|shops?|stores?|customers|\d+ ?(?:%|percent)) ){0,3}(?:to|into|in)|sell(?:ing|s)? "
    r"(?:[\w'-]+ )?to (?:[\w'-]+ ){1,2}in|"
    r"expand(?:ing)? (?:to|into)|launch(?:ing)? in|"
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
