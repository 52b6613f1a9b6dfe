"""Shares with their intervals, held against published figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.bulk.proportion import Proportion, difference

FEW = st.integers(1, 400).flatmap(lambda whole: st.builds(Proportion, st.integers(0, whole), st.just(whole)))


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_intervals_are_those_that_newcombe_published(part: int, whole: int, low: float, high: float) -> None:
    assert Proportion(part, whole).interval() == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_differences_are_those_that_newcombe_published(
    one: tuple[int, int], other: tuple[int, int], low: float, high: float
) -> None:
    assert difference(Proportion(*one), Proportion(*other)) == pytest.approx((low, high), abs=1e-4)


def test_of_no_leads_nothing_is_known() -> None:
    nobody = Proportion(0, 0)
    assert nobody.rate == 0 and nobody.interval() == (0, 1)


@given(FEW, FEW)
def test_a_difference_turned_round_is_its_mirror_and_holds_what_was_seen(one: Proportion, other: Proportion) -> None:
    low, high = difference(one, other)
    assert -1 <= low <= one.rate - other.rate <= high <= 1
    assert difference(other, one) == pytest.approx((-high, -low))
