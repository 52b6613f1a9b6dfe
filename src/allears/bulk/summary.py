"""What came out of judging a file: how many of each verdict, the commonest reasons, what was missing most often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlglot import exp

from allears.bulk.decision_sql import DecisionSql
from allears.bulk.kinds import KINDS, LEADS
from allears.bulk.reasons_sql import criteria_of
from allears.policy.condition import Not
from allears.policy.condition_wording import say_condition
from allears.policy.verdict import Outcome

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

FLAGS_A_NUMBER = 60


@dataclass
class Summary:
    """Leads by verdict; reasons (verdict, words) and open fields by how many leads they hold for."""

    leads: int = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    hot: int = 0
    reasons: Counter[tuple[Outcome, str]] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class Flag:
    """Something that is true or not of each lead, and what it counts towards."""

    holds: exp.Expr
    outcome: Outcome | None
    words: str


class VerdictCount:
    """Counts what the leads of the table `kinds` have in common. `columns` are what that table must hold for it."""

    def __init__(self, decision: DecisionSql) -> None:
        self.flags = list(_flags(decision))
        packed = [
            exp.alias_(_packed(self.flags[start : start + FLAGS_A_NUMBER]), f"flags_{start}", copy=False)
            for start in range(0, len(self.flags), FLAGS_A_NUMBER)
        ]
        self.columns: list[exp.Expr] = [exp.alias_(decision.outcome.copy(), "outcome", copy=False), *packed]

    def read(self, connection: DuckDBPyConnection) -> Summary:
        """What came out."""
        names = ", ".join(one.alias for one in self.columns)
        counting = f"SELECT {names}, sum({LEADS}) FROM {KINDS} GROUP BY {names}"  # noqa: S608 - our own names
        return _gather(connection.execute(counting).fetchall(), self.flags)


def _flags(decision: DecisionSql) -> Iterator[Flag]:
    policy, speak = decision.policy, decision.policy.language
    yield Flag(decision.hot.copy(), None, "hot")
    for title, truth in zip((one.name.read_in(speak) for one in policy.not_ideal), decision.exclusions, strict=True):
        yield Flag(truth.copy(), Outcome.DISQUALIFIED, f"not ideal: {title}")
    for segment, truth in zip(policy.ideal, decision.segments, strict=True):
        name = segment.name.read_in(speak)
        for outcome, words in ((Outcome.QUALIFIED, f"fits: {name}"), (Outcome.LATER, f"fits, but later: {name}")):
            yield Flag(truth.copy(), outcome, words)
        for criterion in criteria_of(segment):
            words = f"{name}: {say_condition(Not(criterion), policy.fields, speak)}"
            yield Flag(exp.not_(exp.paren(decision.truth(criterion))), Outcome.OUTSIDE, words)
    for (is_open, _), words in zip(decision.open_roots(), _open_words(decision), strict=True):
        yield Flag(is_open, Outcome.UNDECIDED, words)
    for name, flag in decision.open_flags().items():
        yield Flag(flag, Outcome.UNDECIDED, f"missing:{name}")


def _open_words(decision: DecisionSql) -> Iterator[str]:
    policy, speak = decision.policy, decision.policy.language
    yield from (f"may not be ideal: {one.name.read_in(speak)}" for one in policy.not_ideal)
    yield from (f"may fit: {one.name.read_in(speak)}" for one in policy.ideal)
    yield "may be for later"


def _packed(flags: list[Flag]) -> exp.Expr:
    """The flags as the bits of one whole number."""
    total: exp.Expr = exp.cast(exp.Literal.number(0), "BIGINT")
    for place, flag in enumerate(flags):
        bit = exp.Case().when(flag.holds, exp.Literal.number(1 << place), copy=False)
        bit = bit.else_(exp.Literal.number(0), copy=False)
        total = exp.Add(this=total, expression=bit)
    return total


def _gather(rows: list[tuple[object, ...]], flags: list[Flag]) -> Summary:
    summary = Summary()
    for verdict, *numbers, leads in rows:
        outcome, count = Outcome(str(verdict)), int(str(leads))
        summary.leads += count
        summary.outcomes[outcome] += count
        for place, flag in enumerate(flags):
            packed = int(str(numbers[place // FLAGS_A_NUMBER]))
            if not packed >> place % FLAGS_A_NUMBER & 1:
                continue
            if flag.words == "hot" and flag.outcome is None:
                summary.hot += count
            elif flag.outcome is outcome and flag.words.startswith("missing:"):
                summary.missing[flag.words.removeprefix("missing:")] += count
            elif flag.outcome is outcome:
                summary.reasons[outcome, flag.words] += count
    return summary
