"""Lengths of time."""

from __future__ import annotations

import pytest

from allears.values.read import read_duration
from allears.values.reading import Duration


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 months", Duration(3, 3, "month")),
        ("two to three weeks", Duration(2, 3, "week")),
        ("a year", Duration(1, 1, "year")),
        ("half a year", Duration(0.5, 0.5, "year")),
        ("an hour and a half", Duration(1.5, 1.5, "hour")),
        ("a few weeks", Duration(3, 5, "week")),
        ("less than a year", Duration(None, 1, "year")),
        ("90 min", Duration(90, 90, "minute")),
        ("4 business days", Duration(4, 4, "business_day")),
        ("1 year 3 months", Duration(15, 15, "month")),
        ("2 weeks and 3 days", Duration(17, 17, "day")),
        ("at least 6 months", Duration(6, None, "month")),
        ("3-min", Duration(3, 3, "minute")),
        ("another week", Duration(1, 1, "week")),
        ("a fortnight", Duration(1, 1, "fortnight")),
        ("1 hour and 30 minutes", Duration(90, 90, "minute")),
    ],
)
def test_lengths_as_people_say_them(text: str, value: Duration) -> None:
    assert read_duration(text) == value


@pytest.mark.parametrize("text", ["3D", "3 reps", "twenty second", "5%"])
def test_what_is_no_length(text: str) -> None:
    assert read_duration(text) is None
