"""Titles of people in English, and how senior each is."""

from __future__ import annotations

from allears.languages.word_list import meanings

_AREA = (
    r"(?:sales|marketing|operations|ops|finance|financial|revenue|commercial|growth|business development|bd|product|"
    r"engineering|it|hr|people|customer success|customer experience|support|partnerships?|partner|procurement|"
    r"purchasing|"
    r"fundraising|development|strategy|digital|e-?commerce|communications?|admissions|nursing|facilities|fleet|"
    r"logistics|"
    r"supply chain|production|plant|quality|research|data|technology|technical|regional|area|national|"
    r"international|global|"
    r"country|general|managing|executive|creative|art|account|key account|office|branch|store|shop|restaurant|"
    r"hotel|project|"
    r"programme?|payroll|accounts|service|front office|back office|inside sales|field sales|sales operations|sales ops|"
    r"revenue operations|revops|demand generation|demand gen|performance marketing|content|brand|learning|training|"
    r"community|clinical|medical|practice|estates?|property|energy|sustainability|maintenance|safety|kitchen|floor|"
    r"duty|"
    r"bar|warehouse|transport|export|legal|compliance|risk|security|events?|volunteer|school|campus|sales enablement|"
    r"sales and marketing|marketing and sales|sales & marketing|learning and development|l&d|talent|recruitment|"
    r"recruiting|credit|claims|underwriting|treasury|pricing|catering|curriculum|sports?|music|housing|collections|"
    r"analytics|"
    r"insights?|customer care|customer service|client services|telesales|pre-?sales|channel|alliances|tax|audit|"
    r"investments?|"
    r"lending|housekeeping|banqueting|merchandising|retail|wholesale|programmes|policy|membership|delivery|"
    r"implementation|"
    r"onboarding|business|innovation|transformation|infrastructure|workplace|administration|admin|sdr|bdr|csm|"
    r"sixth form|year)"
)
AREA_ALONE = (
    r"^\W*(?:(?:i'm|im|i am|i work|i|me|just|mostly|mainly|well|hi|currently|in|work in|the|do|"
    r"doing)\W+)*(?P<title>(?:(?:"
    r"sales|marketing|operations|ops|finance|revenue|rev|procurement|purchasing|hr|it|product|engineering|"
    r"customer success|customer "
    r"support|business development|bd|communications|comms|fundraising|strategy|facilities|logistics|admin|"
    r"reception)(?: and | & |"
    r" )?){1,2}(?:ops|operations|support|team|enablement|development|department)?)\s*[.!]?\s*$"
)
"""A whole answer that names no title, only what the lead does there: "sales ops"."""

_LEVEL = (
    r"(?:senior |junior |deputy |assistant |associate |lead |chief |acting |interim |group |co-?|vice |first |"
    r"founding |sr\.? |jr\.? )"
)
_HEADS = (
    r"(?:manager|director|supervisor|coordinator|co-ordinator|administrator|assistant|analyst|specialist|consultant|"
    r"representative|rep|executive|associate|officer|lead|leader|engineer|developer|designer|planner|controller|"
    r"accountant|"
    r"bookkeeper|secretary|receptionist|buyer|trainer|teacher|strategist|producer|adviser|advisor|partner|owner|"
    r"president|"
    r"chairman|chairwoman|principal|proprietor|dispatcher|foreman|technician|nurse|recruiter|editor|copywriter)"
)
_IN_AREA = r"(?:[,]? (?:of )?" + _AREA + r")?"
_AND_AREA = r"(?: (?:and|&) " + _AREA + r")?"
_OF_AREAS = r"(?: of (?:" + _AREA + r")" + _AND_AREA + r")?"
TITLE = (
    r"(?:(?:co-?)?founder(?:\s*(?:/|&|and|,)\s*(?:ceo|cto|coo|owner|managing director))?(?: (?:and|&) (?:ceo|cto|"
    r"coo|owner))?|"
    r"c[efotmirsp]o(?:\s*(?:/|&|and)\s*(?:co-?)?founder)?|cmo|cro|cio|ciso|cpo|chro|"
    r"chief [a-z]+(?: [a-z]+)? officer|(?:senior |executive |s|e|a)?vp" + _IN_AREA + r"|"
    r"(?:senior |executive )?vice president" + _IN_AREA + r"|"
    r"(?:global |regional |interim |deputy )?head of " + _AREA + _AND_AREA + r"|"
    r"(?:" + _LEVEL + r")*(?:" + _AREA + r"[ -]){0,3}" + _HEADS + _OF_AREAS + r"|"
    r"(?:" + _LEVEL + r")*(?:sales|business|team|tech|it|shift|project) lead|managing director|md|gm|general manager|"
    r"(?:sales |marketing |summer |hr |business )?intern|trainee|apprentice|working student|(?:phd |mba |"
    r"business )?student|"
    r"(?:sdr|bdr|ae|csm|account exec)(?: (?:team ?)?(?:lead|leader|manager|director|supervisor))?|(?:deputy|assistant|"
    r"acting) "
    r"head(?! of)(?: ?teacher| master| mistress)?|bursar|headmaster|headmistress|head ?teacher|dean|registrar|matron|"
    r"caretaker|"
    r"janitor|"
    r"facilities manager|team ?lead(?:er)?|solopreneur|freelancer|self[- ]employed|one[- ]man band|salesman|"
    r"saleswoman|salesperson|"
    r"(?:director|manager|head|vp|agm|dgm|gm)[ –-]+(?:" + _AREA + r")|"
    r"pa to the [a-z]+|personal assistant|chief of staff|doctor|dentist|vet|lawyer|attorney|solicitor|architect|"
    r"chef|pastor|pharmacist)"
)
"""A title as one regular expression over lower-case text; longer forms come first."""

TITLE_WITHOUT_AREA = TITLE.replace(_OF_AREAS, "").replace(_AND_AREA, "").replace(_IN_AREA, "")
"""The same without the areas that may follow it: shorter, and there wherever a title is."""

_OCCUPATIONS = (
    r"(?:manager|director|supervisor|coordinator|co-ordinator|administrator|officer|engineer|technician|specialist|"
    r"consultant|analyst|buyer|planner|assistant|secretary|treasurer|inspector|realtor|broker|warden|curator|librarian|"
    r"farmer|vicar|dispatcher|captain|skipper|steward|barista|baker|butcher|florist|hairdresser|groomer|"
    r"physiotherapist|osteopath|optician|optometrist|midwife|paramedic|surveyor|electrician|plumber|carpenter|joiner|"
    r"roofer|welder|mechanic|gardener|landscaper|photographer|journalist|translator|interpreter|instructor|coach|tutor|"
    r"lecturer|professor|researcher|scientist|pilot|agronomist|beekeeper|winemaker|brewer|distiller|clerk|porter|"
    r"housekeeper|concierge|sommelier|superintendent|chaplain|trustee|foreman|forewoman|storekeeper|buyer|merchandiser|"
    r"accountant|bookkeeper|controller|comptroller|counsel|paralegal|nurse|radiographer|hygienist|receptionist|chef|"
    r"student|trainer|teacher|owner|partner|founder|cook|driver|groundsman|grower|rancher|shepherd|tailor|seamstress|"
    r"organi[sz]er|estimator|scheduler|governor|councillor|churchwarden|machinist|fitter|installer|glazier|plasterer|"
    r"decorator|"
    r"stylist|beautician|therapist|psychologist|programmer|tester|auditor|underwriter|actuary|stockist|harbourmaster|"
    r"boatman|"
    r"lifeguard|custodian|headteacher)"
)
FREE_TITLE = (
    r"(?:(?:(?!(?:the|my|our|an?|for|of|in|is|are|at|to|with|who|that|this|not|their|his|her|your|by|from|on|as|no|"
    r"and|looking|trying|calling|writing|asking|just|only|also|here|so|if|but|same|one|two|next|new|good|right|kind|"
    r"sort|about|after|than|like|being|having|using|sure|happy|afraid|sorry|glad|hoping|working|hiring|getting)\b)"
    r"[a-z&/'-]+ (?:and |& )?){0,3}" + _OCCUPATIONS + r")"
)
"""A title of a trade that no list holds: "food and beverage manager", "dental technology student"."""

TITLE_START = (
    r"(?:head of|vp|svp|evp|vice president|chief|director|manager|founder|co-?founder|owner|ceo|cfo|cto|coo|cmo|"
    r"cro|cio|president|"
    r"managing|general manager|sales|marketing|operations|ops|office|account|business|product|project|regional|"
    r"senior|junior|"
    r"partner|hr|it manager|purchasing|procurement|finance|commercial|export|practice|team lead|intern|student|"
    r"bursar|estates|"
    r"coordinator|assistant|fundraising|revenue|growth|principal|executive|supervisor|md|gm)\b"
)
"""How a title may begin, beside a name."""

SENIORITY_WORDS = meanings(
    """
founder: founder, co-founder, cofounder, owner, co-owner, proprietor, solopreneur, self-employed, self employed
founder: freelancer, one man band, one-man band
c_level: ceo, cfo, cto, coo, cmo, cro, cio, ciso, cpo, chro, cso, president, managing director, chief
c_level: executive director, md, chairman, chairwoman
vp: vp, svp, evp, avp, vice president
director: director, head of, head, bursar, dean, principal, headmaster, headmistress, headteacher, head teacher
manager: manager, supervisor, team lead, team leader, lead, gm, general manager, foreman, team-lead, leader, controller
intern: intern, trainee, apprentice, working student
individual: representative, rep, executive, analyst, specialist, consultant, coordinator, co-ordinator
individual: administrator, assistant, engineer, developer, designer, planner, accountant, bookkeeper, secretary
individual: receptionist, buyer, trainer, teacher, sdr, bdr, ae, csm, strategist, producer, adviser, advisor
individual: salesman, saleswoman, salesperson, recruiter, nurse, technician, dispatcher, editor, copywriter
individual: account exec
"""
)
"""The last telling word of a title -> how senior it is; titles that are none of these imply nothing."""

RUNS_IT = (
    r"\b(?:i|my (?:wife|husband|brother|sister|partner|friend|mate|co-?founder) and i)(?:'ve| have| do)? "
    r"(?:just |also |now |actually |basically |only )?(?:run|own|founded|co-?founded|started|set up|opened|"
    r"built up|have|got) "
    r"(?:up )?(?:a|an|one|my own|the|our|two|three|this|my|it)\b"
)
"""Says that the lead owns or runs the place."""

OWN_PLACE = (
    r"(?:(?!(?:about|on|for|with|from|to|in|of|that|question|issue|problem)\b)\w+[\s-]){0,4}?(?:agency|company|firm|"
    r"business|shop|store|studio|practice|restaurant|startup|start-up|"
    r"brand|clinic|"
    r"bakery|brewery|hotel|salon|gym|farm|school|workshop|consultancy|brokerage|garage|cafe|bar|pub|bistro|diner|"
    r"dealership|winery|nursery|outfit|place|joint|enterprise|operation|yard|boatyard|mill|quarry|vineyard|orchard|"
    r"stables?|"
    r"kennels?|lab|laboratory|surgery|pharmacy|launderette|laundry|hostel|campsite|guest ?house|b&b|lodge|marina|"
    r"bookshop|"
    r"provider|distributor|wholesaler|retailer|dealer|manufacturer|contractor|caterer|removals|charity|"
    r"cinema|kindergarten|dairy|foundry|cafe|café|tearoom|takeaway|food truck|van hire)\b"
    r"(?! (?:cards?|cars?|vans?|phones?|laptop|e-?mails?|account|page|website|policy|manager|director|owner|accounts?|"
    r"software|system|team|floor|meeting|party|budget|booked|reserved|nearby|in mind))"
)
"""What somebody runs or owns."""

OWNS = (
    r"\b(?:one of (?:the |our )?(?:two |three |four )?(?:co-?founders|founders|owners)|"
    r"(?:i|(?:both|two|three|four|five) of us|the two of us) own (?:it|the|this|both|all)\b(?! (?:\w+ )?(?:evaluation|"
    r"selection|rollout|tender|shortlist|car|van|"
    r"house|"
    r"flat|domain|process|budget|relationship|data|number|product|project|topic|code|home|phone|building|land|rights|"
    r"vehicles?|trucks?|lorries|licen[cs]es?)\b)|i(?:'m| am) the owner(?!'s)|owner here|"
    r"(?:we|i) own (?:half|a (?:third|quarter|half)|a share|\d+ ?(?:%|percent|per cent))(?: of (?:it|the (?:company|"
    r"business|"
    r"firm|place|shop)))?(?: each)?(?=\W*$|[.,;!]| (?:and|but|so)\b)|"
    r"(?:^|[,;.!]\s*)i(?:'m| am) the (?:big )?boss(?= here|\W*$|[.,;!](?! of))|"
    r"i(?:'m| am) (?:a |the |one of the )?partners? (?:of|in) (?:an?|the|our|this) (?:small |little |big |"
    r"family )?(?:school|"
    r"company|firm|business|practice|shop|clinic|studio|agency|office|restaurant)\b|"
    r"i(?:'m| am) the one (?:who|that) owns (?:it|the|this)|"
    r"(?:it's|the (?:company|business|shop|firm|place) is) (?:my (?:own )?(?:company|business|shop|firm)|mine)\b|"
    r"my own (?:company|business|shop|firm)|i (?:founded|started|built|set up) (?:it(?! (?:this|yesterday|today|just|"
    r"again|and it|but|up|on)\b)|this (?:place|company|firm|"
    r"business)|"
    r"the (?:company|firm|business|place))|i run (?:it|the (?:place|company|show))|"
    r"i set the (?:company|firm|business|place|shop) up|"
    r"(?:started|began) (?:it|this|out|the (?:company|firm|business))? ?(?:in|from|out of) (?:my|our|the) (?:\w+ )?"
    r"(?:garage|kitchen|bedroom|basement|shed|van|spare room|living room|attic|cellar|barn|flat)|"
    r"(?:my|our family's) name(?:'s| is) (?:on|above|over|outside) (?:the|every) (?:\w+ )?(?:doors?|vans?|signs?|"
    r"trucks?|"
    r"gates?|shops?|building|window|lorr(?:y|ies)|bottles?|labels?))\b"
)
"""Says that the lead founded or owns the place."""

ABOUT_ME = (
    r"(?:\bi'm|\bi am|\bim|\bmyself|\bas|\bmy (?:role|title|job|position)(?: here)?(?: is|:)|\bi work as|\bwork as|"
    r"\bi serve as|"
    r"\bmy job title is|\brole:?|\bposition:?|\btitle:?|\bjust|\bonly|\bi'm only|\bi'm just|\bhere as)"
    r"(?:\s+(?:the|a|an|their|our|your|currently|just|only|actually|basically|officially|also|still|now|new|newly|"
    r"one of (?:the|two)|head|in fact))*\s+"
)
"""What comes before the lead's own title."""
