"""Limits of amounts across currencies, periods and seats."""

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.policy.condition import Between, Compare
from allears.policy.money_cuts import limits_of, money_stretches, seat_cuts, unit_of
from allears.policy.policy import Policy, Rates
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType

POLICY = Policy(
    "crm",
    Words.of("CRM"),
    {"budget": Field("budget", FieldType.MONEY), "seats": Field("seats", FieldType.COUNT)},
    (),
    currency="USD",
    rates=Rates(date(2026, 11, 1), {"EUR": 1.25}),
    seats="seats",
)
TOTAL = Compare("budget", ">=", Money(90, 90, "USD", "month"))
PER_SEAT = Compare("budget", ">=", Money(30, 30, "USD", "month", per_seat=True))


def test_both_ends_of_between_count_in_the_unit_of_the_first() -> None:
    test = Between("budget", Money(10, 10, "EUR", "month"), Money(20, 20, None, None))
    assert [(limit.unit.currency, limit.number) for limit in limits_of(POLICY, [test])] == [("EUR", 10), ("EUR", 20)]


def test_an_amount_without_a_currency_has_the_policy_s() -> None:
    assert unit_of(Money(5, 5), "USD").currency == "USD"


def test_a_limit_in_another_currency_is_met_in_each() -> None:
    yearly = Compare("budget", ">=", Money(1200, 1200, "EUR", "year"))
    found, mixed = money_stretches(POLICY, [TOTAL, yearly], (), None)
    assert not mixed
    amounts = {(exact.currency, exact.low) for exact, _ in found}
    assert {("USD", 90), ("USD", 125), ("EUR", 1200), ("EUR", 864)} <= {(c, n and round(n, 6)) for c, n in amounts}


def test_seats_turn_a_limit_per_seat_into_one_in_all() -> None:
    found, mixed = money_stretches(POLICY, [TOTAL, PER_SEAT], (Count.exactly(4),), None)
    assert mixed
    assert 120 in {exact.low for exact, _ in found if not exact.per_seat}
    assert 22.5 in {exact.low for exact, _ in found if exact.per_seat}


def test_amounts_that_are_known_give_the_seats_their_limits() -> None:
    assert seat_cuts(POLICY, [TOTAL], {"budget": Money(20, 20, "USD", "month", per_seat=True)}) == [4.5]
    assert seat_cuts(POLICY, [PER_SEAT], {"budget": Money(120, 120, "USD", "month")}) == [4]
    assert seat_cuts(POLICY, [TOTAL, PER_SEAT], {}) == [3]
    assert seat_cuts(POLICY, [TOTAL], {}) == []


def test_a_currency_without_a_rate_narrows_nothing() -> None:
    found, _ = money_stretches(POLICY, [TOTAL], (), Money(50, 200, "NOK", "month"))
    assert {exact.currency for exact, _ in found} == {"USD"}


@pytest.mark.parametrize(("low", "high"), [(50, 200), (None, 60), (100, None)])
def test_a_known_range_is_split_in_its_own_unit(low: float | None, high: float | None) -> None:
    found, _ = money_stretches(POLICY, [TOTAL], (), Money(low, high, "USD", "month"))
    numbers = [exact.low or 0 for exact, _ in found]
    assert all((low or 0) <= one <= (high or 1000) for one in numbers)
    assert (90 in numbers) == ((low or 0) <= 90 <= (high or 1000))
