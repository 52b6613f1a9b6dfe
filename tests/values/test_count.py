"""How many there are of something."""

from __future__ import annotations

import pytest

from allears.values.count import Count


def test_a_count_is_exact_or_an_interval() -> None:
    assert Count.exactly(12).is_exact
    assert not Count(10, None).is_exact
    assert not Count(32, 48, about=40).is_exact


@pytest.mark.parametrize(("low", "high", "message"), [(None, None, "at least one end"), (9, 5, "low end 9 lies above")])
def test_a_count_without_sense_is_refused(low: float | None, high: float | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Count(low, high)
