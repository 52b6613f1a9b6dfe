"""From nodes to a policy: what refers to something else finds it, or says so."""

from __future__ import annotations

from datetime import date

import pytest

from allears.library.document import read_document
from allears.library.policy_reader import read_nodes
from allears.policy.policy import Alternative, Policy, Rates
from allears.values.money import Money

START = """\
format: 1
id: city-bikes
fields: {riders: {type: count}, wish: {type: text}}
ideal: [{id: fleets, we_can_help_them: [riders > 5]}]
"""


def read(more: str = "") -> tuple[Policy, list[tuple[str, int]]]:
    node, _ = read_document(START + more)
    policy, notes = read_nodes(node)
    return policy, [(one.code, one.line) for one in notes.problems]


def test_what_is_left_out_has_its_usual_value() -> None:
    policy, problems = read()
    assert problems == []
    assert (str(policy.name), policy.language, policy.currency, policy.otherwise) == (
        "city bikes",
        "en",
        "USD",
        "review",
    )
    assert (policy.rates, policy.seats, policy.framework, policy.recommend, policy.by_segment) == (
        None,
        None,
        None,
        (),
        False,
    )


def test_an_exclusion_starts_with_a_person_who_looks() -> None:
    policy, _ = read("not_ideal: [{id: one, when: riders = 1, because: a, say: b, suggest: [{name: c, as: d}]}]\n")
    (exclusion,) = policy.not_ideal
    assert (exclusion.no_by, exclusion.if_unknown) == ("person", "review")
    assert [(type(one), one.name, one.link) for one in exclusion.suggest] == [(Alternative, "c", None)]


@pytest.mark.parametrize("name", ["not", "Or", "two words", "a-b", "1a"])
def test_a_field_has_a_name_that_conditions_can_speak_of(name: str) -> None:
    node, _ = read_document(START.replace("riders:", f"{name}: {{type: text}}, riders:"))
    _, notes = read_nodes(node)
    assert [one.code for one in notes.problems] == ["bad-id"]


def test_rates_have_a_day() -> None:
    policy, problems = read("rates: {as_of: 2026-11-01, EUR: 1.08}\n")
    assert problems == []
    assert policy.rates == Rates(date(2026, 11, 1), {"EUR": 1.08})


def test_a_quantity_is_a_number_or_a_count() -> None:
    policy, problems = read("recommend: [{plan: A, quantity: 3, price: 5 USD once}, {plan: B, quantity: riders}]\n")
    assert problems == []
    assert [row.quantity for row in policy.recommend] == [3, "riders"]
    assert policy.recommend[0].price == Money(5, 5, "USD", "once")


def test_letters_are_found_by_name() -> None:
    policy, problems = read("framework: MEDDIC\ncriteria: {Identify pain: wish, metrics: [riders]}\n")
    assert problems == []
    assert policy.criteria == {"identify_pain": ("wish",), "metrics": ("riders",)}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("seats: wish\n", "unknown-field"),
        ("criteria: {Need: [wish]}\n", "wrong-value"),
        ("framework: BANT\ncriteria: {Want: [wish]}\n", "wrong-value"),
        ("framework: BANT\ncriteria: {Need: [wishes]}\n", "unknown-field"),
        ("recommend: [{plan: A, quantity: wish}]\n", "unknown-field"),
        ("recommend: [{plan: A, price: dear}]\n", "wrong-value"),
        ("rates: {as_of: 2026-11-01, Euro: 1}\n", "wrong-value"),
        ("rates: {as_of: today}\n", "wrong-value"),
        ("language: english\n", "wrong-value"),
        ("not_ideal: [{id: a, when: riders = 1, because: b}]\n", "missing-key"),
        ("not_ideal: [{id: a, because: b, say: c}]\n", "missing-key"),
        ("later: [riders > 5]\n", "wrong-kind"),
        ("otherwise: refuse\n", "wrong-value"),
    ],
)
def test_what_cannot_be_found_is_named_with_its_line(more: str, code: str) -> None:
    _, problems = read(more)
    assert [one for one, line in problems] == [code]
    assert all(line > 4 for _, line in problems)
