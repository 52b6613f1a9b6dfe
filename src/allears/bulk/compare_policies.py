"""What a changed policy would have decided differently, lead by lead."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlglot import exp

from allears.bulk.engine import open_engine, run_watched
from allears.bulk.past_leads import GOOD, Past, PastLeads, open_past_leads
from allears.bulk.proportion import Proportion
from allears.bulk.qualify import Stage, Task, check_rejects, said_plainly
from allears.bulk.row_filter import quoted
from allears.bulk.verdict_file import check_out, copy_statement, put_in_place, work_beside
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

COMPARED = ("verdict", "segment", "hot")
"""What makes a decision another one when it differs."""
WRITTEN = ("verdict", "segment", "hot", "reasons")
"""What the file shows of each lead whose decision differs, before and after."""


@dataclass(frozen=True, slots=True)
class Move:
    """Leads with one verdict before and one after; customers among those with an outcome."""

    before: Outcome
    after: Outcome
    leads: int
    settled: Proportion


@dataclass(frozen=True)
class Comparison:
    """What came out. `moves` are the leads whose verdict differs, the most first.

    `marked` counts leads with the same verdict whose segment or hot mark differs; they are in the file too.
    """

    leads: int
    moves: tuple[Move, ...]
    marked: int
    past: PastLeads

    def newly(self, outcome: Outcome) -> Move:
        """All leads that only the new policy gives this verdict, as one move; its `before` means nothing."""
        moved = [one for one in self.moves if one.after is outcome]
        settled = Proportion(sum(one.settled.part for one in moved), sum(one.settled.whole for one in moved))
        return Move(outcome, outcome, sum(one.leads for one in moved), settled)


def compare_policies(task: Task, past: Past, old: Policy, new: Policy, stage: Stage) -> Comparison:
    """Judge every lead by both policies and write those decided differently. Raises LeadFileError; then nothing is
    written."""
    kind = check_out(task.out, task.leads)
    if task.rejects is not None:
        check_rejects(task)
    with work_beside(task.out) as folder, said_plainly(task.out):
        _decide(task, past, old, folder, "before", stage)
        judged = _decide(task, past, new, folder, "after", stage)
        connection = open_engine(folder, [])
        try:
            watch = stage("Comparing")
            title = judged.judged.table.id_column.title
            finished = folder / f"differences.{kind}"
            _join(connection, folder)
            run_watched(connection, copy_statement(_written(title, judged.outcomes is not None), finished, kind), watch)
            comparison = _gather(connection, judged)
        finally:
            connection.close()
        if task.rejects is not None:
            put_in_place(_merge_rejects(folder), task.rejects)
        put_in_place(finished, task.out)
    return comparison


def _decide(task: Task, past: Past, policy: Policy, folder: Path, name: str, stage: Stage) -> PastLeads:
    """Judge the file by one policy, into `<name>.parquet` in the folder."""
    own = folder / name
    own.mkdir()
    connection = open_engine(own, [task.leads.absolute()])
    # A --map names fields of either policy; each takes those that it has.
    mapped = {field: column for field, column in task.mapped.items() if field in policy.fields}
    try:
        leads = open_past_leads(replace(task, mapped=mapped), past, policy, own, connection, stage)
        good = exp.column(GOOD) if leads.outcomes else exp.cast(exp.null(), "BOOLEAN")
        statement = leads.judged.verdicts("id").select(exp.column("_row"), exp.alias_(good, GOOD))
        run_watched(
            connection,
            copy_statement(statement.sql("duckdb"), own / "verdicts.parquet", "parquet"),
            stage(f"Judging {name}"),
        )
    finally:
        connection.close()
    return leads


def _merge_rejects(folder: Path) -> Path:
    """What either policy could not read, each line once."""
    lines: dict[tuple[str, ...], None] = {}
    for name in ("before", "after"):
        with (folder / name / "rejects.csv").open(encoding="utf-8", newline="") as file:
            lines.update(dict.fromkeys(map(tuple, csv.reader(file))))
    merged = folder / "rejects.csv"
    with merged.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(lines)
    return merged


def _join(connection: DuckDBPyConnection, folder: Path) -> None:
    """The view `compared`: every lead with both decisions."""
    columns = [f"{when}.{name} AS {name}_{when}" for when in ("before", "after") for name in WRITTEN]
    outcome = "CASE after._good WHEN true THEN 'yes' WHEN false THEN 'no' END AS customer, "
    sources = [
        f"read_parquet({quoted(str(folder / name / 'verdicts.parquet'))}) AS {name}" for name in ("before", "after")
    ]
    differs = " OR ".join(f"before.{name} IS DISTINCT FROM after.{name}" for name in COMPARED)
    connection.execute(
        f"CREATE VIEW compared AS SELECT after._row, after.id, after._good AS good, {outcome}{', '.join(columns)}, "  # noqa: S608
        f"({differs}) AS differs FROM {sources[0]} JOIN {sources[1]} ON before._row = after._row"
    )


def _written(id_title: str, has_outcome: bool) -> str:
    """The file: the id, the customer column when there is an outcome, then what is compared, in pairs."""
    title = '"' + id_title.replace('"', '""') + '"'
    pairs = ", ".join(f"{name}_before, {name}_after" for name in WRITTEN)
    customer = "customer, " if has_outcome else ""
    return f"SELECT id AS {title}, {customer}{pairs} FROM compared WHERE differs ORDER BY _row"  # noqa: S608


def _gather(connection: DuckDBPyConnection, past: PastLeads) -> Comparison:
    rows = connection.execute(
        "SELECT verdict_before, verdict_after, count(*), count(*) FILTER (differs), count(*) FILTER (good), "
        "count(*) FILTER (good IS NOT NULL) FROM compared GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
    ).fetchall()
    counted = [
        (Move(Outcome(before), Outcome(after), leads, Proportion(good, settled)), differs)
        for before, after, leads, differs, good, settled in rows
    ]
    moves = tuple(move for move, _ in counted if move.before is not move.after)
    marked = sum(differs for move, differs in counted if move.before is move.after)
    return Comparison(sum(move.leads for move, _ in counted), moves, marked, past)
