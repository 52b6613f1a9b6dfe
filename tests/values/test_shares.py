"""Shares without a percent sign."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.find import find_values
from allears.values.reading import Percent, Reading, ReadingKind

TODAY = date(2026, 3, 3)


def only(text: str) -> Reading:
    """The only value of a text."""
    (reading,) = find_values(text, TODAY)
    return reading


@pytest.mark.parametrize(
    ("text", "quote", "low", "high"),
    [
        ("we miss one in five calls", "one in five", 20, 20),
        ("9 out of 10 say yes", "9 out of 10", 90, 90),
        ("two of every three quotes", "two of every three", 66.6667, 66.6667),
        ("more than 1 in 4", "more than 1 in 4", 25, None),
        ("over half of the calls", "over half", 50, None),
        ("about half the team", "about half", 40, 60),
    ],
)
def test_a_part_of_a_whole_is_a_share(text: str, quote: str, low: float | None, high: float | None) -> None:
    reading = only(text)
    assert (reading.kind, reading.quote, reading.value) == (ReadingKind.PERCENT, quote, Percent(low, high))


@pytest.mark.parametrize(
    "text",
    [
        "5 in 10 days",
        "12 out of 38 reps use it",
        "we need 2 in March",
        "about half a million",
        "at least half a dozen",
        "nearly half an hour",
        "half of them",
    ],
)
def test_times_groups_and_these_of_those_are_none(text: str) -> None:
    assert all(reading.kind is not ReadingKind.PERCENT for reading in find_values(text, TODAY))
