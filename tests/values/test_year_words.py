"""Years behind a date."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("May 2027", "2027-05-01", "2027-05-31"),
        ("Q2 '27", "2027-04-01", "2027-06-30"),
        ("Q1 FY27", "2027-01-01", "2027-03-31"),
        ("October last year", "2025-10-01", "2025-10-31"),
        ("spring next year", "2027-03-01", "2027-05-31"),
        ("October two thousand and thirty", "2030-10-01", "2030-10-31"),
        ("January nineteen ninety nine", "1999-01-01", "1999-01-31"),
        ("15 April 27", "2027-04-15", "2027-04-15"),
        ("FY 2026/27", "2027-01-01", "2027-12-31"),
    ],
)
def test_years_behind_a_date(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected
