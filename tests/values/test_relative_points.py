"""Stretches told from today."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("this week", "2026-11-16", "2026-11-22"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("last quarter", "2026-07-01", "2026-09-30"),
        ("next Friday", "2026-11-27", "2026-11-27"),
        ("this Friday", "2026-11-27", "2026-11-27"),
        ("last Thursday", "2026-11-12", "2026-11-12"),
        ("coming Monday", "2026-11-23", "2026-11-23"),
        ("next summer", "2027-06-01", "2027-08-31"),
        ("last summer", "2026-06-01", "2026-08-31"),
        ("the week after next", "2026-11-30", "2026-12-06"),
        ("last 2 weeks", "2026-11-07", "2026-11-21"),
        ("next week on Friday", "2026-11-27", "2026-11-27"),
        ("next June", "2027-06-01", "2027-06-30"),
        ("this evening", "2026-11-21", "2026-11-21"),
        ("next Christmas", "2026-12-25", "2026-12-25"),
    ],
)
def test_stretches_from_today(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected
