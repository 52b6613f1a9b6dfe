"""`allears policy sql`: the decision as one SELECT."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from allears.cli.bad_input import BadInput
from allears.cli.policy_files import open_policy, write_whole

DIALECTS = ("duckdb", "postgres", "bigquery", "snowflake", "spark", "trino", "clickhouse")


@click.command()
@click.argument("policy", type=click.Path(path_type=Path))
@click.option("--dialect", type=click.Choice(DIALECTS), default="duckdb", show_default=True, help="Whose SQL.")
@click.option("--table", default="leads", show_default=True, help="The table or view with the typed columns.")
@click.option("--id", "id_column", default="id", show_default=True, help="The column that names the lead.")
@click.option("--final", is_flag=True, help="Nothing more can be had: what is not known stays so.")
@click.option("--without-states", is_flag=True, help="The table has no _state columns (declined, disputed …).")
@click.option("--now", metavar="DATE", help="Judge on this day (2027-01-31); the warehouse's own day without it.")
@click.option("--columns", is_flag=True, help="Print the CREATE TABLE of the typed columns instead.")
@click.option("--out", type=click.Path(path_type=Path), help="Write to a file instead of the terminal.")
def command(
    policy: Path,
    dialect: str,
    table: str,
    id_column: str,
    final: bool,
    without_states: bool,
    now: str | None,
    columns: bool,
    out: Path | None,
) -> None:
    """Print the decision of POLICY as one SELECT over a table of typed columns, for your own warehouse.

    It gives each lead's id, verdict, hot, segment, open_fields and reason_codes.
    """
    from sqlglot.errors import SqlglotError

    from allears.bulk.warehouse import Table, print_columns, print_decision

    source = Table(table, id_column, not without_states)
    read = open_policy(policy)
    try:
        if columns:
            statement = print_columns(read, source, dialect)
        else:
            statement = print_decision(read, source, dialect, _day(now), final)
    except (ValueError, SqlglotError) as error:
        raise BadInput(f"{policy}: no SQL can be made of it: {error}") from error
    if out is None:
        click.echo(statement, nl=False)
    else:
        write_whole(out, statement)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise BadInput(f"--now {text}: is no day. Write it as 2027-01-31.") from error
