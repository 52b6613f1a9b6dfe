"""Qualifying a file: every lead in it judged, and one file of verdicts written."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from allears.bulk.column_search import Columns
from allears.bulk.decision_sql import compared_fields, used_fields
from allears.bulk.engine import Watch, open_engine, run_watched
from allears.bulk.judged import Judged
from allears.bulk.kinds import CODES, KINDS, Kinds
from allears.bulk.lead_file import Column, LeadFile, open_lead_file
from allears.bulk.lead_file_error import LeadFileError, disk_full, is_full, what_failed
from allears.bulk.lead_table import LeadTable, RowError
from allears.bulk.plain_cells import plain_columns
from allears.bulk.row_places import Place
from allears.bulk.summary import Summary, VerdictCount
from allears.bulk.verdict_file import check_out, copy_statement, put_in_place, work_beside
from allears.policy.policy import Policy

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Stage = Callable[[str], Watch]
"""Begins a stage of the work, named for people; what it returns is told how much of it is done."""
LEFT_OUT = "left_out"
FEW_KINDS, LEADS_A_KIND = 1_000, 8
"""Kinds are decided once when they are few, or when there are at least so many leads of each on average."""


@dataclass(frozen=True)
class Task:
    """What to qualify and how: the files, the columns, the day, and whether nothing more can be had (`final`)."""

    leads: Path
    out: Path
    now: date
    final: bool = False
    id_column: str | None = None
    mapped: Mapping[str, str] = field(default_factory=dict)
    rejects: Path | None = None
    encoding: str | None = None


@dataclass(frozen=True)
class Result:
    """What came out: the figures, how many rows were rejected, which fields the file does not hold, its encoding."""

    summary: Summary
    rejected: int
    absent: tuple[str, ...]
    leads: LeadFile


def qualify(task: Task, policy: Policy, stage: Stage) -> Result:
    """Judge every lead of the file and write the verdicts. Raises LeadFileError; then nothing is written."""
    kind = check_out(task.out, task.leads)
    if task.rejects is not None:
        check_rejects(task)
    with work_beside(task.out) as folder, said_plainly(task.out):
        finished = folder / f"verdicts.{kind}"
        connection = open_engine(folder, [task.leads.absolute()])
        try:
            table = load_leads(task, policy, folder, connection, stage)
            rejected = leave_out(table, task, policy, folder)
            judged = Judged(policy, table, task.now, task.final, LEFT_OUT if rejected else None)
            statement, counts = decide_kinds(judged, connection, stage("Judging"))
            run_watched(connection, copy_statement(statement, finished, kind), stage("Writing"))
            summary = counts.read(connection)
        finally:
            connection.close()
        if task.rejects is not None:
            put_in_place(folder / "rejects.csv", task.rejects)
        put_in_place(finished, task.out)
    absent = tuple(name for name in sorted(used_fields(policy)) if name not in table.found)
    return Result(summary, rejected, absent, table.leads)


def decide_kinds(judged: Judged, connection: DuckDBPyConnection, watch: Watch) -> tuple[str, VerdictCount]:
    """Decide once for each kind of lead; the statement that writes the verdicts, and what counts them.

    Where the leads have too little in common for that to pay, the statement decides for each lead.
    """
    written, counts = judged.written, VerdictCount(judged.decision)
    kinds = Kinds(judged.decision.steps)
    run_watched(connection, f"CREATE TABLE {CODES} AS {judged.count_codes(kinds).sql('duckdb')}", watch)
    counted = connection.execute(f"SELECT count(*) FROM {CODES}").fetchone()  # noqa: S608 - our own name
    by_kind = counted is not None and counted[0] <= max(FEW_KINDS, judged.table.rows // LEADS_A_KIND)
    needed = [*counts.columns, *kinds.needed(written)] if by_kind else counts.columns
    connection.execute(f"CREATE TABLE {KINDS} AS {kinds.decide(needed).sql('duckdb', comments=False)}")
    title = judged.table.id_column.title
    statement = judged.verdicts_by_kind(kinds, title) if by_kind else judged.verdicts(title)
    return statement.sql("duckdb", comments=False, copy=False), counts


def load_leads(task: Task, policy: Policy, folder: Path, connection: DuckDBPyConnection, stage: Stage) -> LeadTable:
    """Find the columns and load the file. Raises LeadFileError."""
    leads = open_lead_file(task.leads.absolute(), folder, connection, task.encoding)
    columns = Columns(str(task.leads), leads.columns)
    found = find_fields(task, policy, columns)
    table = LeadTable(leads, connection, columns.id_column(task.id_column), found, plain_columns(found, policy.fields))
    table.load(stage("Reading the leads"))
    return table


def find_fields(task: Task, policy: Policy, columns: Columns) -> dict[str, Column]:
    """The columns of the fields that the policy decides by. Raises LeadFileError."""
    unknown = [name for name in task.mapped if name not in policy.fields]
    if unknown:
        raise LeadFileError(
            f"--map {unknown[0]}=: the policy has no field {unknown[0]!r}. It has {', '.join(policy.fields)}."
        )
    wanted = [policy.fields[name] for name in sorted(used_fields(policy))]
    found = columns.of_fields(wanted, task.mapped)
    if wanted and not found:
        raise LeadFileError(
            f"{task.leads}: holds none of the fields the policy decides by ({', '.join(one.id for one in wanted)}). "
            f"Name their columns with --map field=column. {columns.there_are('')}"
        )
    return found


def leave_out(table: LeadTable, task: Task, policy: Policy, folder: Path, has_ids: bool = True) -> int:
    """Read the cells and look for what is wrong with rows. With --rejects they go there and are left out.

    Returns how many rows were left out. Without `has_ids` no column names the lead, and none is looked at for it.
    """
    fields = {name: policy.fields[name] for name in sorted(used_fields(policy))}
    held = table.hold(fields, compared_fields(policy), task.now, policy.language)
    errors = chain(table.broken, held, _ids_in_doubt(table) if has_ids else ())
    if task.rejects is None:
        first = list(islice(errors, 1))
        if first:
            raise LeadFileError(_say_error(first[0], sum(1 for _ in errors), task))
        return 0
    return _write_rejects(errors, table, folder / "rejects.csv")


def _ids_in_doubt(table: LeadTable) -> Iterator[RowError]:
    """Rows without an id, and rows whose id an earlier row has."""
    identity, connection = table.id_column.name, table.connection
    if _ids_ascend(table):
        return
    written = f"trim(CAST({identity} AS VARCHAR))"
    counted = connection.execute(
        f"SELECT count(*), count(DISTINCT hash({identity})), "  # noqa: S608 - our own names
        f"count(*) FILTER ({identity} IS NULL OR {written} = '') FROM raw"
    ).fetchone()
    if counted is None or (counted[0] == counted[1] and not counted[2]):
        return
    found = connection.cursor().execute(
        f"SELECT _row, CAST({identity} AS VARCHAR), earlier FROM (SELECT _row, {identity}, "  # noqa: S608 - our own names
        f"first_value(_row) OVER (PARTITION BY {identity} ORDER BY _row) AS earlier FROM raw) "
        f"WHERE earlier <> _row OR {identity} IS NULL OR {written} = '' ORDER BY _row"
    )
    while rows := found.fetchmany(10_000):
        for row, text, earlier in rows:
            if text is None or not text.strip():
                why = "expected an id that names the lead, found none"
                yield RowError(table.place(row), table.id_column.title, "", why, row)
            else:
                why = f"{say_place(table.place(earlier))} has the same id; each lead needs one of its own"
                yield RowError(table.place(row), table.id_column.title, text, why, row)


def _ids_ascend(table: LeadTable) -> bool:
    """Whether every row has an id that is greater than that of the row before: then none is empty, and none double.

    Texts count as greater when they are longer, so that numbers written as text ascend, too.
    """
    identity = table.id_column.name
    ascends, filled = f"{identity} > before", f"{identity} IS NOT NULL"
    if table.id_column.type == "VARCHAR":
        longer, as_long = (f"strlen({identity}) {sign} strlen(before)" for sign in (">", "="))
        ascends, filled = f"({longer} OR ({as_long} AND {ascends}))", f"{identity} >= '!'"
    counted = table.connection.execute(
        f"SELECT count(*), count(*) FILTER ({filled}), count(*) FILTER ({filled} AND {ascends}) "  # noqa: S608 - our own names
        f"FROM (SELECT {identity}, lag({identity}) OVER () AS before FROM raw)"
    ).fetchone()
    return counted is not None and counted[0] == counted[1] and counted[2] == max(0, counted[0] - 1)


def say_place(place: Place) -> str:
    """Where a row stands, for people: "row 12", "row 12 (line 15)"."""
    line = f" (line {place.line:,})" if place.line not in (None, place.row) else ""
    return f"row {place.row:,}{' of the data' if place.of_data else ''}{line}"


def _say_error(first: RowError, more: int, task: Task) -> str:
    column = f", column {first.column!r}" if first.column else ""
    text = f": {first.text[:80]!r}" if first.text else ""
    others = f" {more:,} more cells or rows cannot be used either." if more else ""
    return (
        f"{task.leads}, {say_place(first.place)}{column}{text}: {first.why}.{others}\n"
        "Correct the file, or add --rejects FILE: such rows go there, and the others are judged."
    )


def _write_rejects(errors: Iterable[RowError], table: LeadTable, path: Path) -> int:
    """Write what is wrong, and note the rows that are left out. Counts the rows."""
    left_out: set[int] = set()
    rejected = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(("row", "column", "text", "why"))
        for one in errors:
            lines.writerow((one.place.row, one.column, one.text, one.why))
            rejected += one.lead is None or one.lead not in left_out
            if one.lead is not None:
                left_out.add(one.lead)
    table.leave_out(LEFT_OUT, left_out)
    return rejected


def check_rejects(task: Task) -> None:
    """Raises LeadFileError when the rejected rows cannot be written where the task says."""
    assert task.rejects is not None  # noqa: S101 - the caller looked
    if check_out(task.rejects, task.leads) != "csv":
        raise LeadFileError(f"{task.rejects}: rejected rows are written as CSV. Name it .csv.")
    if task.rejects.absolute() == task.out.absolute():
        raise LeadFileError(f"{task.rejects}: is also --out. Write the rejected rows to another file.")
    if not task.rejects.absolute().parent.is_dir():
        raise LeadFileError(f"{task.rejects}: there is no folder {task.rejects.parent}. Make it first.")


@contextmanager
def said_plainly(out: Path) -> Iterator[None]:
    """Turn what goes wrong while working into words: a full disk, a folder one may not write to."""
    import duckdb

    try:
        yield
    except (OSError, duckdb.Error) as error:
        if is_full(error):
            raise disk_full(out) from error
        why = error.strerror or str(error) if isinstance(error, OSError) else what_failed(error)
        raise LeadFileError(f"{out}: could not be written ({why}). Nothing was written.") from error
