"""Days that lie a length of time away."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in six weeks", "2027-01-02", "2027-01-02"),
        ("in 2 to 3 months", "2027-01-21", "2027-02-21"),
        ("two weeks from today", "2026-12-05", "2026-12-05"),
        ("a week from Friday", "2026-12-04", "2026-12-04"),
        ("three weeks ago", "2026-10-31", "2026-10-31"),
        ("3 days after Christmas", "2026-12-28", "2026-12-28"),
        ("a fortnight today", "2026-12-05", "2026-12-05"),
        ("within 3 months", "2026-11-21", "2027-02-21"),
        ("in the next two weeks", "2026-11-21", "2026-12-05"),
        ("two Sundays from now", "2026-11-29", "2026-11-29"),
        ("Wednesday in a week", "2026-11-25", "2026-11-25"),
        ("2 years 1 month ago", "2024-10-21", "2024-10-21"),
        ("a week starting Monday", "2026-11-23", "2026-11-29"),
        ("3 next weeks", "2026-11-21", "2026-12-12"),
        ("in half a year", "2027-05-21", "2027-05-21"),
        ("in a month or two", "2026-12-21", "2027-01-21"),
        ("the day after Thanksgiving", "2026-11-27", "2026-11-27"),
        ("the week before christmas", "2026-12-18", "2026-12-24"),
        ("week before xmas", "2026-12-18", "2026-12-24"),
        ("a week before christmas", "2026-12-18", "2026-12-18"),
        ("the week after easter", "2027-03-29", "2027-04-04"),
        ("the week before 20 march", "2027-03-13", "2027-03-19"),
        ("the weekend before new year", "2026-12-26", "2026-12-27"),
        ("the weekend after the 12th of June", "2027-06-19", "2027-06-20"),
        ("weekend before easter", "2027-03-27", "2027-03-28"),
        ("the week after next", "2026-11-30", "2026-12-06"),
        ("the week from 4 may", "2027-05-03", "2027-05-09"),
    ],
)
def test_days_that_lie_away(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected


def test_a_vague_length_ahead_is_no_date() -> None:
    assert read_date_interval("in a few weeks", TODAY) is None
