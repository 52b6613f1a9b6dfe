"""The SQL says of every lead what the judge says, on invented policies and leads of which much is not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

import duckdb
import pytest
import sqlglot
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlglot import exp

from allears.bulk.reasons_sql import reason_codes
from allears.bulk.warehouse import (
    DIALECTS,
    EXECUTED,
    Table,
    decision_statement,
    print_columns,
    print_decision,
)
from allears.facts.answer import Answer
from allears.facts.words import Words
from allears.library.policy_file import load_policy
from allears.policy.condition import Compare, Within
from allears.policy.judge import judge
from allears.policy.policy import Policy, Segment
from allears.values.date_interval import DateInterval
from tests.bulk.postgres import postgres
from tests.bulk.rows import row_of, table_of
from tests.policies_generated import FIELDS, TODAY, answers, policies
from tests.tidy.repository import ROOT

Row = tuple[object, ...]


@st.composite
def cases(draw: st.DrawFn) -> tuple[Policy, list[dict[str, Answer]]]:
    policy = draw(policies(amount_per_seat=draw(st.booleans())))
    return policy, draw(st.lists(answers(policy), min_size=1, max_size=8))


def judged_in_process(policy: Policy, leads: Iterable[dict[str, Answer]], final: bool) -> list[Row]:
    verdicts = [judge(lead, policy, TODAY, final) for lead in leads]
    return [
        (
            number,
            str(one.outcome),
            one.hot,
            one.segment.id if one.segment else None,
            ";".join(one.open_fields) if one.outcome == "undecided" else None,
            reason_codes(one),
        )
        for number, one in enumerate(verdicts)
    ]


@pytest.fixture(scope="module")
def duck() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


@pytest.mark.parametrize("final", [False, True])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_duckdb_says_what_the_judge_says(
    duck: duckdb.DuckDBPyConnection, final: bool, case: tuple[Policy, list[dict[str, Answer]]]
) -> None:
    policy, leads = case
    table_of(duck, policy, [row_of(lead, policy, number) for number, lead in enumerate(leads)])
    statement = decision_statement(policy, Table(), TODAY, final).sql("duckdb")
    assert sorted(duck.execute(statement).fetchall()) == judged_in_process(policy, leads, final)


@pytest.fixture(scope="module")
def elephant() -> Iterator[Any]:
    with postgres() as connection:
        yield connection


@pytest.mark.parametrize("final", [False, True])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_postgresql_says_what_the_judge_says(
    elephant: Any, final: bool, case: tuple[Policy, list[dict[str, Answer]]]
) -> None:
    policy, leads = case
    table = Table()
    elephant.execute("DROP TABLE IF EXISTS leads")
    elephant.execute(print_columns(policy, table, "postgres").replace("id VARCHAR", "id INT", 1))
    for number, lead in enumerate(leads):
        row = row_of(lead, policy, number)
        elephant.execute(f"INSERT INTO leads VALUES ({', '.join('%s' for _ in row)})", list(row.values()))
    statement = decision_statement(policy, table, TODAY, final).sql("postgres")
    assert sorted(elephant.execute(statement).fetchall()) == judged_in_process(policy, leads, final)


def test_the_warehouses_own_day_is_used_where_none_is_given(duck: duckdb.DuckDBPyConnection) -> None:
    today = duck.execute("SELECT current_date").fetchall()[0][0]
    soon = Within("timeline", 2, "months")
    policy = Policy("day", Words.of("Day"), FIELDS, (Segment("soon", Words.of("Soon"), (soon,), ()),))
    leads: list[dict[str, Answer]] = [
        {"timeline": DateInterval(None, today + timedelta(days=10))},
        {"timeline": DateInterval(today + timedelta(days=90), None)},
        {"timeline": DateInterval(today, today + timedelta(days=90))},
    ]
    table_of(duck, policy, [row_of(lead, policy, number) for number, lead in enumerate(leads)])
    rows = duck.execute(decision_statement(policy, Table(), None, False).sql("duckdb")).fetchall()
    assert [row[1] for row in sorted(rows)] == ["qualified", "outside", "undecided"]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_is_printed_and_reads_back(dialect: str) -> None:
    policy = load_policy(ROOT / "policies" / "inside-sales-crm.yaml")
    printed = print_decision(policy, Table(), dialect, TODAY, False)
    assert ("not executed" in printed) == (dialect not in EXECUTED)
    assert sqlglot.parse_one(printed, dialect=dialect).find(exp.Select)
    assert print_columns(policy, Table(), dialect).startswith("CREATE TABLE leads")


def test_a_text_of_a_policy_never_becomes_sql(duck: duckdb.DuckDBPyConnection) -> None:
    nasty = "x'; DROP TABLE leads; --*/"
    policy = Policy(
        "nasty",
        Words.of("Nasty"),
        FIELDS,
        (Segment(nasty, Words.of(nasty), (Compare("industry", "=", nasty),), ()),),
    )
    table_of(duck, policy, [row_of({"industry": nasty}, policy, 1)])
    statement = decision_statement(policy, Table(), TODAY, False).sql("duckdb", pretty=True)
    assert duck.execute(statement).fetchall() == [(1, "qualified", False, nasty, None, f"segment:{nasty}")]
