"""How English says yes and no, and everything around it."""

from __future__ import annotations

OPENING = (
    r"^\W*(?:(?:oh|ah|well|um+|uh|hmm+|honestly|so honestly|sadly|unfortunately|luckily|sir|ma'am|haha|hah|lol|"
    r"actually|to be honest|frankly|hi|hello|thanks|thank you|in fact|i think|i'm afraid|ay|aye aye|ok|okay|mmm+|erm|"
    r"so)\b[\s,:.!…-]*)*"
)
"""What may stand before the answer itself."""

YES = (
    r"(?:yes|yep|yeah(?! nah)|yup|ya|yea|yeh|yh|yess+|yeps|aye|(?:i|we) (?:think|believe|guess|suppose|reckon|imagine|"
    r"would think|would say|expect) so|y(?=\W*(?:[.,!]|$))|"
    r"sure(?! about)|exactly|correct|right\b(?! now| after)|indeed|absolutely|"
    r"definitely|certainly|of course|affirmative|that'?s (?:right|correct|it|true)|that is (?:right|correct|so|true)|"
    r"true|(?:we|i|they) (?:do|can|did|have|are|am)(?= (?:indeed|so|already|too)\b|[.,!]|$)|it (?:is|does|has)(?= "
    r"(?:indeed|so|already)\b|[.,!]|$)|already (?:do|have|done|there)|always|yess+|very much|no doubt|confirmed|you "
    r"(?:bet|got it|guessed it|are right|said it)|spot on|precisely|jep|si|oui|as far as i know yes|that one we do|"
    r"we do (?:that )?(?:very "
    r")?well)(?!\w)"
)
NO = (
    r"(?:no(?!\s+(?:idea|clue|worries|worry|probs?|prob|trouble|bother|issue|problem|rush|limit|matter|wonder|doubt|"
    r"preference|one|more than|less than|later "
    r"than))|n(?=\s*(?:[.,;!]|$))|nope|nah|yeah[,]? nah|nay|not (?:yet|at all|really|any ?more|at the moment|now|"
    r"currently|so far|a|us|"
    r"today|since|for now|one|here|in this|there|right now|just now|just yet|presently|as yet|ever|(?:as far as|"
    r"that) i(?:'m| am)? "
    r"(?:know|aware)|strictly|necessarily|officially|likely)|not(?=\W*(?:$|[.,;!]))|i wish\b(?! to\b)|if only|"
    r"no such luck|far from it|never|none|nothing|neither|nobody|zero|negative|we (?:don't|do not|"
    r"dont|haven't|have not|aren't|are not|can't|cannot|didn't|never)|i (?:don't|do not|dont|haven't|am not|can't)|it "
    r"(?:isn't|is not|doesn't|does not)|they (?:don't|do not|aren't|haven't)|there (?:isn't|is no|are no|aren't)|non|"
    r"nein|haha[,]? no|hardly|don't (?:have|think so))(?!\w)"
)
PLAIN = r"(?:yes|yep|yeah|yup|sure|exactly|correct|of course|no|nope|nah|not really|not yet)(?=\s*(?:[,.;:!–—-]|$))"
"""A yes or a no that stands for itself."""
IN_SHORT = (
    r"(?:\bso\b|honestly|in short|:|—|–|,(?=\s*(?:yes|yeah|yep|no|nope)\W*$))\s*(?:honestly|so|then|in short)?[:,]?\s*"
)
"""Before a yes or a no at the end of a thought."""

UNTIL_THEN = (
    r"^\W*(?:yes |well |oh )?(?:we|i|they) (?:did|had|were|used to)\b[^.?!]{0,40}?\b(?:until|till|but (?:not|no|"
    r"stopped|left|it|they)|not any ?more|any ?more|before)\b|\b(?:not any ?more|no longer)\W*$|^\W*(?:well |yes |"
    r"only )?(?:until|till|up to) (?:last|recently|this|then|\d{4}|(?:a|two|three|some) (?:years?|months?|weeks?) "
    r"ago)\b"
)
"""Says that it was so and is no more."""

INSIDE_YES = r"^[^.?!]{0,60}?(?<!say )\b(?:yes|yeah|yep)\b(?=\s*(?:[,.!;–—-]|$))"
INSIDE_NO = r"^[^.?!]{0,60}?(?<!say )\b(?:no|nope)\b(?=\s*(?:[,.!;–—-]|$))"
"""A yes or a no after what it is about: "in summer yes", "the small ones no"."""

AFFIRMED = (
    r"^\W*(?:(?:oh|ah|well|honestly|i'm afraid|sadly|i think|they|it|that|this|we|you|somebody|someone) ?)*(?:has to "
    r"be|have to be|must be|must|needs? to|have to|has to|should be|of course|naturally|obviously|clearly|always|"
    r"constantly|all the time|regularly|often|every (?:single )?(?:day|week|month|year|other|friday|monday|time|night|"
    r"morning|weekend)\w*|(?:every )?now and (?:then|again)|from time to time|occasionally|sometimes|once in a while|"
    r"every so often|at times|all of (?:it|them)|every (?:single )?one|each (?:one|of them)|most of (?:it|them|"
    r"the time)|half of (?:it|them|the)|some of (?:it|them|the)|since (?:last|"
    r"20\d\d|19\d\d|the|\w+ 20\d\d)|would be (?:good|great|nice|best|better)|better (?:yes|had)|please do|gladly|for "
    r"sure|(?:(?:i|we)(?:'d| would)? )?(?:really |very much )?love (?:to|that|it)|happy to|sounds (?:good|great|"
    r"lovely|nice|perfect|fun)|why not|any time|anytime|with pleasure)\b(?! not| no)|^\W*(?:(?!not?\b|never\b|"
    r"rather\b|skip\w*\b|pass\w*\b|keep\w*\b|mov\w+\b|anoth\w+\b|other\b|else\b|next\b|later\b|"
    r"leav\w+\b)[\w'-]+\W+){1,6}?(?:would|will|'d|could) (?:really |also )?(?:be (?:good|great|nice|lovely|perfect|"
    r"wonderful|fantastic|ideal|fine|fun|super|helpful|very welcome)|work(?! out)|suit|do nicely)\b"
)
DENIED = (
    r"^[^.?!]{0,40}?\b(?:(?:isn't|is not|aren't|are not|not) (?:really )?(?:necessary|needed|required|important|a "
    r"must|a problem|an issue)|no need|unnecessary|rather not|hardly ever|rarely|seldom|not that i know|not to my "
    r"knowledge|why would (?:i|we)|what for|that's it|we (?:dropped|cancelled|stopped|gave up|left)|they (?:dropped|"
    r"cancelled|left|kicked) (?:us|it)|parted (?:ways|company)|(?:just |we |i )(?:fired|sacked) (?:them|him|her)|"
    r"let (?:them|him|her) go|lapsed|expired|ran out|don't bother|doesn't have to|don't have to|needn't|need "
    r"not|(?:you'd|you would|you|you'll) (?:need|have|want|must|should)(?: to)? bring)\b"
)
"""Answers a question of whether by a statement."""

ASKS_FOR_ONE = (
    r"\b(?:do|does|have|has|is|are) (?:you|there|anybody|anyone|somebody|someone|your \w+|the "
    r"\w+)\b[^?]{0,24}?\b(?:have|got|own|use|employ|any|an?|already|some)\b|\b(?:is|are) there\b"
)
"""Asks whether there is one."""

NAMES_ONE = (
    r"^\W*(?:(?:well|oh|uh|um+|yes|sure|only|just|currently|so far|we have|we've got|i have|i've got|there(?:'s| is| "
    r"are))\s+)*(?:one|two|three|four|five|six|\d{1,3}|an?|several|a few|some|many|lots|a lot|plenty|both|most of "
    r"them|my|our|mine|ours)\b(?!\s*(?:day|moment|little|bit|sec|minute|idea|clue|question|of my friends|friend|"
    r"neighbou?r))"
)
"""Names one, or says how many there are."""

EVER_DONE = r"\b(?:has|have|had|did|was|were)\b[^?]{0,60}\b(?:before|ever|already|yet|last time|in the past)\b"
"""Asks whether something has been done at some time."""

AT_A_TIME = (
    r"^\W*(?:(?:yes|well|oh|once|twice|only|just|back)\W+)*(?:in (?:19|20)\d\d|last (?:year|month|week|summer|winter|"
    r"spring|autumn|fall)|(?:\d+|one|two|three|four|five|a few|some|many|a couple of) (?:years?|months?|weeks?) ago|"
    r"every (?:year|other year|two years|quarter)|once|twice|several times|many times|regularly)\b"
)
"""A time at which it was done."""

TO_COME = (
    r"^\W*(?:(?:we|i|it|they|that|it's|but|well|hopefully|probably|maybe)\W+)*(?:next (?:year|month|week|summer|"
    r"winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|"
    r"december)|soon|not yet|in the (?:plan|pipeline|works)|on the (?:list|way)|planned|ordered|coming|being built|"
    r"will (?:be|come|have)|from next)\b"
)
"""Says that it is still to come: today there is none."""

ECHO = (
    r"^\W*(?:[\w'’-]+ ){1,6}?(?P<verb>does|do|is|has|have|are|will|would|can)\b(?= (?:it|them|that|this|so|be)\b|"
    r"[.,;!]|$)"
)
"""An answer that takes up the verb of the question."""

IN_HAND = (
    r"^\W*(?:(?:oh|well|no|nah|nope|yes|yeah|honestly|actually|all|already|thanks|but|so|we're|we are|ok|okay|that|"
    r"that's|thats|it's|its|this is|that is|it is|part|one|bit|been|has|have|is|are|being|currently|fully|pretty much|"
    r"mostly|luckily)\W+)*(?:taken care of|handled|sorted(?: out)?|covered|dealt with|looked after|outsourced|in "
    r"(?:good|safe) hands|in hand|arranged|under control|all set)\b|^\W*(?:(?:oh|well|no|nah|nope|yes|yeah|honestly|"
    r"actually|thanks|but|we|i)(?:'ve| have)?\W+)*(?:already )?(?:got|have|has|use|pay) (?:already )?(?:a |an |our "
    r")?(?:someone|somebody|people|[a-z]+) (?:for|who|that) (?:that|it|does|do|handles?|looks?)\b|\b(?:someone|"
    r"somebody|another (?:firm|company|department|team)|the other \w+) (?:else )?(?:already )?(?:does|handles|manages|"
    r"looks after|takes care of|is doing)\b"
)
"""Says that a job is done already, by whomever."""

ASKS_FOR_A_NEED = (
    r"\b(?:need|want|like|require|interested|wish|looking for|should (?:we|it|there|somebody|someone)|shall we|(?:may|"
    r"can|could) we (?:help|do|take|handle|look)|include|be added|hoping)\b"
)
"""Asks whether something is wanted; whoever has it already does not."""

MORE_OR_LESS = (
    r"^\W*(?:(?:well|oh|yeah|yes|i guess|i suppose|hm+)\W+)*(?:kind ?of|kinda|sort ?of|sorta|more or less|pretty much|"
    r"in a way|basically|for the most part|by and large|mostly yes|usually|as good as)\W*(?:$|[.,;!])"
)
"""A yes with something held back."""

OTHERS_NOT = (
    r"\b(?:the|my|our|his|her|one|some|others?|most|two|three|another)\b(?: [a-z'-]+){0,3}? (?:isn't|aren't|doesn't|"
    r"don't|hasn't|haven't|can't|not|never|no longer)\b"
)
"""After "the dogs are": what holds of some and not of others is neither yes nor no."""

SINCE_THEN = (
    r"^\W*(?:(?:but|and|so|well)\W+)*(?:since(?: then| that| this| last| \w+)?|now|today|these days|nowadays|meanwhile|"
    r"in the meantime|at the moment|at present|currently|right now)\b[^.;!?]{0,20}?"
    r"(?:(?P<none>\b(?:nobody|no one|none|nothing|not any ?more|no more|no longer|never|we don't|we have no|"
    r"there is no|"
    r"there's no|without)\b)|(?P<some>\b(?:there is|there's|there are|we have|we've got|we got|i have|i've got|"
    r"we rent|we use|we do|somebody|someone)\b))"
)
"""Begins a later sentence of an answer whose first told of the past: how it is now."""

BACK_THEN = (
    r"\b(?:the (?:first|last|second) (?:time|year|day|month)|before|back then|at first|in the beginning|earlier|"
    r"used to|"
    r"tried|had|was|were|did|last (?:year|month|week|time|summer|winter)|until|gave up|stopped|left|quit|in (?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december))\b"
)
"""Says of the first sentence that it tells of the past."""

HEARSAY = (
    r"^\W*(?:my|our|his|her|the) [a-z-]+(?: [a-z-]+){0,2} (?:says?|thinks?|claims?|believes?|reckons?|tells (?:me|"
    r"us|everybody)) "
    r"(?:that )?(?:he|she|they|it|(?:we|i|you) (?:need|should|must|ought|could))\b"
)
"""An answer that only tells what somebody else says of themselves."""

WILLING = (
    r"^\W*(?:(?:oh|well|yeah|yes|sure|ah|hm+|ok|okay|that|it)\W+)*(?:ok|okay|k|fine|alright|all right|no (?:problem|"
    r"problems|worries|"
    r"probs?|trouble|issue|bother)|can do|will do|go (?:on(?: then)?|ahead|for it)|(?:yes )?please|pls|(?:if|when|"
    r"where) (?:possible|"
    r"you (?:can|could|like|want|don't mind)|that's (?:ok|possible)|it'?s possible|needed|not too much trouble)|"
    r"(?:that|it)(?:'d|'s| would| "
    r"will)? ?(?:be )?(?:ok|okay|fine|works?|help)|sounds good|sounds fine|by all means|be my guest|let's do (?:it|"
    r"that)|i'?d "
    r"(?:like|love|want|appreciate) (?:that|it|to)|we'?d (?:like|love|want|appreciate) (?:that|it|to)|i'll take it|"
    r"of course)\b(?! not\b)"
)
"""Says yes to what is offered, wanted or asked for, and only to that."""

ASKS_WILLING = (
    r"\b(?:would you (?:like|want|prefer|be)|do you (?:want|need|wish|require)|shall (?:we|i)|should (?:we|i)|(?:can|"
    r"could|may) (?:we|i|"
    r"you|somebody|someone)|will (?:you|somebody|someone|there|anyone|anybody)|are you (?:happy|ok|okay|willing|"
    r"interested|open)|interested "
    r"in|is it (?:ok|okay|fine|all right|alright)|ok (?:if|to|with)|would it (?:help|be))\b"
)
"""Asks for something that one may be willing to do or have."""

BUT_SOMEBODY = (
    r"\bbut (?!not\b)(?:[\w'’-]+ ){1,4}?(?P<verb>will|does|do|is|can|has|have|would)\b(?=\W*$|[.,;!]| (?:be|let|do|it|"
    r"that|so)\b)"
)
"""After a no of one's own: somebody else does, or will."""

HAD_ONCE = (
    r"^\W*(?:(?:yes|yeah|well|oh|no|ah|we|i|they|there|it|actually)\W+)*(?:did have|used to|had (?:one|some|it|them|a|"
    r"an|two|[A-Z])|"
    r"did use|did (?:until|till|before|once|in the past)|was one|were some)\b"
)
"""Tells that it was so, of a question that asks how it is now."""

ASKS_OF_NOW = (
    r"\b(?:do|does|is|are)\b(?![^?]*\b(?:ever|before|in the past)\b)|\bcurrently\b|\bat (?:the moment|present)\b|"
    r"\bright now\b|\btoday\b"
)
"""Asks how it is now, not what was ever done."""

ASKS_WHETHER_DONE = (
    r"\b(?:have|has|had|did|is|are|was|were)\b[^?]{0,60}?\b(?P<done>[a-z]{2,}ed|done|made|bought|found|chosen|taken|"
    r"built|hired|set)\b"
)
"""Asks whether something is done, and the word for it."""

IS_DONE = (
    r"^\W*(?:(?:yes|yeah|all|already|it's|its|it is|we're|we are|we've|i've|just|fully|long|been|and|well|"
    r"everything(?:'s| is)?)\W+)*{done}\b"
)
NOT_DONE = r"\b(?:not|n't|never|nothing|un|hasn't been|to be|yet to be)(?: yet| been| even| really)* ?{done}\b"
"""The same word in the answer, for and against; `{done}` is the word."""

SORTED = (
    r"\b(?:(?:it|that|this|they|all|everything|venue|one|which|[a-z]+)(?:'s|'re| is| are| has been|"
    r" have been)? (?:already |all |now )?(?:sorted|done|"
    r"arranged|organi[sz]ed|taken care of|fixed|settled|confirmed|in place))\b|^\W*(?:all )?(?:sorted|done|arranged|"
    r"confirmed|settled)\b"
)
UNDER_WAY = (
    r"\bstill (?:looking|searching|hunting|deciding|waiting|thinking|choosing|comparing|working|trying|need|have to|"
    r"to (?:do|be|come)|"
    r"undecided|open|in progress)\b|^\W*(?:we're |we are |i'm |i am |just )?(?:looking|searching|viewing|visiting|"
    r"deciding|waiting|working "
    r"on|comparing|shortlisting|planning|about to|going to|in the process|due|booked in|scheduled|hoping)\b|"
    r"\bin progress\b|\bin the "
    r"process\b|\bunder ?way\b|\bbooked for\b|\bnot (?:till|until)\b"
)
"""Of something asked whether it is done: that it is, or that it is only on its way."""

NO_CLUE = (
    r"\b(?:no (?:idea|clue)|not a clue|in the dark|(?:flying|running) blind|guess(?:ing|work)|"
    r"can't (?:really )?(?:tell|see|say)|cannot (?:tell|see)|don't (?:really )?know|impossible to (?:tell|know|say)|"
    r"a mystery)\b"
)
ASKS_WHETHER_KNOWN = (
    r"\b(?:can|could|do|does) (?:you|your \w+|they|anybody|anyone) (?:\w+ )?(?:see|tell|know|measure|track|trace)\b"
)
"""Not knowing answers no where it is asked whether one can tell."""
