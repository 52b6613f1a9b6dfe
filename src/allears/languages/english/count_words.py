"""How English counts people and things: words for anybody, totals, corrections, and periods of a field."""

from __future__ import annotations

from allears.languages.word_list import word_list

ANYBODY = word_list(
    """
    people persons person ppl folks folk humans human heads head souls guys gals lads men women employees employee staff
    staffers fte ftes colleagues workers headcount us team members member hands bodies peeps crew workforce personnel
    persona man-team strong
    """
)
"""Nouns for people of no particular kind: a number of these is the size of the company."""

PERSON_ENDINGS = (
    "ers",
    "ors",
    "ists",
    "men",
    "ians",
    "ants",
    "ents",
    "eers",
    "ees",
    "dores",
    "eurs",
    "reps",
    "staff",
    "people",
    "hands",
    "ladies",
    "girls",
    "boys",
    "interns",
    "students",
    "kids",
    "guys",
    "nurses",
    "cooks",
    "clerks",
)
"""How nouns for people end."""

TOTAL = (
    r"\b(?:in total|total|all (?:in|told|up|together)|altogether|overall|combined|as a whole|in all|"
    r"everyone included|all of us|worldwide|whole (?:company|team|firm)|"
    r"company[- ]wide|counting everyone|including (?:me|myself|us|everyone|the))\b"
)
SUM = (
    r"(?:\b(?:so(?:,? (?:for (?:you|us|me)|in total|all in all))?(?:,? i (?:think|guess|believe))?(?: (?:count|take|"
    r"put|write|say|it's|quote(?: me| us)?|make|give me|give us|call it|book))?|"
    r"makes?|making|that's|thats|which makes|equals|comes to|"
    r"thus|hence|i\.e\.|so that's|so that is)|"
    r"=)\s*(?:it\s+|that\s+|is\s+|them\s+|about\s+|only\s+|a total of\s+)*$"
)
"""Before a number that sums up the ones before it."""

ONLY = (
    r"\b(?:only|just|but (?:only|for)|for (?:this|now)(?: one)?,?|we(?:'ll)? (?:only )?need|"
    r"you (?:just )?take)\b[^.;?!0-9]{0,24}$"
)

TAKEN_BACK = (
    r"(?:\bno,? wait\b|\bah,? no\b|\bhmm+\b|\bno (?=\d)|\bno $|\bwait\b|\bsorry\b|\bactually\b|\bmake (?:that|it)\b|"
    r"\bi mean\b|"
    r"\bi meant\b|\bscratch\b|"
    r"\bscrap\b|\bcorrection\b|\boops\b|\bwhoops\b|\bpardon\b|\brather\b|"
    r"\bno[,.]|\bnope\b|\bi was wrong\b|\bmy mistake\b|\bmy bad\b|\bi mis(?:spoke|typed|counted)\b|\bnot \d|"
    r"\bhold on\b|\bhang on\b|\bto be (?:exact|precise|honest|correct)\b|\bcorrect(?:ed|ing)?\b|"
    r"\bI (?:said|wrote|say) wrong\b|\bforgot\b|\bcome to think\b|\bthinking (?:better|about it)\b|"
    r"\bnow that i think\b|\bon second thought\b|\bor rather\b|\bwell,? more like\b|\bstrike that\b|\berr\b|"
    r"\bargh\b|\bbetter said\b)"
)
"""Between two values of one thing these take the first one back."""

EVENT_BEFORE = (
    r"\b(?:lost|broke|broken|sent|missed|damaged|destroyed|forgot|dropped|returned|cancell?ed|fired|sacked|sold|"
    r"ordered|delivered|received|stole|stolen|skipped|met|called|visited|invited|interviewed|complained|quoted|"
    r"wrote|burned|burnt|ruined|crashed|waited|spent|wasted|closed|shut)\s+"
    r"(?:about |only |all |another |the |over |us |me |out |off |some |almost |nearly |like )*$"
)
"""Before a number: so many once, not how many there are."""

EVENT_AFTER = (
    r"\s+(?:(?:have|had|has|just|all|both|simply|then|already|nearly|also) )*(?:vanished|disappeared|died|quit|left|"
    r"broke|crashed|failed|got (?:lost|stolen|damaged|sick|stuck|hurt)|went|fell|complained|resigned|arrived|came back|"
    r"turned up|showed up|burned|burnt|expired|collapsed|stopped|waited|happened|missed|called in|walked out|returned|"
    r"gave up|ran away|attacked|are (?:gone|missing|dead|broken|late)|is (?:gone|missing|dead|broken|late))\b"
)
"""After a number and its noun: it happened to so many once."""

ROOM_FOR = (
    r"\b(?:have|has|got|with|there's|there is|is)\b[^.;,]{0,24}\b(?:room|space|place|places|shed|garage|seats?|seating|"
    r"hall|parking|capacity|racks?|licen[cs]ed|designed|certified|approved|insured|built|made) (?:is |are )?for "
    r"(?:about |around |up to |some |roughly |over |max )?$"
)
"""Before a number: so many would fit."""

TOLD_OF_US = (
    r"(?:\byour? (?:[a-z]+ )?(?:offers?|website|site|page|price ?list|brochure|ads?|advert|flyer|catalogue|catalog|"
    r"newsletter|post|example|case study|customer|client)\b[^.;!?]{0,40}|\byou (?:say|said|write|wrote|have|claim|"
    r"advertise|promise|offer|state|mention(?:ed)?) [^.;!?]{0,30}|\bthe (?:last|first|next|other) )$"
)
"""Before a number: it is ours, and not the lead's; or only the last few."""

OF_EACH_OF_THEIRS = (
    r"\b(?:my|our) (?:[a-z-]+ ){0,2}[a-z-]+s (?:who |that )?"
    r"(?:usually|normally|typically|often|mostly|generally|mainly|regularly|tend to|always|on average|sometimes|all|"
    r"each|rarely|seldom) (?:have|bring|own|keep|employ|invite|run|come (?:with|in)|arrive (?:with|in)|"
    r"travel (?:with|in)|are|book for)\b[^.;!?]{0,24}$"
)
"""Before a number: so many has each of those the lead serves ("my couples usually have 80 guests")."""

OF_A_THING_BEFORE = (
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|many|our|my|these|those|both|\d+|"
    r"of|with) $"
)
OF_A_THING_AFTER = r"[ -](?:[a-z]+ )?(?!hours|days|weeks|months|years|nights|minutes)[a-z]{3,}s\b"
"""Around a number with its unit: it measures things ("three 22 kW pumps") and is no amount of it."""

LASTED = (
    r"\b(?:talked|waited|took|takes?|taking|spent|spend|lost|lose|wasted|sat|stood|ran|went|drove|worked|lasted|"
    r"stayed|was|were|"
    r"been|had|needed|gone|away|down|off|out|closed|for the (?:last|past)|after|every|each|within|since|another|only|"
    r"barely|[a-z]{3,}ed(?: (?:the|our|my|us|it) [a-z ]{2,24})?)(?: (?:us|me|them|him|her|up|there|here|with \w+|"
    r"about \w+))?(?: for)?(?: about| almost|"
    r" nearly| some| "
    r"over| around| just| only)? $"
)
"""Before a length of time: so long something took, or takes each time."""

GOES_ON_AS_TIME = (
    r"\s+(?:on\b(?! (?:site|top))|ago|later|earlier|before|after|late|old|long|away|off|from now|in(?=\s*[,;:]|"
    r"\s*$)|into|ahead|"
    r"behind|straight|and nobody|and nothing|notice|delay|older|younger|left|to go|of (?:waiting|work|my|our|it))\b"
)
"""After a length of time: when something happens, or how long it has taken."""

SAID_BY_SO_MANY = r"\s*(?:of|out of|in) (?:our |the |my )?(?:\d+|ten|twelve|twenty|every|each)\b|\s+of (?:every|each)\b"
"""After a number: a part of a whole, told once ("9 of 11 said")."""

OUT_OF_SO_MANY = r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|most|all|none|some) (?:out )?of $"
SAID = (
    r"\s+(?:\w+ )?(?:said|say|says|told|left|quit|failed|agreed|answered|complained|wanted|liked|were|was|never|"
    r"didn't|did|"
    r"thought|chose|voted|stayed|came|passed|got|want|think)\b"
)
"""Around the whole of which a part said something once."""

OF_A_WIDER_GROUP = (
    r"\s*(?:[a-z]+ )?[,(–—-]?\s*(?:but |though |and |or so )*(?:(?:that's|thats|that is|this is|it's|its|is|are|as|for|"
    r"counts?|counting|with|in|across|including|incl\.?) )+(?:the |all |whole |entire |our )*"
    r"(?:group|holding|concern|worldwide|globally|parent|mother company|countries|sister compan\w+|freelancers|"
    r"everybody with a|on paper)\b"
)
"""After a number: it is that of more than was asked for ("310 but that's the group")."""

AT_LAST = (
    r"(?:\b(?:let's (?:be (?:generous|safe|careful|honest)|say|call it|make it)|call it|give me|make it|make that|"
    r"better|"
    r"rather|i'd (?:say|take|go for|want|rather)|we'd (?:take|want|like)|in reality|realistically|i want|we want)"
    r"[\s,:–—-]*(?:about |at least |around )?)$"
)
"""Before a later number that takes the place of the first: "twelve hours, let's be generous, fourteen"."""

FOR_ONE_OF_THEM = (
    r"\b(?:per|for each|for every|in each|in every|on each|on every) (?!day|week|month|year|hour|quarter|night|"
    r"season|shift|"
    r"morning|evening|time|head\b)[a-z-]+(?: of [a-z]+)? (?:(?:we|have|is|has|there|are|it|it's|about|around|"
    r"roughly|some|only|"
    r"use|need|count|comes?|to) )*$"
)
"""Before a number: so many for one of them ("per room around 4 kilos")."""

EACH_OF_THEM = (
    r"\s*(?:(?!hours)[a-z]+ )?(?:an?|per) (?:day|week|month|hour|night|shift),? (?:each|apiece|per (?:head|person|"
    r"rep|man|"
    r"woman|girl|"
    r"driver))\b"
)
"""After a number: so many for one of them in that time."""

THE_OLD_ONE = (
    r"\W*(?:the|our|my) (?:old|previous|former|last|other) (?:one|[a-z]+) (?:has|had|is|was|does|did|gives|gave|"
    r"makes|made|"
    r"holds|held|takes|took|runs|ran)\b"
)
"""Begins a clause about what they have or had, not about what they want."""

WISHED_FOR = (
    r"\b(?:want|wants|wanted|wanting|would like|we'd like|i'd like|wish for|hope for|hoping for|aim for|aiming for|"
    r"aiming at|targeting|dream of|our (?:target|goal|aim|plan) is|heading for|on the way to|looking to (?:have|"
    r"get|reach)|"
    r"hire|hiring|looking for|searching for|recruiting) (?:to (?:have|be|get|reach|hire) )?(?:about |around |"
    r"some |at least |"
    r"another |up to |maybe |over |the |two |three )*$"
)
"""Before a number: so many they would like to have one day."""

AFTER_A_NOUN = (
    r"(?:and|or|but|in|at|on|of|for|from|to|by|with|who|which|that|because|so|if|when|now|today|total|altogether|max|"
    r"only|per|a|an|the|is|are|was|were|have|has|do|does|can|will|would|we|i|they|it|you|here|there|all|each|every|"
    r"maybe|about|currently|right|plus|then|not|no|yes|please|pls|working|work|selling|calling|using|doing|making|"
    r"handling|full|part|strong|this|next|last|thanks|thank|monthly|yearly|weekly|daily|annually|quarterly)"
)
"""Words that may follow a noun without making an attribute of it."""

COLLECTIVES = word_list("team sales workforce headcount payroll fleet total capacity size strength area volume number")
"""Nouns in the singular before which or after which a number counts: "sales 8", "headcount 40"."""

NO_NOUNS = word_list(
    """
    them ones pieces nos us counting including incl fulltime parttime full-time part-time ft pt
    active paying regular free live registered total current permanent seasonal atm currently w i
    think approx roughly or so max min tops it'll we'll that'll there'll it'd that'd we'd
    """
)
"""Words after a number that are no noun, or one for whatever was asked for."""

LABELS_BEFORE = (
    r"(?:\b(?:account|customer|client|order|ticket|invoice|error|room|floor|gate|unit|page|step|version|v|no|nr|"
    r"number|code|street|road|apartment|apt|suite|flat|bus|line|route|"
    r"inverter|phase|stage|level|grade|class|year|age|aged|since|from|until|till|at|by|before|after|around|chapter|"
    r"day|week|channel|station|terminal|dock|article|section|paragraph|"
    r"option|plan|case|model|type|series|iso|din|bay|shed|window|windows|office|microsoft|dynamics|hours of|"
    r"contract|policy|post code|zip|id|ref|reference)\s*(?:#|no\.?|nr\.?|number|:)?\s*)$"
)
"""Before a number these make it a label or a time, not a quantity."""

PERIOD_OF_FIELD = {
    "month": r"\bmonth(?:ly|s)?\b",
    "week": r"\bweek(?:ly|s)?\b",
    "day": r"\b(?:day|daily)\b",
    "year": r"\b(?:year(?!\s+round)|yearly|annual(?:ly)?)\b",
    "quarter": r"\bquarter(?:ly)?\b",
}

PER_MONTH = {"day": 21.0, "week": 52 / 12, "month": 1.0, "quarter": 1 / 3, "year": 1 / 12}
"""How many of each period a month counts; a day means a working day."""

DEEDS: tuple[tuple[str, ...], ...] = (
    (
        "sell",
        "sales",
        "selling",
        "seller",
        "salesman",
        "salesmen",
        "saleswoman",
        "saleswomen",
        "phones",
        "phone",
        "calling",
        "dialing",
        "bd",
        "closing",
        "prospecting",
    ),
    ("rota", "roster", "schedule", "scheduling", "planning", "plan", "shifts"),
    ("marketing", "market", "marketer", "campaigns", "content", "ads"),
    ("drive", "driver", "driving", "deliver", "courier"),
    ("clean", "cleaner", "cleaning", "housekeeping"),
    ("teach", "teacher", "teaching", "instruct", "instructor", "tutor"),
    ("develop", "developer", "engineer", "engineering", "code", "coding", "program"),
    ("support", "helpdesk", "tickets"),
    ("nurse", "nursing", "care", "caregiver", "carer"),
    ("cook", "kitchen", "chef"),
    ("manage", "manager", "supervise", "lead", "supervisor"),
    ("install", "fitter", "installer", "technician", "field"),
    ("recruit", "recruiter", "recruiting", "hiring"),
    ("train", "trainer", "coach", "coaching"),
    ("design", "designer"),
    ("warehouse", "pick", "picker", "pack"),
)
"""What people do at work: a number of people who do one of a group belongs to the field that counts those."""

TIME_THAT_PASSES = (
    r"\b(?:last|past|next|in|within|after|every|waiting|waited|wait|takes?|took|since|another|than|first|previous|"
    r"before|until|the|these|ago|each|per|lasts?|lost|wasted|notice|old) (?:about |around |some |over |only )*$"
)
"""Before a length of time: so long ago, in so long, or how long something takes."""

UNITS = {
    "wh": ("energy", 1.0),
    "kwh": ("energy", 1e3),
    "mwh": ("energy", 1e6),
    "gwh": ("energy", 1e9),
    "kilowatt hours": ("energy", 1e3),
    "megawatt hours": ("energy", 1e6),
    "kilowatt hour": ("energy", 1e3),
    "w": ("power", 1.0),
    "kw": ("power", 1e3),
    "mw": ("power", 1e6),
    "kwp": ("power", 1e3),
    "mwp": ("power", 1e6),
    "g": ("mass", 1e-3),
    "kg": ("mass", 1.0),
    "kilos": ("mass", 1.0),
    "kilo": ("mass", 1.0),
    "tons": ("mass", 1e3),
    "tonnes": ("mass", 1e3),
    "ton": ("mass", 1e3),
    "tonne": ("mass", 1e3),
    "t": ("mass", 1e3),
    "l": ("volume", 1.0),
    "litres": ("volume", 1.0),
    "liters": ("volume", 1.0),
    "hl": ("volume", 100.0),
    "m3": ("volume", 1000.0),
    "m³": ("volume", 1000.0),
    "cubic metres": ("volume", 1000.0),
    "sqm": ("area", 1.0),
    "m2": ("area", 1.0),
    "m²": ("area", 1.0),
    "sq m": ("area", 1.0),
    "square metres": ("area", 1.0),
    "square meters": ("area", 1.0),
    "hectares": ("area", 1e4),
    "ha": ("area", 1e4),
    "sq ft": ("feet", 1.0),
    "square feet": ("feet", 1.0),
    "sqft": ("feet", 1.0),
    "m": ("length", 1.0),
    "km": ("length", 1e3),
    "metres": ("length", 1.0),
    "meters": ("length", 1.0),
    "kilometres": ("length", 1e3),
    "kilometers": ("length", 1e3),
    "miles": ("miles", 1.0),
    "gb": ("data", 1.0),
    "tb": ("data", 1000.0),
    "mb": ("data", 0.001),
    "hours": ("time", 1.0),
    "minutes": ("time", 1 / 60),
}
"""Unit -> (what it measures, how many of the smallest), for fields that ask in one unit and are answered in another."""

BEFORE_DEEDS = word_list("""
    in of who do does doing are that sell selling on people make handle write for sit work working is takes take
""")
"""Between those who are counted and what they do: "12 people on the phones", "nine who sell"."""
