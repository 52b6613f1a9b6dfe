"""How English says how often something happens, as times a month."""

from __future__ import annotations

from allears.languages.english.number_words import NUMBERS
from allears.languages.expression import Expression

WEEKS_A_MONTH = 52 / 12
PER_MONTH = {"day": 5 * WEEKS_A_MONTH, "week": WEEKS_A_MONTH, "fortnight": WEEKS_A_MONTH / 2, "month": 1.0}
PER_MONTH |= {"quarter": 1 / 3, "year": 1 / 12, "season": 1 / 3}
"""Times a month for once in each period; a day means a working day."""

ADVERBS = {
    "daily": PER_MONTH["day"],
    "nightly": PER_MONTH["day"],
    "weekly": PER_MONTH["week"],
    "biweekly": PER_MONTH["fortnight"],
    "bi-weekly": PER_MONTH["fortnight"],
    "fortnightly": PER_MONTH["fortnight"],
    "monthly": 1.0,
    "quarterly": PER_MONTH["quarter"],
    "yearly": PER_MONTH["year"],
    "annually": PER_MONTH["year"],
    "annual": PER_MONTH["year"],
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_SMALL = {word: number for word, number in NUMBERS.units.items() if 0 < number <= 12}
NUMBER_OF = {**_TIMES, **_SMALL}
_ORDINALS = {"other": 2, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "single": 1, "working": 1}
EVERY_NTH = _ORDINALS
_N = "|".join([*NUMBER_OF, r"\d{1,2}"])
_DAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:days?)?"
_PERIOD = r"(?P<{name}>days?|nights?|evenings?|mornings?|weeks?|wk|fortnights?|months?|quarters?|years?|seasons?)"

TIMES_A_PERIOD = Expression(
    rf"\b(?P<n>{_N})(?:(?:\s*(?:-|–|to|or)\s*)(?P<m>{_N}))?\s*(?:times?|x|visits?|days?|evenings?|nights?|"
    rf"mornings?)?\s*"
    rf"(?:a|an|per|each|every|in (?:a|the)|/|the)?\s*{_PERIOD.format(name='period')}\b"
)
""" "Twice a week", "3x a month", "two or three times per week", "2x week"."""

EVERY_PERIOD = Expression(
    rf"\b(?:every|each|all the|per)\s+(?:(?P<nth>{'|'.join(EVERY_NTH)})\s+|"
    rf"(?P<n>{_N})\s+)?{_PERIOD.format(name='period')}\b"
)
""" "Every day", "each month", "every second week", "every two weeks"."""

ON_DAYS = Expression(
    rf"\b(?:every\s+|each\s+|on\s+)?(?P<first>{_DAY})(?P<rest>(?:\s*(?:,|and|&|\+|n|/|plus|\s)\s*(?:on\s+)?{_DAY}\b)*)"
    r"(?P<part>\s+(?:evening|morning|night|afternoon)s?)?\b"
)
""" "Mon wed fri", "Tuesdays and Thursdays", "every Friday", "Friday evenings"."""

FROM_DAY_TO_DAY = Expression(rf"\b{_DAY}\s*(?:to|till|until|-|–|through)\s*{_DAY}\b")
ONE_DAY = Expression(rf"\b{_DAY}\b")
RECURS = Expression(r"s\b|\bevery\b|\beach\b")
ONCE_ONLY = Expression(
    r"\b(?:once only|only once|just (?:the )?once|one[- ]off|one[- ]time|(?:a |one )single|just this (?:once|time|"
    r"one)|once)\b"
    r"(?!\s+(?:a|an|per|every|each|in)\b)"
)
NOT_HOW_OFTEN = Expression(
    r"\b(?:for|in|within|after|next|last|this|since|by|until|the (?:first|second|third|last)|first|second|third|"
    r"fourth) $"
)
"""Right before a period: a length or a date, not how often."""

ASKS_HOW_OFTEN = Expression(r"\bhow (?:often|frequent\w*)\b|\bfrequency\b|\bhow many times\b|\brhythm\b|\binterval\b")
