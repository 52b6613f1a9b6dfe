"""Days and months by name."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("5 May", "2027-05-05", "2027-05-05"),
        ("May 5th, 2028", "2028-05-05", "2028-05-05"),
        ("the 5th of May", "2027-05-05", "2027-05-05"),
        ("May", "2027-05-01", "2027-05-31"),
        ("November", "2026-11-01", "2026-11-30"),
        ("Friday the 22nd", "2027-01-22", "2027-01-22"),
        ("Wed, 13 of Jan", "2027-01-13", "2027-01-13"),
        ("May twenty-first", "2027-05-21", "2027-05-21"),
        ("20th of next month", "2026-12-20", "2026-12-20"),
        ("the 15th", "2026-12-15", "2026-12-15"),
        ("Feb 29", "2028-02-29", "2028-02-29"),
        ("summer of 2027", "2027-06-01", "2027-08-31"),
        ("winter", "2026-12-01", "2027-02-28"),
        ("Monday", "2026-11-23", "2026-11-23"),
        ("16. Nov. 2027", "2027-11-16", "2027-11-16"),
        ("5-May-2027", "2027-05-05", "2027-05-05"),
    ],
)
def test_days_and_months(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected


@pytest.mark.parametrize("text", ["30 February", "4th of each month", "32 May"])
def test_days_that_do_not_exist_or_return(text: str) -> None:
    assert read_date_interval(text, TODAY) is None
