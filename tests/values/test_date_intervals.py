"""Days with the words around them."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("by Q2", None, "2027-06-30"),
        ("before Christmas", None, "2026-12-24"),
        ("before the end of May", None, "2027-05-31"),
        ("not before June", "2027-06-01", None),
        ("after the summer", "2027-09-01", None),
        ("until May", None, "2027-05-31"),
        ("from 1 May on", "2027-05-01", None),
        ("May at the latest", None, "2027-05-31"),
        ("2028 or later", "2028-01-01", None),
        ("by two weeks from now", None, "2026-12-05"),
        ("since last Monday", "2026-11-09", None),
        ("around the 15th of May", "2027-05-15", "2027-05-15"),
        ("no later than March 1", None, "2027-03-01"),
        ("starting September", "2027-09-01", None),
        ("by year end", None, "2026-12-31"),
        ("latest by end of Feb", None, "2027-02-28"),
    ],
)
def test_days_with_bounds(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected


@pytest.mark.parametrize("text", ["soon", "ASAP", "some day", "when we can", "by the way", "on the phone"])
def test_words_that_name_no_day(text: str) -> None:
    assert read_date_interval(text, TODAY) is None
