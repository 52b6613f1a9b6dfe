"""Places in a row."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("third quarter of 2027", "2027-07-01", "2027-09-30"),
        ("the second half of 2027", "2027-07-01", "2027-12-31"),
        ("the first Friday of July", "2027-07-02", "2027-07-02"),
        ("last Monday in May", "2027-05-31", "2027-05-31"),
        ("last week of July", "2027-07-26", "2027-08-01"),
        ("the first 2 weeks of 2027", "2027-01-04", "2027-01-17"),
        ("the last four months of 2027", "2027-09-01", "2027-12-31"),
        ("last day of May", "2027-05-31", "2027-05-31"),
        ("first month of next year", "2027-01-01", "2027-01-31"),
        ("Q2/27", "2027-04-01", "2027-06-30"),
        ("Q4", "2026-10-01", "2026-12-31"),
        ("third Tuesday", "2026-12-15", "2026-12-15"),
    ],
)
def test_places_in_a_row(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected
