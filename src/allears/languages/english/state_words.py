"""How English answers a yes-or-no question by telling how things stand: "another 14 months to go", "just this one".

A row is one question that is asked in every trade: what asks it, and what says that it is so or that it is not.
"""

from __future__ import annotations

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)"
)
_WHEN = (
    rf"(?:the |next |this |about |around |early |mid[ -]?|late |at least |end (?:of )?)*(?:end|{_MONTH}|\d|20\d\d|"
    rf"christmas|easter|(?:spring|summer|autumn|fall|winter|year|month|week|quarter)\b|q[1-4]|{_DAY})"
)
_NUMBER = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|a few|another|some)"
)
_SPAN = rf"{_NUMBER}(?: (?:more|good|full|long|whole|\d+))? (?:years?|months?|weeks?|days?)"
_PEOPLE = (
    r"(?:clients?|customers?|visitors?|guests?|patients?|suppliers?|partners?|applicants?|people|anyone|everyone|"
    r"everybody|somebody|someone|outsiders|they|families|parents)"
)
_OURS = (
    r"(?:us|ourselves|me|myself|staff|the staff|the team|our team|my team|employees|colleagues|our (?:own )?people|"
    r"internal|in-house|family)"
)

BOUND_TO = r"\b(?:contract|lease|tenancy|agreement|subscription|commitment)\b"
"""What one can be bound to."""

BOUND = (
    rf"(?:{BOUND_TO}[^?]{{0,50}}\b(?:running|still|now|at the moment|currently|today|elsewhere|somewhere|with "
    rf"(?:an)?other|with anyone|with some|already)\b|\b(?:running|tied|bound|locked|under|current|existing|present|"
    rf"stuck|still)\b[^?]{{0,30}}{BOUND_TO}|\b(?:tied|locked|bound) (?:in|to)\b)"
)
IS_BOUND = (
    rf"^\W*(?:(?:yes|yeah|well|still|only|ours?|it's|its|mine|that one|unfortunately|sadly)\W+)*(?:until|till|til|up "
    rf"to|through) {_WHEN}|\b(?:another|still|has|have|is|with|got) (?:about |around |roughly |some )?{_SPAN}\b|"
    rf"\b{_SPAN} (?:to go|left|remaining|to run|ahead|notice)\b|\b(?:run|runs|running|goes|going|go|lasts?|is valid|"
    rf"stays|binds us|ties us|keeps us)\b[^.;!?]{{0,16}}?\b(?:until|till|til|to|through|for(?: another)?) (?:{_WHEN}|"
    rf"{_SPAN})|\b(?:signed|committed|locked(?: in)?|tied(?: in)?|stuck|bound)\b[^.;!?]{{0,20}}\b(?:for|until|till|"
    rf"to) (?:{_WHEN}|{_SPAN})|\b(?:won't|wont|don't|doesn't|will not|not) let (?:us|me) (?:out|go|leave)\b|"
    rf"\b(?:can't|cannot|can not|can only) (?:get out|leave|cancel|terminate|walk|go|move)\b(?! wrong)|\b(?:ends?|"
    rf"expires?|runs out|is up|terminates|finishes|is due) (?:in|on|at|by|next|this|only|not before|{_MONTH}|\d)"
)
IS_NOT_BOUND = (
    r"\b(?:can|could|may|free to|able to|allowed to) (?:just |always |simply |also )?(?:leave|go|walk(?: out| away)?|"
    r"stop|quit|cancel|end (?:it|that)|get out|switch|move(?: out)?|terminate)\b(?:[^.;!?]{0,24}\b(?:any ?time|any "
    r"day|any minute|whenever|tomorrow|at once|day to (?:the )?(?:next|day)|when(?:ever)? (?:we|i) (?:like|want)|no "
    r"notice|short notice|today|immediately)|\W*$)|\bfree as a bird\b|\bmonth(?:[- ](?:to|by|on))[- ]month\b|\brolls? "
    r"(?:on|over)\b|\b(?:ran out|expired|ended|lapsed|has run out|is over|was over|has ended|is finished|terminated|"
    r"ran its course)\b|\bis up(?= now| already|\W*$)|\bno (?:contract|lease|strings|commitment|obligation|fixed "
    r"term)\b|\bnothing (?:signed|binding|in writing|on paper|fixed)\b|\bnot (?:tied|bound|locked|under contract|"
    r"committed)\b|\bout of contract\b|\bfree to (?:go|leave|move|choose|switch)\b|\bhandshake\b|\bno longer\b"
)

COME_BY = (
    r"\b(?:clients?|customers?|visitors?|guests?|patients?|public|outsiders)\b[^?]{0,40}\b(?:come|visit|drop|see|meet|"
    r"walk|use|drink|get|there|over)|\b(?:serve|receive|welcome|host|meet|get)\b[^?]{0,20}\b(?:clients?|customers?|"
    r"visitors?|guests?|patients?|public)\b"
)
DO_COME_BY = (
    rf"\b{_PEOPLE}\b(?! (?:never|don't|do not|hardly|rarely|won't|aren't|might|may|could|would|"
    rf"will))[^.;!?]{{0,24}}\b(?:comes?|visits?|drops?|stops? by|walks? in|pops?|sits?|waits?|gets? (?:one|some|a)|"
    rf"meets?|turns? up|shows? up|queues?|lines? up|rings?|arrives?|stays?|eats?)\b"
)
DO_NOT_COME_BY = (
    rf"^\W*(?:(?:well|it's|its|that's|that is|it is)\W+)*(?:only|just|purely|exclusively|strictly) (?:for )?{_OURS}\b|"
    rf"\b(?:staff|team|employees|internal) (?:use )?only\b|\b(?:nobody|no one|none) (?:ever |really )?(?:comes?|"
    rf"visits?)\b|\bit's only (?:for )?{_OURS}\b|\b(?:we|i) (?:always |mostly |usually )?(?:go|drive|travel) to "
    rf"(?:them|the (?:client|customer)s?|our (?:client|customer)s?)\b"
)

ANOTHER = (
    r"\b(?:is|are) there (?:a second|an?other|other|more)\b|\b(?:have|got|run) (?:a second|an?other|other|several)\b|"
    r"\bmore than one\b"
)
IS_ANOTHER = (
    r"^\W*(?:(?:yes|we have|we've got|there are|there're|got|well|altogether)\W+)*(?:two|three|four|five|six|several|"
    r"[2-9]|\d\d)(?=\s*(?:$|[,.;!–—-]|and\b|now\b|already\b|so far\b|of them\b|in total\b|in all\b|altogether\b))|"
    r"\bthe (?:other|second)(?: one| two| \w+)? (?:is|are|opened)\b|\bopened (?:one |another |a second )?(?:in|at) "
    r"\w+[^.;!?]{0,24}\b(?:too|also|as well)\b"
)
IS_NOT_ANOTHER = (
    r"^\W*(?:(?:well|we have|it's|we've got|there's|there is|so far|no|nope)\W+)*(?:just|only) (?:this|the|that|here|"
    r"one)\b|\bone is (?:enough|plenty)|\bthis is it\b|\bthat's it\b|\bthe only one\b|\bone,? and (?:that's|it's) "
    r"(?:it|enough)\b"
)

READY = r"\b(?:ready|finished|complete(?:d)?|written|drawn up|prepared|finali[sz]ed)\b[^?]{0,20}\?"
IS_READY = (
    r"^\W*ready\b|\b(?:signed off|finished|printed|good to go|done and dusted|all done|ready to go|in the drawer|"
    r"completed|final version|since last (?:week|month|year))\b"
)
IS_NOT_READY = (
    r"^\W*(?:it|they|that)(?:'ll| will) be\b|(?:'s|'re|'m|\b(?:is|are|am)) (?:still |just )?(?:writing|working on|"
    r"finishing|doing|drawing|preparing|waiting for)\b|\bstill (?:\w+ing\b|on (?:it|the)|at it|to (?:do|come|be)|"
    r"missing|needs?|a (?:draft|sketch)|in (?:the works|progress))|\bworking on (?:it|that|them)\b|\b(?:first|second|"
    r"third|rough|on) draft\b|\bdraft (?:\w+|\d)\W*$|\bin (?:my|our|his|her) heads?\b|\bhalf(?:way)?[ -]?(?:done|"
    r"finished|ready|written|there|through)\b|\b(?:almost|nearly|not quite|not fully)\b|\bthe (?:other|second) half "
    r"is\b"
)

TRIED = r"\b(?:have|has|did) (?:you|anybody|anyone|somebody|someone)\b[^?]{0,20}\b(?:tried|try|done|do|attempted)\b"
IS_TRIED = (
    r"^\W*(?:(?:yes|well|so far|of course|oh|sure|only|just)\W+)*(?:everything\b|all sorts\b|lots\b|loads\b|(?:(?:we|"
    r"i|my \w+|our \w+)(?:'ve| have)?\s+)?(?:already |even |only |just )?(?:bought|put|set|got|made|did|built|went|"
    r"called|asked|read|had|spent|tried|used|hired|ordered|installed|cleaned|washed|sprayed|changed|moved|turned|"
    r"replaced|repaired|closed|painted|sealed|[a-z]{3,}(?<!ne)(?<!tir)(?<!scar)(?<!interest)(?<!suppos)(?<!worri)(?<!i"
    r"nde)ed)\b(?! to (?:know|try|see)\b))"
)
IS_NOT_TRIED = (
    r"\bwouldn't know (?:where|how|what)\b|\bdon't know (?:where|how) to\b|\bnot touching\b|\bstraight to you\b|"
    r"\byou're the first\b|\bfirst (?:call|thing (?:we|i) did)\b"
)

ALREADY = (
    r"\balready\b|\b(?:have|has|did) (?:you|anybody|anyone|somebody|someone|an?|the|your)\b|\bat present\b|\bso far\b|"
    r"\b(?:know|knows|heard|informed|aware)\b"
)
IS_NOT_YET = (
    rf"^\W*(?:(?:we|i|they|already|just|we've|i've)\W+)*(?:sold|scrapped|cancell?ed|returned|lost|got rid of|gave up|"
    rf"gave away|dropped|closed|quit) (?:it|them|that|those|ours|mine|that one|the (?:old|last) one)\b|"
    rf"\b(?:you're|you are|u r|ur) (?:the |our |my )?(?:very )?first\b|"
    rf"^\W*(?:(?:we're|we are|i'm|i am|still|just)\W+)*(?:thinking (?:about|of)|planning|dreaming|looking (?:at|for)|"
    rf"considering|due)\b|^\W*(?:we |i |they )?used to\b(?=\s*(?:$|[,.;!]|have|do|but))|\b(?:this|it|that|you) "
    rf"(?:would|will|'d|is|are|'re)? ?be (?:the|our|my) first\b|\bthis is (?:the|our|my) first\b|\bfirst (?:one|time) "
    rf"(?:for us|for me|ever)\b|^\W*(?:our|my|the) (?:very )?first\b|(?:\b(?:we|i|they) |^\W*)(?:had|used to have|"
    rf"did have) "
    rf"(?:one|it|that|some|them|an? [\w-]+)\b[^.;!?]{{0,16}}[,;–—-]?[^.;!?]{{0,24}}\b(?:cancell?ed|stopped|sold|"
    rf"scrapped|stolen|nicked|stole|returned|sent (?:it|them) back|gave (?:it|that) up|took (?:it|them) away|closed|"
    rf"left|dropped|quit|died|broke)\b|\bwe(?:'ll| will) "
    rf"(?:tell|ask|inform|show|get|have|buy|do|start)\b|^\W*(?:i |we |they )?(?:will|'ll|going to) (?:tell|ask|inform|"
    rf"get|have|buy|do|start)\b|^\W*(?:he|she|they|it|someone|somebody|the \w+)(?: is| are|'s|'re)? (?:comes?|coming|"
    rf"due|expected)\b[^.;!?]{{0,12}}\b(?:on|next|in|this|tomorrow|{_DAY})\b"
)
IS_ALREADY = (
    rf"^\W*(?:once|twice|three times|several times|many times|a few times)\b(?: (?:this|last|in|since|already|"
    rf"so)\b[^.;!?]{{0,20}})?\W*$|^\W*(?:(?:yes|well|oh|only|just)\W+)*(?:(?:on|back in|in|last|this) )?(?:{_DAY}|"
    rf"week|month|year|spring|summer|autumn|fall|winter|{_MONTH}|yesterday|(?:19|20)\d\d)(?: \w+){{0,2}}\W*$|\bthey "
    rf"(?:asked (?:for|about)|voted|approved|agreed|suggested|closed us|shut us|came|were (?:here|there)|saw|checked|"
    rf"fined)\b|\b(?:he|she) (?:came|was (?:here|there)|checked|saw|asked for)\b|\bi sit on it\b"
)

REGULARLY = r"\b(?:every (?:week|day|month)|weekly|daily|monthly|regularly|often|each (?:week|day|month))\b"
IS_REGULAR = (
    rf"\b(?:every (?:single )?(?:{_DAY}|day|week|morning|evening|night)|{_DAY}s|all the time|constantly|daily|weekly|"
    rf"most days|several times a (?:week|day)|(?:once|twice|\w+ times) a (?:week|day)|day in day out)\b"
)
IS_NOT_REGULAR = (
    r"\b(?:(?:once|twice|two or three times|three times|a few times|\w+ times) (?:a|per|every|each) year|hardly(?: "
    r"ever)?|rarely|seldom|now and (?:then|again)|from time to time|occasionally|once in a (?:while|blue moon)|every "
    r"(?:few|other|two|three|six|couple of) (?:months|years)|it stays (?:in|there|put)|when (?:i|we) need|not that "
    r"often|not often|if at all|only (?:once|when))\b"
)

OWNS = (
    r"\b(?:do|does|is|are) (?:you|your \w+|it|the \w+|they)\b[^?]{0,24}\b(?:own|owner|owners|yours|owned|rights|"
    r"permission)\b"
)
IS_OWNED = (
    r"\b(?:i|we) (?:wrote|composed|made|built|took|shot|recorded|filmed|designed) (?:it|them|that|everything|all)\b|"
    r"\b(?:in the family\b|paid (?:it )?off\b|paid for\b|(?:we|i|my \w+|our \w+) (?:have )?(?:bought|inherited|built) "
    r"(?:it|the|that|them|this)|ownership is (?:ours|mine)|belongs? to (?:us|me|my|our)\b|(?:ours|mine)\b(?! to)|my "
    r"name is on)"
)
_ANOTHER_OWNER = (
    r"(?:(?:the|a|my|our|their) )?(?:housing association|council|church|city|town|bank|landlord|parent company|owner|"
    r"diocese|"
    r"university|trust|estate|developer|investor|father|mother|mum|mom|dad|parents|in-laws|uncle|aunt|brother|sister|"
    r"grandfather|"
    r"boss|company|family)"
)
IS_NOT_OWNED = (
    rf"^\W*(?:(?:no|well|oh|it's|its|it is|actually)\W+)*{_ANOTHER_OWNER} (?:owns?|does|do|has|have|is the owner|"
    rf"holds?)\b|"
    rf"\b(?:it's|its|it is|that's|they're) (?:a rental|rented|leased|let|on a lease|{_ANOTHER_OWNER}(?:'s|s'|s)\b)|"
    rf"^\W*(?:a )?rental\b|"
    r"^\W*(?:the|a|my|our) (?!own\b)\w+ (?:has|have|owns?|holds?) (?:it|them|that|those|all of|the rights)\b|"
    r"\bbelongs? to (?!us\b|me\b|my\b|our\b)\w+|\bowned by (?!us\b|me\b|my\b|our\b)\w+|\b(?:the|a|my|our) (?:housing "
    r"association|council|church|city|town|bank|landlord\w*|parent company|franchis\w+|leasing company|"
    r"owner)\b[^.;!?]{0,12}\b(?:does|do|owns?|has|have|is|s)\b"
)

OWN_PEOPLE = r"\b(?:your|their) own\b|\bin[- ]?house\b"
IS_NOT_OWN_PEOPLE = (
    r"\b(?:we|i|they) (?:\w+ )?(?:hire|rent|contract|subcontract|outsource|bring|buy|borrow|book|get) (?:it |them |"
    r"one |those |people |"
    r"someone |somebody |everything |all of it )?(?:in|out|from|when)\b|\b(?:use|using|have|with) (?:a |an |our |"
    r"some )?(?:\w+ )?"
    r"(?:contractors?|subcontractors?|agency|agencies|freelancers?|supplier|third part(?:y|ies)|outside (?:firm|"
    r"company|people))\b|"
    r"^\W*(?:(?:no|well)\W+)*the \w+ (?:provides?|supplies|supply|lends?|brings?|does|has|sends?) (?:it|them|one|"
    r"those|us|that)\b|"
    r"\b(?:it's|its|it is|they're|all|is|are) (?:all )?(?:outsourced|contracted out|hired in|subcontracted|bought in|"
    r"brought in)\b"
)
IS_OWN_PEOPLE = r"\b(?:our own|in[- ]?house|ourselves|on the payroll|employed by us)\b"

HELPED = (
    r"\b(?:working (?:with|for) (?:you|an?|any|somebody|someone)|work with an?|another \w+|someone else|somebody else|"
    r"anyone else|"
    r"outside (?:the house|help|firm|company)|an? (?:outside|external) \w+|use an? (?:agency|provider|contractor|"
    r"planner|broker|"
    r"consultant|caterer|bureau))\b"
)
IS_NOT_HELPED = (
    r"^\W*(?:(?:no|nope|well|oh|just|we're|we are|i'm|i am|all|at the moment|currently|everything|it's|"
    r"its)\W+)*(?:doing|handling|"
    r"organi[sz]ing|planning|running|managing|done|all)? ?(?:it |that |this |everything |all |"
    r"all of it )*(?:by )?(?:ourselves|"
    r"myself|in[- ]?house|on (?:our|my) own|diy|just (?:me|us)\b|me and my)|\b(?:we|i) (?:do|cater|cook|run|manage|"
    r"handle|organi[sz]e|plan|"
    r"make|serve|clean|keep) (?:it |that |this |everything |all |most of it )*(?:by )?(?:ourselves|myself|"
    r"in[- ]?house|on our own)\b|"
    r"\b(?:parted (?:ways|company)|let (?:them|him|her) go|(?:just |we |i )(?:fired|sacked|dropped) (?:them|him|her|"
    r"ours)|contract "
    r"(?:ended|ran out|finished|is over)|they (?:left|went bust|closed))\b"
)
IS_HELPED = (
    r"\b(?:we|i)(?:'ve| have|'re| are)? (?:got |working with |work with |use |using |with |have )+(?:one|some|"
    r"somebody|someone|two)\b(?!"
    r"[^.;!?]{0,24}\b(?:until|till|before|last (?:year|month)|years? ago)\b)"
)

QUALIFIED = r"\b(?:certified|qualified|licen[cs]ed|trained|accredited|diploma|certificate)\b"
IS_QUALIFIED = (
    r"^\W*(?:(?:yes|well|only|just|a)\W+)*\d{2,4}[ -]?(?:h|hrs?|hours?)\b|\b(?:have|did|got|hold|passed|finished|"
    r"completed|with)\b[^.;!?]{0,20}\b(?:diploma|certificate|licen[cs]e|exam|exams|training|degree|papers|"
    r"certification|apprenticeship)\b(?! (?:next|soon|to do))"
)
IS_NOT_QUALIFIED = (
    r"\bself[- ]taught\b|\blearn(?:ed|t) (?:it )?(?:by doing|on the job|myself|from)\b|\bstill (?:training|studying|"
    r"learning)|\bin training\b|\bhalfway through\b|\bno (?:papers|diploma|certificate|licen[cs]e)\b"
)

COVERED = r"\b(?:insured|insurance|covered)\b"
IS_COVERED = (
    r"\b(?:on|by|under|through|with|in) (?:the|our|my|a|an)?\s?(?:\w+ )?(?:policy|cover|insurance)\b|\b(?:policy|"
    r"cover|insurance|insurer)\b[^.;!?]{0,12}\b(?:pays?|covers?|includes?|takes care)\b"
)
IS_NOT_COVERED = (
    r"\bat (?:our|my) own risk\b|\bfingers crossed\b|\bnever (?:thought|bothered|got round|got around|took)\b|\btoo "
    r"expensive\b"
)

BRING_OWN = r"\b(?:bring|have|use|provide)\b[^?]{0,16}\b(?:your own|yourselves?)\b"
DO_BRING_OWN = r"\bwe bring\b|\bi bring\b|\b(?:only|just) (?:my|our)\b|\b(?:my|our) own\b"
DO_NOT_BRING_OWN = (
    r"\b(?:we|i) (?:have|own|bring|got) (?:nothing|none|no \w+)\b|\b(?:everything|all|it all|that|those|them) from "
    r"you\b|^\W*(?:(?:we|i)(?:'d| would|'ll| will)? )?(?:use|take|borrow|rent|need) yours\b|\bfrom your side\b|\byou "
    r"(?:bring|provide|have)\b"
)

BRING_ALONG = (
    r"\b(?:bring|keep|take|move|transfer|import|migrate|carry)\b[^?]{0,40}\b(?:along|over|with you|across|data|list|"
    r"records|history)\b"
)
DO_BRING_ALONG = (
    r"^\W*(?:just|only) (?:the|my|our)\b|\b(?:has|have|needs?|must|got) (?:to )?(?:come|move|go) (?:with|over|along|"
    r"across)\b|\bshame to lose\b|\b(?:can't|cannot|don't want to|mustn't|not) lose\b|\bmust (?:not be lost|stay|be "
    r"kept)\b"
)
DO_NOT_BRING_ALONG = (
    r"\bfrom (?:scratch|zero)\b|\b(?:fresh start|clean slate|start (?:fresh|new|anew|again))\b|\bin my head\b|\bthrow "
    r"(?:it|that|them) (?:all )?away\b"
)

DOES = r"^\W*(?:do|does) (?:you|your)\b(?![^?]{0,60}\b(?:or|own|all|always|only)\b)"
DOES_IN_PART = (
    rf"^\W*(?:(?:well|yes)\W+)*(?:only|just|mostly|mainly|sometimes) (?:for|from|when|if|on|in|at|with|by|during) "
    rf"(?!{_OURS}\b|fun\b|pleasure|show\b|ourselves|myself|now\b)\w|"
    rf"^\W*(?:about |around |usually |always )?(?:\d+|ten|twenty|thirty|fifty|half)\s?(?:%|percent|"
    rf"per cent|euros?|pounds?|dollars?|quid|bucks)(?!\w)|^\W*(?:£|€|\$)\s?\d"
)
DOES_NOT = (
    r"\b(?:nobody|no one|none)(?: \w+)? would (?:pay|do|want|use|come)\b|\bwe (?:once )?tried(?: it| that| "
    r"once)?\b(?=\s*(?:$|[,.;–—]|and|but))|\btoo small for (?:one|that|it)\b"
)

HAS = (
    r"\b(?:do|does|have|has|is|are|did) (?:you|there|your|it|the|they|anybody|anyone)\b[^?]{0,40}\b(?:have|own|got|"
    r"already|ready|certified|insured|there|rights|any|installed|signed)\b|\b(?:is|are) there\b"
)
HAS_NONE_YET = (
    r"^\W*(?:(?:we|i|they|still|first|i'd|we'd|you'd|would|yet|it|that|has|have)\W+)*(?:need|needs|have|has|want|must|"
    r"got|yet|still) to (?:be )?(?:buy|bought|get|find|found|order|ordered|rent|apply|organi[sz]e|build|built|hire|"
    r"install|installed|sign|signed|done|made|come|earn|pass|take)\b"
)
"""Says of what one might have that it is still to be had."""

NEVER = r"(?!)"
"""Matches nothing."""

STATES: tuple[tuple[str, str, str], ...] = (
    (BOUND, IS_BOUND, IS_NOT_BOUND),
    (COME_BY, DO_COME_BY, DO_NOT_COME_BY),
    (ANOTHER, IS_ANOTHER, IS_NOT_ANOTHER),
    (READY, IS_READY, IS_NOT_READY),
    (TRIED, IS_TRIED, IS_NOT_TRIED),
    (REGULARLY, IS_REGULAR, IS_NOT_REGULAR),
    (OWNS, IS_OWNED, IS_NOT_OWNED),
    (OWN_PEOPLE, IS_OWN_PEOPLE, IS_NOT_OWN_PEOPLE),
    (HELPED, IS_HELPED, IS_NOT_HELPED),
    (QUALIFIED, IS_QUALIFIED, IS_NOT_QUALIFIED),
    (COVERED, IS_COVERED, IS_NOT_COVERED),
    (BRING_OWN, DO_BRING_OWN, DO_NOT_BRING_OWN),
    (BRING_ALONG, DO_BRING_ALONG, DO_NOT_BRING_ALONG),
    (DOES, DOES_IN_PART, DOES_NOT),
    (HAS, NEVER, HAS_NONE_YET),
    (HAS, NEVER, IS_NOT_YET),
    (ALREADY, IS_ALREADY, IS_NOT_YET),
)
"""(what asks it, what says that it is so, what says that it is not), each looked for in lower case."""

DENIES_WHAT_FOLLOWS = r"\b(?:not|never|no|nobody|don't|doesn't|didn't|isn't|aren't|won't|without)\s+(?:\w+\s+)?$"
"""Right before what tells a state: it is not so, and perhaps the contrary neither."""

ANOTHERS = (
    r"^\W*(?:(?:well|oh|no|yes|because|but|i know|i think)\W+)*(?:(?:my|our|his|her|their|a|the|one) (?:\w+ "
    r")?(?:neighbou?r|friend|mate|buddy|competitor|rival|ex)(?:'s|s)?\b|(?:my|our) (?:sister|brother|cousin|uncle|"
    r"aunt|son|daughter|mum|mom|dad|father|mother)(?:'s \w+)? (?:(?:has|had|did|owns?|uses?|used) (?:one|it|that|them|"
    r"some|two|the same)|tried)\b|(?:the )?(?:place|shop|people|guys|office|firm) next door\b|(?:my|our) (?:last|old|"
    r"former|previous) (?:company|firm|job|place|employer|boss|cafe|shop|\w+ (?:did|had|was))\b|(?:some|many|most|"
    r"other) (?:companies|firms|people|shops|places)\b)"
)
"""Begins an answer that speaks of somebody else's affairs."""

WISHES = r"\b(?:please|want|wants|like|need|needs|looking|prefer|hope|hoping|wish|wanted)\b"
"""In a sentence with one of these no contract is wished for, or wished away."""
