"""One lead of a file, each value with the cell it comes from."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from allears.bulk.cell_reading import expected_in, read_cell
from allears.bulk.engine import open_engine
from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.lead_table import LeadTable
from allears.bulk.qualify import Task, load_leads
from allears.facts.answer import Absence
from allears.facts.evidence import Row
from allears.facts.fact import Fact, Source
from allears.facts.notebook import Notebook
from allears.policy.policy import Policy


def find_lead(leads: Path, lead_id: str, policy: Policy, now: date, id_column: str | None = None) -> Notebook:
    """The lead with that id, as facts that name file, row and column. Raises LeadFileError when there is none or when
    one of its cells cannot be read."""
    with tempfile.TemporaryDirectory() as folder:
        connection = open_engine(Path(folder), [leads.absolute()])
        try:
            task = Task(leads, leads, now, id_column=id_column)
            table = load_leads(task, policy, Path(folder), connection, lambda _: lambda _: None)
            return Notebook(tuple(_read(table, _row_of(table, lead_id), policy, now)))
        finally:
            connection.close()


def _row_of(table: LeadTable, lead_id: str) -> dict[str, object]:
    """The row's cells as text, by the short names of the columns; `_row` is its place."""
    columns = list(dict.fromkeys(column.name for column in table.found.values()))
    cells = ", ".join(f"CAST({name} AS VARCHAR) AS {name}" for name in columns)
    identity = f"trim(CAST({table.id_column.name} AS VARCHAR))"
    found = table.connection.execute(
        f"SELECT _row, {cells} FROM raw WHERE {identity} = $id ORDER BY _row",  # noqa: S608 - our own names
        {"id": lead_id.strip()},
    )
    rows = found.fetchmany(2)
    if not rows:
        raise LeadFileError(
            f"{table.leads.path}: no lead has the {table.id_column.title} {lead_id!r}. "
            "Check the id, or name another column with --id-column."
        )
    return dict(zip(("_row", *columns), rows[0], strict=True))


def _read(table: LeadTable, row: dict[str, object], policy: Policy, now: date) -> list[Fact]:
    facts: list[Fact] = []
    place = row["_row"]
    number = table.place(place).row if isinstance(place, int) else 0
    noon = datetime.combine(now, time(12), UTC)
    for name, column in table.found.items():
        text = str(row[column.name] or "")
        value = read_cell(text, policy.fields[name], now)
        if value is None:
            raise LeadFileError(
                f"{table.leads.path}, row {number:,}, column {column.title!r}: {text!r} cannot be read; "
                f"expected {expected_in(policy.fields[name])}."
            )
        if value in (Absence.UNKNOWN, Absence.DISPUTED):
            continue
        cell = Row(table.leads.path.name, number, column.title, text)
        fact = Fact(f"f{len(facts) + 1}", name, Absence.DECLINED, cell, Source.IMPORTED, noon, noon)
        facts.append(replace(fact, value=value))
    return facts
