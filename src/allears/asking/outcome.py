"""The outcome of a policy as a function of the open fields: what the judge will say once nothing more can be had."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import NamedTuple

from allears.asking.diagram import Constants, Diagram, Join
from allears.asking.open_field import OpenField, is_amount_test
from allears.facts.answer import Absence, Answer, Answers
from allears.policy.compiled import Trace
from allears.policy.condition import AllOf, AnyOf, AtLeast, Condition, Not, Test
from allears.policy.judge import Judge, exchange_of, judge_for
from allears.policy.leaf import compile_test
from allears.policy.policy import Exclusion, Policy
from allears.policy.verdict import Outcome

FALSE, DISPUTED, UNKNOWN, TRUE = 0, 1, 2, 3
"""Truths in an order in which "all of" is the least; `DISPUTED` is not known because of a field in dispute."""
STRENGTH = {FALSE: 0, UNKNOWN: 1, DISPUTED: 2, TRUE: 3}
"""The order in which "any of" is the most."""
PASSES, HOLDS_UP, STOPS = 0, 1, 2
"""What an exclusion does to a lead: nothing, hold the verdict up, or disqualify."""
NONE, MAYBE = -2, -1
"""No segment (or row) holds; or none does so far, but one may."""


class Ending(NamedTuple):
    """What differs between two ends of a conversation, as far as a question is worth it: the verdict, the place of the
    recommended row (None: none), and the place of the segment where the policy cares which."""

    outcome: Outcome
    row: int | None = None
    segment: int | None = None


def draw_outcome(
    policy: Policy,
    known: Answers,
    now: date,
    open_fields: tuple[OpenField, ...],
    most_nodes: int,
    excepted: Collection[str] = (),
    offers_time: bool = False,
) -> tuple[Diagram, int]:
    """The diagram of the outcome over the open fields (level n is `open_fields[n]`), and its root.

    Its ends are `Ending`s. `excepted` are exclusions that a person set aside. Raises `TooLargeError`.
    """
    drawing = _Drawing(policy, known, now, open_fields, most_nodes)
    return drawing.diagram, drawing.outcome(frozenset(excepted), offers_time)


class _Drawing:
    def __init__(
        self, policy: Policy, known: Answers, now: date, open_fields: tuple[OpenField, ...], most_nodes: int
    ) -> None:
        self.policy = policy
        self.known = dict(known)
        self.now = now
        self.open = open_fields
        self.levels = {one.field.id: level for level, one in enumerate(open_fields)}
        self.diagram = Diagram([len(one.answers) for one in open_fields], most_nodes, ABSORBING, NEUTRAL)
        self.exchange = exchange_of(policy)
        self.judge: Judge = judge_for(policy, final=True)
        self.drawn: dict[Condition, int] = {}

    def outcome(self, excepted: frozenset[str], offers_time: bool) -> int:
        join = self.diagram.join
        stopped = self.diagram.end(PASSES)
        for exclusion in self.policy.not_ideal:
            if exclusion.id not in excepted:
                stopped = join(_most, self.exclusion(exclusion), stopped)
        later = self.diagram.end(False) if offers_time else self.holds_later()
        fits = join(_place_in_time, self.segment(), later)
        if self.policy.recommend:
            fits = join(_recommend, fits, self.row())
        return join(_unless_stopped, self.diagram.map(_end_if_stopped, stopped), fits)

    def exclusion(self, exclusion: Exclusion) -> int:
        effect = _hold_up_if_disputed if exclusion.if_unknown == "ignore" else _hold_up
        return self.diagram.map(effect, self.condition(exclusion.when))

    def segment(self) -> int:
        found = self.diagram.end(NONE)
        for place, segment in enumerate(self.policy.ideal):
            both = AllOf((*segment.we_can_help_them, *segment.they_can_help_us))
            named = place if self.policy.by_segment else 0
            found = self.diagram.join(_segment_at(named), found, self.condition(both))
        return found

    def holds_later(self) -> int:
        return self.diagram.map(_is_true, self.condition(AnyOf(self.policy.later)))

    def row(self) -> int:
        found = self.diagram.end(NONE)
        for row in self.policy.recommend:
            when = self.condition(row.when) if row.when is not None else self.diagram.end(TRUE)
            found = self.diagram.join(_row_at(self.policy.recommend.index(row)), found, when)
        return found

    def condition(self, condition: Condition) -> int:
        node = self.drawn.get(condition)
        if node is None:
            node = self.drawn[condition] = self._condition(condition)
        return node

    def _condition(self, condition: Condition) -> int:
        diagram = self.diagram
        match condition:
            case Not(part):
                return diagram.map(_negate, self.condition(part))
            case AllOf(parts):
                return self.fold(_least, TRUE, parts)
            case AnyOf(parts):
                return self.fold(_strongest, FALSE, parts)
            case AtLeast(number, parts):
                counts = diagram.end((0, 0, False))
                count = _counting_to(number)
                for part in parts:
                    counts = diagram.join(count, counts, self.condition(part))
                return diagram.map(_reaching(number), counts)
            case _:
                return self.test(condition)

    def fold(self, function: Join, start: int, parts: tuple[Condition, ...]) -> int:
        node = self.diagram.end(start)
        for part in parts:
            node = self.diagram.join(function, node, self.condition(part))
        return node

    def test(self, test: Test) -> int:
        """The diagram of one test: over its own field, and over the seats when it is about money."""
        truth = compile_test(test, self.policy.fields[test.field], self.exchange, final=True)
        answers: dict[str, Answer] = dict(self.known)
        names = {test.field, self.policy.seats} if is_amount_test(test) else {test.field}
        levels = sorted(self.levels[name] for name in names if name in self.levels)

        def draw(remaining: list[int]) -> int:
            if not remaining:
                return self.diagram.end(self.value(test, truth(answers, self.now), answers))
            level = remaining[0]
            name = self.open[level].field.id
            children = []
            for answer in self.open[level].answers:
                answers[name] = answer
                children.append(draw(remaining[1:]))
            return self.diagram.node(level, tuple(children))

        return draw(levels)

    def value(self, test: Test, truth: bool | None, answers: Answers) -> int:
        if truth is not None:
            return TRUE if truth else FALSE
        missing = self.judge.open_fields(Trace(test, None), answers)
        return DISPUTED if any(answers.get(one) is Absence.DISPUTED for one in missing) else UNKNOWN


def _least(one: int, other: int) -> int:
    return min(one, other)


def _most(one: int, other: int) -> int:
    return max(one, other)


def _strongest(one: int, other: int) -> int:
    return one if STRENGTH[one] >= STRENGTH[other] else other


def _negate(truth: int) -> int:
    return {TRUE: FALSE, FALSE: TRUE}.get(truth, truth)


def _is_true(truth: int) -> bool:
    return truth == TRUE


def _counting_to(number: int) -> Callable[[tuple[int, int, bool], int], tuple[int, int, bool]]:
    """How many parts are true and how many not known, counted no further than `number`, and whether one is disputed."""

    def count(counts: tuple[int, int, bool], truth: int) -> tuple[int, int, bool]:
        true, unknown, disputed = counts
        if truth == TRUE:
            return min(true + 1, number), unknown, disputed
        if truth == FALSE:
            return counts
        return true, min(unknown + 1, number), disputed or truth == DISPUTED

    return count


def _reaching(number: int) -> Callable[[tuple[int, int, bool]], int]:
    def reached(counts: tuple[int, int, bool]) -> int:
        true, unknown, disputed = counts
        if true >= number:
            return TRUE
        if true + unknown < number:
            return FALSE
        return DISPUTED if disputed else UNKNOWN

    return reached


def _hold_up(truth: int) -> int:
    return PASSES if truth == FALSE else STOPS if truth == TRUE else HOLDS_UP


def _hold_up_if_disputed(truth: int) -> int:
    return PASSES if truth in (FALSE, UNKNOWN) else STOPS if truth == TRUE else HOLDS_UP


def _segment_at(place: int) -> Callable[[int, int], int]:
    """The first segment that holds; else whether one may."""

    def choose(found: int, truth: int) -> int:
        if found >= 0 or truth == FALSE:
            return found
        return place if truth == TRUE else MAYBE

    return choose


def _row_at(place: int) -> Callable[[int, int], int]:
    """The first row that holds; a row that is not known ends the search."""

    def choose(found: int, truth: int) -> int:
        if found != NONE or truth == FALSE:
            return found
        return place if truth == TRUE else MAYBE

    return choose


def _place_in_time(segment: int, later: bool) -> Ending:
    if segment < 0:
        return Ending(Outcome.OUTSIDE if segment == NONE else Outcome.UNDECIDED)
    return Ending(Outcome.LATER if later else Outcome.QUALIFIED, None, segment)


def _recommend(ending: Ending, row: int) -> Ending:
    return ending if ending.segment is None or row < 0 else ending._replace(row=row)


def _end_if_stopped(effect: int) -> Ending | None:
    """The end an exclusion brings about; None when it lets the lead pass."""
    if effect == PASSES:
        return None
    return Ending(Outcome.DISQUALIFIED if effect == STOPS else Outcome.UNDECIDED)


def _unless_stopped(stopped: Ending | None, ending: Ending) -> Ending:
    return stopped or ending


ABSORBING: Constants = {_least: FALSE, _strongest: TRUE, _most: STOPS}
NEUTRAL: Constants = {_least: TRUE, _strongest: FALSE, _most: PASSES, _unless_stopped: None}
