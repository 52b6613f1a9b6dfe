"""Numbers in words."""

from __future__ import annotations

import pytest

from allears.values.read import read_count


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("forty-two", 42),
        ("one hundred and sixteen", 116),
        ("two thousand and two hundred", 2200),
        ("twelve hundred", 1200),
        ("a hundred and fifty", 150),
        ("two and a half million", 2500000),
        ("one million and a half", 1500000),
        ("three quarters", 0.75),
        ("two point five", 2.5),
        ("half a dozen", 6),
        ("a couple hundred", 200),
        ("couple of hundred", 200),
        ("a dozen and a half", 18),
        ("one twenty-fifth", 0.04),
        ("two dozen", 24),
        ("minus five", -5),
        ("six crore and two hundred", 60000200),
        ("a quarter of a million", 250000),
        ("half a million", 500000),
    ],
)
def test_numbers_as_they_are_spoken(text: str, value: float) -> None:
    count = read_count(text)
    assert count is not None
    assert (count.low, count.high) == (value, value)


@pytest.mark.parametrize("text", ["hundreds of calls", "dozens", "couple", "and fifty", "score", "a few hundred"])
def test_words_that_count_nothing_exact(text: str) -> None:
    assert read_count(text) is None
