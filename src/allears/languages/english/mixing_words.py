"""How English tells two things of one, in parts: "a mix of calls and visits", "mostly cash, some on account"."""

from __future__ import annotations

_ONE = r"(?P<one>[^.;!?,]{2,44}?)"
_OTHER = r"(?P<other>[^.;!?,]{2,44})"
_MANY = r"(?:mostly|mainly|primarily|usually|generally|largely|predominantly|chiefly|normally|mostly it's|mainly it's)"
_SOME = (
    r"(?:some(?:times)?|a few|a bit of|a little(?: bit)?(?: of)?|the odd(?: bit of)?|an? occasional|the occasional|"
    r"occasionally|now and (?:then|again)|several|a handful of|one or two|a couple of|a touch of|partly|in part)"
)
_JOINED = (
    r"[\s,–—-]+(?:(?:and|but|plus|with|though|then|also|n|&)\s+)*(?:we (?:also )?(?:do |have |sell to |"
    r"get )?)?(?:also )?"
)
_PERCENT = r"\d{1,3}\s?(?:%|percent|per cent)"

IN_TWO_PARTS = (
    r"\b(?:mix|mixture|combination|combo|blend|bit|balance|split)(?: of| between)\s+"
    rf"{_ONE}\s+(?:and|&|n|with|plus)\s+{_OTHER}",
    rf"\b(?:partly|part|half|partially|sometimes|some)\s+{_ONE}[\s,–—-]+(?:and |but |or |then )?"
    rf"(?:partly|part|half|partially|the other half|sometimes|some|the rest|(?:the )?others?)\s+{_OTHER}",
    rf"\b{_MANY}\s+{_ONE}{_JOINED}{_SOME}\s+{_OTHER}",
    rf"^\W*{_ONE}\s+(?:with|and|plus|but|also)\s+(?:also )?{_SOME}\s+{_OTHER}",
    rf"{_PERCENT}\s+(?:of (?:it|them|that) )?(?:is |are )?{_ONE}[\s,–—-]+(?:and |but )?(?:the rest|"
    rf"the other {_PERCENT}|{_PERCENT})\s+{_OTHER}",
    rf"^\W*{_ONE}\s+(?:for|in|on) (?:the |our |my )?[^,;.!?]{{2,24}}?(?:,| and| but)\s*(?:and |but )?{_OTHER}\s+"
    r"(?:for|in|on) (?:the |our |my )?(?:rest|others?|small|big|large|new|old|\w+ (?:ones|customers|clients|jobs|"
    r"sites))",
    rf"\b{_MANY}\s+{_ONE}{_JOINED}{_OTHER}\s+(?:too|as well|sometimes|now and (?:then|again)|occasionally|also)\b",
)
"""A sentence that names one part and another; the first that fits counts."""

BOTH_SIDES = r"\b(?:inside|indoors?|in) (?:and|n|&) out(?:side|doors?)?\b"
"""Both, in one breath."""
