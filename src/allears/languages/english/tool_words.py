"""Well-known software, and how English speaks of what is used and what must connect."""

from __future__ import annotations

from allears.languages.expression import Expression
from allears.languages.word_list import meanings, word_list

PRODUCTS = meanings(
    """
excel: excel, ms excel, microsoft excel, excel sheet, excel sheets, excel file, excel files, spreadsheet
excel: spreadsheets, spread sheet, xls
google sheets: google sheets, google sheet, gsheets, gsheet, google spreadsheet, google spreadsheets, g sheets
hubspot: hubspot, hub spot, hubspot crm
salesforce: salesforce, sales force, sfdc, sales cloud, salesforce.com
pipedrive: pipedrive, pipe drive
zoho: zoho, zoho crm, zoho books
freshsales: freshsales, freshworks
close: close.io, close crm
copper: copper crm, copper
dynamics: dynamics, dynamics 365, ms dynamics, microsoft dynamics, d365
monday: monday.com, monday crm
sap: sap, sap crm, s/4hana, sap b1, sap business one
bullhorn: bullhorn
leadsquared: leadsquared, lead squared
sugarcrm: sugarcrm, sugar crm
insightly: insightly
nutshell: nutshell
capsule: capsule, capsule crm
keap: keap, infusionsoft
activecampaign: activecampaign, active campaign
notion: notion
airtable: airtable, air table
trello: trello
asana: asana
jira: jira
clickup: clickup, click up
outreach: outreach.io
salesloft: salesloft
apollo: apollo.io
gmail: gmail, google mail, g-mail
outlook: outlook, microsoft outlook, ms outlook
office 365: office 365, o365, microsoft 365, m365
google calendar: google calendar, gcal, google cal
google workspace: google workspace, gsuite, g suite
google drive: google drive
google analytics: google analytics, ga4
google ads: google ads, adwords
slack: slack
teams: microsoft teams, ms teams
zoom: zoom
zapier: zapier
make: make.com, integromat
aircall: aircall
ringcentral: ringcentral, ring central
twilio: twilio
dialpad: dialpad
quickbooks: quickbooks, quick books, qb, qbo, quickbooks online
xero: xero
sage: sage
datev: datev
lexoffice: lexoffice, lexware
netsuite: netsuite, net suite
odoo: odoo
stripe: stripe
paypal: paypal
shopify: shopify
woocommerce: woocommerce, woo commerce
magento: magento
wordpress: wordpress
mailchimp: mailchimp, mail chimp
klaviyo: klaviyo
intercom: intercom
zendesk: zendesk
freshdesk: freshdesk
linkedin: linkedin, linked in, sales navigator, sales nav
linkedin recruiter: linkedin recruiter
docusign: docusign, docu sign
calendly: calendly
whatsapp: whatsapp, whats app, whatsapp business
power bi: power bi, powerbi
tableau: tableau
looker: looker
snowflake: snowflake
bigquery: bigquery, big query
access: ms access, microsoft access, access database
filemaker: filemaker
podio: podio
act: act!, act crm
goldmine: goldmine
maximizer: maximizer
pipeliner: pipeliner
agile crm: agile crm
bitrix24: bitrix24, bitrix
streak: streak
follow up boss: follow up boss
kvcore: kvcore
vtiger: vtiger
amocrm: amocrm, kommo
teamleader: teamleader
salesflare: salesflare
attio: attio
folk: folk crm
greenhouse: greenhouse ats
workday: workday
bamboohr: bamboohr, bamboo hr
personio: personio
deputy: deputy
7shifts: 7shifts
homebase: homebase
toast: toast pos
square: square pos
lightspeed: lightspeed
marketo: marketo
pardot: pardot
segment: segment.io
semrush: semrush
evernote: evernote
onenote: onenote, one note
basecamp: basecamp
dropbox: dropbox
sharepoint: sharepoint
oracle: oracle crm, oracle netsuite, siebel
pipefy: pipefy
five9: five9
talkdesk: talkdesk
vonage: vonage
skype: skype
gong: gong
lusha: lusha
zoominfo: zoominfo
"""
)
"""A way of writing a product's name (lower case) -> the name it is kept under."""

NO_TOOL = (
    r"\b(?:nothing(?: really| at all| yet)?(?! (?:you|i|to|that|else|but|comes|matters|fancy))|no (?:tool|system|"
    r"software|crm|"
    r"app)s?\b|none\b|a? ?whiteboards?|white board|post[ -]?its?|sticky notes?|"
    r"pen (?:and|&|n) paper|pencil|paper (?:notes|cards|slips|files|forms)|on paper|just paper|paper and|"
    r"notebooks?\b|a? ?notepads?|in (?:my|our|his|her|everyone's|people's) "
    r"(?:heads?|memory)|index cards|scraps of paper|back of (?:an )?envelopes?|from memory|by memory|"
    r"(?:one |an? )?(?:\w+ )?(?:ledgers?|log ?books?)(?: books?)?\b|card index|exercise books?|shoe ?box(?:es)?|"
    r"filing cabinets?|rolodex|^\W*(?:mostly |all |still |just |only )?paper\b|(?:all in )?my head|my memory|(?:don't|"
    r"do not|dont) (?:use|have) (?:one|any|anything)|"
    r"a (?:wall )?calendar|binders?|folders? full|a diary)"
)
"""What counts as no tool at all."""

USES = (
    r"\b(?:we(?:'re| are)? (?:still |all |now |currently |basically |just |mostly |mainly |also )*(?:on|using|use|"
    r"running|run on|run|work (?:with|in|on|off|out of)|"
    r"working (?:with|in)|have|got|live in|track (?:\w+ ){0,3}in|keep (?:\w+ ){0,3}in|manage (?:\w+ ){0,3}(?:in|"
    r"with)|do (?:\w+ ){0,3}(?:in|with|on)|log (?:\w+ ){0,3}in|"
    r"store (?:\w+ ){0,3}in|started with|went with|pay for|moved (?:to|on to)|switched to|rely on|depend on|"
    r"handle (?:\w+ ){0,3}(?:in|with))|"
    r"(?:i|we)(?:'ve| have)? (?:just |only )?inherited|"
    r"(?:i|they|everybody|everyone|the team|my (?:team|people|guys|reps)) (?:still |all |just |currently )*(?:use|"
    r"uses|are on|is on|am on|work with|works with|works in|work in|"
    r"lives? in|have|has|keeps? (?:\w+ ){0,3}in|tracks? (?:\w+ ){0,3}in)|is what we use|(?:currently|presently|"
    r"right now|at the moment|today|for now|now)[,:]? (?:it's |it is |we use |in |on |with |only |just )?|"
    r"(?:all|everything|it's|its|it|leads?|customers?|contacts?|pipeline|deals?|data|stuff|tracking|"
    r"numbers) (?:\w+ ){0,4}?(?:in|on|with|via|through) (?:one |a |an |our |the |my |some |this |big |old |huge |"
    r"single |shared |giant |couple of )*|"
    r"using|stuck (?:on|with|in)|outgrow\w* |out of|our (?:current |old |existing |own )?(?:tool|system|crm|"
    r"software|setup|set-up|stack) (?:is|are|=)|sits? in|lives? in|happens? in|fed up with|hate|"
    r"unhappy with|sick (?:and tired )?of|tired of|frustrated (?:with|by)|struggling with|had enough of|"
    r"not happy with|disappointed (?:with|by|in)|done with|move (?:off|away from|on from)|"
    r"switch(?:ing)? (?:away )?from|get off|"
    r"ditch(?:ing)?|coming off|subscription (?:to|for|with)|contract with|licen[cs]es? (?:for|of|with)|paying for|"
    r"in use:?|"
    r"(?:our|the) (?:present|current|existing) (?:one|tool|system|software|crm|provider)(?: is| called|,)*|"
    r"coming from|migrat\w+ (?:from|off|away from)|replac\w+(?: for)?|instead of our|get(?:ting)? (?:rid of|off|"
    r"away from)|"
    r"want (?:off|away from|to (?:leave|drop|replace|quit))|leaving|moving (?:off|away from)|drowning in|"
    r"we(?:'ve| have) been (?:on|using|with|working (?:with|in))|pay(?:ing)? (?:[\w$€£.,]+ ){1,5}for|"
    r"(?:we|i|my \w+|our \w+|they) (?:still |all |just |always )*(?:run|runs|put|puts|copy|copies|type|types|enter|"
    r"enters|note|notes|dump|dumps|track|tracks|log|logs|keep|keeps|export|exports) (?:\w+ ){0,4}(?:in|into|on|from|"
    r"out of)|\d (?:\w+ ){1,2}on)(?:\b|(?<=\s))\W*(?:a |an |the |our |one |some |good old |plain |shared |big |"
    r"just |old |huge |giant |single |messy |long |own |their own |his own |her own )*"
    r"(?:(?:my |our )?(?:in-?box(?:es)?|e-?mails?|paper|notebooks?|phones?|whatsapp|heads?)(?: and|,| plus|"
    r" &) (?:an? |the |"
    r"some )?)?$"
)
"""What comes right before a tool in use (matched on the words before it)."""

MOVED_TO = (
    r"\b(?:left|dropped|swapped|ditched|changed|replaced) (?:[\w.-]+ ){1,3}?(?:for|with|by) (?:a |an |the |plain )*$|"
    r"\b(?<!want to )(?<!about to )(?<!you )(?:moved|switched|migrated|changed|gone) (?:over |across |on |up )*to "
    r"(?:a |an |the |our |plain |good old )*$"
)
"""What comes right before the tool of today, whatever there was before."""

OF_SOMEBODY_ELSE = (
    r"\b(?:the|our|my) other (?:practice|company|branch|business|clinic|office|shop|site|firm|school|plant|hotel|"
    r"restaurant|store|location)s? (?:uses?|has|have|is on|are on|runs?|works? (?:with|in|on)) (?:\w+ )?$|"
    r"\b(?:my|our|his|her|a) (?:\w+ )?(?:nephew|niece|brother|sister|wife|husband|partner|son|daughter|friend|mate|"
    r"accountant|"
    r"bookkeeper|neighbou?r|cousin|uncle|aunt|mother|father|dad|mum|mom|ex|kids?|children|customers?|clients?|"
    r"suppliers?|"
    r"consultant|competitors?)\b[^,.;!?]{0,20}?\b(?:swears? by|uses?|says?|said|is on|are on|loves?|wants?|recommends?|"
    r"recommended|works? (?:with|in)|keeps? (?:\w+ )?in|likes?|runs?|told)\b[^,.;!?]{0,24}$|"
    r"\b(?:in|at|over in) [\w-]+,? they (?:all |still )?(?:use|have|are on|work (?:with|in)|run)\b[^,.;!?]{0,12}$|"
    r"(?:^|[,;.]\s*|\b(?:the|our|my) )(?:clients?|customers?|guests?|suppliers?|hotel|parents?) (?:is|are|uses?|has|"
    r"have) (?:on )?"
    r"(?:an? |the )?$|\b(?:agency|owners?|firm|company|people|lot|guys|boss|manager|team) before (?:us|"
    r"me)\b[^,.;!?]{0,24}$"
)
"""Before a tool that is another's, or what another says of it."""

IS_A_FIRM_HERE = (
    r"\s+(?:asked|told|quoted|offered|called|rang|phoned|wrote|tried|wanted|said|sent|charged?s?|wants?|"
    r"keeps? (?:calling|"
    r"writing|ringing|mailing|emailing)|people|guys|salesm[ae]n|reps?)\b|\s+(?:in|at|for|over at) (?:the )?(?:group|"
    r"head ?quarters?|head office|hq|parent|mother company)\b"
)
"""After a product: its maker does something, or the group has it elsewhere."""

NO_USE_WITHOUT = (
    r"\bif (?:it|that|this|you|they) (?:doesn't|does not|can't|cannot|won't|don't|dont|cant|doesnt) [\w ]{0,30}$"
)
NO_USE = (
    r"\b(?:no (?:use|good|deal|point)|useless|deal[ -]?breaker|forget (?:it|about)|we're out|i'm out|not for us|"
    r"won't work|pointless|no thanks|not interested)\b"
)
""" "If it doesn't talk to Xero it's no use to us": what stands between these has to connect."""

PAPER_UNASKED = (
    r"\b(?:keep track|keep (?:\w+ ){0,3}|tracked|track (?:\w+ ){0,2}|shares?|write (?:\w+ ){0,3}|note (?:\w+ ){0,3}|"
    r"lives?|sits?|work|run (?:\w+ ){0,3}|all|noting(?: \w+){0,3}|writing(?: \w+){0,3}|(?:we're|we are) (?:still |"
    r"back )?(?=on\b))"
    r"\b[^.;!?]{0,40}?\b(?:on|in|with|from|off|out of|one) (?:\w+ )?"
    r"(?:post-?its?|sticky notes?|ledgers?(?: book)?|notebooks?|exercise books?|paper diary|white ?boards?|index cards|"
    r"card index|paper slips|scraps of paper|paper registers?|registers?(?=,? (?:book|means|only|\W*$)))\b"
)
"""Tells unasked that no tool is used."""

LEFT = (
    r"\b(?:used to|we had|had |tried|tested|trialled|looked at|until|dropped|cancel\w+|stopped|quit|left|"
    r"moved (?:off|away)|looking (?:at|into)|checking out|trialling|trialing|testing|shortlist\w*|before that|"
    r"years? ago|last year|got rid|considered|"
    r"considering|evaluat\w+|compar\w+|thinking (?:of|about)|demo (?:of|from|with)|quoted|versus|vs\.?|instead of|"
    r"rather than|better than|like|unlike|cheaper than|alternative to|switch to|"
    r"not on|don't use|never used|heard of|offered by|quote from|wanted|(?:i|we)(?:'ve| have) (?:\w+ )?(?:worked|"
    r"suffered|lived) (?:with|in|on|through)|i know|i've known|experience (?:with|in|of)|trained (?:on|in))\b"
)
"""A clause that speaks of a tool of the past, or of one that is only looked at."""

NEEDS = (
    r"\b(?:must|has to|have to|needs? to|should|got to|gotta|ought to|absolutely|required?|requirement|need|needs|"
    r"want|wants|essential|mandatory|non[ -]?negotiable|a must|musts?|must[ -]have|"
    r"deal[ -]?breaker|can't live without|can't do without|can't work without|without .{0,20} (?:no|it's no|"
    r"nothing)|otherwise|important that|critical|crucial|vital|key|indispensable|obligatory|no go without|has got to)\b"
)
CONNECTS = (
    r"\b(?:connect\w*|integrat\w+|sync\w*|talks? (?:to|with)|talking (?:to|with)|works? (?:together )?with|"
    r"plugs? (?:in ?to|in)|hooks? (?:in ?to|up)|links? (?:in ?to|up|to|with)|tie\w* (?:in ?)?to|"
    r"plays? (?:nice|well|nicely)|compatible|feeds? (?:in ?to)|push\w* (?:\w+ )?(?:in ?to|to)|"
    r"pull\w* (?:\w+ )?from|speak\w* (?:to|with)|import\w* from|export\w* to|fit\w* (?:in|with)|interface|read from|"
    r"hand\w* over to|"
    r"flow\w* (?:in ?to|to|from)|goes? (?:in ?to)|connection|connector|bridge to|api to|two[- ]way)\b"
)
MUST_WORK = (
    r"[^.;!?]{0,24}?[\s,–—-]+(?:and |so )?(?:that|this|it|which|those|they|they both|both|the two)(?:'s| is| are)? "
    r"(?:really |just |simply |absolutely |definitely )?(?:must|has to|have to|had better|needs? to|should|gotta|"
    r"got to|better) (?:work|connect|sync|stay|be (?:connected|there|in|linked|supported|part)|fit|talk|integrate|play|"
    r"go on|keep working|come along|hook)\b(?! (?:up |in |nicely |well )?(?:to|with|into) "
    r"(?!it\b|you|this\b|that\b|the new|whatever|any))"
)
"""Right after a product: it has to work with what is bought."""

NICE_TO_HAVE = (
    r"\b(?:nice(?:[ -]to[ -]have)?|would be (?:cute|nice|cool|great|good|lovely|sweet|handy|a plus|a bonus|fun)|"
    r"bonus|a plus|no deal[ -]?breaker|not (?:a )?(?:must|deal[ -]?breaker|essential|critical|needed|necessary|"
    r"required)|"
    r"optional|eventually|later|some ?day|one day|maybe|perhaps|if possible|ideally|icing|could live without|"
    r"can live without|would love|wouldn't hurt|wouldn't mind|not that important|down the road|can wait|secondary|"
    r"if (?:you can|at all possible|that works)|cherry on|(?:won't|wont|will not|wouldn't|wouldnt) die|can (?:do|"
    r"live|survive) without|no must|not a must)\b"
)
"""A nice-to-have is no need."""

COMMON_WORDS = word_list(
    "close act make copper notion slack zoom teams monday sage segment square deputy streak folk access toast "
    "stripe outreach apollo keap nutshell capsule gong attio salesforce"
)
"""Products whose names are everyday words: they count only with a capital letter, or as the answer to the question."""

NAMED_AS_A_TOOL = (
    r"\b(?:uses?|using|used|moved? to|switch(?:ed|ing)? (?:to|from)|leav(?:e|ing)|replac(?:e|ing)|sick of|tired of|"
    r"fed up with|away from|connect(?:s|ed)? (?:to|with)|integrates? with|integrated with|syncs? with|synced with|"
    r"works? with|"
    r"talks? to|plugs? into|hate|migrat(?:e|ing) from|get rid of|crm is|called) $"
)
GOES_ON_AS_A_TOOL = r"\s+(?:integration|sync|connector|plug-?in|crm|account)\b"
NAME_ENDS = (
    r"\s*(?:$|[.,;:!?)]|(?:and|or|but|for|at|now|today|currently|because|as|since|which|crm|plus|right|though|already|"
    r"with|but)\b)"
)
"""Around an everyday word in small letters: it is the product of that name."""

NETWORKS = word_list(
    "linkedin facebook instagram twitter tiktok youtube whatsapp telegram signal messenger wechat viber"
)
"""Where people are met and messages are written: no place where leads are kept, unless a policy lists them."""

KNOWN_FROM_BEFORE = (
    r"\b(?:(?:i|we)(?:'ve| have)? (?:\w+ )?(?:worked (?:with|in|on)|tried|tested|looked at|trialled|suffered)|i know|"
    r"i've "
    r"known) (?:[\w.'-]+(?: [\w.'-]+)?(?:, (?:and |or )?| and | or | & )){0,7}$"
)
"""Before a tool in a list of those that somebody has met with in their life: "I have worked with Sage, Xero and …"."""

HOLDS_CUSTOMERS = (
    r"\b(?:leads?|customers?|contacts?|clients?|deals?|pipeline|crm|donors?|members?|patients?|enquir(?:y|ies)|"
    r"inquir(?:y|"
    r"ies))\b"
)
"""What is kept in the tools that are asked about."""

IS_WHERE_THEY_ARE = r"\s+is where (?:\w+ ){1,3}(?:are|is|live|lives|sit|sits|stay|go|ends? up)\b"
"""Right after a tool: it is in use."""

KEPT_IN = (
    r"\b(?:our|the|my|all|all our|all the) (?:\w+ )?(?:customers|clients|contacts|leads|members|patients|donors|"
    r"guests) (?:are|"
    r"is|sit|live|stay)(?: all| now| still| kept)? (?:in|on) (?:an? |the |our )?$"
)
"""Right before a tool: the customers are its contents, and do nothing themselves."""

IT_MUST = r"\W*(?:and |so |but )*(?:it|that|this|yours|the new one) (?:must|has to|needs? to|should)\b"
"""A clause that begins so speaks of what is bought, whoever was spoken of before."""

IN_PART = r"\bfor (?:the |our )?(?:[\w-]+ )?[\w-]+,? $"
"""Right before "nothing": there is none for one part of the work."""

NO_SLIPS = word_list("pipeline pipelines outlooks excels access sheets")
"""Everyday words of selling that look like a slip in a product's name."""

BUILT_BY_THEMSELVES = (
    r"\b(?:(?:we|i|my \w+|our \w+|somebody|someone)(?:'ve| have)? (?:\w+ )?(?:built|made|wrote|written|coded|"
    r"programmed|"
    r"developed) (?:it |one |this |something |our own|my own|a (?:tool|system|database|program|crm)\b|"
    r"(?:it )?(?:ourselves|"
    r"myself))|something (?:of our own|(?:we|i) (?:built|made|wrote)|home-?made|custom)|(?:our|my) own (?:system|"
    r"software|tool|"
    r"crm|program|database)|home-?made|home-?grown|(?:an? )?in-?house (?:system|tool|software|crm|program|database)|"
    r"(?:an? )?custom(?:-| )?(?:built|made)|self-?(?:made|built|written))\b"
)
"""Answers what is used with something that they made."""
OPTION_BUILT = r"\b(?:own|home-?made|home-?grown|in-?house|custom|built|bespoke|self-?made)\b"
"""What the option for such a tool says."""

LIKED_AT_MOST = (
    r"[\s,]*(?:if (?:possible|you can|at all possible|that works|it's easy|we can)|ideally|at some point|one day|"
    r"would be a plus)\b|"
    r"[^.;!?]{0,60}?\b(?:i'd|we'd|i would|we would) (?:quite |really )?(?:like|love|take|enjoy) (?:it|that|one|"
    r"this),? but\b|"
    r"[^.;!?]{0,40}?\b(?:goes|go|will go|is going|is) (?:out|away)\b|[^.;!?]{0,40}?\b(?:amusing|fun|pleasant) "
    r"(?:but|though)\b"
)
"""Right after a product: it is not what must stay."""

A_PAGE = r"\b(?:our|my|your|his|her|their|the company) (?:own )?$"
GOES_ON_AS_A_PAGE = r"\s+(?:pages?|profiles?|posts?|ads?|channel|account|says?|message)\b"
"""Before or after a network: somebody's page there."""

NAMED_IN_ANSWER = (
    r"\W*(?:(?i:we|i|they|the girls|everything|all|it|it's|is|are|use|keep|have|today|now|mostly|mainly|only|just|"
    r"still)\W+)*"
    r"(?i:in|on|through|using|via|with the (?:agenda|calendar|program|programme|system|software|app|database|help) of) "
    r"(?i:(?:an?|the|our|this) )?(?P<name>(?!I\b)[A-Z][\w+-]*(?: [A-Z][\w+-]*)?)(?=\s*(?:[.,;!]|$|but\b|for\b|and\b|"
    r"since\b))"
)
"""A tool on no list, at the beginning of the answer to what is in use: "in a RD Station"."""

NAME_AFTER_USE = Expression(
    r"\b(?:we(?:'re| are)? (?:still |currently |all )?(?:use|using|on|run on|running on|work with|working with)|"
    r"(?:our|the) (?:crm|tool|system|software) is(?: called)?|"
    r"something called|a (?:tool|system|software|crm|program|thing) (?:called|named)|"
    r"is what we use)\s+(?P<name>[A-Z][\w.+-]*(?:\s+[A-Z][\w.+-]*)?)"
)
"""A tool that is on no list, named with a capital letter after words of use."""

JUDGED_AFTER = (
    r"\W{0,3}(?:but|badly|mostly|mainly|at the moment|atm|right now|currently|for now|so far|honestly|sadly|"
    r"unfortunately|and (?:it|it's|nobody|no one|we|i|they|honestly)|which (?:nobody|no one|we|is|isn't|i)|"
    r"(?:since|for) (?:\w+ ){0,2}(?:years?|months?|\d{4}))\b"
)
"""Behind a tool that begins what is said: it is in use, and this is what they think of it."""
