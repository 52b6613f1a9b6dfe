"""Arithmetic with days."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.calendar import (
    Stretch,
    add_months,
    advance,
    day_of,
    easter,
    holiday_in,
    iso_week,
    month_of,
    nth_week,
    nth_weekday,
    part_of,
    shifted,
    unit_around,
)

TODAY = date(2026, 11, 21)


def test_days_that_do_not_exist_are_none() -> None:
    assert day_of(2027, 2, 29) is None
    assert shifted(date.max, 1) is None
    assert add_months(date.max, 1) is None
    assert advance(TODAY, 10**9, "year") is None
    assert iso_week(2027, 53) is None


def test_months_keep_the_day_or_take_their_last() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert advance(date(2027, 1, 31), 1.5, "month") == date(2027, 3, 15)
    assert advance(TODAY, 2, "business_day") == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("unit", "offset", "start", "end"),
    [
        ("week", 0, "2026-11-16", "2026-11-22"),
        ("workweek", 1, "2026-11-23", "2026-11-27"),
        ("weekend", 0, "2026-11-21", "2026-11-22"),
        ("month", 1, "2026-12-01", "2026-12-31"),
        ("quarter", 1, "2027-01-01", "2027-03-31"),
        ("half", 0, "2026-07-01", "2026-12-31"),
        ("year", -1, "2025-01-01", "2025-12-31"),
        ("decade", 0, "2020-01-01", "2029-12-31"),
        ("century", 0, "2001-01-01", "2100-12-31"),
    ],
)
def test_the_unit_that_holds_a_day(unit: str, offset: int, start: str, end: str) -> None:
    stretch = unit_around(TODAY, unit, offset)
    assert stretch is not None
    assert (stretch.start.isoformat(), stretch.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("part", "start", "end"),
    [("early", 1, 10), ("mid", 11, 20), ("late", 21, 31), ("end", 21, 31), ("half1", 1, 15), ("half2", 16, 31)],
)
def test_parts_of_a_month(part: str, start: int, end: int) -> None:
    may = month_of(2027, 5)
    assert may is not None
    assert part_of(may, part, TODAY) == Stretch(
        date(2027, 5, start), date(2027, 5, end), "half" if part.startswith("half") else "part"
    )


def test_weeks_and_weekdays_inside_a_month() -> None:
    july = month_of(2017, 7)
    assert july is not None
    assert nth_weekday(july, 4, 1) == date(2017, 7, 7)
    assert nth_weekday(july, 0, -1) == date(2017, 7, 31)
    last = nth_week(july, -1)
    assert last is not None
    assert last.start == date(2017, 7, 24)


def test_feasts_that_move() -> None:
    assert [easter(year) for year in (2024, 2026, 2027)] == [date(2024, 3, 31), date(2026, 4, 5), date(2027, 3, 28)]
    assert holiday_in(("nth", 11, 34), 2026) == date(2026, 11, 26)
    assert holiday_in(("black", 11, 34), 2026) == date(2026, 11, 27)
    assert holiday_in(("nth", 5, 9), 2027) == date(2027, 5, 31)
