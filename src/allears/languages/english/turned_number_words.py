"""How English tells that a number has become another: "went from 4 to 11", "down to 12 now"."""

from __future__ import annotations

_CHANGED = (
    r"(?:went|gone|going|grew|grown|growing|dropped|drop|fell|fallen|cut|shrunk|shrank|rose|risen|increased|reduced|moved|"
    r"expanded|scaled|slimmed|jumped|climbed|came|come|gone|doubled|trimmed|slashed|raised|lowered|downsized|down|up|"
    r"changed)"
)
_NEAR = r"(?:about |around |only |just |roughly |some |exactly |like |[€$£₹] ?)*"

CHANGED_FROM = rf"\b{_CHANGED}(?: [a-z']+){{0,3}}? $"
"""Before "from 4 to 11": the second stands."""

TURNED_TO = (
    rf"\b{_CHANGED}(?: it| us| them| back| down| up| right)* to {_NEAR}$|"
    rf"\bfrom {_NEAR}\d[\d,.]*k?(?: [a-z]+)?(?: down| up| back)* to {_NEAR}$"
)
"""Before a number: it is what the one before has become."""

DOWN_TO = rf"(?:\s+[a-z]+)?(?: down| up| back)* to {_NEAR}$"
"""Between the two of "from 20 down to 12"."""

BY_NOW = (
    r"\b(?:now|today|these days|nowadays|currently|at present|presently|at the moment|at the mo|atm|left|"
    r"since(?: then)?|so|remain(?:ing)?|this year|makes?|"
    r"(?:down|up|dropped|fell|fallen|shrunk|grown|grew|gone|cut|reduced|back) to|it's|its|we're|there's)\b"
)
"""In a few words after what was: they tell how it is now."""
