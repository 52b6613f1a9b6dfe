"""Digits with the separators of many countries."""

from __future__ import annotations

import pytest

from allears.values.literals import plain_digits, read_literal, tidy, vulgar_fraction


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1200", 1200),
        ("1,200", 1200),
        ("1.200", 1200),
        ("1'200", 1200),
        ("1’200", 1200),
        ("1,200.50", 1200.5),
        ("1.200,50", 1200.5),
        ("12,34,567.89", 1234567.89),
        ("2.5", 2.5),
        ("2,5", 2.5),
        ("22,240,260", 22240260),
        ("0.125", 0.125),
    ],
)
def test_separators_of_thousands_and_decimals(text: str, value: float) -> None:
    found = read_literal(text)
    assert found is not None
    assert found[0] == value


def test_one_separator_before_three_digits_could_also_be_a_decimal_sign() -> None:
    assert read_literal("1.200") == (1200, 1.2)
    assert read_literal("2.5") == (2.5, None)


@pytest.mark.parametrize("text", ["1.2.3", "5,10,20", "1,2,3.4.5", "9" * 40])
def test_separators_that_make_no_sense_are_no_number(text: str) -> None:
    assert read_literal(text) is None


def test_small_things_of_numbers() -> None:
    assert vulgar_fraction("½") == 0.5
    assert vulgar_fraction("x") is None
    assert plain_digits("123")
    assert not plain_digits("12a")
    assert tidy(0.1 + 0.2) == 0.3
    assert isinstance(tidy(3.0), int)
