"""How an answer to "who decides?" tells that others see to it, are asked as well, or have no part."""

from __future__ import annotations

NOT_MINE = r"(?:\bnot|n't|\bisnt|\bwasnt|\bnever|\bhardly) (?:really |actually |exactly |quite |entirely |be |been )*$"
"""Right before "my decision": it is somebody else's."""

THEIRS_TO_DO = (
    r"^\W*(?:(?:not (?:really )?(?:me|mine|my \w+)|well|oh|no|i think|that's|it's)[\W]+)*(?:the|my|our|their) "
    r"(?P<who>(?!two\b|both\b|end\b|moment\b)[\w' -]{2,30}?) (?:usually |always |normally |basically |"
    r"pretty much )?(?:looks? "
    r"after|deals? with|handles?|takes? care of|manages?|organi[sz]es?|arranges?|sorts?|does|do|buys?|orders?|picks?|"
    r"pays? for|"
    r"controls?) (?:out )?(?:it|that|this|those|these|them|all|everything|such|the (?:money|budget|buying|purchasing|"
    r"ordering|spending))\b"
)
"""An answer to "who decides?" by who sees to such things."""

WANTS_A_SAY = r"\b(?:gets?|has|have|wants?|will want|would want|expects?) (?:also )?(?:a|some|their|his|her) say\b"
"""Somebody beside the lead is heard too, where nobody is denied one."""

MY_WEIGHT = (
    r"mostly|mainly|ultimately|primarily|largely|definitely|basically|probably|solely|completely|100 ?%|100 percent|"
    r"in the "
    r"end|at the end of the day|currently|i guess|i suppose|i think|i'd say|sure|hi|all|no one else|nobody else|"
    r"no[- ]one "
    r"else|for this(?: one)?|at the moment"
)
"""What may stand before "me" when it is asked who decides."""

NOBODY_ELSE = (
    r"^\W*(?:(?:oh|well|no|nope|honestly|i think|i don't think so|really|there(?:'s| is)|absolutely|"
    r"actually)\W+)*(?:nobody|"
    r"no one|no-one|noone|none|not any(?:one|body)|no other|just me|only me|don't think any(?:one|"
    r"body))\b(?! (?:(?:but|except|other than|apart from) (?!me|i\b)|knows?|has "
    r"told|told|is sure|can say|yet|really knows)\b)|^\W*(?:no|nope)\W*$"
)
"""Answers who else decides: nobody but the lead."""

BODIES = (
    r"(?:^|\b)(?P<who>(?:(?:group|regional|national|our|the) )?head ?office|(?:parent|mother|holding|sister|"
    r"group) company|"
    r"(?:[\w-]+ )?(?:exec|executive|leadership|management|finance|legal|procurement|purchasing|it|security|compliance|"
    r"board|"
    r"senior|accounts|ops|operations|hr|sales|marketing|leadership) (?:team|department|dept|group|committee|board)|"
    r"(?:senior|"
    r"upper|top|higher) management|works council|steering (?:committee|group)|city council|town council)$"
)
"""Bodies whose last word tells nothing by itself."""

YET_ASKS = (
    r"\b(?:but|though|although|however|then|once|after|and)\b[^.;?!]{0,60}?\b(?:(?:run|put|get|clear) (?:it|this|that) "
    r"(?:by|past|through|with)|check (?:it |this )?with|go(?:es)? through|sign[ -]?off (?:from|by|of)|"
    r"approval (?:from|of|"
    r"by)|(?:ok|okay|approval|sign-?off|blessing|green light|go-ahead) (?:from|first)|(?:will|would|'ll|'d) (?:also |"
    r"still )?(?:want|"
    r"need|have|like|expect) (?:to (?:see|check|look|review|approve|agree|sign|know|be)|a (?:look|say|word)))\b"
)
"""The lead decides, and yet somebody else is asked."""
