"""Whole conditions as closures: once to the truth alone, once to a full trace."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from allears.facts.answer import Answers
from allears.facts.field import Field
from allears.policy.condition import AllOf, AnyOf, AtLeast, Condition, Not
from allears.policy.exchange import Exchange
from allears.policy.leaf import Evaluate, Truth, compile_test, negate


class Trace(NamedTuple):
    """One condition with its truth, and the same for each of its parts."""

    condition: Condition
    truth: Truth
    parts: tuple[Trace, ...] = ()


_new = tuple.__new__
"""Makes a trace without the detour over its keyword arguments; there are dozens of them in a verdict."""
Explain = Callable[[Answers, date], Trace]


class Terms(NamedTuple):
    """What a condition is read against: the policy's fields, its money, and whether more can still be learned."""

    fields: Mapping[str, Field]
    exchange: Exchange
    final: bool


def compile_condition(condition: Condition, terms: Terms) -> Evaluate:
    """A closure from answers and today's date to true, false or not known. Stops as soon as the truth is settled."""
    match condition:
        case Not(part):
            return negate(compile_condition(part, terms))
        case AllOf(parts):
            return _all_of(tuple(compile_condition(part, terms) for part in parts))
        case AnyOf(parts):
            return _any_of(tuple(compile_condition(part, terms) for part in parts))
        case AtLeast(number, parts):
            return _at_least(number, tuple(compile_condition(part, terms) for part in parts))
        case _:
            return compile_test(condition, terms.fields[condition.field], terms.exchange, terms.final)


def compile_trace(condition: Condition, terms: Terms) -> Explain:
    """A closure to the full trace: every part is looked at, so that every reason can be shown."""
    match condition:
        case Not(part):
            inner = compile_trace(part, terms)

            def trace_not(answers: Answers, now: date) -> Trace:
                below = inner(answers, now)
                return Trace(condition, None if below.truth is None else not below.truth, (below,))

            return trace_not
        case AllOf(()) | AnyOf(()):
            return _trace_nothing(condition)
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            return _trace_parts(condition, tuple(compile_trace(part, terms) for part in parts))
        case _:
            evaluate = compile_test(condition, terms.fields[condition.field], terms.exchange, terms.final)
            # A leaf has only three traces; made once, they cost nothing when judging.
            traces = {truth: Trace(condition, truth) for truth in (True, False, None)}
            return lambda answers, now: traces[evaluate(answers, now)]


def _trace_nothing(condition: Condition) -> Explain:
    """Nothing demanded is true of everybody; none of no alternatives is true of nobody."""
    trace = Trace(condition, isinstance(condition, AllOf))

    def settled(answers: Answers, now: date) -> Trace:  # noqa: ARG001 - the signature of every trace
        return trace

    return settled


def _trace_parts(condition: AllOf | AnyOf | AtLeast, parts: tuple[Explain, ...]) -> Explain:
    match condition:
        case AllOf():
            needed = len(parts)
        case AnyOf():
            needed = 1
        case AtLeast(number):
            needed = number

    def trace(answers: Answers, now: date) -> Trace:
        below = tuple([part(answers, now) for part in parts])
        true = unknown = 0
        for _, truth, _ in below:
            if truth:
                true += 1
            elif truth is None:
                unknown += 1
        truth = True if true >= needed else None if true + unknown >= needed else False
        return _new(Trace, (condition, truth, below))

    return trace


def count_truths(needed: int, true: int, unknown: int) -> Truth:
    """Whether at least `needed` of some parts are true, when `true` are and `unknown` more may be."""
    if true >= needed:
        return True
    return None if true + unknown >= needed else False


def _all_of(parts: tuple[Evaluate, ...]) -> Evaluate:
    def evaluate(answers: Answers, now: date) -> Truth:
        result: Truth = True
        for part in parts:
            truth = part(answers, now)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    return parts[0] if len(parts) == 1 else evaluate


def _any_of(parts: tuple[Evaluate, ...]) -> Evaluate:
    def evaluate(answers: Answers, now: date) -> Truth:
        result: Truth = False
        for part in parts:
            truth = part(answers, now)
            if truth:
                return True
            if truth is None:
                result = None
        return result

    return parts[0] if len(parts) == 1 else evaluate


def _at_least(number: int, parts: tuple[Evaluate, ...]) -> Evaluate:
    def evaluate(answers: Answers, now: date) -> Truth:
        truths = [part(answers, now) for part in parts]
        return count_truths(number, truths.count(True), truths.count(None))

    return evaluate
