"""The decision as one SELECT over a table of typed columns, for the user's own warehouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlglot import exp

from allears.bulk.decision_sql import DecisionSql, used_fields
from allears.bulk.reasons_sql import CodesSql
from allears.bulk.typed_columns import STATE, FieldColumns, column_name, is_null, named_columns, parts_of
from allears.facts.field import Field
from allears.policy.policy import Policy

DIALECTS = ("duckdb", "postgres", "bigquery", "snowflake", "spark", "trino", "clickhouse")
EXECUTED = frozenset({"duckdb", "postgres"})
"""The dialects in which the tests run the statement beside the in-process judge; the others are only printed."""


@dataclass(frozen=True)
class Table:
    """The table of leads: its name, the column that names the lead, and whether it has the `_state` columns."""

    name: str = "leads"
    id_column: str = "id"
    states: bool = True


def needed_columns(policy: Policy, table: Table) -> dict[str, str]:
    """Column -> SQL type: what the table must hold for this policy. Raises ValueError when two fields need one name."""
    needed: dict[str, str] = {}
    for field in _fields(policy):
        for name, kind in _columns_of(field, table):
            if name in needed or name == table.id_column:
                raise ValueError(
                    f"two things would stand in the column {name!r}; give the field {field.id!r} another id"
                )
            needed[name] = kind
    return needed


def _columns_of(field: Field, table: Table) -> Iterator[tuple[str, str]]:
    for part, kind in parts_of(field.type).items():
        yield column_name(field.id, part), kind
    if table.states:
        yield column_name(field.id, STATE), "VARCHAR"


def _fields(policy: Policy) -> list[Field]:
    return [policy.fields[name] for name in sorted(used_fields(policy))]


def decision_statement(policy: Policy, table: Table, now: date | None, final: bool) -> exp.Select:
    """One SELECT: the id, verdict, hot, segment, open_fields, reason_codes of every lead in the table.

    `now` None leaves the day to the warehouse (CURRENT_DATE). A value beside a state does not count.
    """
    needed_columns(policy, table)
    held = named_columns(_fields(policy), table.states)
    source = exp.select(exp.column(table.id_column)).from_(exp.to_table(table.name))
    for field in held.values():
        source = source.select(*_stated(field), copy=False)
    decision = DecisionSql(policy, held, now, final)
    results = {
        "verdict": decision.outcome.copy(),
        "hot": decision.hot.copy(),
        "segment": decision.segment(),
        "open_fields": decision.open_fields(),
        "reason_codes": CodesSql(decision).codes(),
    }
    named = [exp.alias_(one, name) for name, one in results.items()]
    return decision.steps.select(source, [exp.column(table.id_column), *named])


def _stated(held: FieldColumns) -> Iterator[exp.Expr]:
    """The columns of a field, empty where the state says that the value does not count."""
    for part, column in held.parts.items():
        name = column_name(held.field.id, part)
        if held.state is None:
            yield exp.column(name)
        else:
            yield exp.alias_(exp.case().when(_no_state(held.state), column.copy()), name)
    if held.state is not None:
        yield exp.column(column_name(held.field.id, STATE))


def _no_state(state: exp.Expr) -> exp.Expr:
    known = exp.EQ(this=state.copy(), expression=exp.Literal.string("known"))
    return exp.or_(is_null(state.copy()), known)


def print_decision(policy: Policy, table: Table, dialect: str, now: date | None, final: bool) -> str:
    """The statement as text, with a comment that says what it was made from and whether tests run this dialect."""
    statement = decision_statement(policy, table, now, final).sql(dialect, pretty=True)
    tested = (
        f"Tests run this statement's {dialect} form beside the judge itself."
        if dialect in EXECUTED
        else f"Printed for {dialect} and not executed: try it on a few leads first."
    )
    head = (
        f"-- The decision of policy {policy.id} ({policy.version[:12] or 'unpublished'}), "
        f"{'with nothing more to be had' if final else 'while more can be learned'}.\n"
        f"-- {tested}\n-- Made by `allears policy sql`; `--columns` prints the table it reads.\n"
    )
    return f"{head}{statement};\n"


def print_columns(policy: Policy, table: Table, dialect: str) -> str:
    """The CREATE TABLE of the typed columns that the statement reads."""
    columns = {table.id_column: "VARCHAR", **needed_columns(policy, table)}
    definitions = [
        exp.ColumnDef(this=exp.to_identifier(name), kind=exp.DataType.build(kind)) for name, kind in columns.items()
    ]
    schema = exp.Schema(this=exp.to_table(table.name), expressions=definitions)
    return exp.Create(this=schema, kind="TABLE").sql(dialect, pretty=True) + ";\n"
