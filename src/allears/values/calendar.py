"""Arithmetic with days, months and weeks; every function stays inside the years 1 to 9999 or answers None."""

from __future__ import annotations

import calendar as _calendar
from dataclasses import dataclass
from datetime import date, timedelta

_DAYS = {"day": 1, "week": 7, "workweek": 7, "weekend": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from `start` to `end`, both included, and what kind of stretch was named.

    `kind` is day, week, workweek, weekend, month, quarter, half, season, year, decade, century, part or span; `fixed`
    is False when the year had to be inferred, so that a year said later can still move it; `lone` is True for a day
    that was said without its month.
    """

    start: date
    end: date
    kind: str
    fixed: bool = True
    lone: bool = False


Point = tuple[Stretch, int]
"""A stretch that was read, and the index of the token after it."""


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None when there is none such (31 February, year 0)."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= _calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def shifted(day: date, days: int) -> date | None:
    """The day so many days later, or None outside the calendar."""
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def add_months(day: date, months: int) -> date | None:
    """The same day so many months later, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return date(year, month + 1, min(day.day, _calendar.monthrange(year, month + 1)[1]))


def advance(day: date, amount: float, unit: str) -> date | None:
    """The day that lies `amount` units of time later (earlier when negative); parts of a unit are rounded to days."""
    if abs(amount) > 5000:
        return None
    if unit == "business_day":
        return _business_days(day, round(amount))
    if unit in ("second", "minute", "hour"):
        return day
    if unit in _DAYS:
        return shifted(day, round(amount * _DAYS[unit]))
    months = amount * _MONTHS[unit]
    whole = int(months)
    moved = add_months(day, whole)
    return None if moved is None else shifted(moved, round((months - whole) * 30))


def _business_days(day: date, amount: int) -> date | None:
    step = 1 if amount >= 0 else -1
    moved: date | None = day
    for _ in range(abs(amount)):
        moved = shifted(moved, step) if moved else None
        while moved is not None and moved.weekday() > 4:
            moved = shifted(moved, step)
    return moved


def between(start: date | None, end: date | None, kind: str, *, fixed: bool = True) -> Stretch | None:
    """The stretch between two days, or None when one is missing or they are crossed."""
    if start is None or end is None or start > end:
        return None
    return Stretch(start, end, kind, fixed)


def month_of(year: int, month: int, months: int = 1, kind: str = "month", *, fixed: bool = True) -> Stretch | None:
    """The stretch of so many whole months."""
    start = day_of(year, month, 1)
    after = add_months(start, months) if start else None
    return between(start, shifted(after, -1) if after else None, kind, fixed=fixed)


def unit_around(day: date, unit: str, offset: int = 0) -> Stretch | None:
    """The calendar unit that holds `day`, or the one `offset` units later: weeks run from Monday to Sunday."""
    if unit == "day":
        moved = shifted(day, offset)
        return between(moved, moved, "day")
    if unit in ("week", "workweek", "weekend"):
        monday = shifted(day, 7 * offset - day.weekday())
        first, last = {"week": (0, 6), "workweek": (0, 4), "weekend": (5, 6)}[unit]
        return between(shifted(monday, first), shifted(monday, last), unit) if monday else None
    if unit == "fortnight":
        first_day = shifted(day, 14 * offset)
        return between(first_day, shifted(first_day, 13), "span") if first_day else None
    months = _MONTHS[unit]
    index = (day.year * 12 + day.month - 1) // months + offset
    if unit == "century":
        index = (day.year - 1) // 100 + offset
        return month_of(index * 100 + 1, 1, 1200, unit)
    year, month = divmod(index * months, 12)
    return month_of(year, month + 1, months, unit)


def iso_week(year: int, week: int) -> Stretch | None:
    """The calendar week of ISO 8601, Monday to Sunday."""
    if not 1 <= year <= 9998 or not 1 <= week <= date(year, 12, 28).isocalendar().week:
        return None
    monday = date.fromisocalendar(year, week, 1)
    return between(monday, shifted(monday, 6), "week")


def nth_week(stretch: Stretch, number: int) -> Stretch | None:
    """The nth week of a month or year (-1 the last): weeks belong to where their Thursday lies."""
    if number > 0:
        thursday = shifted(stretch.start, (3 - stretch.start.weekday()) % 7 + 7 * (number - 1))
    else:
        thursday = shifted(stretch.end, -((stretch.end.weekday() - 3) % 7))
    if thursday is None or not stretch.start <= thursday <= stretch.end:
        return None
    return unit_around(thursday, "week")


def nth_weekday(stretch: Stretch, weekday: int, number: int) -> date | None:
    """The nth such weekday inside the stretch, -1 the last."""
    if number > 0:
        found = shifted(stretch.start, (weekday - stretch.start.weekday()) % 7 + 7 * (number - 1))
    else:
        found = shifted(stretch.end, -((stretch.end.weekday() - weekday) % 7))
    return found if found is not None and stretch.start <= found <= stretch.end else None


def easter(year: int) -> date:
    """Easter Sunday of the western churches (the anonymous Gregorian rule)."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    offset = moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def holiday_in(rule: tuple[str, int, int], year: int) -> date | None:
    """The day of a holiday in a year; the rule is that of `DateWords.holidays`."""
    kind, month, number = rule
    if not 1 <= year <= 9998:
        return None
    if kind == "fixed":
        return day_of(year, month, number)
    if kind == "easter":
        return easter(year) + timedelta(days=number)
    stretch = month_of(year, month)
    weekday, nth = divmod(number, 10)
    found = nth_weekday(stretch, weekday, -1 if nth == 9 else nth) if stretch else None
    return found and shifted(found, {"nth": 0, "black": 1, "cyber": 4}[kind])


def part_of(stretch: Stretch, part: str, reference: date) -> Stretch | None:
    """A part of a stretch: early, mid, late, end, half1, half2, rest (from `reference`), begun (up to it).

    Of a month, early is day 1 to 10, mid 11 to 20, late and end 21 to the last. Of a year, early is January to March,
    mid May to August, late October to December, end December. Of a quarter, half-year or season it is a third.
    """
    start, end = stretch.start, stretch.end
    length = (end - start).days + 1
    if part == "rest":
        return between(max(start, reference), end, "part") if reference <= end else stretch
    if part == "begun":
        return between(start, min(end, reference), "part") if reference >= start else None
    if part in ("half1", "half2"):
        return _half(stretch, part)
    if stretch.kind == "year" and length > 300:
        months = {"early": (1, 3), "mid": (5, 4), "late": (10, 3), "end": (12, 1)}[part]
        return month_of(start.year, *months, "part", fixed=stretch.fixed)
    if stretch.kind == "month":
        days = {"early": (1, 10), "mid": (11, 20), "late": (21, end.day), "end": (21, end.day)}[part]
        return between(start.replace(day=days[0]), start.replace(day=days[1]), "part", fixed=stretch.fixed)
    if stretch.kind in ("week", "workweek"):
        first, last = {"early": (0, 2), "mid": (2, 3), "late": (3, 6), "end": (3, 6)}[part]
        return between(shifted(start, first), min(end, shifted(start, last) or end), "part")
    if stretch.kind in ("quarter", "half", "season"):
        months_each = 2 if stretch.kind == "half" else 1
        shift = {"early": 0, "mid": 1, "late": 2, "end": 2}[part] * months_each
        first_month = add_months(start, shift)
        if first_month is None:
            return None
        return month_of(first_month.year, first_month.month, months_each, "part", fixed=stretch.fixed)
    third = max(1, length // 3)
    first = {"early": 0, "mid": third, "late": length - third, "end": length - third}[part]
    return between(shifted(start, first), shifted(start, first + third - 1), "part", fixed=stretch.fixed)


def _half(stretch: Stretch, part: str) -> Stretch | None:
    start, end = stretch.start, stretch.end
    if stretch.kind == "month":
        middle: date | None = start.replace(day=15)
    else:
        months = (end.year * 12 + end.month) - (start.year * 12 + start.month) + 1
        after = add_months(start, months // 2) if months > 1 else shifted(start, ((end - start).days + 1) // 2)
        middle = shifted(after, -1) if after else None
    if middle is None:
        return None
    if part == "half1":
        return between(start, middle, "half", fixed=stretch.fixed)
    return between(shifted(middle, 1), end, "half", fixed=stretch.fixed)


def next_of(stretches: list[Stretch | None], reference: date) -> Stretch | None:
    """The first of the stretches, in order, that has not ended before `reference`."""
    for stretch in stretches:
        if stretch is not None and stretch.end >= reference:
            return stretch
    return None
