"""How English answers a choice without naming an option: "the second one", "bit of both", "yours", "not fussed"."""

from __future__ import annotations

_FILLER = (
    r"^\W*(?:(?:well|oh|hm+|um+|uh|ok|okay|yes|yeah|so|honestly|actually|probably|maybe|perhaps|definitely|i think|"
    r"i guess|i'd say|we'd say|i'd go (?:for|with)|we'd go (?:for|with)|i would say|let's say|let's go with|"
    r"we'll take|i'll take|we'd take|i'd take|"
    r"i'd pick|put me down for|that would be|that'd be|it's|its|it is|that's|it would be|it'd be|just|only|then|"
    r"mostly|rather|more like|more|i want|we want|we're|we are|i'm)\W+)*"
)

_ORDINALS = (
    ("first|1st|former", "a|one|1"),
    ("second|2nd", "b|two|2"),
    ("third|3rd", "c|three|3"),
    ("fourth|4th", "d|four|4"),
    ("fifth|5th", "e|five|5"),
)
POINTS_AT = tuple(
    _FILLER + rf"(?:(?:the )?(?:{ordinal})(?: (?:one|option|of (?:them|those|these|the two)|choice|thing|bit|please))?|"
    rf"(?:option|number|answer|no\.?|#)\s?(?:{letter}))(?: please| i think| i guess| probably| then| (?:should|would|"
    rf"will|'d|'ll) (?:do|be fine|work|suit us)| is fine|"
    rf" sounds (?:good|right)| works| suits us)?\W*(?:$|[.,;!?\n])"
    for ordinal, letter in _ORDINALS
)
POINTS_AT_TWO = (
    _FILLER + r"the (?P<which>first|last) (?:two|2)(?: (?:ones?|options|of (?:them|those|these)|choices|things))?"
    r"(?: please| i think| i guess| probably| then| only| for now)*\W*(?:$|[.,;!?\n])"
)
POINTS_AT_MIDDLE = (
    _FILLER + r"(?:the )?(?:middle|one in the middle)(?: (?:one|option|of the three))?(?: please| i think| i guess| "
    r"probably| then)*\W*(?:$|[.,;!?\n])"
)
"""An answer that points at the first two, where several may hold, and at the middle one of three."""

POINTS_AT_LAST = (
    _FILLER + r"the (?:last|latter|final)(?: (?:one|option|of (?:them|those|these|the two)|choice))?"
    r"(?: please| i think| i guess| probably| then)?\W*(?:$|[.,;!?\n])"
)
"""An answer that points at an option by its place among those just named."""

BOTH = (
    _FILLER
    + r"(?:(?:(?:a|an|some|kind of|sort of|quite) )*(?:(?:little |wee |healthy |good |even )?(?:bit|mix|mixture|"
    r"blend|combo|combination|split)|little|some) of (?:both|each|the two|everything|all|them all)|some of each|"
    r"both\b(?! of us\b| (?:my|our)\b)|everywhere\b|all over(?: the place)?\W*$|(?:a )?(?:mix(?:ture)?|"
    r"combination|combo)\b|mixed\b|"
    r"fifty[ -]fifty|50\s?[/:-]\s?50|half (?:and|n|&) half|half[ -]half|a bit of this and a bit of that|"
    r"all of the above|equal(?:ly)?(?: parts)?\b|partly (?:the )?(?:one|this)\b|it's split\b|split\b|either and both)"
)
IN_PARTS = (
    r"\b(?:half|some|partly|part|sometimes|one day|mornings?|the ones?|most|mostly|mainly|\d{1,2}\s?%|a few)\b"
    r"[^.?!]{1,60}?(?:,|;|and|but|or|–|—|-)\s*(?:the )?(?:other half|half|rest|some|partly|part|others?|sometimes|"
    r"another|next day|afternoons?|\d{1,2}\s?%|a few)\b"
)
"""Both of two, said in short or told in parts."""

NEITHER = (
    r"^\W*(?:(?:well|oh|um+|honestly|actually|sorry|no|nah|ah|it's|its|really)\W+)*(?:neither|none of (?:those|"
    r"these|them|"
    r"the above|that|it|your options)|nothing of the (?:sort|kind))\b(?! of us\b)"
)
"""An answer that takes none of those it was asked about."""

OPTION_BOTH = (
    r"\b(?:both|mixed|mix|combin\w+|hybrid|blended|blend|bit of each|each|half and half|fifty[ -]fifty|all of (?:them|"
    r"the above|it))\b"
)
"""What the words of an option say that stands for two others together."""

OPTION_YOURS = r"\b(?:you|your|yours)\b"
OPTION_MINE = r"\b(?:mine|i|my own|myself|me)\b"
OPTION_OURS = r"\b(?:we|us|our own|ours|ourselves|own)\b"
"""Whose an option is, in the lead's own voice: the company's, the person's who writes, or their people's."""

YOURS = (
    _FILLER + r"(?:(?:(?:if|when) )?(?:you|yours|you guys|you lot|your (?:people|team|side|lot|guys|staff|crew))\b"
    r"(?! (?:tell|choose|decide|mean|know|see|said|say|want|think)\b)|by you\b|from you\b|"
    r"leave (?:it|that) (?:all )?to you|"
    r"(?:happy|glad|fine) for you to|(?:we|i)(?:'d| would)? (?:\w+ )?(?:like|love|want|prefer|need) (?:you|your "
    r"\w+) to\b|we were hoping you)"
)
MINE = (
    _FILLER + r"(?:me\b(?! and\b| or\b| neither\b)|mine\b|i do\b|i am\b|i will\b|myself\b|yours truly\b|(?:my|up to) "
    r"(?:call|decision|me\b)|i(?:'m| am) the (?:one|boss|owner|last one)|i (?:sign|decide|choose|pay|handle)\b)"
)
OURS = (
    _FILLER + r"(?:ours(?:elves)?\b|our own\b|we do\b(?!n't| not)|we'll do\b|by ourselves|on our own|we (?:bring|have|"
    r"use|take|keep|cook|make|run|handle|organi[sz]e|know|hire|already have|'ve got) (?:our own\b|someone\b|somebody\b|"
    r"a (?:friend|guy|mate)|it (?:all )?ourselves|"
    r"one\b)|(?:a|one) (?:friend|mate|cousin|colleague|neighbou?r) of (?:mine|ours)|(?:my|our) (?!place\b|house\b|"
    r"office\b|home\b|side\b|question\b)[\w' -]{2,40}? (?:does|do|will|would|could|can|makes?|cooks?|handles?|brings?|"
    r"takes? care|looks? after|is doing|are doing|'ll do|'ll cook)\b)"
)
"""Whose it is, in an answer."""

_LIKE = (
    ("small|smaller|smallest|little|tiny|mini", "small|little|tiny|mini|compact"),
    ("medium|middle|mid-?sized?|one in the middle|in-between", "medium|middle|mid-?sized?|intermediate"),
    ("big|bigger|biggest|large|larger|largest|huge|giant", "big|large|huge|spacious|xl"),
    (
        "normal|standard|usual|regular|ordinary|classic|plain|basic|simple|default",
        "classic|standard|normal|regular|ordinary|basic|usual|conventional",
    ),
    ("cheap|cheaper|cheapest|budget", "cheap|budget|economy|low[- ]cost|basic"),
)
POINTS_AT_WHAT_IS_LIKE = tuple(
    (
        _FILLER + rf"(?:the|a|your)? ?(?:{said})(?: (?:ones?|option|version|kind|size|thing))?(?: you have|"
        rf" please| i think| i guess|"
        rf" of (?:them|those|these)| (?:should|would|will) do| is fine| thanks)?\W*(?:$|[.,;!?\n])",
        rf"\b(?:{option})\b",
    )
    for said, option in _LIKE
)
"""An answer that points at an option by its size or plainness, and what the words of that option say."""
