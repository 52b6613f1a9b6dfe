"""A file of past leads, loaded with what became of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlglot import exp

from allears.bulk.column_search import ID_NAMES, Columns, plain_name
from allears.bulk.judged import Judged
from allears.bulk.lead_file import Column, open_lead_file
from allears.bulk.lead_file_error import LeadFileError
from allears.bulk.lead_table import LeadTable
from allears.bulk.outcome_column import OutcomeCells, find_outcome, read_outcomes
from allears.bulk.plain_cells import plain_columns
from allears.bulk.qualify import LEFT_OUT, Stage, Task, find_fields, leave_out
from allears.bulk.row_filter import read_filter, restrict
from allears.bulk.verdict_file import work_beside
from allears.policy.policy import Policy

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

GOOD = "_good"
"""In a statement over past leads: true for a customer, false for none, NULL without an outcome."""


@dataclass(frozen=True)
class Past:
    """Which leads of the file count, and where it says what became of them; see `--outcome` and `--only`."""

    outcome: str | None = None
    only: tuple[str, ...] = ()
    needs_ids: bool = True


@dataclass(frozen=True)
class PastLeads:
    """The judged file. `rows` pass every `--only`, of `all_rows`; `rejected` rows were left out of both."""

    judged: Judged
    outcomes: OutcomeCells | None
    has_ids: bool
    all_rows: int
    rows: int
    rejected: int


@contextmanager
def working_folder(task: Task) -> Iterator[Path]:
    """A folder to work in, gone afterwards: beside the rejected rows, if there will be any."""
    if task.rejects is not None:
        with work_beside(task.rejects) as folder:
            yield folder
    else:
        with TemporaryDirectory(prefix="allears-") as name:
            yield Path(name)


def open_past_leads(
    task: Task, past: Past, policy: Policy, folder: Path, connection: DuckDBPyConnection, stage: Stage
) -> PastLeads:
    """Load the file, keep the rows that count, read their cells and outcomes. Raises LeadFileError."""
    leads = open_lead_file(task.leads.absolute(), folder, connection, task.encoding)
    columns = Columns(str(task.leads), leads.columns)
    found = find_fields(task, policy, columns)
    asked = find_outcome(past.outcome, columns) if past.outcome is not None else None
    filters = [read_filter(one, columns) for one in past.only]
    id_column = _id_column(task, past, columns)
    extra = [one.column for one in filters] + ([asked.column] if asked else [])
    first = id_column or (asked.column if asked else leads.columns[0])
    table = LeadTable(leads, connection, first, found, plain_columns(found, policy.fields))
    table.load(stage("Reading the leads"), tuple(extra))
    all_rows = table.rows
    restrict(connection, filters)
    table.rows = _count(connection)
    _must_have_rows(table, all_rows, past)
    outcomes = read_outcomes(asked, connection) if asked else None
    rejected = leave_out(table, task, policy, folder, has_ids=id_column is not None)
    carried = (exp.alias_(outcomes.truth(), GOOD),) if outcomes else ()
    judged = Judged(policy, table, task.now, task.final, LEFT_OUT if rejected else None, carried)
    return PastLeads(judged, outcomes, id_column is not None, all_rows, table.rows, rejected)


def _id_column(task: Task, past: Past, columns: Columns) -> Column | None:
    """The column that names the lead; it may be missing where it is only looked at for leads that stand there twice."""
    if past.needs_ids or task.id_column is not None:
        return columns.id_column(task.id_column)
    named = [one for one in columns.columns if plain_name(one.title) in ID_NAMES]
    return named[0] if len(named) == 1 else None


def _count(connection: DuckDBPyConnection) -> int:
    counted = connection.execute("SELECT count(*) FROM raw").fetchone()
    return int(counted[0]) if counted else 0


def _must_have_rows(table: LeadTable, all_rows: int, past: Past) -> None:
    if not all_rows:
        raise LeadFileError(f"{table.leads.path}: holds no leads, only the names of the columns.")
    if not table.rows:
        filters = " and ".join(repr(re.sub(r"\s+", " ", one)) for one in past.only)
        raise LeadFileError(f"{table.leads.path}: none of its {all_rows:,} rows passes --only {filters}.")
