"""Numbers in digits, with scales, powers and fractions."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.lexicon import lexicon_of
from allears.values.numbers import read_number, read_whole
from allears.values.tokens import Tokens


def value(text: str) -> float | None:
    number = read_number(Tokens(text), 0, lexicon_of(ENGLISH))
    return None if number is None else number.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10k", 10000),
        ("1.5M", 1500000),
        ("2 mio", 2000000),
        ("3 lakh", 300000),
        ("1 crore", 10000000),
        ("1 234 567", 1234567),
        ("8 000.50", 8000.5),
        ("3 hundred and 21", 321),
        ("1e10", 10**10),
        ("2.5^-1", 0.4),
        ("3/4", 0.75),
        ("2½", 2.5),
        ("½", 0.5),
        (".08", 0.08),
        ("-4", -4),
        ("1.200 million", 1200000),
        ("2 and a half million", 2500000),
        ("1 over 4", 0.25),
    ],
)
def test_one_number(text: str, expected: float) -> None:
    assert value(text) == pytest.approx(expected)


def test_the_scale_is_kept_for_the_other_end_of_a_range() -> None:
    number = read_number(Tokens("20k"), 0, lexicon_of(ENGLISH))
    assert number is not None
    assert (number.mantissa, number.scale) == (20, 1000)


def test_a_whole_number_stands_before_a_unit_of_time() -> None:
    lexicon = lexicon_of(ENGLISH)
    quarters = read_whole(Tokens("two quarters"), 0, lexicon)
    assert quarters is not None
    assert quarters.value == 2
    assert read_whole(Tokens("2.5 years"), 0, lexicon) is None
