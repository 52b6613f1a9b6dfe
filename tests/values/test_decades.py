"""Numbers that nobody counted: "low twenties"."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.count import Count
from allears.values.find import find_values
from allears.values.value import FieldType

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("somewhere in the low twenties", 20, 23),
        ("high teens", 17, 19),
        ("low teens I think", 11, 13),
        ("the mid forties", 44, 46),
        ("upper-sixties", 67, 69),
    ],
)
def test_a_third_of_ten_is_a_range(text: str, low: int, high: int) -> None:
    (reading,) = find_values(text, TODAY, expect=FieldType.COUNT)
    assert reading.value == Count(low, high)


@pytest.mark.parametrize("text", ["I am in my mid thirties", "music of the eighties", "high street", "low effort"])
def test_an_age_and_a_decade_count_nothing(text: str) -> None:
    assert not [each for each in find_values(text, TODAY) if isinstance(each.value, Count)]
