"""What only looks like a trouble of the lead's own: an earlier supplier's, a custom, a size, an excuse, a saying."""

from __future__ import annotations

NOT_THEIRS = (
    r"\b(?:last|previous|former|earlier|first) (?:supplier|provider|vendor|agency|firm|company|lot|contractor|"
    r"installer|coach|trainer|caterer|consultant|landlord|employer|job|one|ones|school|place|crm|tool|system|"
    r"software)\b|"
    r"\bi can (?:still )?live with|\b(?:that's|which is|it's|it is) (?:another|a different|somebody else's|"
    r"someone else's|"
    r"their|his|her|not my|not our) (?:story|matter|problem|headache|trouble|business)\b|"
    r"\bso if i (?:vanish|disappear|go quiet|drop|am gone)|\bso (?:i might|i may) (?:vanish|disappear|drop|go)\b|"
    r"\b(?:my|this|the) (?:phone|mobile|cell|keyboard|connection|signal|battery|laptop|autocorrect|bus|train|plane|"
    r"flight|baby|kid|cat|dog)\b[^.;!?]{0,40}\b(?:typo|typing|writing|sorry|vanish|make|makes|making|late reply|"
    r"cuts|drops|dies|dying)\b|"
    r"\b(?:the|this|wrong) (?:link|window|chat|attachment|file you|page|form|tab)\b|"
    r"\bi do the (?:choosing|buying|deciding|ordering)|"
    r"\b(?:nobody|no one) (?:\w+ )?(?:checks?|asks?|questions?|overrules?|stands?|sits?|interferes|complains?|minds?|"
    r"objects?|tells)\b(?: \w+)? (?:behind|above|over|on|with)?\s?me\b|"
    r"\b(?:nobody|no one) (?:complains?|minds?|objects?|cares?(?! (?:for|about)\b)|died)\b|"
    r"\b(?:nobody|no one) [\w' ]{3,40} without (?:an?|the|calling|asking|writing|ringing|texting|first)\b|"
    r"\b(?:we (?:repair|fix|treat|handle|process|solve|insure|rescue|clean up|answer|take)|our (?:job|work|trade|"
    r"business|customers?|clients?) (?:is|are|have|has|come|comes) )\b"
)
"""A sentence with one of these tells of an earlier supplier, of a custom, of the chat itself, of who decides or of what
the lead lives on."""

ONLY_DESCRIBES = (
    r"\b(?:something|which|that|(?<!\bon )(?<!\bin )(?<!\bat )(?:a|an|some))(?: [\w-]+){0,4} (?:nobody|no one|"
    r"noone)\b|"
    r"\b(?:of|among) (?:which|whom)\b|\b(?:a|an?) (?:\w+ )?(?:joke|toy|nothing|peanuts|trifle) (?:next|compared|"
    r"against|beside|"
    r"besides|in comparison)\b"
)
"""A clause with one of these says what kind of thing or people there are: "an old system nobody uses", "80 people of
whom most never drive"."""

JUDGES_A_SIZE = (
    r"\b(?:says?|thinks?|finds?|reckons?|thought|believes?|feels?)\b[^.;!?]{0,40}?\b(?:is|are|"
    r"would be) (?:\w+ )?too \w+|"
    r"\b\d[\w ]{0,14} (?:is|are|was) (?:\w+ )?too (?:big|small|much|expensive|long|short|many|few|high|low)\b"
)
"""An opinion about a size or a price that somebody proposed."""

ONLY_A_FEELING = (
    r"^\W*(?:(?:and|so|really|honestly)\W+)*(?:i'm|i am|im|we are|we're|that makes me|it makes me) (?:\w+ ){0,2}"
    r"(?:angry|mad|furious|tired|frustrated|annoyed|upset|sad|desperate|done|fed up|livid|not (?:happy|amused))\W*$|"
    r"^\W*(?:wrong|problem|trouble|pain|difficult|bad) is (?:not|n't|too|a) (?:the |a |an )?(?:\w+ )?word\W*$"
)
"""A sentence that only tells how the lead feels, or quarrels with the word that was asked with."""

A_SAYING = r"^\W*an? (?:[\w-]+ ){1,3}(?:that|which|who|without)\b"
"""How a saying begins: "a bird that does not sing is no bird"."""

CANNOT_SAY = (
    r"\b(?:i|we) (?:can't|cannot|can not|couldn't|could not) (?:tell|say|know|see)(?: (?:you|it|that|this|exactly|"
    r"now|"
    r"anything))*(?=\W*$|,| (?:yet|before|until|till|now|right now|today|for sure|without|at the moment))"
)
"""A refusal or a gap of knowledge, not a trouble."""
