"""Messages that are nothing but an amount or a time."""

from __future__ import annotations

from allears.languages.word_list import word_list

LONE_AMOUNT = (
    r"\W*(?:(?:ideally|maybe|about|around|roughly|say|up to|under|max|maximum|probably|something like|in the region of|"
    r"i'd say|we said|so|well|budget(?: is)?|our budget is|we have|i have|we've got) )*"
    r"(?:(?:[$€£]\s?\d[\d.,]*\s?(?:k|m|grand)?|\d[\d.,]*\s?(?:k|grand|usd|eur|gbp|dollars|euros?|pounds|bucks|quid))"
    r"(?:\s*(?:-|–|to|or)\s*[$€£]?\s?\d[\d.,]*\s?(?:k|grand)?)?)"
    r"(?:\s?(?:usd|eur|gbp|dollars|euros?|pounds|bucks|quid|all[- ]in|all inclusive|in total|total|altogether|tops|max|"
    r"maximum|at most|or so|ish|give or take|a month|a year|per month|per year|for everything|for it all|no more))*"
    r"\W*"
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
