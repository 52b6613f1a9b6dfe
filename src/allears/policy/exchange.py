"""Amounts of money made comparable: one currency, one period, with or without the seats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

from allears.facts.answer import Answer
from allears.values.count import Count
from allears.values.money import Money

MONTHS_A_YEAR = 12.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a policy says about money: its `currency`, what one unit of the others is worth in it, its seats field."""

    currency: str
    worth: Mapping[str, float]
    seats: str | None = None

    def rate(self, currency: str | None) -> float | None:
        """What one unit is worth in the policy's currency; None when no currency was said or no rate is written."""
        if currency == self.currency:
            return 1.0
        return self.worth.get(currency) if currency else None

    def factor(self, amount: Money, unit: Money) -> float | None:
        """What to multiply `amount` by to express it in the currency and period of `unit`, seats aside.

        None when something is missing. Once and per period never convert into each other; a unit without a period
        is compared with what was named once or without one. A unit without a currency has the policy's.
        """
        theirs, ours = self.rate(amount.currency), self.rate(unit.currency or self.currency)
        if theirs is None or ours is None:
            return None
        periods = _period_factor(amount, unit)
        return None if periods is None else theirs / ours * periods

    def express(self, amount: Money, unit: Money, seats: Answer | None) -> tuple[float, float] | None:
        """`amount` as an interval in the terms of `unit` (open ends infinite); None when something is missing."""
        factor = self.factor(amount, unit)
        if factor is None:
            return None
        low = -inf if amount.low is None else amount.low * factor
        high = inf if amount.high is None else amount.high * factor
        if amount.per_seat == unit.per_seat:
            return low, high
        if not isinstance(seats, Count) or seats.low is None or seats.high is None or seats.low <= 0:
            return None
        if amount.per_seat:
            return low * seats.low, high * seats.high
        return low / seats.high, high / seats.low


def _period_factor(amount: Money, unit: Money) -> float | None:
    if unit.per is None:
        return 1.0 if amount.per in (None, "once") else None
    if amount.per == unit.per:
        return 1.0
    if amount.per == "year" and unit.per == "month":
        return 1.0 / MONTHS_A_YEAR
    if amount.per == "month" and unit.per == "year":
        return MONTHS_A_YEAR
    return None
