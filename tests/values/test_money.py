"""An amount with its currency, period and seats."""

from __future__ import annotations

import pytest

from allears.values.money import Money


@pytest.mark.parametrize(("low", "high", "message"), [(None, None, "at least one end"), (9, 5, "low end 9 lies above")])
def test_an_amount_without_sense_is_refused(low: float | None, high: float | None, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Money(low, high, "EUR")
