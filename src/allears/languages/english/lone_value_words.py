"""Messages that are nothing but an amount or a time."""

from __future__ import annotations

from allears.languages.word_list import word_list

_GRANTED = (
    r"(?:[\s,–—-]{1,3}(?:but|and|which is|it's|its|that's|is|not|isn't|hasn't been|hasn't|still|already|all|yet|been|"
    r"to be|be|being|has|has been|needs|got|fully|officially|formally|only|just))*"
    r"[\s,–—-]{1,3}(?:approved|signed[- ]off|budgeted|allocated|agreed|confirmed|set aside|in the budget)"
    r"(?: yet| already)?"
)
"""Whether it was granted, told behind it."""

LONE_AMOUNT = (
    r"\W*(?:(?:ideally|maybe|about|around|roughly|say|up to|under|max|maximum|probably|something like|in the region of|"
    r"somewhere|let's say|call it|i think|i guess|thinking|we're thinking|we were thinking|looking at|it's|it'd be|"
    r"i'd say|we said|so|well|budget(?: is)?|our budget is|we have|i have|we've got)[, ]{1,2})*"
    r"(?:\d{1,3}\s?(?:-|–|to|or)\s?(?=\d[\d.,]*\s?(?:k|grand)\b))?"
    r"(?:(?:[$€£]\s?\d[\d.,]*\s?(?:k|m|grand)?|\d[\d.,]*\s?(?:k|grand|usd|eur|gbp|dollars|euros?|pounds|bucks|quid))"
    r"(?:\s*(?:-|–|to|or)\s*[$€£]?\s?\d[\d.,]*\s?(?:k|grand)?)?)"
    r"(?:\s?(?:usd|eur|gbp|dollars|euros?|pounds|bucks|quid|all[- ]in|all inclusive|in total|total|altogether|tops|max|"
    r"maximum|at most|or so|ish|give or take|a month|a year|per month|per year|for everything|for it all|no more))*"
    rf"(?:{_GRANTED})?\W*"
)
"""An amount with its currency or in thousands, and what people put around it."""

NO_COUNT = (
    r"[$€£]|\b(?:usd|eur|gbp|dollars|euros?|pounds|bucks|quid|grand|budget|all[- ]in|"
    r"all inclusive|for everything|for it all)\b"
)
"""In such an amount: it counts nothing."""

BY_THE_MONTH = r"\b(?:a|per) (?:month|year)\b"
"""In such an amount: it is paid again and again."""

AROUND_A_TIME = word_list(
    """
    ideally maybe probably preferably perhaps possibly hopefully latest earliest around roughly sometime somewhere
    saturday sunday friday weekend weekday day any date dates early late mid best flexible roughly say really
    """
)
"""Words around a time that tell nothing else."""
