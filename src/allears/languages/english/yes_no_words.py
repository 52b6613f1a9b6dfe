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
IN_SHORT = (
    r"(?:\bso\b|honestly|in short|:|—|–|,(?=\s*(?:yes|yeah|yep|no|nope)\W*$))\s*(?:honestly|so|then|in short)?[:,]?\s*"
)
"""Before a yes or a no at the end of a thought."""

ECHO = r"^\W*(?:[\w'’-]+ ){1,6}?(?P<verb>does|do|is|has|have|are)\b(?= (?:it|them|that|this|so)\b|[.,;!]|$)"
"""An answer that takes up the verb of the question."""
