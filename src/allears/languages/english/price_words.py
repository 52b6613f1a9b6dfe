"""How English asks what something costs for so many people or things."""

from __future__ import annotations

FOR_SO_MANY = (
    r"\b(?:for|with|when (?:we|you) (?:are|have)|cover|covering|including)\s+"
    r"(?:all |my |our |us |a team of |a group of |the |these |those |just |only |exactly |roughly |about )*$"
)
"""Before a number: the price is asked for just so many."""

ASKS_FOR_AN_OFFER = (
    r"\b(?:have|got|offer|is there|are there|do you do|sell|need|want|looking for)\b[^.;!?]{0,20}\b(?:plan|package|"
    r"licen[cs]e|"
    r"offer|deal|option|version|price|something|anything)s?\b"
)
"""Asks for something that would fit just so many."""

COMPARES_OR_SUPPOSES = (
    r"\b(?:vs\.?|versus|or|instead of|compared|comparison|if|unless|suppose|imagine|say|for example|e\.g\.?|"
    r"for instance|more than|over|above|under|below|less than|fewer than|up to|between|from \d|minimum|maximum|"
    r"at least|"
    r"at most|later|one day|next year|grow|growing|companies|a company|firms?|customers? (?:with|of)|typical|average|"
    r"your \d|discount|rebate|volume)\b|\d\s*(?:/|-|–|to)\s*\d"
)
"""The price is asked of several sizes, or of a size that is not theirs today."""

OF_TIME = r"(?:\w+ )?(?:day|week|month|quarter|year|hour|minute)s?\b"
"""A number of these is a term, not a size."""
