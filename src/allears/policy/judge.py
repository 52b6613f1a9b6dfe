"""Judging: from what is known of a lead to the verdict of the written policy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from allears.facts.answer import Absence, Answers
from allears.facts.notebook import Notebook
from allears.policy.compiled import Terms, Trace, compile_condition, compile_trace
from allears.policy.condition import AllOf, AnyOf, Between, Compare, Condition
from allears.policy.exchange import Exchange
from allears.policy.leaf import Truth
from allears.policy.policy import Policy, Recommendation
from allears.policy.verdict import (
    Cause,
    Decision,
    ExclusionTrace,
    GrantedException,
    Outcome,
    SegmentTrace,
    Verdict,
)
from allears.values.count import Count
from allears.values.money import Money


def judge(
    known: Notebook | Answers,
    policy: Policy,
    now: date,
    final: bool = False,
    exceptions: Sequence[GrantedException] = (),
) -> Verdict:
    """The verdict on one lead, with its full trace.

    `final` says that nothing more can be had; until then an exclusion that is not known holds the verdict up,
    whatever its `if_unknown`. A verdict other than undecided never changes by learning more.
    """
    return judge_for(policy, final).judge(known, now, exceptions)


def decide(answers: Answers, policy: Policy, now: date, final: bool = False) -> Decision:
    """The bare verdict, without trace or reasons: what bulk work and the search for the next question need."""
    return judge_for(policy, final).decide(answers, now)


_new = tuple.__new__
"""Makes a named tuple without the detour over its keyword arguments; judging makes a dozen of them."""


class _Same:
    """A policy compared by identity, so that a compiled judge is kept for each loaded policy."""

    __slots__ = ("policy",)

    def __init__(self, policy: Policy) -> None:
        self.policy = policy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.policy is self.policy

    def __hash__(self) -> int:
        return id(self.policy)


@lru_cache(maxsize=64)
def _judge_kept(same: _Same, final: bool) -> Judge:
    return Judge(same.policy, final)


def judge_for(policy: Policy, final: bool = False) -> Judge:
    """The compiled judge of a policy; made once and kept."""
    return _judge_kept(_Same(policy), final)


def exchange_of(policy: Policy) -> Exchange:
    """What the policy says about money, in the form that comparisons need."""
    return Exchange(policy.currency, policy.rates.worth if policy.rates else {}, policy.seats)


class Judge:
    """One policy, compiled for one of the two situations: more can still be learned, or nothing more (`final`)."""

    def __init__(self, policy: Policy, final: bool) -> None:
        self.policy = policy
        self.final = final
        self.exchange = exchange_of(policy)
        self.terms = Terms(policy.fields, self.exchange, final)
        whens = [one.when for one in policy.not_ideal]
        sides = [(AllOf(one.we_can_help_them), AllOf(one.they_can_help_us)) for one in policy.ideal]
        marks = [AnyOf(policy.later), AnyOf(policy.hot), AnyOf(policy.fast_lane), AnyOf(policy.never_refuse)]
        self._exclusions = tuple(compile_condition(when, self.terms) for when in whens)
        self._segments = tuple(compile_condition(AllOf(both), self.terms) for both in sides)
        self._later = compile_condition(marks[0], self.terms)
        self._trace_exclusions = tuple(compile_trace(when, self.terms) for when in whens)
        self._traced_exclusions = tuple(zip(policy.not_ideal, self._trace_exclusions, strict=True))
        self._trace_sides = tuple(
            (segment, compile_trace(ours, self.terms), compile_trace(theirs, self.terms))
            for segment, (ours, theirs) in zip(policy.ideal, sides, strict=True)
        )
        self._trace_marks = tuple(compile_trace(mark, self.terms) for mark in marks)
        self._rows = tuple(
            None if row.when is None else compile_condition(row.when, self.terms) for row in policy.recommend
        )
        self._ignored = tuple(one.if_unknown == "ignore" for one in policy.not_ideal)

    def decide(self, answers: Answers, now: date) -> Decision:
        """The bare verdict, stopping as soon as it is settled."""
        held_up = False
        for place, test in enumerate(self._exclusions):
            truth = test(answers, now)
            if truth:
                return Decision(Outcome.DISQUALIFIED, exclusion=place)
            if truth is None and not held_up:
                held_up = not self._sets_aside(place, answers, now)
        if held_up:
            return Decision(Outcome.UNDECIDED)
        possible = False
        for place, test in enumerate(self._segments):
            truth = test(answers, now)
            if truth:
                return self._decide_time(place, answers, now)
            possible = possible or truth is None
        return Decision(Outcome.UNDECIDED if possible else Outcome.OUTSIDE)

    def _decide_time(self, segment: int, answers: Answers, now: date) -> Decision:
        truth = self._later(answers, now)
        if truth is None and not self._time_settled(answers, now):
            return Decision(Outcome.UNDECIDED)
        return Decision(Outcome.LATER if truth else Outcome.QUALIFIED, segment=segment)

    def _sets_aside(self, place: int, answers: Answers, now: date) -> bool:
        """Whether an exclusion that is not known counts as false: at the end, if it says so and nothing is disputed."""
        if not (self.final and self._ignored[place]):
            return False
        return not self._is_disputed(self._trace_exclusions[place](answers, now), answers)

    def _time_settled(self, answers: Answers, now: date) -> bool:
        """Whether "later", not known, counts as false: at the end, or when all that is missing was declined."""
        missing = self.open_fields(self._trace_marks[0](answers, now), answers)
        return self.final or all(answers.get(one) is Absence.DECLINED for one in missing)

    def _is_disputed(self, trace: Trace, answers: Answers) -> bool:
        return any(answers.get(one) is Absence.DISPUTED for one in self.open_fields(trace, answers))

    def judge(self, known: Notebook | Answers, now: date, exceptions: Sequence[GrantedException] = ()) -> Verdict:
        """The verdict with its full trace."""
        notebook = known if isinstance(known, Notebook) else None
        answers = known.answers(self.policy.fields, now) if isinstance(known, Notebook) else known
        granted = {one.exclusion: one for one in exceptions}
        exclusions = tuple(
            [
                _new(ExclusionTrace, (one, trace(answers, now), granted.get(one.id) if granted else None))
                for one, trace in self._traced_exclusions
            ]
        )
        segments = tuple([self._trace_segment(one, answers, now) for one in self._trace_sides])
        later, hot, fast_lane, never_refuse = [trace(answers, now) for trace in self._trace_marks]
        outcome, segment, exclusion = self._conclude(exclusions, segments, later, answers)
        undecided = outcome is Outcome.UNDECIDED
        open_fields = self._missing(exclusions, segments, later, answers) if undecided else ()
        return Verdict(
            outcome,
            None if segment is None else self.policy.ideal[segment],
            None if exclusion is None else self.policy.not_ideal[exclusion],
            open_fields,
            self._cause(exclusions, open_fields, answers) if undecided and self.final else None,
            hot.truth,
            fast_lane.truth,
            never_refuse.truth,
            None if segment is None else self.recommend(answers, now),
            exclusions,
            segments,
            (later, hot, fast_lane, never_refuse),
            self.final,
            now,
            self.policy,
            answers,
            notebook,
        )

    def recommend(self, answers: Answers, now: date) -> Recommendation | None:
        """The first row that holds; None when none does or when one before it is not known."""
        for row, test in zip(self.policy.recommend, self._rows, strict=True):
            truth = True if test is None else test(answers, now)
            if truth is None:
                return None
            if truth:
                return row
        return None

    def open_fields(self, trace: Trace, answers: Answers) -> frozenset[str]:
        """The fields that keep a trace from being true or false; empty when it is one of both.

        An amount per seat against one in all also misses the seats, when they are not one exact number.
        """
        if trace.truth is not None:
            return frozenset()
        if trace.parts:
            return frozenset().union(*(self.open_fields(part, answers) for part in trace.parts))
        return self._open_of_test(trace.condition, answers)

    def _open_of_test(self, test: Condition, answers: Answers) -> frozenset[str]:
        match test:
            case Compare(field, _, Money() as unit) | Between(field, Money() as unit, _):
                amount, seats = answers.get(field), self.exchange.seats
                if seats and isinstance(amount, Money) and amount.per_seat != unit.per_seat:
                    number = answers.get(seats)
                    if not (isinstance(number, Count) and number.is_exact):
                        return frozenset({field, seats})
                return frozenset({field})
            case AllOf() | AnyOf():
                return frozenset()
            case _:
                return frozenset({test.field}) if hasattr(test, "field") else frozenset()

    def _trace_segment(self, one: tuple, answers: Answers, now: date) -> SegmentTrace:  # type: ignore[type-arg]
        segment, ours, theirs = one
        help_them, help_us = ours(answers, now), theirs(answers, now)
        truth = help_us.truth if help_them.truth else help_them.truth
        if truth is None and help_us.truth is False:
            truth = False
        return _new(SegmentTrace, (segment, truth, help_them, help_us))

    def _conclude(
        self,
        exclusions: tuple[ExclusionTrace, ...],
        segments: tuple[SegmentTrace, ...],
        later: Trace,
        answers: Answers,
    ) -> Decision:
        plain = not self.final and not any(one.exception for one in exclusions)
        counted = [one.trace.truth if plain else self._counts_as(one, answers) for one in exclusions]
        if True in counted:
            return Decision(Outcome.DISQUALIFIED, exclusion=counted.index(True))
        if None in counted:
            return Decision(Outcome.UNDECIDED)
        truths = [one.truth for one in segments]
        if True in truths:
            time = self._later_counts_as(later, answers)
            if time is None:
                return Decision(Outcome.UNDECIDED)
            return Decision(Outcome.LATER if time else Outcome.QUALIFIED, segment=truths.index(True))
        return Decision(Outcome.UNDECIDED if None in truths else Outcome.OUTSIDE)

    def _counts_as(self, one: ExclusionTrace, answers: Answers) -> Truth:
        if one.exception is not None:
            return False
        if one.trace.truth is None and self.final and one.exclusion.if_unknown == "ignore":
            return None if self._is_disputed(one.trace, answers) else False
        return one.trace.truth

    def _later_counts_as(self, later: Trace, answers: Answers) -> Truth:
        if later.truth is not None:
            return later.truth
        missing = self.open_fields(later, answers)
        settled = self.final or all(answers.get(one) is Absence.DECLINED for one in missing)
        return False if settled else None

    def _missing(
        self,
        exclusions: tuple[ExclusionTrace, ...],
        segments: tuple[SegmentTrace, ...],
        later: Trace,
        answers: Answers,
    ) -> tuple[str, ...]:
        """The open fields that still matter: a profile that holds makes the other profiles' gaps irrelevant."""
        traces = [one.trace for one in exclusions if self._counts_as(one, answers) is None]
        holds = any(one.truth for one in segments)
        if not holds:
            possible = [one for one in segments if one.truth is None]
            traces += [side for one in possible for side in (one.we_can_help_them, one.they_can_help_us)]
        if (holds or any(one.truth is None for one in segments)) and self._later_counts_as(later, answers) is None:
            traces.append(later)
        return tuple(sorted(frozenset().union(*(self.open_fields(one, answers) for one in traces))))

    def _cause(self, exclusions: tuple[ExclusionTrace, ...], open_fields: tuple[str, ...], answers: Answers) -> Cause:
        states = [answers.get(one, Absence.UNKNOWN) for one in open_fields]
        if Absence.DISPUTED in states:
            return Cause.DISPUTED
        if any(self._counts_as(one, answers) is None for one in exclusions):
            return Cause.NEEDS_A_PERSON
        if Absence.DECLINED in states:
            return Cause.DECLINED
        return Cause.NOT_LEARNED if Absence.UNKNOWN in states else Cause.TOO_WIDE
