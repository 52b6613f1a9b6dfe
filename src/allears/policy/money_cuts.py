"""The limits of amounts: across currencies and periods, and across seats, where one field's limit moves another's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from allears.facts.answer import Answers
from allears.policy.condition import Between, Compare, Test
from allears.policy.cut_points import stretches
from allears.policy.exchange import Exchange
from allears.policy.judge import exchange_of
from allears.policy.policy import Policy
from allears.values.count import Count
from allears.values.money import Money, Period


class Unit(NamedTuple):
    """What an amount is counted in."""

    currency: str
    per: Period | None
    per_seat: bool

    def amount(self, number: float) -> Money:
        """An exact amount in this unit."""
        return self.between(number, number)

    def between(self, low: float | None, high: float | None) -> Money:
        """An amount between two ends in this unit."""
        return Money(low, high, self.currency, self.per, self.per_seat)


class Limit(NamedTuple):
    """One place on the axis of a unit."""

    field: str
    unit: Unit
    number: float


def money_stretches(
    policy: Policy, tests: Iterable[Test], seats: tuple[Count, ...], inside: Money | None
) -> tuple[list[tuple[Money, Money]], bool]:
    """For every stretch one amount and all of it, in each unit that a condition uses, or in that of the known interval.

    Also tells whether amounts per seat and in all are compared with each other here.
    """
    limits = list(limits_of(policy, tests))
    exchange = exchange_of(policy)
    told = unit_of(inside, policy.currency) if inside and inside.currency else None
    # An amount that nothing converts (a currency without a rate) may still turn out to be any amount.
    narrows = told is not None and any(exchange.factor(told.amount(1), one.unit.amount(1)) for one in limits)
    units = [told] if told and narrows else list(dict.fromkeys(one.unit for one in limits))
    low, high = (inside.low, inside.high) if inside and narrows else (None, None)
    found: list[tuple[Money, Money]] = []
    for unit in units or [Unit(policy.currency, "month", False)]:
        cuts = [one for limit in limits for one in _limits_in(unit, limit, exchange, seats)]
        for number, first, last in stretches(cuts, low, high, whole=False):
            amount = unit.amount(number)
            found.append((amount, amount if first is None and last is None else unit.between(first, last)))
    kinds = {one.unit.per_seat for one in limits} | {one.per_seat for one in units}
    return found, len(kinds) == 2 and bool(seats)


def seat_cuts(policy: Policy, tests: Iterable[Test], known: Answers) -> list[float]:
    """Numbers of seats at which an amount per seat and an amount in all, both of one field, meet.

    With these as limits of the seats, whatever an amount is, no limit is crossed between two numbers of seats of one
    region without a value on each side being tried.
    """
    limits = list(limits_of(policy, tests))
    for field in dict.fromkeys(one.field for one in limits):
        value = known.get(field)
        if isinstance(value, Money) and value.currency:
            unit = unit_of(value, policy.currency)
            limits += [Limit(field, unit, end) for end in _ends(value)]
    exchange = exchange_of(policy)
    found: list[float] = []
    for one, other in product(limits, limits):
        if one.field == other.field and other.unit.per_seat and not one.unit.per_seat and other.number > 0:
            factor = exchange.factor(one.unit.amount(1), other.unit.amount(1))
            found += [] if factor is None else [one.number * factor / other.number]
    return found


def limits_of(policy: Policy, tests: Iterable[Test]) -> Iterator[Limit]:
    """Every limit that the tests set to an amount; both ends of a `between` count in the unit of its first."""
    for test in tests:
        match test:
            case Compare(field, _, Money() as literal):
                yield from (Limit(field, unit_of(literal, policy.currency), end) for end in _ends(literal))
            case Between(field, Money() as low, Money() as high):
                unit = unit_of(low, policy.currency)
                yield from (Limit(field, unit, end) for end in (*_ends(low), *_ends(high)))
            case _:
                continue


def unit_of(amount: Money, currency: str) -> Unit:
    """What an amount is counted in; without a currency in `currency`."""
    return Unit(amount.currency or currency, amount.per, amount.per_seat)


def _ends(amount: Money) -> tuple[float, ...]:
    return tuple(dict.fromkeys(one for one in (amount.low, amount.high) if one is not None))


def _limits_in(unit: Unit, limit: Limit, exchange: Exchange, seats: tuple[Count, ...]) -> list[float]:
    factor = exchange.factor(unit.amount(1), limit.unit.amount(1))
    if not factor:
        return []
    plain = limit.number / factor
    if unit.per_seat == limit.unit.per_seat:
        return [plain]
    numbers = [end for one in seats for end in (one.low, one.high) if end]
    return [plain / one if unit.per_seat else plain * one for one in numbers]
