"""Answers as rows of typed columns, for tests that hold SQL against the judge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import duckdb

from allears.bulk.typed_columns import STATE, column_name, parts_of
from allears.bulk.warehouse import Table, needed_columns
from allears.facts.answer import Absence, Answer
from allears.facts.field import Field
from allears.policy.policy import Policy
from allears.policy.wording import say_answer
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import Value


def row_of(answers: Mapping[str, Answer], policy: Policy, number: int) -> dict[str, Any]:
    """One lead as a row of the documented table."""
    row: dict[str, Any] = {"id": number, **dict.fromkeys(needed_columns(policy, Table()))}
    for name, answer in answers.items():
        if column_name(name, STATE) not in row:
            continue
        if isinstance(answer, Absence):
            row[column_name(name, STATE)] = None if answer is Absence.UNKNOWN else str(answer)
        else:
            row.update(parts_of_answer(answer, policy.fields[name]))
    return row


def parts_of_answer(answer: Value, field: Field) -> dict[str, Any]:
    """The parts of one value under their column names."""
    match answer:
        case Count(low, high):
            values: tuple[Any, ...] = (low, high)
        case Money(low, high, currency, per, per_seat):
            values = (low, high, currency, per, per_seat)
        case DateInterval(start, end):
            values = (start, end)
        case Choices(has, lacks, complete):
            values = (sorted(has), sorted(lacks), complete)
        case _:
            values = (answer,)
    return {column_name(field.id, part): one for part, one in zip(parts_of(field.type), values, strict=True)}


def table_of(
    connection: duckdb.DuckDBPyConnection,
    policy: Policy,
    rows: Iterable[Mapping[str, Any]],
    more: Mapping[str, str] | None = None,
) -> None:
    """Make the table `leads` of these rows: the documented columns, and `more` of them with their types."""
    columns = {"id": "INTEGER", **needed_columns(policy, Table()), **(more or {})}
    kinds = ", ".join(f'"{name}" {"VARCHAR[]" if kind.startswith("ARRAY") else kind}' for name, kind in columns.items())
    connection.execute(f"CREATE OR REPLACE TABLE leads ({kinds})")
    slots = ", ".join("?" for _ in columns)
    for row in rows:
        connection.execute(f"INSERT INTO leads VALUES ({slots})", [row[name] for name in columns])


def said_of(answers: Mapping[str, Answer], policy: Policy) -> dict[str, str | None]:
    """What people read of each field; None where there is nothing to read."""
    return {
        name: None if isinstance(answer := answers.get(name, Absence.UNKNOWN), Absence) else say_answer(answer, field)
        for name, field in policy.fields.items()
    }
