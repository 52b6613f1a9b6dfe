"""How English says yes and no, and everything around it."""

from __future__ import annotations

OPENING = (
    r"^\W*(?:(?:oh|ah|well|um+|uh|hmm+|honestly|so honestly|sadly|unfortunately|luckily|sir|ma'am|haha|hah|lol|"
    r"actually|"
    r"to be honest|frankly|hi|hello|thanks|thank you|in fact|i think|i'm afraid|ay|aye aye|ok|okay|mmm+|erm|"
    r"so)\b[\s,:.!…-]*)*"
)
"""What may stand before the answer itself."""

YES = (
    r"(?:yes|yep|yeah(?! nah)|yup|ya|yea|aye|sure(?! about)|exactly|correct|right\b(?! now| after)|indeed|absolutely|"
    r"definitely|certainly|of course|affirmative|that'?s (?:right|correct|it|true)|that is (?:right|correct|so|"
    r"true)|true|"
    r"(?:we|i|they) (?:do|can|did|have|are|am)(?= (?:indeed|so|already|too)\b|[.,!]|$)|it (?:is|does|"
    r"has)(?= (?:indeed|so|already)\b|[.,!]|$)|"
    r"already (?:do|have|done|there)|always|yess+|very much|no doubt|confirmed|you (?:bet|got it|guessed it|are right|"
    r"said it)|spot on|precisely|jep|si|oui|that one we do|we do (?:that )?(?:very )?well)(?!\w)"
)
NO = (
    r"(?:no(?!\s+(?:idea|clue|worries|problem|rush|limit|matter|wonder|doubt|preference|one|more than|less than|"
    r"later than))|"
    r"nope|nah|yeah[,]? nah|nay|not (?:yet|at all|really|any ?more|at the moment|now|currently|so far|a|us|today|"
    r"since|for now|"
    r"one|here|in this|there)|never|none|nothing|neither|nobody|zero|negative|we (?:don't|do not|dont|haven't|"
    r"have not|aren't|"
    r"are not|can't|cannot|didn't|never)|i (?:don't|do not|dont|haven't|am not|can't)|it (?:isn't|is not|doesn't|"
    r"does not)|"
    r"they (?:don't|do not|aren't|haven't)|there (?:isn't|is no|are no|aren't)|non|nein|haha[,]? no|hardly|"
    r"don't (?:have|think so))(?!\w)"
)
PLAIN = r"(?:yes|yep|yeah|yup|sure|exactly|correct|of course|no|nope|nah|not really|not yet)(?=\s*(?:[,.;:!–—-]|$))"
"""A yes or a no that stands for itself."""
IN_SHORT = (
    r"(?:\bso\b|honestly|in short|:|—|–|,(?=\s*(?:yes|yeah|yep|no|nope)\W*$))\s*(?:honestly|so|then|in short)?[:,]?\s*"
)
"""Before a yes or a no at the end of a thought."""

UNTIL_THEN = (
    r"^\W*(?:yes |well |oh )?(?:we|i|they) (?:did|had|were|used to)\b[^.?!]{0,40}?\b(?:until|till|but (?:not|no|"
    r"stopped|left|it|"
    r"they)|not any ?more|any ?more|before)\b|\b(?:not any ?more|no longer)\W*$"
)
"""Says that it was so and is no more."""

INSIDE_YES = r"^[^.?!]{0,60}?(?<!say )\b(?:yes|yeah|yep)\b(?=\s*(?:[,.!;–—-]|$))"
INSIDE_NO = r"^[^.?!]{0,60}?(?<!say )\b(?:no|nope)\b(?=\s*(?:[,.!;–—-]|$))"
"""A yes or a no after what it is about: "in summer yes", "the small ones no"."""

AFFIRMED = (
    r"^\W*(?:(?:oh|ah|well|honestly|i'm afraid|sadly|i think|they|it|that|this|we|you|somebody|someone) ?)*"
    r"(?:has to be|have to be|must be|must|needs? to|have to|has to|should be|of course|naturally|obviously|clearly|"
    r"always|constantly|all the time|regularly|often|every (?:single )?(?:day|week|month|year|other|friday|monday|time|"
    r"night|morning|weekend)\w*|most of (?:it|them|the time)|half of (?:it|them|the)|some of (?:it|them|the)|"
    r"since (?:last|20\d\d|19\d\d|the|\w+ 20\d\d)|"
    r"would be (?:good|great|nice|best|better)|better (?:yes|had)|please do|gladly|for sure|"
    r"(?:(?:i|we)(?:'d| would)? )?(?:really |very much )?love (?:to|that|it)|happy to|sounds (?:good|great|lovely|nice|"
    r"perfect|fun)|why not|any time|anytime|with pleasure)\b(?! not| no)|"
    r"^\W*(?:(?!not?\b|never\b|rather\b|skip\w*\b|pass\w*\b|keep\w*\b|mov\w+\b|anoth\w+\b|other\b|else\b|next\b|"
    r"later\b|leav\w+\b)[\w'-]+\W+){1,6}?(?:would|will|'d|could) (?:really |"
    r"also )?(?:be (?:good|great|nice|"
    r"lovely|perfect|wonderful|fantastic|ideal|fine|fun|super|helpful|very welcome)|work(?! out)|suit|do nicely)\b"
)
DENIED = (
    r"^[^.?!]{0,40}?\b(?:(?:isn't|is not|aren't|are not|not) (?:really )?(?:necessary|needed|required|important|a must|"
    r"a problem|an issue)|no need|unnecessary|rather not|hardly ever|rarely|seldom|not that i know|not to my knowledge|"
    r"why would (?:i|we)|what for|that's it|we (?:dropped|cancelled|stopped|gave up|left)|they (?:dropped|"
    r"cancelled|left|"
    r"kicked) (?:us|it)|lapsed|expired|ran out|don't bother|doesn't have to|don't have to|needn't|need not|"
    r"(?:you'd|you would|you|you'll) (?:need|have|want|must|should)(?: to)? bring)\b"
)
"""Answers a question of whether by a statement."""

ASKS_FOR_ONE = (
    r"\b(?:do|does|have|has|is|are) (?:you|there|anybody|anyone|somebody|someone|your \w+|the "
    r"\w+)\b[^?]{0,24}?\b(?:have|"
    r"got|own|use|employ|any|an?|already|some)\b|\b(?:is|are) there\b"
)
"""Asks whether there is one."""

NAMES_ONE = (
    r"^\W*(?:(?:well|oh|uh|um+|yes|sure|only|just|currently|so far|we have|we've got|i have|i've got|there(?:'s| "
    r"is| are))\s+"
    r")*(?:one|two|three|four|five|six|\d{1,3}|an?|several|a few|some|many|lots|a lot|plenty|both|most of them|my|"
    r"our|mine|"
    r"ours)\b(?!\s*(?:day|moment|little|bit|sec|minute|idea|clue|question|of my friends|friend|neighbou?r))"
)
"""Names one, or says how many there are."""

EVER_DONE = r"\b(?:has|have|had|did|was|were)\b[^?]{0,60}\b(?:before|ever|already|yet|last time|in the past)\b"
"""Asks whether something has been done at some time."""

AT_A_TIME = (
    r"^\W*(?:(?:yes|well|oh|once|twice|only|just|back)\W+)*(?:in (?:19|20)\d\d|last (?:year|month|week|summer|"
    r"winter|spring|"
    r"autumn|fall)|(?:\d+|one|two|three|four|five|a few|some|many|a couple of) (?:years?|months?|weeks?) ago|"
    r"every (?:year|"
    r"other year|two years|quarter)|once|twice|several times|many times|regularly)\b"
)
"""A time at which it was done."""

TO_COME = (
    r"^\W*(?:(?:we|i|it|they|that|it's|but|well|hopefully|probably|maybe)\W+)*(?:next (?:year|month|week|summer|"
    r"winter|spring|"
    r"autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december)|soon|not "
    r"yet|in "
    r"the (?:plan|pipeline|works)|on the (?:list|way)|planned|ordered|coming|being built|will (?:be|come|have)|"
    r"from next)\b"
)
"""Says that it is still to come: today there is none."""

ECHO = r"^\W*(?:[\w'’-]+ ){1,6}?(?P<verb>does|do|is|has|have|are)\b(?= (?:it|them|that|this|so)\b|[.,;!]|$)"
"""An answer that takes up the verb of the question."""

IN_HAND = (
    r"^\W*(?:(?:oh|well|no|nah|nope|yes|yeah|honestly|actually|all|already|thanks|but|so|we're|we are|ok|okay|that|"
    r"that's|thats|it's|its|this is|that is|it is|part|one|bit|been|has|have|is|are|being|currently|fully|pretty much|"
    r"mostly|luckily)\W+)*"
    r"(?:taken care of|handled|sorted(?: out)?|covered|dealt with|looked after|outsourced|in (?:good|safe) hands|"
    r"in hand|arranged|under control|all set)\b|"
    r"^\W*(?:(?:oh|well|no|nah|nope|yes|yeah|honestly|actually|thanks|but|we|i)(?:'ve| have)?\W+)*"
    r"(?:already )?(?:got|have|has|use|pay) (?:already )?(?:a |an |our )?(?:someone|somebody|people|[a-z]+) "
    r"(?:for|who|that) (?:that|it|does|do|handles?|looks?)\b|"
    r"\b(?:someone|somebody|another (?:firm|company|department|team)|the other \w+) (?:else )?(?:already )?(?:does|"
    r"handles|manages|looks after|takes care of|is doing)\b"
)
"""Says that a job is done already, by whomever."""

ASKS_FOR_A_NEED = (
    r"\b(?:need|want|like|require|interested|wish|looking for|should (?:we|it|there|somebody|someone)|shall we|"
    r"(?:may|can|could) we (?:help|do|take|handle|look)|include|be added|hoping)\b"
)
"""Asks whether something is wanted; whoever has it already does not."""

MORE_OR_LESS = (
    r"^\W*(?:(?:well|oh|yeah|yes|i guess|i suppose|hm+)\W+)*(?:kind ?of|kinda|sort ?of|sorta|more or less|pretty much|"
    r"in a way|basically|for the most part|by and large|mostly yes|usually|as good as)\W*(?:$|[.,;!])"
)
"""A yes with something held back."""
