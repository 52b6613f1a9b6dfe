"""How English leaves a choice open, or says that nothing of it applies."""

from __future__ import annotations

OPTION_OPEN = (
    r"\b(?:not (?:yet )?(?:decided|sure|found out|fixed|known|chosen)|undecided|open|flexible|no preference|either|"
    r"don't (?:know(?: yet)?|mind|care)|does not matter|doesn't matter|any(?:thing)? (?:goes|is fine)|whatever|"
    r"unclear|no idea|have not (?:decided|found out)|haven't (?:decided|found out))\b"
)
"""What the words of an option say that stands for none of the others."""

LEAVES_OPEN = (
    r"\b(?:(?:don't|do not|dont|wouldn't|would not) (?:really |much )?(?:mind|care|know(?: yet)?$|know yet|"
    r"have a (?:preference|favourite))|no preferences?|either (?:one|way|is|would|works|of (?:them|the two))|"
    r"(?:any|both|all)(?: of (?:them|these|it))? (?:is|are|would be|works?) (?:fine|ok|okay|good|possible|all right)|"
    r"(?:not|haven't|have not|nothing|isn't|hasn't been|is not) (?:yet |been |really |quite )*(?:decided|fixed|settled|"
    r"chosen|made up our minds?|made up my mind)|undecided|(?:still|quite|completely|totally|wide) open|"
    r"^\W*(?:either|any|whichever|whatever)\W*$|up to you|you (?:choose|decide|tell us|tell me)|"
    r"whatever (?:you|is|works|suits)|no idea(?: yet)?|"
    r"not sure(?: yet)?|(?:we're|we are|i'm|i am) (?:quite |totally |very )?(?:flexible|open|easy)|"
    r"(?:not|never) (?:really |too |very |that |so |at all )?(?:fuss(?:ed|y)|bothered|picky|particular|choosy|too "
    r"concerned)|(?:doesn't|does not|doesnt|don't) (?:really |much |actually )?matter|(?:anything|either|whichever|"
    r"any) goes|no strong (?:feelings?|opinions?|views?)|(?:whichever|whatever)(?: one)?(?: you| is| works| suits| "
    r"fits| comes|\W*$)|we (?:could|can) (?:live|do|go) (?:with )?(?:either|both|any)|"
    r"(?:i'm|we're|i am|we are) (?:happy|fine|ok|okay|good) (?:with|either|whichever|whatever)(?: way| is| of)? ?"
    r"(?:either|any|all|both|whatever)?|all the same to (?:us|me)|makes no (?:odds|difference)|same to (?:us|me)|"
    r"we'll see|let's see|(?:can't|cannot) say yet)\b"
)
"""An answer that chooses nothing."""

OPTION_NOTHING = r"^(?:none|nothing|nobody|no)\b"
"""How the id of an option begins that stands for nothing at all."""

NOTHING_OF_IT = (
    r"^\W*(?:(?:well|oh|um|we|i|currently|at the moment)\W+)*(?:nothing|none(?: of (?:it|them|that|these))?)\b"
    r"(?! (?:to|of|you|that|which|i|we|more|else|but|wrong)\b)"
)
"""An answer that says nothing at all."""

NO_SUCH = (
    r"\b(?:no|don't|do not|dont|never|not|without(?: any)?|not any) (?:own |any |really |actually |"
    r"do any |have any )*(?P<deed>[a-z]{4,})\b"
)
"""A denial of what the question asks about: "no production", "we don't make anything"."""
