"""How English ranks one thing first."""

from __future__ import annotations

RANKED_FIRST = (
    r"(?<!\w)#\s?1\b|\bn°1|\b(?:(?:number|no\.?|nr\.?|prio(?:rity)?) ?(?:1|one)\b|first and foremost|"
    r"above all(?: else)?|"
    r"most of all|(?:the )?most important(?:ly)?|(?:matters?|counts?|weighs?) (?:the )?most|matters? first|"
    r"(?:top|main|biggest|first|highest|key|only|overriding) (?:priority|concern|thing|goal|aim|criterion|requirement|"
    r"point|issue|interest|driver|reason|wish)|(?:comes?|came|is|are|be|goes|go|ranks?|rates?|stands?|put) (?:in the )?"
    r"(?:always )?(?:first|top|1st|number one|highest)(?: place)?\b|this is (?:the )?first|before (?:anything|"
    r"everything)(?: else)?|"
    r"more than anything|(?:matters?|counts?|important) more than|nothing else (?:matters|counts|comes close)|"
    r"everything else (?:is|comes|can)|the rest (?:is|can|comes|follows)|all other things after|"
    r"(?:the )?(?:only|one|single) thing (?:that |which )?(?:matters|counts|we need|i need|i care|i want|it must)|"
    r"the one thing|biggest (?:thing|deal)|(?:most|mostly|mainly|primarily|chiefly|especially|particularly) "
    r"(?:about|interested|because of|for)|in (?:the )?first place|first of all|deal[ -]?breaker|make or break|"
    r"non[ -]?negotiable|i care (?:most|only) about|it(?:'s| is) all about|boils down to|comes down to|"
    r"if i (?:had to|have to|could|can) (?:pick|choose|take|name) (?:only )?(?:one|just one)|hands down|"
    r"first (?:is|comes|of all|thing)|second(?:ly)? (?:is|comes)?|then the (?:rest|price)|(?:is|"
    r"are) what (?:matters|counts|"
    r"i (?:need|care|want))|everything hangs on|(?:is|are) (?:everything|king|crucial|paramount)|must(?:n't| not) )"
)
"""Words that put something before all else."""

RANKED_LATER = (
    r"^\W*(?:and )?(?:then|after that|next|followed by|second(?:ly)?)\b|\b(?:second(?:ary|ly)?|third(?:ly)?|last|"
    r"later|afterwards|comes? (?:after|second|later|last)|then (?:the|comes?)|"
    r"less (?:important|so)|(?:is|are|would be) (?:a )?(?:bonus|nice|secondary|extra|second|third)|nice to have|"
    r"after (?:this|that)|can wait|also|as well|only then|not (?:so |that |as )?(?:important|worried|fussed|bothered)|"
    r"(?:doesn't|don't|does not|do not) (?:matter|care)|we can live)\b"
)
"""Words that put something further down."""

NOT_A_RANKING = r"\b(?:first (?:only|five|of (?:january|may|june))|number one (?:question|hit))\b"
