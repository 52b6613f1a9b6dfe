"""Numbers that are worked out of several in an answer: two views of one thing, hours a week, "just the one".

"150 by contract, 138 if you measure" is 138 to 150. "Two afternoons a week, three hours each" are 26 hours a month.
"""

from __future__ import annotations

from allears.languages.english import two_view_words as english
from allears.languages.english.count_words import PER_MONTH, UNITS
from allears.languages.english.number_words import NUMBERS
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.count_fields import CountField, CountFields
from allears.listening.wording import Wording
from allears.values.count import Count

_TWO_VIEWS = tuple(Expression(pattern) for pattern in english.TWO_VIEWS)
_BY_THE_WEEK, _ON_DAYS, _ONLY_THIS_ONE = (
    Expression(pattern) for pattern in (english.BY_THE_WEEK, english.ON_DAYS, english.ONLY_THIS_ONE)
)
_DIGIT = Expression(r"\d")
_LONGEST = 200
_FARTHEST = 2.5
"""Two views of one thing differ at most so many times."""
_SPREAD = 0.2

Told = tuple[str, Count, int, int]
"""The field, its value, and where the words for it begin and end."""


def worked_out(wording: Wording, context: Context, fields: CountFields) -> Told | None:
    """What an answer, or what is said beside one, comes to where its numbers have to be put together."""
    asked = fields.of(context.asked.id) if context.asked else None
    words = wording.lower[:_LONGEST]
    if asked is not None and (told := _two_views(words, asked) or _only_this_one(words, asked)):
        return told
    hours = next((each for each in fields.all if _counts_hours(each)), None)
    return _hours(wording, hours) if hours else None


def _two_views(words: str, asked: CountField) -> Told | None:
    if not _DIGIT.search(words):
        return None
    for pattern in _TWO_VIEWS:
        if match := pattern.search(words):
            low, high = sorted(_digits(match[name]) for name in ("one", "other"))
            if 0 < low < high <= _FARTHEST * low:
                return asked.field.id, Count(low, high), match.start("one"), match.end("other")
    return None


def _only_this_one(words: str, asked: CountField) -> Told | None:
    match = None if asked.of_people or asked.period else _ONLY_THIS_ONE.match(words)
    return (asked.field.id, Count.exactly(1), 0, match.end()) if match else None


def _counts_hours(field: CountField) -> bool:
    return field.unit is not None and UNITS[field.unit] == UNITS["hours"] and field.period in ("month", "week")


def _hours(wording: Wording, field: CountField) -> Told | None:
    """The hours of a week, as the field counts them."""
    match = _BY_THE_WEEK.search(wording.lower, 0, _LONGEST)
    if match and wording.clause_at(match.start()).is_about_the_lead_now:
        times, hours = _number(match["times"]), _number(match["hours"])
        if times and hours:
            return _in_weeks(field, times * (hours + 0.5 * bool(match["half"])), *match.span())
    days = list(_ON_DAYS.finditer(wording.lower, 0, _LONGEST))
    hours_of_days = [_number(day["hours"]) for day in days]
    if len(days) < 2 or not all(hours_of_days) or not wording.clause_at(days[0].start()).is_about_the_lead_now:
        return None
    return _in_weeks(field, sum(each or 0 for each in hours_of_days), days[0].start(), days[-1].end())


def _in_weeks(field: CountField, hours: float, start: int, end: int) -> Told:
    if field.period == "week":
        return field.field.id, Count.exactly(hours), start, end
    centre = round(hours * PER_MONTH["week"])
    return field.field.id, Count(round(centre * (1 - _SPREAD)), round(centre * (1 + _SPREAD)), centre), start, end


def _number(word: str) -> float | None:
    if word[:1].isdigit():
        return float(word.replace(",", "."))
    return NUMBERS.units.get(word) or (1 if word in NUMBERS.articles else None)


def _digits(word: str) -> float:
    return float(word.rstrip(".,").replace(",", ""))
