"""Open fields: what may still be asked, and the answers each question may bring."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from allears.facts.answer import Absence, Answer, Answers
from allears.facts.field import Field
from allears.policy.condition import Between, Compare, Test, walk_tests
from allears.policy.policy import Policy
from allears.policy.regions import Regions, outcome_conditions, regions_of, truths_of
from allears.values.money import Money
from allears.values.value import Value

DELICATE_TIMES = 3.0
"""A delicate question costs so many times its effort before the lead has received an answer."""


@dataclass(frozen=True, slots=True)
class OpenField:
    """A field that may be asked: one exact value for each region it may turn out to lie in, and what is left of it
    when the lead would not say (`Absence.DECLINED`, or the range that was known before)."""

    field: Field
    regions: Regions
    unanswered: Answer
    effort: float

    @property
    def values(self) -> tuple[Value, ...]:
        """The exact answers that conditions can tell apart."""
        return self.regions.values

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Everything asking may bring: the exact answers, and last that the lead would not say."""
        return (*self.values, self.unanswered)


def effort_of(field: Field, received_answer: bool) -> float:
    """What answering costs the lead now."""
    return field.effort * (DELICATE_TIMES if field.delicate and not received_answer else 1.0)


def may_be_asked(field: Field, answer: Answer, already_asked: Collection[str]) -> bool:
    """Whether a question may be put at all: not what the policy never asks, nor what was asked before, refused, does
    not apply or is in dispute (one clarifying question about two quotes is another thing)."""
    open_state = answer is Absence.UNKNOWN or not isinstance(answer, Absence)
    return field.asked and open_state and field.id not in already_asked


def outcome_tests(policy: Policy) -> tuple[Test, ...]:
    """Every test that decides the outcome, each once, in the order written."""
    return tuple(dict.fromkeys(test for one in outcome_conditions(policy) for test in walk_tests(one)))


def find_open_fields(
    policy: Policy, known: Answers, now: date, received_answer: bool, already_asked: Collection[str]
) -> tuple[OpenField, ...]:
    """The fields that conditions look at and that may be asked, in the order in which conditions name them."""
    tests = outcome_tests(policy)
    found = []
    for name in _named(policy, tests):
        field, answer = policy.fields[name], known.get(name, Absence.UNKNOWN)
        if not may_be_asked(field, answer, already_asked):
            continue
        regions = regions_of(name, policy, now, known, tests)
        if isinstance(answer, Absence):
            found.append(OpenField(field, regions, Absence.DECLINED, effort_of(field, received_answer)))
        elif None in truths_of(regions.tests, known, now) or name == policy.seats:
            found.append(OpenField(field, regions, answer, effort_of(field, received_answer)))
    return tuple(found)


def _named(policy: Policy, tests: tuple[Test, ...]) -> dict[str, None]:
    names = dict.fromkeys(test.field for test in tests)
    if policy.seats is not None and policy.seats in policy.fields and any(is_amount_test(test) for test in tests):
        names.setdefault(policy.seats, None)
    return names


def is_amount_test(test: Test) -> bool:
    """Whether the test is about money, so that it may need the seats besides its own field."""
    match test:
        case Compare(_, _, Money()) | Between(_, Money(), _):
            return True
        case _:
            return False


def disputed_fields(policy: Policy, known: Answers) -> Iterator[str]:
    """The fields in dispute that conditions look at: they may earn one clarifying question each."""
    for name in _named(policy, outcome_tests(policy)):
        if known.get(name) is Absence.DISPUTED:
            yield name
