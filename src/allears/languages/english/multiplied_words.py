"""How English tells so many of each of so many: "three teams of five", "20 a day each, 5 reps", "12 per restaurant"."""

from __future__ import annotations

_HEDGE = r"(?:about |around |roughly |some |only |just |maybe |like |approx |~ ?|up to )*"
_NO_TIME = r"(?!days?\b|weeks?\b|months?\b|years?\b|hours?\b|quarters?\b|nights?\b|annum\b|minutes?\b|cent\b)"
_RATE = (
    r"(?:\s+(?:an?|per|every|each) (?:day|week|month|year|shift)|\s*/\s*(?:day|week|month)|\s+(?:daily|weekly|"
    r"monthly))?"
)
_NOUN = rf"(?:\s+{_NO_TIME}(?!each\b|per\b|and\b|or\b|of\b)[a-z][a-z-]*){{0,2}}?"

GROUPS_OF = (
    rf"\s+(?P<group>(?:[a-z]+ )?(?:teams|groups|crews|shifts|squads|pairs|batches|rows|sets|units|tables|classes)) "
    rf"(?:of|with|à) {_HEDGE}"
)
"""Between how many groups there are and how many are in each of them."""

WITH_SO_MANY = rf"\s+(?P<group>{_NO_TIME}[a-z][a-z-]*s)(?: (?:of|with|having|at|have|has|that have)|,| x) {_HEDGE}"
"""The same between any things, where "each" follows."""

EACH_FOLLOWS = rf"{_NOUN}{_RATE},?\s+(?:each|apiece|per (?:head|person|rep|man|one)|in each|a head)\b"
"""After how many each of them has."""

PER_THING = (
    rf"{_NOUN}{_RATE}\s+(?:per|a|an|for each|for every|in each|in every|on each|on every|at each|at every|each) "
    rf"{_NO_TIME}(?P<thing>[a-z-]{{3,}})\b[^.;?!\d]{{0,30}}$"
)
"""Between so many for one of them and how many of them there are: "12 per restaurant, 3 restaurants"."""

EACH_BETWEEN = rf"{_NOUN}{_RATE},?\s+(?:each|apiece|per (?:head|person|rep|man))\b[^.;?!\d]{{0,24}}$"
"""Between so many for each and how many they are: "20 a day each, 5 reps"."""

EACH_OF_THEM_DOES = (
    r"\s+(?!(?:an?|per|every|each|daily|weekly|monthly)\b)"
    rf"(?P<group>[a-z][a-z -]{{1,24}}?),? (?:who |that )?each (?:of them )?(?:[a-z]+ ){{0,2}}{_HEDGE}$"
)
"""Between how many they are and what each does: "11 reps each make 40 calls"."""

EACH_BEFORE = (
    r"(?:^\s*|[.,;:–—-]\s*|\b(?:and|so|where|but|because|say|ok|yes|well|about)\s+)"
    r"(?:each|every(?:one|body)|every one|everyone)(?: (?:one )?of (?:us|them|(?:my|our|the) [a-z]+)|"
    rf" (?!of\b)[a-z]+)? (?:[a-z]+ ){{0,2}}?{_HEDGE}$"
)
"""Before how many each of them has: "each of us makes 30 calls a day, we're 6"."""

PER_ONE_OF_THEM = rf"{_NOUN}{_RATE}\s+(?:per|for each|for every|an?) {_NO_TIME}(?P<thing>[a-z-]{{3,}})"
"""After how many one of those has who were counted before: "6 drivers, 30 parcels per driver"."""

WE_ARE = (
    r"\b(?:we(?:'re| are)|were|there(?:'s| is| are|s)|i have|we have|we've got|we got|we've|us being|team of|staff of|"
    r"crew of)(?: a)?(?: team of)? $"
)
"""Before how many they are."""

THEY_ALL = (
    r"(?: of (?:us|them)\b(?: all)?| people\b| altogether\b| all (?:in all|told|together)\b| "
    r"in (?:all|total|the team)\b| total\b| now\b| here\b)*\s*(?:$|[.,;!)–—-]|and\b|who\b|each\b)"
)
"""After how many they are."""

OF_US = r" of (?:us|them)\b"

PER_ONE = rf"^((?:\s+{_NO_TIME}[a-z-]+){{0,2}}?)\s+(?:(?:per|for each|for every|an?) {_NO_TIME}[a-z-]+|each|apiece)\b,?"
"""Between a number with its noun and the period of its rate: "30 calls per rep per day"."""

TIMES = rf"{_NOUN}{_RATE}(?:,?\s+(?:each|apiece|per (?:head|person|rep|man)))?\s*(?:x|×|\*|times)\s*$"
"""Between two numbers of a product."""

AT_EACH_OF = (
    rf"{_NOUN}\s+(?:at|in|on|for|per|with) (?:each|every one|every)(?: one)? (?:of )?(?:the |our |my |these )?$"
)
"""Between so many for one of them and how many of them there are: "about 12 at each of the 3 sites"."""

EACH_DOES = (
    r"(?:makes?|do|does|have|has|gets?|handles?|uses?|needs?|calls?|sells?|takes?|works?|drives?|sees?|doing|making|"
    r"books?|sends?|writes?|pays?|covers?|runs?|looks?)\b"
)
"""After "each": what each of them does."""

MORE_FOLLOWS = r"[^\d]{0,40}?(?:\bplus\b|\band (?:the|a|an|one|another|some)\b|\bextra\b|\banother\b|\+)"
"""After a product: it is not all of them."""

FOR_ONE_OF_THEM = (
    rf"{_NOUN}\s+(?:per|for each|for every|in each|in every|on each|on every|at each|at every) (?!head\b|cent\b)"
    rf"{_NO_TIME}[a-z]"
)
"""After a number: it is that of one of them."""

ASKS_FOR_ONE_OF_THEM = r"\b(?:per|each|every|average|typical|a normal|an ordinary|one)\b"
"""A question with one of these wants the number of one of them."""
