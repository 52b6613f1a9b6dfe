"""A number with what bounds it."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.lexicon import lexicon_of
from allears.values.quantities import read_quantity, spread
from allears.values.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("at least 10", 10, None),
        ("up to 10", None, 10),
        ("10+", 10, None),
        ("10 or more", 10, None),
        ("40 tops", None, 40),
        ("15-20k", 15000, 20000),
        ("500 to 2k", 500, 2000),
        ("between 5 and 7", 5, 7),
        ("6 or 7", 6, 7),
        ("5k-5.5", 5000, 5500),
        ("more than 10 and less than 20", 10, 20),
        ("no more than 50 and no less than 20", 20, 50),
        ("under 10", None, 10),
        ("between 5 and maybe 7", 5, 7),
        ("2 or 3 hundred", 200, 300),
    ],
)
def test_bounds_and_ranges(text: str, low: float | None, high: float | None) -> None:
    quantity = read_quantity(Tokens(text), 0, lexicon_of(ENGLISH))
    assert quantity is not None
    assert (quantity.low, quantity.high) == (low, high)


def test_two_numbers_that_are_no_range() -> None:
    quantity = read_quantity(Tokens("5 or 500 reps"), 0, lexicon_of(ENGLISH))
    assert quantity is not None
    assert (quantity.low, quantity.high) == (5, 5)


def test_would_like_is_no_hedge() -> None:
    liked = read_quantity(Tokens("we would like 5"), 2, lexicon_of(ENGLISH))
    said = read_quantity(Tokens("it's like 5"), 2, lexicon_of(ENGLISH))
    assert liked is None
    assert said is not None
    assert said.hedged


def test_a_hedge_spans_a_fifth_rounded_to_whole_numbers() -> None:
    assert spread(12) == (10, 14)
    assert spread(0.5) == (0.4, 0.6)
