"""One value stands for every value that the conditions cannot tell apart."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.answer import Answers
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.policy.compiled import Terms, compile_condition
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.judge import exchange_of
from allears.policy.literal import read_literal
from allears.policy.policy import Policy, Rates, Segment
from allears.policy.regions import conditions_of, regions_of, representatives
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType
from tests.policies_generated import TODAY, exact_values, policies

FIELDS = {
    field.id: field
    for field in (
        Field("employees", FieldType.COUNT),
        Field("seats", FieldType.COUNT),
        Field("budget", FieldType.MONEY),
        Field("timeline", FieldType.DATE_INTERVAL),
        Field("country", FieldType.PLACE),
        Field("pain", FieldType.TEXT),
        Field("tools", FieldType.CHOICES),
        Field("style", FieldType.CHOICE, options=tuple(Option(one, Words.of(one)) for one in ("a", "b", "c"))),
    )
}


def policy_of(*conditions: str) -> Policy:
    """A policy with one segment that demands the conditions."""
    parsed = tuple(parse_condition(one, Vocabulary(FIELDS, {}, read_literal)) for one in conditions)
    rates = Rates(TODAY, {"EUR": 1.25})
    segment = Segment("ideal", Words.of("Ideal"), parsed, ())
    return Policy("crm", Words.of("CRM"), FIELDS, (segment,), rates=rates, seats="seats")


def numbers(field: str, *conditions: str, known: Answers | None = None) -> list[float | None]:
    values = representatives(field, policy_of(*conditions), TODAY, known or {})
    assert all(isinstance(one, Count | Money) and one.low == one.high for one in values)
    return [one.low for one in values if isinstance(one, Count | Money)]


@given(st.data())
@settings(max_examples=200)
def test_no_condition_tells_a_value_from_the_one_that_stands_for_it(data: st.DataObject) -> None:
    policy = data.draw(policies())
    name = data.draw(st.sampled_from(sorted(policy.fields)))
    value = data.draw(exact_values(policy.fields[name]))
    regions = regions_of(name, policy, TODAY)
    place = regions.find(value)
    assert place is not None
    terms = Terms(policy.fields, exchange_of(policy), final=False)
    for condition in conditions_of(policy):
        truth = compile_condition(condition, terms)
        assert truth({name: value}, TODAY) == truth({name: regions.values[place]}, TODAY)


@given(st.data())
@settings(max_examples=100)
def test_every_value_that_stands_for_others_is_of_its_own_region(data: st.DataObject) -> None:
    policy = data.draw(policies())
    name = data.draw(st.sampled_from(sorted(policy.fields)))
    regions = regions_of(name, policy, TODAY)
    assert [regions.find(value) for value in regions.values] == list(range(len(regions.values)))


def test_a_limit_splits_the_numbers_in_two() -> None:
    assert len(numbers("employees", "employees >= 1000")) == 2


def test_between_tells_below_within_and_above() -> None:
    below, within = numbers("employees", "employees between 5 and 15", "employees <= 15 or employees > 15")[:2]
    assert below is not None
    assert below < 5
    assert within is not None
    assert 5 <= within <= 15


def test_nobody_has_five_and_a_half_employees() -> None:
    assert all(one == int(one or 0) for one in numbers("employees", "employees <= 5", "employees >= 6"))


def test_a_known_range_leaves_only_the_values_inside_it() -> None:
    known = {"employees": Count(900, 1200)}
    assert numbers("employees", "employees >= 1000", "employees >= 50", known=known) == [900, 1000]


def test_a_range_that_straddles_no_limit_leaves_one_value() -> None:
    assert len(numbers("employees", "employees >= 1000", known={"employees": Count(15, 20)})) == 1


def test_amounts_meet_their_limits_whatever_their_currency_and_period() -> None:
    policy = policy_of("budget >= 1200 USD a year", "budget >= 500 EUR a month")
    regions = regions_of("budget", policy, TODAY)
    assert len(regions.values) == 3
    assert regions.find(Money(80, 80, "EUR", "month")) == regions.find(Money(1200, 1200, "USD", "year"))


def test_seats_turn_an_amount_per_seat_into_one_in_all() -> None:
    policy = policy_of("budget >= 100 USD a month")
    known = {"budget": Money(20, 20, "USD", "month", per_seat=True)}
    seats = [one.low for one in representatives("seats", policy, TODAY, known) if isinstance(one, Count) and one.low]
    assert min(seats) < 5 <= max(seats)


def test_seats_and_a_total_reach_both_sides_of_a_limit_per_seat() -> None:
    policy = policy_of("budget >= 30 USD a seat a month", "budget >= 90 USD a month")
    terms = Terms(policy.fields, exchange_of(policy), final=False)
    truths = [compile_condition(one, terms) for one in policy.ideal[0].we_can_help_them]
    seen = {
        tuple(truth({"budget": budget, "seats": seats}, TODAY) for truth in truths)
        for budget in representatives("budget", policy, TODAY)
        for seats in representatives("seats", policy, TODAY)
        if isinstance(budget, Money) and not budget.per_seat
    }
    assert {(True, True), (True, False), (False, True), (False, False)} <= seen


def test_within_counts_days_from_now() -> None:
    values = representatives("timeline", policy_of("timeline within 30 days"), TODAY)
    limit = TODAY + timedelta(days=30)
    assert {isinstance(one, DateInterval) and one.end is not None and one.end <= limit for one in values} == {
        True,
        False,
    }


def test_a_timeline_without_a_start_begins_now() -> None:
    policy = policy_of("timeline within 30 days")
    known = {"timeline": DateInterval(None, date(2027, 6, 1))}
    days = [one.start for one in representatives("timeline", policy, TODAY, known) if isinstance(one, DateInterval)]
    assert min(one for one in days if one) >= TODAY
    assert len(days) == 2


def test_any_other_country_is_one_region() -> None:
    assert representatives("country", policy_of("country in (NO, SE)", "country = NO"), TODAY) == ("NO", "SE", "ZZ")


def test_options_that_no_condition_tells_apart_are_one_region() -> None:
    assert representatives("style", policy_of("style in (a, b)"), TODAY) == ("a", "c")


def test_a_field_that_only_has_to_be_known_has_one_stand_in() -> None:
    assert representatives("pain", policy_of("pain is known"), TODAY) == ("something else",)


@pytest.mark.parametrize("mode", ["includes any of", "includes all of", "only from"])
def test_sets_of_tools_either_pass_or_do_not(mode: str) -> None:
    words = f"tools {mode} (gmail, outlook)"
    values = representatives("tools", policy_of(words), TODAY)
    assert len(values) == 2
    assert all(isinstance(one, Choices) and one.complete for one in values)


def test_tools_already_named_stay_named() -> None:
    known = {"tools": Choices(frozenset({"gmail"}), frozenset({"slack"}))}
    policy = policy_of("tools includes all of (gmail, outlook)", "tools includes any of (slack)")
    values = representatives("tools", policy, TODAY, known)
    assert len(values) == 2
    assert all(isinstance(one, Choices) and "gmail" in one.has and "slack" not in one.has for one in values)
