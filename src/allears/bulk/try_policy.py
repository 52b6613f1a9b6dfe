"""Trying a policy on past leads: what it would have said, and what became of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlglot import exp

from allears.bulk.decision_sql import used_fields
from allears.bulk.engine import open_engine
from allears.bulk.judged import Judged
from allears.bulk.leaks import Filled, leaks
from allears.bulk.outcome_column import OutcomeCells, must_differ
from allears.bulk.past_leads import GOOD, Past, PastLeads, open_past_leads, working_folder
from allears.bulk.proportion import Proportion
from allears.bulk.qualify import Stage, Task, check_rejects, said_plainly
from allears.bulk.support import Finding, Rule, rules_of
from allears.bulk.typed_columns import is_not_null
from allears.bulk.verdict_file import put_in_place
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome


@dataclass(frozen=True)
class Trial:
    """What a policy would have said of past leads, and how these came off.

    `verdicts` counts customers among the leads with an outcome; `without` counts the others. `warnings` are sentences
    on columns that give the outcome away. `absent` fields have no column in the file.
    """

    past: PastLeads
    outcomes: OutcomeCells
    verdicts: dict[Outcome, Proportion]
    without: dict[Outcome, int]
    findings: tuple[Finding, ...]
    warnings: tuple[str, ...]
    absent: tuple[str, ...]

    @property
    def all(self) -> Proportion:
        """Customers among all leads with an outcome."""
        return _total(list(self.verdicts.values()))


def try_policy(task: Task, past: Past, policy: Policy, stage: Stage) -> Trial:
    """Judge past leads and count what became of them. Raises LeadFileError."""
    if task.rejects is not None:
        check_rejects(task)
    with working_folder(task) as folder, said_plainly(task.rejects or folder):
        connection = open_engine(folder, [task.leads.absolute()])
        try:
            leads = open_past_leads(task, past, policy, folder, connection, stage)
            assert leads.outcomes is not None  # noqa: S101 - the command asks for one
            must_differ(leads.outcomes)
            watch = stage("Judging and counting")
            counts = _Counts(leads.judged)
            counts.read(connection.execute(counts.statement().sql("duckdb")).fetchall())
            watch(1.0)
        finally:
            connection.close()
        if task.rejects is not None:
            put_in_place(folder / "rejects.csv", task.rejects)
    return counts.trial(leads, leads.outcomes)


def _total(parts: list[Proportion]) -> Proportion:
    return Proportion(sum(one.part for one in parts), sum(one.whole for one in parts))


class _Counts:
    """One statement that counts everything: a row for each verdict and outcome, a column for each rule and field."""

    def __init__(self, judged: Judged) -> None:
        self.judged = judged
        self.rules = list(rules_of(judged.policy))
        self.fields = sorted(judged.table.found)
        self.rows: list[tuple[str, bool | None, tuple[int, ...]]] = []

    def statement(self) -> exp.Select:
        decision = self.judged.decision
        truths = [decision.truth(one.condition) for one in self.rules]
        columns = self.judged.table.columns()
        filled = [_has_something(columns[name].is_known(), columns[name].state) for name in self.fields]
        named = [exp.alias_(one.copy(), f"flag_{place}") for place, one in enumerate((*truths, *filled))]
        inner = self.judged.statement([exp.alias_(decision.outcome.copy(), "verdict"), exp.column(GOOD), *named])
        counts: list[str | exp.Expr] = ["count(*)"]
        for one in named:
            counts += [f"count(*) FILTER (WHERE {one.alias})", f"count(*) FILTER (WHERE NOT {one.alias})"]
        return exp.select("verdict", GOOD, *counts).from_(exp.Subquery(this=inner, alias="judged")).group_by("1", "2")

    def read(self, rows: list[tuple[Any, ...]]) -> None:
        self.rows = [(verdict, good, tuple(map(int, counts))) for verdict, good, *counts in rows]

    def trial(self, past: PastLeads, outcomes: OutcomeCells) -> Trial:
        found = self.judged.table.found
        findings = tuple(self._finding(place, rule) for place, rule in enumerate(self.rules))
        warnings = leaks(outcomes.column.title, self._filled(), findings)
        absent = tuple(name for name in sorted(used_fields(self.judged.policy)) if name not in found)
        verdicts = {one: self._of(0, one) for one in Outcome}
        without = {one: self._count(0, None, one) for one in Outcome}
        return Trial(past, outcomes, verdicts, without, findings, tuple(warnings), absent)

    def _count(self, column: int, good: bool | None, verdict: Outcome | None = None) -> int:
        return sum(
            counts[column] for said, came, counts in self.rows if came is good and (verdict is None or said == verdict)
        )

    def _of(self, column: int, verdict: Outcome | None = None) -> Proportion:
        """Customers among the leads with an outcome that a column counts."""
        good = self._count(column, True, verdict)
        return Proportion(good, good + self._count(column, False, verdict))

    def _finding(self, place: int, rule: Rule) -> Finding:
        holds, fails = self._of(2 * place + 1), self._of(2 * place + 2)
        return Finding(rule, holds, fails, self._of(0).whole - holds.whole - fails.whole)

    def _filled(self) -> Iterator[Filled]:
        for place, name in enumerate(self.fields, start=len(self.rules)):
            shares = [
                Proportion(self._count(2 * place + 1, good), self._count(0, good)) for good in (True, False, None)
            ]
            yield Filled(name, self.judged.table.found[name].title, *shares)


def _has_something(known: exp.Expr, state: exp.Expr | None) -> exp.Expr:
    return known if state is None else exp.or_(known, is_not_null(state.copy()))
