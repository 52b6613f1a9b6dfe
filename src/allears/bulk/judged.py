"""The decision over a loaded table of leads, and the statements that ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlglot import exp

from allears.bulk.decision_sql import DecisionSql
from allears.bulk.lead_table import LeadTable
from allears.bulk.reasons_sql import SentenceSql, glued
from allears.policy.policy import Policy

VERDICT_COLUMNS = ("verdict", "hot", "segment", "reasons", "open_fields")
"""What is written of each lead, after its id."""


@dataclass(frozen=True)
class Judged:
    """One policy held against one loaded file. `left_out` names a table of rows (`_row`) that are not judged.

    `carried` are further columns over the view `raw`, which a statement's results may name.
    """

    policy: Policy
    table: LeadTable
    now: date
    final: bool
    left_out: str | None = None
    carried: tuple[exp.Expr, ...] = ()

    @cached_property
    def decision(self) -> DecisionSql:
        """The decision as SQL; its steps grow with what is asked of it."""
        return DecisionSql(self.policy, self.table.columns(), self.now, self.final)

    def statement(self, results: list[exp.Expr]) -> exp.Select:
        """A SELECT of `results` over every judged lead."""
        return self.decision.steps.select(self._source(), results)

    def kinds(self, results: list[exp.Expr], count: str) -> exp.Select:
        """A SELECT of `results` over kinds of leads, alike in all that `results` rest on, with the `count` of each."""
        return self.decision.steps.select_kinds(self._source(), results, count)

    def _source(self) -> exp.Query:
        source = self.table.source().select(*self.carried)
        if self.left_out:
            outside = exp.select("_row").from_(self.left_out)
            source = source.where(exp.not_(exp.In(this=exp.column("_row", "raw"), query=exp.Subquery(this=outside))))
        return source

    def verdicts(self, id_title: str) -> exp.Select:
        """The file of verdicts: the id, the verdict, the mark, the profile, the sentence, the open fields."""
        decision = self.decision
        open_fields = decision.open_fields().transform(_in_one_call)
        sentence = SentenceSql(decision, self.table.said()).sentence()
        values = (decision.outcome.copy(), decision.hot.copy(), decision.segment(), sentence, open_fields)
        named = [exp.alias_(one, name) for one, name in zip(values, VERDICT_COLUMNS, strict=True)]
        return self.statement([exp.alias_(exp.column("_id"), id_title, quoted=True), *named])


def _in_one_call(node: exp.Expr) -> exp.Expr:
    return glued(*node.expressions) if isinstance(node, exp.Concat) else node
