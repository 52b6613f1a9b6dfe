"""How English ranks one thing first."""

from __future__ import annotations

NUMBER_ONE = r"#(?<!\w#)\s?1\b"
"""The sign that puts something before all else."""

RANKED_FIRST = (
    r"\bn°1|\b(?:(?:number|no\.?|nr\.?|prio(?:rity)?) ?(?:1|one)\b|first and foremost|above all(?: "
    r"else)?|most of all|(?:the )?most important(?:ly)?|(?:matters?|counts?|weighs?) (?:the )?most|matters? first|"
    r"(?:top|main|biggest|first|highest|key|only|overriding) (?:priority|concern|thing|goal|aim|criterion|requirement|"
    r"point|issue|interest|driver|reason|wish)|(?:comes?|came|is|are|be|goes|go|ranks?|rates?|stands?|put) (?:in the "
    r")?(?:always )?(?:first|top|1st|number one|highest)(?: place)?\b|this is (?:the )?first|before (?:anything|"
    r"everything)(?: else)?|more than anything|(?:matters?|counts?|important) (?:even |a lot |much |"
    r"far )?more(?= than\b|\W*$)|care (?:a lot |much |far )?more about|nothing else (?:matters|"
    r"counts|comes close)|everything else (?:is|comes|can)|the rest (?:is|can|comes|follows)|all other things after|"
    r"(?:the )?(?:only|one|single) thing (?:that |which )?(?:matters|counts|we need|i need|i care|i want|it must)|the "
    r"one thing|biggest (?:thing|deal)|(?:most|mostly|mainly|primarily|chiefly|especially|particularly) (?:about|"
    r"interested|because of|for)|in (?:the )?first place|first of all|deal[ -]?breaker|make or break|non[ "
    r"-]?negotiable|i care (?:most|only) about|it(?:'s| is) all about|boils down to|comes down to|if i (?:had to|have "
    r"to|could|can) (?:pick|choose|take|name) (?:only )?(?:one|just one)|hands down|first (?:is|comes|of all|thing)|"
    r"second(?:ly)? (?:is|comes)?|then the (?:rest|price)|(?:is|are) what (?:matters|counts|i (?:need|care|want))|"
    r"everything hangs on|(?:is|are) (?:everything|king|crucial|paramount)|must(?:n't| not) )"
)
"""Words that put something before all else."""

RANKED_LATER = (
    r"^\W*(?:and )?(?:then|after that|next|followed by|second(?:ly)?)\b|\b(?:second(?:ary|ly)?|third(?:ly)?|last|"
    r"later|afterwards|comes? (?:after|second|later|last)|then (?:the|comes?)|less (?:important|so)|(?:is|are|would "
    r"be) (?:a )?(?:bonus|nice|secondary|extra|second|third)|nice to have|after (?:this|that)|can wait|also|as well|"
    r"only then|not (?:so |that |as )?(?:important|worried|fussed|bothered)|(?:doesn't|don't|does not|do not) "
    r"(?:matter|care)|we can live)\b"
)
"""Words that put something further down."""

NOT_A_RANKING = r"\b(?:first (?:only|five|of (?:january|may|june))|number one (?:question|hit))\b"

INDIFFERENT = (
    r"\b(?:don't|do not|doesn't|does not|dont|didn't|wouldn't|would not) (?:really |much )?(?:care|mind|matter|"
    r"bother)\b|\bnot (?:so |"
    r"that |really )?(?:important|worried|bothered|fussed|the point)\b|\bwhatever\b|\bforgive|\bcan live with\b|\bno "
    r"(?:matter|problem)\b|\bnever mind\b|\bis fine\b|\bare fine\b"
)
"""What stands beside one of these is not what matters."""

SAID_BY_OTHERS = (
    r"\b(?:my|our|the|his|her) (?:[\w-]+ ){0,2}(?:daughter|son|wife|husband|brother|sister|accountant|mother|father|"
    r"friend|neighbou?r|colleagues?|others?)(?: always| only| just)? (?:says?|"
    r"thinks?|wants?|prefers?|would say|reckons?|insists?)\b|\b(?:he|she|they) (?:says?|thinks?|prefers?|reckons?)\b"
)
"""Tells what somebody else puts first. What a boss or a board puts first is what the company does."""

OVER_IT = (
    r"\b(?:take|takes|prefer|prefers|choose|pick|want|rather|have|put)\b[^.;!?]{2,60}\bover (?:any|a|an|the|your|all|"
    r"some|"
    r"clever|more)\b[^.;!?]{0,24}$"
)
"""Right before a thing that another is preferred to: "something simple over any clever report"."""

COULD_NOT_CARE = (
    r"^\W*(?:and |but |honestly,? |frankly,? )?(?:i|we)(?:'d| would)? (?:couldn't|could not|can't|don't|do not|dont|"
    r"couldnt) (?:care(?: less)?(?! (?:about|for) (?!that|it|them|those|any)|\w)|give a|be bothered|be arsed)\b|"
    r"^\W*(?:who cares|not for (?:me|us)|not (?:me|us)\b|couldn't care|"
    r"don't care)"
)
"""A sentence that waves away what the one before it has named."""

ONLY_THEN = r"^\W*(?:only )?(?:then|after that|afterwards|later) (?:we|you|i) (?:can|may|could|will|'ll) "
"""A sentence that begins so names what comes later."""

ALL_LATER = (
    r"\b(?:all (?:this|that|these|those|of (?:this|that|them|it))|these|both|the rest|"
    r"those)\b[^.;!?]{0,14}?\b(?:comes? (?:after\w*|later|second|last)|(?:is|are) secondary|can wait|(?:doesn't|"
    r"don't) matter)"
)
"""Puts all that the sentence has named before it further down."""

NO_LONGER_FIRST = (
    r"\bused to\b|\bwas (?:always |once )?(?:it|first|the price|price)\b|\bonce it was\b|\bbefore it was\b"
)
"""What was first, and is no more."""
