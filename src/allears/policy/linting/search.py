"""Whether a condition can hold at all: a search for one lead for whom it does."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from allears.facts.answer import Absence, Answer
from allears.policy.compiled import Terms, compile_condition
from allears.policy.condition import Between, Compare, Condition, IsKnown, Not, Test, fields_of, walk_tests
from allears.policy.judge import exchange_of
from allears.policy.leaf import Evaluate
from allears.policy.policy import Policy
from allears.policy.regions import representatives
from allears.values.money import Money

Example = dict[str, Answer]
MOST_TRIALS = 20_000
"""Leads that are tried for one question at the most; a search that ends there says nothing."""


class TooManyTrialsError(Exception):
    """The search was ended by its limit: whether the condition can hold was not found out."""


class Search:
    """Looks for leads over the regions of one policy's fields, as seen on the day `now`."""

    def __init__(self, policy: Policy, now: date) -> None:
        self.policy = policy
        self.now = now
        self.terms = Terms(policy.fields, exchange_of(policy), final=False)
        self.conditions = tuple(all_conditions(policy))
        self.tried: dict[str, list[Answer]] = {}

    def example(self, condition: Condition) -> Example | None:
        """A lead for whom the condition is true; None when there is none. Raises TooManyTrialsError."""
        evaluate = compile_condition(condition, self.terms)
        fields = self._fields(condition)
        return _Trial(evaluate, fields, {one: self._answers(one) for one in fields}, self.now).first({})

    def holds_always(self, condition: Condition) -> bool:
        """True only when it is certain that no lead makes the condition false."""
        return not self.can_hold(Not(condition))

    def can_hold(self, condition: Condition) -> bool:
        """False only when it is certain that no lead makes the condition true."""
        try:
            return self.example(condition) is not None
        except TooManyTrialsError:
            return True

    def _answers(self, field: str) -> list[Answer]:
        """One answer for each region of a field; "would not say" is one where a condition asks whether it is known."""
        if field not in self.tried:
            values = representatives(field, self.policy, self.now, conditions=self.conditions)
            may_stay_unsaid = any(
                isinstance(test, IsKnown) and test.field == field for one in self.conditions for test in walk_tests(one)
            )
            self.tried[field] = [*values, *([Absence.DECLINED] if may_stay_unsaid else [])]
        return self.tried[field]

    def _fields(self, condition: Condition) -> list[str]:
        """The condition's fields in the order they are named, with the seats where money needs them."""
        named = list(dict.fromkeys(test.field for test in walk_tests(condition)))
        seats = self.policy.seats
        if seats and seats not in named and any(is_about_money(one) for one in walk_tests(condition)):
            named.append(seats)
        return named


def is_about_money(test: Test) -> bool:
    """Whether a test compares amounts of money."""
    match test:
        case Compare(_, _, Money()) | Between(_, Money(), _):
            return True
        case _:
            return False


def all_conditions(policy: Policy) -> Iterable[Condition]:
    """Every condition of a policy."""
    for segment in policy.ideal:
        yield from (*segment.we_can_help_them, *segment.they_can_help_us)
    yield from (one.when for one in policy.not_ideal)
    yield from (*policy.never_refuse, *policy.later, *policy.hot, *policy.fast_lane)
    yield from (row.when for row in policy.recommend if row.when is not None)
    yield from (one.when for one in policy.meanings)


def fields_used(conditions: Iterable[Condition]) -> frozenset[str]:
    """The fields that any of the conditions names."""
    return frozenset().union(*(fields_of(one) for one in conditions))


class _Trial:
    """Gives the fields one answer after the other, and leaves a path as soon as the condition is false on it."""

    def __init__(self, evaluate: Evaluate, fields: list[str], answers: dict[str, list[Answer]], now: date) -> None:
        self.evaluate = evaluate
        self.fields = fields
        self.answers = answers
        self.now = now
        self.trials = 0

    def first(self, lead: Example) -> Example | None:
        self.trials += 1
        if self.trials > MOST_TRIALS:
            raise TooManyTrialsError
        truth = self.evaluate(lead, self.now)
        if truth is not None or len(lead) == len(self.fields):
            return lead if truth else None
        field = self.fields[len(lead)]
        for answer in self.answers[field]:
            found = self.first({**lead, field: answer})
            if found is not None:
                return found
        return None
