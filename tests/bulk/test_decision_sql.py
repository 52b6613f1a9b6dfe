"""The SQL says of every lead what the judge says, on invented policies and leads of which much is not known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allears.bulk.reasons_sql import reason_codes
from allears.bulk.warehouse import Table, decision_statement, needed_columns
from allears.facts.answer import Answer
from allears.policy.judge import judge
from allears.policy.policy import Policy
from tests.bulk.rows import row_of
from tests.policies_generated import TODAY, answers, policies

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


def fill(connection: duckdb.DuckDBPyConnection, policy: Policy, rows: Sequence[dict[str, Any]]) -> None:
    columns = {"id": "INTEGER", **needed_columns(policy, Table())}
    kinds = ", ".join(f'"{name}" {"VARCHAR[]" if kind.startswith("ARRAY") else kind}' for name, kind in columns.items())
    connection.execute(f"CREATE OR REPLACE TABLE leads ({kinds})")
    slots = ", ".join("?" for _ in columns)
    for row in rows:
        connection.execute(f"INSERT INTO leads VALUES ({slots})", [row[name] for name in columns])


@pytest.fixture(scope="module")
def duck() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


@pytest.mark.parametrize("final", [False, True])
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=cases())
def test_duckdb_says_what_the_judge_says(
    duck: duckdb.DuckDBPyConnection, final: bool, case: tuple[Policy, list[dict[str, Answer]]]
) -> None:
    policy, leads = case
    fill(duck, policy, [row_of(lead, policy, number) for number, lead in enumerate(leads)])
    statement = decision_statement(policy, Table(), TODAY, final).sql("duckdb")
    assert sorted(duck.execute(statement).fetchall()) == judged_in_process(policy, leads, final)
