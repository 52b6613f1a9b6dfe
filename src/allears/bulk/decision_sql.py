"""The whole decision as SQL: the same verdict, mark, profile and open fields as `Judge`, for a table of leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce

from sqlglot import exp

from allears.bulk.leaf_sql import Reading, write_leaf
from allears.bulk.steps import Steps
from allears.bulk.typed_columns import FieldColumns, is_null, text
from allears.policy.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Between,
    Compare,
    Condition,
    IsKnown,
    Not,
    Test,
    fields_of,
    walk_tests,
)
from allears.policy.condition_writing import write_condition
from allears.policy.judge import exchange_of
from allears.policy.policy import Policy
from allears.policy.verdict import Outcome
from allears.values.money import Money


@dataclass(frozen=True)
class OpenLeaf:
    """One leaf inside one root (an exclusion, a segment, "later"): when it is what keeps the root from being settled.

    `when` is the path to it: every node on the way, the leaf included, is not known.
    """

    field: str
    when: exp.Expr


class DecisionSql:
    """One policy over one set of columns; each part of the decision is a named column of `steps`.

    `exclusions`, `segments` and `later` hold the truths as they count (true, false, NULL).
    """

    def __init__(self, policy: Policy, columns: Mapping[str, FieldColumns], now: date | None, final: bool) -> None:
        self.policy = policy
        self.columns = columns
        self.final = final
        self.steps = Steps()
        self._open: dict[str, exp.Expr] | None = None
        self.reading = Reading(columns, exchange_of(policy), now, final)
        self.exclusions = [self._counted_exclusion(place) for place in range(len(policy.not_ideal))]
        self.segments = [
            self.steps.name(self.truth(AllOf((*one.we_can_help_them, *one.they_can_help_us))), "fits", one.id)
            for one in policy.ideal
        ]
        self.refused = self.steps.name(any_true(self.exclusions), "refused")
        self.fits = self.steps.name(any_true(self.segments), "fits_any")
        self.later = self.steps.name(self._counted_later(), "later")
        self.hot = self.steps.name(self.truth(AnyOf(policy.hot)), "hot")
        self.outcome = self.steps.name(self._outcome(), "verdict")

    # --- conditions ---------------------------------------------------------------------------------------------------

    def truth(self, condition: Condition) -> exp.Expr:
        """The truth of a condition: the name of its column, or a constant."""
        match condition:
            case Not(part):
                return self.steps.name(exp.not_(self.truth(part)), "not", write_condition(condition))
            case AllOf(parts):
                return self._joined(exp.And, exp.true(), condition, parts)
            case AnyOf(parts):
                return self._joined(exp.Or, exp.false(), condition, parts)
            case AtLeast(number, parts):
                return self.steps.name(self._at_least(number, parts), "at_least", write_condition(condition))
            case _:
                return self.steps.name(write_leaf(condition, self.reading), "is", write_condition(condition))

    def _joined(
        self, kind: type[exp.Connector], empty: exp.Expr, whole: Condition, parts: tuple[Condition, ...]
    ) -> exp.Expr:
        truths = list(dict.fromkeys(self.truth(part) for part in parts))
        if not truths:
            return empty
        if len(truths) == 1:
            return truths[0]
        prefix = "all" if kind is exp.And else "any"
        return self.steps.name(_chain(kind, truths), prefix, write_condition(whole))

    def _at_least(self, number: int, parts: tuple[Condition, ...]) -> exp.Expr:
        truths = [self.truth(part) for part in parts]
        sure = _sum([_as_number(exp.Coalesce(this=one.copy(), expressions=[exp.false()])) for one in truths])
        most = _sum([_as_number(exp.Coalesce(this=one.copy(), expressions=[exp.true()])) for one in truths])
        needed = exp.Literal.number(number)
        return (
            exp.case()
            .when(exp.GTE(this=sure, expression=needed), exp.true())
            .when(exp.LT(this=most, expression=needed.copy()), exp.false())
        )

    def has_state(self, field: str, state: str) -> exp.Expr:
        """The column that says whether a field is in that state: "declined", "disputed"."""
        return self.steps.name(self.columns[field].has_state(state), "state", f"{field} {state}")

    def is_absent(self, field: str) -> exp.Expr:
        """The column that says whether a field has neither a value nor a state."""
        held = self.columns[field]
        stateless = [] if held.state is None else [is_null(held.state.copy())]
        return self.steps.name(exp.and_(exp.not_(held.is_known()), *stateless, copy=False), "absent", field)

    # --- the verdict --------------------------------------------------------------------------------------------------

    def _counted_exclusion(self, place: int) -> exp.Expr:
        exclusion = self.policy.not_ideal[place]
        found = self.truth(exclusion.when)
        if not (self.final and exclusion.if_unknown == "ignore"):
            return self.steps.name(found, "excludes", exclusion.id)
        disputed = [
            exp.and_(leaf.when, self.has_state(leaf.field, "disputed"))
            for leaf in self.open_leaves(exclusion.when)
            if self.columns[leaf.field].state is not None
        ]
        settled: exp.Expr = exp.Coalesce(this=found, expressions=[exp.false()])
        if disputed:
            settled = exp.case().when(exp.or_(*disputed), exp.null()).else_(settled)
        return self.steps.name(settled, "excludes", exclusion.id)

    def _counted_later(self) -> exp.Expr:
        """Not known counts as false at the end, and when all that is missing was declined."""
        later = AnyOf(self.policy.later)
        found = self.truth(later)
        if self.final:
            return exp.Coalesce(this=found, expressions=[exp.false()])
        missing = list(self.open_leaves(later))
        if any(self.columns[leaf.field].state is None for leaf in missing) or not missing:
            return found
        waits = [exp.and_(leaf.when, exp.not_(self.has_state(leaf.field, "declined"))) for leaf in missing]
        return exp.case().when(exp.or_(*waits), exp.null()).else_(exp.Coalesce(this=found, expressions=[exp.false()]))

    def _outcome(self) -> exp.Expr:
        in_time = (
            exp.case()
            .when(self.later.copy(), text(Outcome.LATER))
            .when(is_null(self.later.copy()), text(Outcome.UNDECIDED))
            .else_(text(Outcome.QUALIFIED))
        )
        return (
            exp.case()
            .when(self.refused.copy(), text(Outcome.DISQUALIFIED))
            .when(is_null(self.refused.copy()), text(Outcome.UNDECIDED))
            .when(self.fits.copy(), in_time)
            .when(is_null(self.fits.copy()), text(Outcome.UNDECIDED))
            .else_(text(Outcome.OUTSIDE))
        )

    def is_outcome(self, *outcomes: Outcome) -> exp.Expr:
        """True where the verdict is one of these."""
        if len(outcomes) == 1:
            return exp.EQ(this=self.outcome.copy(), expression=text(outcomes[0]))
        return exp.In(this=self.outcome.copy(), expressions=[text(one) for one in outcomes])

    def segment(self) -> exp.Expr:
        """The id of the first profile that holds, of qualified and later leads."""
        first = exp.Case()
        for one, fits in zip(self.policy.ideal, self.segments, strict=True):
            first = first.when(fits.copy(), text(one.id))
        if not self.policy.ideal:
            return exp.cast(exp.null(), "VARCHAR")
        return exp.case().when(self.is_outcome(Outcome.QUALIFIED, Outcome.LATER), first)

    # --- what is open -------------------------------------------------------------------------------------------------

    def open_leaves(self, condition: Condition, above: tuple[exp.Expr, ...] = ()) -> list[OpenLeaf]:
        """Every leaf that can keep `condition` open, with when it does; an amount's missing seats included."""
        here = self.truth(condition)
        if not isinstance(here, exp.Column):
            return []
        path = above if here in above else (*above, here)
        match condition:
            case Not(part):
                return self.open_leaves(part, path)
            case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
                return [leaf for part in parts for leaf in self.open_leaves(part, path)]
            case _:
                when = all_true([is_null(one.copy()) for one in path])
                return [OpenLeaf(condition.field, when), *self._missing_seats(condition, when)]

    def _missing_seats(self, test: Test, when: exp.Expr) -> list[OpenLeaf]:
        match test:
            case Compare(field, _, Money() as unit) | Between(field, Money() as unit, _):
                seats = self.reading.exchange.seats
            case _:
                return []
        if seats is None or seats not in self.columns:
            return []
        amount, number = self.columns[field], self.columns[seats]
        per_seat = exp.Coalesce(this=amount["per_seat"], expressions=[exp.false()])
        differs = exp.not_(per_seat) if unit.per_seat else per_seat
        exact = exp.Coalesce(this=exp.EQ(this=number["low"], expression=number["high"]), expressions=[exp.false()])
        lacks_seats = self.steps.name(exp.and_(amount.is_known(), differs, exp.not_(exact), copy=False), "lacks_seats")
        return [OpenLeaf(seats, all_true([when.copy(), lacks_seats]))]

    def open_roots(self) -> list[tuple[exp.Expr, Condition]]:
        """What may hold a verdict up, with the condition behind it: exclusions, then profiles, then "later"."""
        roots: list[tuple[exp.Expr, Condition]] = [
            (is_null(truth.copy()), one.when) for truth, one in zip(self.exclusions, self.policy.not_ideal, strict=True)
        ]
        none_fits = is_null(self.fits.copy())
        for fits, one in zip(self.segments, self.policy.ideal, strict=True):
            whole = AllOf((*one.we_can_help_them, *one.they_can_help_us))
            roots.append((all_true([none_fits.copy(), is_null(fits.copy())]), whole))
        possible = exp.Coalesce(this=self.fits.copy(), expressions=[exp.true()])
        roots.append((all_true([possible, is_null(self.later.copy())]), AnyOf(self.policy.later)))
        return roots

    def open_flags(self) -> dict[str, exp.Expr]:
        """Field id -> the column that says whether it is still open, given that the verdict is undecided; by id."""
        if self._open is None:
            self._open = self._open_flags()
        return {field: flag.copy() for field, flag in self._open.items()}

    def _open_flags(self) -> dict[str, exp.Expr]:
        flags: dict[str, dict[exp.Expr, None]] = {}
        for root_is_open, condition in self.open_roots():
            for leaf in self.open_leaves(condition):
                flags.setdefault(leaf.field, {})[all_true([root_is_open, leaf.when])] = None
        return {field: self.steps.name(exp.or_(*flags[field], copy=False), "open", field) for field in sorted(flags)}

    def open_fields(self) -> exp.Expr:
        """The ids of the open fields, sorted and joined by `;`; NULL unless undecided."""
        flags = self.open_flags()
        if not flags:
            return exp.cast(exp.null(), "VARCHAR")
        pieces: list[exp.Expr] = [
            exp.case().when(flag, text(f";{field}")).else_(text("")) for field, flag in flags.items()
        ]
        joined = pieces[0] if len(pieces) == 1 else exp.Concat(expressions=pieces)
        return exp.case().when(
            self.is_outcome(Outcome.UNDECIDED), exp.Substring(this=joined, start=exp.Literal.number(2))
        )


def used_fields(policy: Policy) -> frozenset[str]:
    """The fields that the verdict or the hot mark rests on, the seats field included when money needs it."""
    conditions: list[Condition] = [one.when for one in policy.not_ideal]
    for segment in policy.ideal:
        conditions += [*segment.we_can_help_them, *segment.they_can_help_us]
    conditions += [*policy.later, *policy.hot]
    used = frozenset().union(*map(fields_of, conditions))
    has_money = any(policy.fields[one].type == "money" for one in used)
    return used | {policy.seats} if has_money and policy.seats else used


def compared_fields(policy: Policy) -> frozenset[str]:
    """The fields of which a condition asks more than whether they are known."""
    conditions = [one.when for one in policy.not_ideal]
    for segment in policy.ideal:
        conditions += [*segment.we_can_help_them, *segment.they_can_help_us]
    conditions += [*policy.later, *policy.hot]
    tests = (test for condition in conditions for test in walk_tests(condition))
    return frozenset(test.field for test in tests if not isinstance(test, IsKnown))


def any_true(truths: Sequence[exp.Expr]) -> exp.Expr:
    """True when one is; NULL when none is and one is not known."""
    return _chain(exp.Or, truths) if truths else exp.false()


def all_true(truths: Sequence[exp.Expr]) -> exp.Expr:
    """True when all are; what is said twice, also inside a part that is itself an AND, is said once."""
    parts = dict.fromkeys(part for one in truths for part in (one.flatten() if isinstance(one, exp.And) else (one,)))
    return exp.and_(*(part.copy() for part in parts), copy=False)


def _chain(kind: type[exp.Connector], parts: Sequence[exp.Expr]) -> exp.Expr:
    return reduce(lambda left, right: kind(this=left, expression=right), [one.copy() for one in parts])


def _as_number(truth: exp.Expr) -> exp.Expr:
    return exp.cast(truth, "INT")


def _sum(numbers: list[exp.Expr]) -> exp.Expr:
    total: exp.Expr = exp.Literal.number(0)
    for number in numbers:
        total = exp.Add(this=total, expression=number)
    return total
