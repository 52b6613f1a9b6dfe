"""A day of a month that another date of the message tells: "we reopen on 20 April, so all is ready by the 13th"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from allears.languages.english.start_words import LONE_DAY
from allears.languages.expression import Expression
from allears.values.date_interval import DateInterval
from allears.values.reading import Reading

_LONE_DAY = Expression(LONE_DAY)


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
