"""Ranges of days."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("from May to July", "2027-05-01", "2027-07-31"),
        ("between the 3rd and the 9th of May", "2027-05-03", "2027-05-09"),
        ("5-7 May", "2027-05-05", "2027-05-07"),
        ("November 23-25", "2026-11-23", "2026-11-25"),
        ("Monday till Friday", "2026-11-23", "2026-11-27"),
        ("from the 27th to the 4th", "2026-11-27", "2026-12-04"),
        ("Nov-Feb 2027", "2026-11-01", "2027-02-28"),
        ("May or June", "2027-05-01", "2027-06-30"),
        ("10/25/2027 to 01/25/2028", "2027-10-25", "2028-01-25"),
        ("between now and Christmas", "2026-11-21", "2026-12-25"),
        ("from 2027 to 2029", "2027-01-01", "2029-12-31"),
        ("10th to 23rd of January", "2027-01-10", "2027-01-23"),
    ],
)
def test_ranges_of_days(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected
