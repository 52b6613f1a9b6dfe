"""Deciding once for each kind of lead says of every lead what the judge says, whatever the policy."""

from __future__ import annotations

from collections.abc import Mapping

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlglot import exp

from allears.bulk.decision_sql import DecisionSql, used_fields
from allears.bulk.kinds import CODES, KINDS, Kinds
from allears.bulk.reasons_sql import SentenceSql
from allears.bulk.typed_columns import named_columns
from allears.facts.answer import Absence, Answer
from allears.facts.words import Words
from allears.policy.condition import Compare, OneOf
from allears.policy.explain import explain
from allears.policy.judge import judge
from allears.policy.policy import Policy, Segment
from allears.values.count import Count
from tests.bulk.rows import row_of, said_of, table_of
from tests.policies_generated import FIELDS, TODAY, answers, policies

Row = tuple[object, ...]


@st.composite
def cases(draw: st.DrawFn) -> tuple[Policy, list[dict[str, Answer]], bool]:
    """A policy, leads, and whether they say of what is not known that it was declined, disputed, or does not apply."""
    policy, states = draw(policies(amount_per_seat=draw(st.booleans()))), draw(st.booleans())
    leads = draw(st.lists(answers(policy), min_size=1, max_size=12))
    if not states:
        leads = [{name: one for name, one in lead.items() if not isinstance(one, Absence)} for lead in leads]
    return policy, leads, states


@pytest.fixture(scope="module")
def duck() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def by_kind(
    duck: duckdb.DuckDBPyConnection, policy: Policy, leads: list[dict[str, Answer]], final: bool, states: bool = False
) -> tuple[list[Row], int]:
    """Number, verdict, mark, profile, open fields and sentence of each lead, and how many kinds there are."""
    said = [{f"said_{name}": text for name, text in said_of(lead, policy).items()} for lead in leads]
    rows = [row_of(lead, policy, number) | words for number, (lead, words) in enumerate(zip(leads, said, strict=True))]
    table_of(duck, policy, rows, dict.fromkeys(said[0], "VARCHAR"))
    fields = [policy.fields[name] for name in sorted(used_fields(policy))]
    decision = DecisionSql(policy, named_columns(fields, states), TODAY, final)
    sentence = SentenceSql(decision, {name: exp.column(f"said_{name}") for name in policy.fields}).sentence()
    results: list[exp.Expr] = [exp.column("id"), decision.outcome.copy(), decision.hot.copy()]
    results += [decision.steps.name(one, "result") for one in (decision.segment(), decision.open_fields())]
    results.append(sentence)
    kinds = Kinds(decision.steps)
    source = exp.select("*").from_("leads")
    duck.execute(f"CREATE OR REPLACE TABLE {CODES} AS {kinds.count(source).sql('duckdb')}")
    duck.execute(f"CREATE OR REPLACE TABLE {KINDS} AS {kinds.decide(kinds.needed(results)).sql('duckdb')}")
    (total,) = duck.execute(f"SELECT count(*) FROM {KINDS}").fetchall()
    return sorted(duck.execute(kinds.write(source, results).sql("duckdb")).fetchall()), total[0]


def judged_in_process(lead: Mapping[str, Answer], policy: Policy, number: int, final: bool) -> Row:
    one = judge(lead, policy, TODAY, final)
    open_fields = ";".join(one.open_fields) if one.outcome == "undecided" else None
    segment = one.segment.id if one.segment else None
    return number, str(one.outcome), one.hot, segment, open_fields, explain(one).sentence


@pytest.mark.parametrize("final", [False, True])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_each_lead_gets_what_the_judge_says_of_it(
    duck: duckdb.DuckDBPyConnection, final: bool, case: tuple[Policy, list[dict[str, Answer]], bool]
) -> None:
    policy, leads, states = case
    rows, kinds = by_kind(duck, policy, leads, final, states)
    assert rows == [judged_in_process(lead, policy, number, final) for number, lead in enumerate(leads)]
    assert kinds <= len(leads)


def test_values_that_no_condition_tells_apart_are_one_kind(duck: duckdb.DuckDBPyConnection) -> None:
    near = Segment("near", Words.of("Near"), (OneOf("country", ("NO", "SE", "DK")),), ())
    policy = Policy("north", Words.of("North"), FIELDS, (near,))
    places: list[Answer] = ["NO", "SE", "DK", "DE", "FR"]
    leads: list[dict[str, Answer]] = [{}, *({"country": one} for one in places)]
    rows, kinds = by_kind(duck, policy, leads, final=False)
    assert [row[1] for row in rows] == ["undecided"] + ["qualified"] * 3 + ["outside"] * 2
    assert kinds == 3


def test_a_policy_with_more_conditions_than_one_code_holds(duck: duckdb.DuckDBPyConnection) -> None:
    tests = tuple(Compare("reps", ">=", Count.exactly(float(number))) for number in range(40))
    policy = Policy("steps", Words.of("Steps"), FIELDS, (Segment("all", Words.of("All"), tests, ()),))
    leads: list[dict[str, Answer]] = [{"reps": Count.exactly(float(number))} for number in (0, 5, 5, 38, 39, 40)]
    rows, kinds = by_kind(duck, policy, leads, final=False)
    assert [row[1] for row in rows] == ["outside"] * 4 + ["qualified"] * 2
    assert kinds == 4
