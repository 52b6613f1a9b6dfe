"""Ranges on buttons stand for values, and are written as they are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.facts.field import Field
from allears.library.bands import read_band, write_band
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType

REPS = Field("reps", FieldType.COUNT, nouns=("reps",))
BUDGET = Field("budget", FieldType.MONEY)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1", Count(1, 1)),
        ("5-15", Count(5, 15)),
        ("51+", Count(51, None)),
        ("up to 20", Count(None, 20)),
        ("1,000-10,000", Count(1000, 10000)),
    ],
)
def test_ranges_of_counts(written: str, value: Count) -> None:
    assert read_band(REPS, written) == value


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("up to 30 USD a seat a month", Money(None, 30, "USD", "month", per_seat=True)),
        ("500-2000 EUR a year", Money(500, 2000, "EUR", "year")),
        ("100+ USD", Money(100, None, "USD")),
    ],
)
def test_ranges_of_amounts(written: str, value: Money) -> None:
    assert read_band(BUDGET, written) == value


@pytest.mark.parametrize("field", [REPS, BUDGET])
def test_what_is_no_range_has_no_value(field: Field) -> None:
    assert read_band(field, "plenty") is None
    assert read_band(Field("country", FieldType.PLACE), "5-15") is None


@given(st.integers(0, 5000), st.integers(0, 5000), st.sampled_from(("month", "year", "once", None)), st.booleans())
def test_what_is_written_reads_back(low: int, more: int, per: str | None, per_seat: bool) -> None:
    ends = [(low, low + more), (low, None), (None, low + 1)]
    for first, last in ends:
        count = Count(first, last)
        assert read_band(REPS, write_band(count) or "") == count
        money = Money(first, last, "USD", per, per_seat)  # type: ignore[arg-type]
        assert read_band(BUDGET, write_band(money) or "") == money


def test_what_only_words_can_say_is_not_written() -> None:
    assert write_band("plenty") is None
    assert write_band(Count(32, 48, about=40)) is None
