"""Bands that are offered as buttons and tell nothing, because a limit of the policy runs through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from allears.facts.field import Field
from allears.policy.compiled import Terms, compile_condition
from allears.policy.condition import Condition, Test, walk_tests
from allears.policy.condition_wording import say_condition
from allears.policy.judge import exchange_of
from allears.policy.linting.finding import Finding, Severity
from allears.policy.policy import Policy
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import Value

ANY_DAY = date(2000, 1, 1)
"""What is compared are numbers and amounts, for which the day says nothing."""
FAR = 1_000_000_000.0
"""Beyond every limit: the end of a band that has none."""


def check_bands(policy: Policy) -> Iterator[Finding]:
    """For every band of every field the first limit of a verdict that runs through it."""
    terms = Terms(policy.fields, exchange_of(policy), final=False)
    tests = list(dict.fromkeys(test for one in verdict_conditions(policy) for test in walk_tests(one)))
    for field in policy.fields.values():
        own = [test for test in tests if test.field == field.id]
        for place, band in enumerate(field.bands):
            cut = next((test for test in own if runs_through(test, band.value, field, terms)), None)
            if cut is not None:
                yield _straddling(field, place, band.label, say_condition(cut, policy.fields))


def verdict_conditions(policy: Policy) -> Iterable[Condition]:
    """The conditions that a verdict rests on; what is recommended to whoever fits is another matter."""
    for segment in policy.ideal:
        yield from (*segment.we_can_help_them, *segment.they_can_help_us)
    yield from (one.when for one in policy.not_ideal)
    yield from policy.later


def runs_through(test: Test, band: Value, field: Field, terms: Terms) -> bool:
    """Whether a lead who taps the band may pass the test or not, though either end of it can tell."""
    holds = compile_condition(test, terms)
    ends = _ends(band)
    if ends is None or holds({field.id: band}, ANY_DAY) is not None:
        return False
    return None not in [holds({field.id: end}, ANY_DAY) for end in ends]


def _ends(band: Value) -> tuple[Value, Value] | None:
    match band:
        case Count(low, high):
            return Count.exactly(low or 0), Count.exactly(FAR if high is None else high)
        case Money(low, high):
            first, last = low or 0, FAR if high is None else high
            return replace(band, low=first, high=first), replace(band, low=last, high=last)
        case _:
            return None


def _straddling(field: Field, place: int, label: str, limit: str) -> Finding:
    return Finding(
        "straddling-band",
        Severity.WARNING,
        f"fields.{field.id}.bands.{place}",
        f"whoever taps {label!r} has not said whether it is {limit}",
        "the answer settles nothing, and the lead has to be asked again",
        f"cut the bands of {field.id} where the policy's limits are",
    )
