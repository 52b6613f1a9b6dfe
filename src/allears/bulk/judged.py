"""The decision over a loaded table of leads, and the statements that ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sqlglot import exp

from allears.bulk.decision_sql import DecisionSql
from allears.bulk.kinds import Kinds
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

    @cached_property
    def written(self) -> list[exp.Expr]:
        """What is written of each lead after its id, over the source and the steps of the decision."""
        decision = self.decision
        sentence = SentenceSql(decision, self.table.said()).sentence()
        segment = decision.steps.name(decision.segment(), "segment")
        open_fields = decision.steps.name(decision.open_fields().transform(_in_one_call), "open_fields")
        values = (decision.outcome.copy(), decision.hot.copy(), segment, sentence, open_fields)
        return [exp.alias_(one, name, copy=False) for one, name in zip(values, VERDICT_COLUMNS, strict=True)]

    def verdicts(self, id_title: str) -> exp.Select:
        """The file of verdicts: the id, the verdict, the mark, the profile, the sentence, the open fields."""
        return self.statement([_id_column(id_title), *self.written])

    def count_codes(self, kinds: Kinds) -> exp.Select:
        """The codes of the leads, with how many there are of each."""
        return kinds.count(self._source())

    def verdicts_by_kind(self, kinds: Kinds, id_title: str) -> exp.Select:
        """The same as `verdicts`, with the table `kinds` beside the leads."""
        return kinds.write(self._source(), [_id_column(id_title), *self.written])

    def _source(self) -> exp.Query:
        source = self.table.source().select(*self.carried, copy=False)
        if self.left_out:
            outside = exp.select("_row").from_(self.left_out)
            source = source.where(exp.not_(exp.In(this=exp.column("_row", "raw"), query=exp.Subquery(this=outside))))
        return source


def _id_column(title: str) -> exp.Expr:
    return exp.alias_(exp.column("_id"), title, quoted=True, copy=False)


def _in_one_call(node: exp.Expr) -> exp.Expr:
    return glued(*node.expressions) if isinstance(node, exp.Concat) else node
