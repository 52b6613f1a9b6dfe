"""Laws of judging, held by the SQL itself: on invented policies and leads, without the judge beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allears.bulk.warehouse import Table, decision_statement
from allears.facts.answer import Answer
from allears.facts.words import Words
from allears.policy.condition import Condition
from allears.policy.policy import Exclusion, Policy
from tests.bulk.rows import row_of, table_of
from tests.policies_generated import TODAY, answers, conditions, policies

Leads = list[dict[str, Answer]]
Decided = tuple[str, bool | None, str | None]
FITS = ("qualified", "later")
few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def cases(draw: st.DrawFn) -> tuple[Policy, Leads, Condition]:
    """A policy, leads, and one more condition over the policy's fields."""
    policy = draw(policies(amount_per_seat=draw(st.booleans())))
    return policy, draw(st.lists(answers(policy), min_size=1, max_size=6)), draw(conditions(policy.fields))


@pytest.fixture(scope="module")
def duck() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        yield connection


def decided(duck: duckdb.DuckDBPyConnection, policy: Policy, leads: Leads, final: bool) -> list[Decided]:
    """Verdict, mark and open fields of each lead, in their order."""
    table_of(duck, policy, [row_of(one, policy, number) for number, one in enumerate(leads)])
    statement = decision_statement(policy, Table(), TODAY, final).sql("duckdb")
    columns = "verdict, hot, open_fields"
    return duck.execute(f"SELECT {columns} FROM ({statement}) ORDER BY id").fetchall()


@few
@given(case=cases(), final=st.booleans())
def test_the_order_of_profiles_criteria_and_exclusions_does_not_matter(
    duck: duckdb.DuckDBPyConnection, final: bool, case: tuple[Policy, Leads, Condition]
) -> None:
    policy, leads, _ = case
    turned = replace(
        policy,
        ideal=tuple(
            replace(one, we_can_help_them=one.we_can_help_them[::-1], they_can_help_us=one.they_can_help_us[::-1])
            for one in reversed(policy.ideal)
        ),
        not_ideal=policy.not_ideal[::-1],
    )
    assert decided(duck, turned, leads, final) == decided(duck, policy, leads, final)


@few
@given(case=cases())
def test_the_order_of_leads_does_not_matter(
    duck: duckdb.DuckDBPyConnection, case: tuple[Policy, Leads, Condition]
) -> None:
    policy, leads, _ = case
    assert decided(duck, policy, leads[::-1], final=False) == decided(duck, policy, leads, final=False)[::-1]


@few
@given(case=cases(), final=st.booleans())
def test_one_more_exclusion_never_qualifies_anybody(
    duck: duckdb.DuckDBPyConnection, final: bool, case: tuple[Policy, Leads, Condition]
) -> None:
    policy, leads, when = case
    words = Words.of("no")
    stricter = replace(policy, not_ideal=(*policy.not_ideal, Exclusion("more", words, when, words, words)))
    before, after = decided(duck, policy, leads, final), decided(duck, stricter, leads, final)
    assert all(one[0] in FITS for one, other in zip(before, after, strict=True) if other[0] in FITS)


@few
@given(case=cases())
def test_on_the_way_to_the_end_only_undecided_may_change(
    duck: duckdb.DuckDBPyConnection, case: tuple[Policy, Leads, Condition]
) -> None:
    policy, leads, _ = case
    before, after = decided(duck, policy, leads, final=False), decided(duck, policy, leads, final=True)
    assert all(one[0] in (other[0], "undecided") for one, other in zip(before, after, strict=True))
