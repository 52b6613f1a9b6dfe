"""Counts in running text, also those without a number."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.count import Count
from allears.values.find import find_values
from allears.values.reading import Reading, ReadingKind

TODAY = date(2026, 11, 21)


def counts(text: str, *, implied: bool = False) -> list[Reading]:
    return [r for r in find_values(text, TODAY, implied=implied) if r.kind == ReadingKind.COUNT]


def test_a_rate_is_told_beside_its_count() -> None:
    (reading,) = counts("1000 each week more or less")
    assert (reading.value, reading.per, reading.quote) == (Count(800, 1200, about=1000), "week", "1000")


@pytest.mark.parametrize(
    "text",
    [
        "the one you mentioned",
        "one of them",
        "page 12",
        "question 2",
        "1:1",
        "a 24/7 line",
        "SOC-2",
        "two-factor login",
        "send me one",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "quote", "number"),
    [
        ("a meeting room please", "a meeting room", 1),
        ("my wife and I", "my wife and I", 2),
        ("it's just me", "just me", 1),
        ("me and my co-founder do it", "me and my co-founder", 2),
        ("for my assistant", "my assistant", 1),
        ("single person", "single person", 1),
    ],
)
def test_counts_without_a_number_only_on_demand(text: str, quote: str, number: int) -> None:
    (reading,) = counts(text, implied=True)
    assert (reading.quote, reading.value, reading.implied) == (quote, Count.exactly(number), True)
    assert counts(text) == []
