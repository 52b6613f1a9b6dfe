"""Days and months that belong together: "we reopen on 20 April, so all is ready by the 13th", "June and July"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from allears.languages.english.language import ENGLISH
from allears.languages.english.start_words import LONE_DAY
from allears.languages.expression import Expression
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.reading import Reading

_LONE_DAY = Expression(LONE_DAY)
_MONTHS = frozenset(ENGLISH.dates.months)
_MORE = Expression(rf",? (?:and )?(?:{'|'.join(sorted(_MONTHS))})\b")


def months_in_a_row(wording: Wording) -> tuple[Reading, ...]:
    """The readings of a message, with "July, August, September" and "June and July" as one stretch of time."""
    told: list[Reading] = []
    for each in wording.readings:
        last = told[-1] if told else None
        if last is None or not isinstance(last.value, DateInterval) or not isinstance(each.value, DateInterval):
            told.append(each)
        elif _is_any_such_day(wording, last, each):
            told[-1] = each
        elif both := _days_before(wording, last, each) or _either(wording, last, each):
            told[-1] = both
        elif _goes_on(wording, last, each):
            quote = wording.text[last.start : each.end]
            told[-1] = replace(last, value=DateInterval(last.value.start, each.value.end), end=each.end, quote=quote)
        else:
            told.append(each)
    return tuple(told)


def _is_any_such_day(wording: Wording, one: Reading, other: Reading) -> bool:
    """True for the days of the week of "saturday in june" and "friday or saturday in may": any of that time, not the
    next one."""
    value = other.value
    if (
        not isinstance(one.value, DateInterval)
        or not isinstance(value, DateInterval)
        or not value.start
        or not value.end
    ):
        return False
    if (value.end - value.start).days <= _WEEK or not set(one.quote.lower().split()) <= _DAYS_OF_WEEK:
        return False
    return wording.lower[one.end : other.start].strip(" ,") in _WITHIN


_WEEK = 7
_DAYS_OF_WEEK = frozenset((*ENGLISH.dates.weekdays, "or", "and", "a", "on", "/"))
_WITHIN = (
    "in",
    "of",
    "during",
    "in the",
    "sometime in",
    "some time in",
    "somewhere in",
    "early in",
    "late in",
    "in early",
)


def _days_before(wording: Wording, one: Reading, other: Reading) -> Reading | None:
    """The days of "the 2nd, 3rd or 4th of February" as one reading; the first ones lie in the month of the last."""
    first, last = one.value, other.value
    if not isinstance(first, DateInterval) or not isinstance(last, DateInterval) or not first.start or not last.end:
        return None
    if not _LONE_DAY.fullmatch(one.quote.lower()) or _LONE_DAY.fullmatch(other.quote.lower()):
        return None
    if wording.lower[one.end : other.start].strip() not in (",", "or", "and", ", or", ", and", ", the", "or the"):
        return None
    if (
        first.start != first.end
        or not last.start
        or (last.end - last.start).days > _FEW
        or first.start.day >= last.start.day
    ):
        return None
    begun = _moved(first, last.start)
    quote = wording.text[one.start : other.end]
    return replace(one, value=DateInterval(begun.start, last.end), end=other.end, quote=quote)


_FEW = 3
_MONTH = 31


def _either(wording: Wording, one: Reading, other: Reading) -> Reading | None:
    """ "End of January / early February", "late Jan early Feb": from the one to the other, where both are parts of
    months that lie close together."""
    first, last = one.value, other.value
    if not isinstance(first, DateInterval) or not isinstance(last, DateInterval):
        return None
    if not (first.start and first.end and last.start and last.end) or not first.end < last.start:
        return None
    if (last.start - first.end).days > _MONTH or (last.end - first.start).days > 2 * _MONTH:
        return None
    gap = wording.lower[one.end : other.start].strip(" ,")
    of_parts = _PART_OF_MONTH.match(one.quote.lower()) and _PART_OF_MONTH.match(other.quote.lower())
    if gap not in _OR or not (of_parts or gap == "/") or first.start == first.end:
        return None
    quote = wording.text[one.start : other.end]
    return replace(one, value=DateInterval(first.start, last.end), end=other.end, quote=quote)


_OR = ("/", "or", "", "-", "to", "or maybe", "maybe", "or perhaps", "possibly", "or even", "–")
_PART_OF_MONTH = Expression(r"(?:the )?(?:end|late|early|mid|middle|beginning|start|first half|second half|begin)\b")


def _goes_on(wording: Wording, one: Reading, other: Reading) -> bool:
    """True for a month right after the one before it, in a list that ends in "and" or has three."""
    first, second = one.value, other.value
    if not isinstance(first, DateInterval) or not isinstance(second, DateInterval):
        return False
    if first.start is None or first.end is None or second.start != first.end + timedelta(days=1):
        return False
    if other.quote.lower() not in _MONTHS or one.quote.lower().split()[-1] not in _MONTHS:
        return False
    gap = wording.lower[one.end : other.start].strip()
    if gap == ",":
        return ", " in one.quote or _MORE.match(wording.lower, other.end) is not None
    return gap in ("and", ", and", "&")


def in_the_months_said(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings of a message, a lone day in the month of the date before it; without one it stays as it was read."""
    told: list[Reading] = []
    month: date | None = None
    for each in readings:
        value = each.value
        if not isinstance(value, DateInterval):
            told.append(each)
        elif _LONE_DAY.fullmatch(each.quote.lower()):
            told.append(replace(each, value=_moved(value, month)) if month else each)
        else:
            month = value.start or value.end
            told.append(each)
    return tuple(told)


def _moved(value: DateInterval, month: date) -> DateInterval:
    """The same days in another month; unchanged where that month has no such day."""
    try:
        start = value.start and value.start.replace(year=month.year, month=month.month)
        end = value.end and value.end.replace(year=month.year, month=month.month)
    except ValueError:
        return value
    return DateInterval(start, end)
