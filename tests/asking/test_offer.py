"""Answers in words, and the buttons to offer."""

import pytest

from allears.asking.offer import offer_bands, say_region
from allears.facts.answer import Absence, Answer
from allears.facts.field import Band, Field, Option
from allears.facts.words import Words
from allears.policy.condition import Compare, Condition, IsKnown, OneOf
from allears.policy.policy import Policy, Segment
from allears.policy.regions import Regions, regions_of
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType
from tests.policies_generated import TODAY

TOOLS = tuple(Option(one, Words.of(one.title())) for one in ("gmail", "outlook"))


def regions(field: Field, *criteria: Condition, known: Answer | None = None) -> Regions:
    segment = Segment("ideal", Words.of("Ideal"), criteria, ())
    policy = Policy("crm", Words.of("CRM"), {field.id: field}, (segment,))
    return regions_of(field.id, policy, TODAY, {} if known is None else {field.id: known})


def said(field: Field, *criteria: Condition, known: Answer | None = None) -> list[str]:
    found = regions(field, *criteria, known=known)
    return [say_region(field, found, place) for place in range(len(found.values))]


def test_numbers_are_said_as_ranges() -> None:
    reps = Field("reps", FieldType.COUNT)
    limits = Compare("reps", ">=", Count.exactly(5)), Compare("reps", "<=", Count.exactly(15))
    assert said(reps, *limits) == ["up to 4", "5 to 15", "at least 16"]


def test_amounts_are_said_by_their_limits() -> None:
    budget = Field("budget", FieldType.MONEY)
    limit = Compare("budget", ">=", Money(500, 500, "USD", "month"))
    assert said(budget, limit) == ["up to 500 USD a month", "at least 500 USD a month"]


def test_what_no_condition_names_is_any_other() -> None:
    country = Field("country", FieldType.PLACE)
    assert said(country, OneOf("country", ("NO", "SE"))) == ["Norway or Sweden", "any other"]


def test_where_it_only_matters_that_they_answer_any_answer_will_do() -> None:
    assert said(Field("pain", FieldType.TEXT), IsKnown("pain")) == ["any answer"]


def test_the_policy_s_bands_are_offered_first() -> None:
    bands = (Band("under 500", Money(0, 500, "USD", "month")),)
    budget = Field("budget", FieldType.MONEY, bands=bands)
    assert offer_bands(budget, Absence.UNKNOWN, None) == bands


def test_limits_the_lead_has_not_come_near_are_not_given_away() -> None:
    reps = Field("reps", FieldType.COUNT)
    found = regions(reps, Compare("reps", "<=", Count.exactly(15)))
    assert offer_bands(reps, Absence.UNKNOWN, found) == ()


def test_a_known_range_is_offered_in_parts() -> None:
    reps = Field("reps", FieldType.COUNT)
    found = regions(reps, Compare("reps", "<=", Count.exactly(15)), known=Count(10, 20))
    assert offer_bands(reps, Count(10, 20), found) == (Band("10 to 15", Count(10, 15)), Band("16 to 20", Count(16, 20)))


def test_an_amount_without_a_currency_gives_no_limits_away() -> None:
    budget, said = Field("budget", FieldType.MONEY), Money(500, 500)
    found = regions(budget, Compare("budget", ">=", Money(800, 800, "USD", "month")), known=said)
    assert offer_bands(budget, said, found) == ()


@pytest.mark.parametrize(
    ("field", "values"),
    [
        (Field("call", FieldType.YES_NO), [True, False]),
        (Field("tool", FieldType.CHOICE, options=TOOLS), ["gmail", "outlook"]),
        (Field("tools", FieldType.CHOICES, options=TOOLS), [Choices(frozenset({one.id})) for one in TOOLS]),
        (Field("pain", FieldType.TEXT), []),
        (Field("many", FieldType.CHOICE, options=tuple(Option(str(n), Words.of(str(n))) for n in range(20))), []),
    ],
)
def test_options_are_buttons_while_they_are_few(field: Field, values: list[object]) -> None:
    assert [band.value for band in offer_bands(field, Absence.UNKNOWN, None)] == values
