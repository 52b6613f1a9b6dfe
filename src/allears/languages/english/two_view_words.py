"""How English gives two numbers for one thing: "150 by contract, 138 if you measure"."""

from __future__ import annotations

_NUMBER = r"\d[\d.,]*"
_SAY = r"(?:says?|said|counted|counts?|thinks?|reckons?|insists?|guess|guessed|guesses|got|gets?|comes? to|came to)"
_HEDGE = r"(?:it's |it is |about |around |only |just |there are |we are |we're )*"

TWO_VIEWS = (
    rf"\b(?!i )(?:my |our |the )?[a-z]+ {_SAY} {_HEDGE}(?P<one>{_NUMBER})[^\d;?]{{0,14}}[,.;]? (?:and |but |while )?"
    rf"i(?:'d)? {_SAY} {_HEDGE}(?P<other>{_NUMBER})",
    rf"(?P<one>{_NUMBER})[^\d,;.?!]{{0,16}} (?:by|in|per|according to) (?:the |our )?(?:contract|lease|plan|plans|"
    rf"landlord|papers|brochure|deed)[,;]? (?:but |and )?{_HEDGE}(?P<other>{_NUMBER})[^\d,;.?!]{{0,12}} (?:if|when) "
    r"(?:you|we|i|one) (?:really |actually )?measured?\b",
    rf"\blooking at (?:two|2) [^.;?!\d]{{0,30}}\bone (?:has|is|with|of|at) {_HEDGE}(?P<one>{_NUMBER})[^\d;?!]{{0,16}} "
    rf"(?:and )?(?:one|the other|another)(?: one)?(?: has| is| with| of| at)? {_HEDGE}(?P<other>{_NUMBER})",
)
"""Each gives one thing two numbers; the truth lies between them."""

BY_THE_WEEK = (
    r"(?P<times>\d{1,2}|[a-z]+) (?:afternoons?|evenings?|mornings?|nights?|days?|times|sessions?|lessons?|classes|"
    r"visits?|meetings?)(?: a| per| each| every|/)? ?week\b[, (–—-]*(?:(?:for|of|at|with|and|each|always|about) )*"
    r"(?P<hours>\d{1,2}(?:[.,]5)?|[a-z]+)(?P<half> and a half)? ?(?:hours?|hrs?|h)\b"
)
"""So many times a week, so many hours each."""

ON_DAYS = (
    r"(?P<hours>\d{1,2}(?:[.,]5)?|[a-z]+)(?: (?:hours?|hrs?|h))? (?:on|every|each) "
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
)
"""So many hours on one day of the week."""

ONLY_THIS_ONE = (
    r"\W*(?:(?:it's|there's|we have|we've got|i have|no|well|so far|at the moment|for now),? )*(?:just|only) "
    r"(?:the|this)(?: (?:one|single one|[a-z]+))(?: here| so far| at the moment| for now)*\s*(?:$|[.;!,])"
)
"""There is no other one."""
