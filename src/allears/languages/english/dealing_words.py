"""How English tells whom a company sells to and how it gets at them: "lifts for hospitals", "all of it by phone"."""

from __future__ import annotations

from allears.languages.expression import by_first_letter

OPTION_BUSINESS = r"\b(?:b2b|business(?:es)?|compan(?:y|ies)|firms?|corporates?|organi[sz]ations?|trade customers)\b"
OPTION_CONSUMER = (
    r"\b(?:b2c|consumers?|private (?:people|customers|individuals|persons|clients|households)|households?|"
    r"individuals?|families|end customers)\b"
)
OPTION_PHONE = r"\b(?:phone|telephone|inside|desks?|remote(?:ly)?)\b"
OPTION_ROAD = r"\b(?:on the road|field|visit(?:s|ing)?|door to door|in person|on site|outside)\b"
"""What the words of an option say."""

ASKS_WHOM = r"\b(?:b2b|business model|sell|customers?|clients?|buyers?|buys?|serve|audience|market)\b"
ASKS_HOW = r"\b(?:sell|sales|selling|reps?|customers?|clients?)\b"
"""What a field asks that such options answer."""

_COMPANIES = (
    r"(?:small |big |large |local |mid-?sized? )?(?:companies|firms|business(?:es)?(?= (?:only|customers|clients|"
    r"owners|and|in|of|who|with|across|from)|\s*(?:$|[.,;!)]))|enterprises|corporat(?:es|ions)|start-?ups|smes|smbs|"
    r"organi[sz]ations|institutions)"
)
_PLACES_AND_TRADES = by_first_letter(
    r"hotels|hoteliers|hostels|guesthouses|b&bs|restaurants?(?: kitchens| owners| "
    r"chains)?|restaurateurs|kitchens|canteens|caterers|cafes|cafés|bars|pubs|breweries|wineries|bakeries|butchers|"
    r"shops|stores|supermarkets|retailers|wholesalers|dealers|dealerships|distributors|resellers|merchants|importers|"
    r"chains|brands|garden cent(?:er|re)s|pharmacies|hospitals|clinics|practices|dentists|doctors' offices|vets|labs|"
    r"laboratories|care homes|nursing homes|schools|universities|colleges|kindergartens|nurseries|municipalities|"
    r"councils|authorities|ministries|government(?:s)?|cities|towns|the state|public sector|factories|plants|mills|"
    r"manufacturers|producers|machine builders|oems|builders|contractors|developers|architects|engineers|installers|"
    r"electricians|plumbers|roofers|carpenters|painters|joiners|garages|workshops|fleets|hauliers|carriers|forwarders|"
    r"logistics firms|warehouses|airlines|airports|shipyards|banks|insurers|brokers|funds|lenders|law firms|lawyers|"
    r"accountants|notaries|agencies|consultants|consultancies|recruiters|employers|hr(?: departments| people| "
    r"managers| directors| teams)?|(?:building|facility|property|plant|office|fleet|event|hr|hotel|purchasing|"
    r"marketing) managers|landlords|property managers|housing (?:associations|cooperatives|co-ops)|cooperatives|"
    r"co-?ops|associations|groceries|grocers|greengrocers|"
    r"mines|quarries|refineries|ports|shipyards|foundries|marketplaces|traders|exporters|operators|delis|farms|farmers|"
    r"growers|dairies|utilities|"
    r"telcos|gyms|studios|salons|hairdressers|barbers|clubs|museums|theatres|charities|ngos|churches|publishers|"
    r"broadcasters|business (?:customers|clients|people)|corporate (?:customers|clients)|professionals|tradespeople|"
    r"tradesmen|the trade|trade customers"
)
_BUSINESSES = f"(?:{_COMPANIES}|{_PLACES_AND_TRADES})"
_CONSUMERS = by_first_letter(
    r"(?:normal |ordinary |regular |private |young |old |older |local )?(?:people(?! (?:at|in) (?:companies|"
    r"firms))|persons|individuals|consumers|households|customers who|buyers|citizens)|families|family|parents|mums|"
    r"moms|mothers|dads|kids|children|teenagers|teens|adults|home ?owners|home ?buyers|homes|houses|tenants|renters|"
    r"flat ?owners|students|pupils|learners|patients|pensioners|retirees|seniors|the elderly|elderly people|couples|"
    r"brides|newlyweds|tourists|travell?ers|holidaymakers|guests|commuters|drivers|shoppers|end (?:users|customers|"
    r"consumers)|hobbyists|gamers|collectors|joggers|runners|cyclists|gardeners|(?:pet|dog|cat|horse|car|boat|house|"
    r"flat) owners|women|men|civil servants|nurses|expats|private (?:customers|clients|buyers)|the public|b2c"
)
_NO_OWN = r"(?!(?:us|me|you|my|our|your|this|that|\d+|a|an|two|three|four|five|six|seven|eight|nine|ten|it|them)\b)"
_SELLS = (
    r"\b(?:sell|sells|sold|selling|flog|flogs|supply|supplies|supplying|deliver|delivers|delivering|ship|ships|"
    r"shipping|distribute|offer|offers|provide|provides|rent out|build|builds|make|makes|made|produce|produces|"
    r"develop|develops|design|cater|wholesale|retail|export|exports|import|brew|bake|print|lease|insurance|software|"
    r"cleaning|services?|products?|courses|training|contracts|machines?|parts|equipment|systems|maintenance|support|"
    r"goods|direct|directly|only|mostly|mainly|also|and)\b"
)


_WHOM = (
    r"SELLS[^.;!?]{0,40}?\b(?:to|for)\s+NOT_OURS(?:(?!(?:to|for|with|from|by|in)\b)[\w'-]+\s+){0,3}?NOUNS(?![\w-])|"
    r"\b(?:serve|serves|serving|supply|supplies|call|calls|ring|rings|phone|phones|visit|visits|help|helps|staff|"
    r"staffs|equip|equips|clean|cleans|train|trains|coach|insure|audit|repair|repairs|maintain|maintains|heat|feed|"
    r"advise|advises|calling|ringing|phoning|visiting|serving|supplying|helping|staffing|cleaning|training|insuring)\s+"
    r"(?:back |up |out )?(?:the |mostly |mainly |only |about \d+ |\d+ |small |big |local "
    r"){0,2}(?!people\b|persons\b)NOUNS(?![\w-])|\b(?:get|gets|find|finds|send|sends|place|places)\s+(?:the )?NOUNS "
    r"(?:their |the |good |new |more )?[a-z]{4,}s\b|\b(?:customers?|clients?|buyers|"
    r"clientele)(?: base)?(?:'s)?\s+(?:are|"
    r"is|being|come|:)[^.;!?]{0,30}?\bNOUNS(?![\w-])|\b(?:the|our|my) (?:clients|customers|buyers),\s+NOUNS(?![\w-])|"
    r"\b(?:only|just|mostly|mainly|purely|exclusively)\s+NOUNS\s*(?:$|[.,;!])|\bNOUNS (?:only|and nothing else|mostly|"
    r"mainly|exclusively)\b"
)
"""Ways of saying that NOUNS are the customers."""

_SAYS_WHOM = _WHOM.replace("SELLS", _SELLS).replace("NOT_OURS", _NO_OWN)
TO_BUSINESSES, TO_CONSUMERS = _SAYS_WHOM.replace("NOUNS", _BUSINESSES), _SAYS_WHOM.replace("NOUNS", _CONSUMERS)
"""Said of one's own affairs, these tell whom one sells to."""

_FRAGMENT = (
    r"(?:^|[=•]\s*|\n\W*)(?!(?:quotes?|prices?|pricing|looking|offers?|discounts?|help|info|information|plans?|tools?|"
    r"crms?|demos?|something|sent|go|going|listen|thanks|thank|hi|hello|back|close|next|welcome|up|down|is|are|do|does|"
    r"can|what|how)\b)(?:(?!(?:to|for|from|in|on|at|with|by|and|but|we|i)\b)[\w-]+ ){1,3}(?:to|for) NOUNS"
    r"(?=\W*$|[.,;!\n])"
)
FRAGMENTS = _FRAGMENT.replace("NOUNS", _BUSINESSES), _FRAGMENT.replace("NOUNS", _CONSUMERS)
"""A message, or a line of a list, that says without a verb what is sold to whom: "websites to plumbers"."""

_ALONE = (
    r"(?=\W*$|[.,;!?–—]| (?:and|or|but|only|mostly|mainly|mix|too|as|with|plus|really|customers?|clients?|work|"
    r"jobs?)\b)"
)
NAMES_BUSINESSES = rf"\b{_BUSINESSES}(?![\w-])|\b(?:commercial|corporate|trade|industrial|b to b){_ALONE}"
NAMES_CONSUMERS = rf"\b{_CONSUMERS}(?![\w-])|\b(?:residential|domestic|retail|private|public|walk-ins?|b to c){_ALONE}"
"""In answer to the question the noun is enough."""

_POST = r"(?:e-?mails?|mails?|zoom|video(?: calls?)?|linkedin|chat|whatsapp|letters?)"
_PHONES = r"(?:phones?|telephones?|phone calls?|calls?|calling)"
_JOINED = r"(?: and| &| plus| or|/|,) ?(?:by |over |the )?"
_FROM_AFAR = rf"(?:{_PHONES}{_JOINED}{_POST}|{_POST}{_JOINED}{_PHONES})"
"""Two ways of dealing from afar, as people join them: "phone and e-mail"."""

_CALLS = r"(?:call|ring|phone|dial|telephone)s?"
_HERE = r"(?:the |our |their |an? |his |her )?(?:office|offices|desks?|home office|call cent(?:re|er))"
BY_PHONE = (
    r"\b(?:sell|sells|selling|sold|sales|reps|is|all|only|just|mostly|mainly|purely|it's) "
    rf"(?:(?:all|only|just|mostly|mainly|purely) )?(?:(?:by|via|over|through|on) )?(?:the )?{_FROM_AFAR}\b|"
    rf"\b{_FROM_AFAR}\b(?=\W+(?:only|mostly|mainly|exclusively|nobody|no one|no (?:visits?|travel\w*)|(?:we )?never)"
    r"\b)|"
    rf"\b(?:sit|sits|sitting|stay|stays|work|works|sell|sells)(?: all| mostly| only| just)? (?:in|at|behind) {_HERE}"
    rf"(?: all day)?(?: and|,)? (?:we |just |they |then |mostly )?{_CALLS}\b"
    r"(?! (?:it|us|me|you|suppliers|vendors|support)\b)|"
    r"\b(?:sell|sells|selling) (?:(?:mostly|mainly|only|everything|it all|all|all of it|straight) )?from "
    r"(?:the |our |their |a |home )?(?:office|desks?|home|headset)\b|"
    rf"\b(?:we|they|i|reps?|guys|girls|team|phone|calls) (?:\w+ )?(?:{_CALLS} )?"
    r"(?:(?:them|people|everyone|everybody|customers) )?first\b(?=,? (?:and )?then\b)|"
    rf"\b(?:we|they|reps|guys|girls|people) {_CALLS}\b(?=,? (?:and|but|then) (?:\w+ ){{0,3}}"
    r"(?:go|visit|drive|meet|see)\b)|"
    r"\b(?:on|over|by|via|at|through|with) (?:the |a )?(?:phones?|telephones?|dialler|dialer|headsets?)\b|\b(?:only|"
    r"just|all|mostly|it's) (?:by )?(?:the )?(?:phone|phones|telephone)\b|\bcold[ -]?call\w*|\btelesales\b|"
    r"\btele-?marketing\b|\b(?:the )?(?:calling|calls|phoning|telephoning) (?:is|are|gets?) "
    r"(?:all |mostly |only )?done\b|\b(?:sit|sits|sitting|are|is|stay|stays) (?:all day )?on (?:the )?calls\b|\b(?:the|"
    r"our|my|a) "
    r"(?:tele|phone|telephone|calling) ?-?(?:team|people|girls|ladies|room|sales|department|floor|crew)\b(?!'s)|"
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|our|a few) callers\b|\bdiall?ing "
    r"agents\b|\b(?:we|they|girls|guys|ladies|boys|agents|reps|people|team|who|all day|whole day|all|"
    r"\d+)\b[^.;!?]{0,16}?\b(?:call(?! (?:it|us|me|you|a taxi|in sick|for)\b)|calls|ring|rings|phone|dial|dials|"
    r"ringing|phoning|calling) (?:back |up |round |about )?(?:the |to |our |about |some |all |\d+ )*(?:patients|"
    r"customers|clients|donors|leads|people|companies|factories|firms|folks|members|shops|restaurants|schools|"
    r"homeowners|parents|prospects|families|households|owners|them|'?em)\b"
)
ON_THE_ROAD = (
    r"(?<!trucks )(?<!vans )(?<!cars )(?<!lorries )(?<!vehicles )\b(?:on|out on) the road\b|\btravell?ing\b|"
    r"\bdriv(?:e|es|ing) (?:around|about|out|to|folks|people|from|up|over)\b|\bin (?:a|the|his|her|their|my) (?:van|"
    r"car|cars|vans|truck)\b|\bby car\b|\b(?:we|i|reps?|guys|boys|girls|ladies|team|people|salesm[ea]n|who|all|to|"
    r"and) (?:(?:all|mostly|also|always|then|often|sometimes|usually|still|even) )*"
    r"(?:go|goes|going) (?:out )?(?:to|and|from) "
    r"(?:(?:see |visit |meet )?(?:the |our |every )?(?:restaurants|customers|clients|farms|shops|sites|companies|"
    r"doctors|schools|homes|houses|hospitals|door)|(?:see|visit|meet) (?:them|people|everyone|everybody|folks|firms|"
    r"patients|builders|farmers))\b|"
    r"\b(?:visit|visits|visiting) (?:them|people|everyone|everybody|each of them|folks)\b|"
    r"\b(?:visit|visits|meet|meets|see|sees|sell|sells|selling|sold)\b[^.;!?]{0,24}\bin person\b|"
    r"\bdoor[ -]to[ -]door\b|\b(?:visit|visits|visiting|see|sees|meet|meets) (?:the |our |every |all )?"
    r"(?:customers|clients|farmers|doctors|shops|companies|people at home)\b|\bopen houses\b|\btrade (?:fairs|shows)\b|"
    r"\bface[ -]to[ -]face\b|\bin the field\b|\b(?:site|home|customer|client|farm) visits\b|\bshowings\b|"
    r"\bknock\w* (?:on )?doors\b|\bfield (?:guys|reps?|people|team|force|staff|sales ?(?:people|men|reps?))\b|"
    r"\boutside (?:reps?|team|sales ?(?:people|men|reps?))\b|\bout (?:and about|all day|visiting)\b"
)
SPEAKS_OF_THE_PHONE = r"\b(?:call|cold|desk|dial|first|headset|home|office|phon|ring|tele)"
SPEAKS_OF_THE_ROAD = (
    r"\b(?:road|travel|driv|vans?|cars?|truck|go|goes|going|visit|person|door|see|sees|meet|open|trade|face|field|"
    r"showings|knock|out|outside)"
)
"""What said unasked tells the phone or the road holds one of these, at most so many letters behind its beginning."""

MOST_BEFORE_IT = 100

ASKED_PHONE = (
    BY_PHONE
    + r"|\b(?:phones?|telephone|calls|(?<!my )(?<!your )(?<!his )(?<!her )call|calling|ringing|headsets?|desks?|"
    r"e-?mails?|zoom|remote(?:ly)?)\b"
)
ASKED_ROAD = ON_THE_ROAD + r"|\b(?:vans?|cars?|visits?|visiting|road|travel|doorstep|showroom|in person|meetings)\b"
THEN_A_VISIT = (
    r",? (?:and )?then (?:we |they |i |comes? |follows? )?(?:an? (?:site |home |on-?site |personal )?visit|visit|"
    r"drive out|drive over)\b"
)
"""Right after "we ring first": on the road too. By itself it tells nothing of how they sell."""

HALF_AND_HALF = r"\bhalf\b[^.;!?]*\bhalf\b"
"""Two ways are told, also where only one of them is understood."""

COUNTED = (
    r"\d+\+?k? (?:or so |give or take |more or less )?(?:phone |cold |outbound )?$",
    r"(?:calls|visits|meetings|e-?mails)\b",
)
"""Right before calls or visits: so many of them there are, which only goes with how they sell."""

NOBODY_BEFORE = r"\b(?:nobody|no one|no|not|never|none|without)\s+(?:is |are |ever |really )?$"
"""Right before a way of dealing: not that way."""

NEVER_SEEN = (
    r"\b(?:nobody|no one|none|we (?:don't|do not|never)|they (?:don't|do not|never)|never|no) (?:of (?:us|them) "
    r")?(?:ever )?(?:goes|go|going|visits?|sees?|seen|meets?|met|travels?|drives?|leaves? the (?:office|desk|house|"
    r"building))\b"
)
"""Says that nobody goes out to customers."""

SELLING_IS_MEANT = (
    r"\b(?:sell|sells|selling|sold|sales\w*|reps?|agents?|callers?|flog|forwarders|brokers|officers|donors|patients|"
    r"leads|customers|clients|outbound|team|girls|guys|boys|ladies|lads|people|we|they|of us|\d+|two|three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve|all|(?:phone|calls) first,? (?:and )?then)\b"
)
"""One of these must stand in the sentence where nobody asked how they sell."""

A_CALL_WITH_US = (
    r"\bmy name\b|\bcomplain\w*|\bon hold\b|"
    r"\b(?:hears?|heard|says?|said|tells?|told)\b[^.;!?]{0,40}\b(?:on|over|by) (?:the )?(?:tele)?phone|"
    r"\b(?:call|ring|phone|reach|contact|text) (?:me|us)\b|\b(?:my|your|our) (?:phone|number|mobile|e-?mail)\b|"
    r"\b(?:answer|answers|pick up|picks up) the phone\b|"
    r"\b(?:complaints?|support|enquiries|inquiries|requests|questions|orders)\b[^.;!?]{0,20}\b(?:by|via|over|on|"
    r"through)"
    r" (?:the )?(?:phone|telephone)\b|\byou\b|\bcall (?:you|back)? ?(?:later|tomorrow|on)\b"
)
"""Speaks of a call with us, not of selling."""

ASKS_US_FOR = (
    r"\b(?:need|want|like|prefer|looking|after|searching|you|your|any|discounts?|plans?|price|prices|pricing|"
    r"quote|tool|crm|"
    r"version)\b[^.;!?]{0,40}$"
)
"""Right before such words they are about what is wanted of us."""
