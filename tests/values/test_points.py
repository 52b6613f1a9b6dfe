"""Named days and stretches."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("today", "2026-11-21", "2026-11-21"),
        ("the day after tomorrow", "2026-11-23", "2026-11-23"),
        ("Christmas", "2026-12-25", "2026-12-25"),
        ("Easter 2028", "2028-04-16", "2028-04-16"),
        ("early May", "2027-05-01", "2027-05-10"),
        ("mid to late jan", "2027-01-11", "2027-01-31"),
        ("early-mid March", "2027-03-01", "2027-03-20"),
        ("mid/late april", "2027-04-11", "2027-04-30"),
        ("mid-to-late April", "2027-04-11", "2027-04-30"),
        ("mid or late next month", "2026-12-11", "2026-12-31"),
        ("beginning to mid of may", "2027-05-01", "2027-05-20"),
        ("early to mid 2027", "2027-01-01", "2027-08-31"),
        ("mid to late this month", "2026-11-11", "2026-11-30"),
        ("late jan to early feb", "2027-01-21", "2027-02-10"),
        ("mid-2027", "2027-05-01", "2027-08-31"),
        ("end of year", "2026-12-01", "2026-12-31"),
        ("EOY", "2026-12-01", "2026-12-31"),
        ("rest of the year", "2026-11-21", "2026-12-31"),
        ("KW 12", "2027-03-22", "2027-03-28"),
        ("week 2 of 2028", "2028-01-10", "2028-01-16"),
        ("the week of March 15", "2027-03-15", "2027-03-21"),
        ("the weekend of the 5th", "2026-12-05", "2026-12-06"),
        ("the 70s", "1970-01-01", "1979-12-31"),
        ("2027 Q2", "2027-04-01", "2027-06-30"),
        ("2027-sep-1", "2027-09-01", "2027-09-01"),
        ("fifteen August", "2027-08-15", "2027-08-15"),
        ("in the new year", "2027-01-01", "2027-03-31"),
        ("the month of May", "2027-05-01", "2027-05-31"),
        ("the year 2030", "2030-01-01", "2030-12-31"),
        ("H1", "2027-01-01", "2027-06-30"),
    ],
)
def test_named_days_and_stretches(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected
