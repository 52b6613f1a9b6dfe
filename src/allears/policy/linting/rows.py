"""What the linter looks for in recommendations, dates and marks."""

from __future__ import annotations

from collections.abc import Iterator

from allears.policy.condition import AllOf, AnyOf, Condition, Not
from allears.policy.condition_wording import say_condition
from allears.policy.linting.finding import Finding, Severity
from allears.policy.linting.profiles import say_example, whole
from allears.policy.linting.search import Search, TooManyTrialsError
from allears.policy.policy import Policy


def check_rows(search: Search) -> Iterator[Finding]:
    """Recommendations in their order, and the conditions that stand alone."""
    yield from _check_recommendations(search)
    for path, condition in _lone_conditions(search.policy):
        if not search.can_hold(condition):
            yield Finding(
                "contradiction",
                Severity.ERROR,
                path,
                f"this can never hold: {say_condition(condition, search.policy.fields)}",
                "it stands here as if it decided something",
                "check the limits, and `and` where `or` is meant",
            )
        elif not path.startswith("fields.") and search.holds_always(condition):
            yield Finding(
                "always-true",
                Severity.WARNING,
                path,
                f"this holds for everybody: {say_condition(condition, search.policy.fields)}",
                "what marks everybody marks nobody",
                "make it narrower, or leave it out",
            )


def _lone_conditions(policy: Policy) -> Iterator[tuple[str, Condition]]:
    for key in ("never_refuse", "hot", "fast_lane"):
        conditions: tuple[Condition, ...] = getattr(policy, key)
        for number, condition in enumerate(conditions, 1):
            yield f"{key}.{number}", condition
    for number, condition in enumerate(policy.later, 1):
        yield f"later.{number}.when", condition
    numbers: dict[str, int] = {}
    for meaning in policy.meanings:
        numbers[meaning.field] = numbers.get(meaning.field, 0) + 1
        yield f"fields.{meaning.field}.means.{numbers[meaning.field]}.when", meaning.when


def _check_recommendations(search: Search) -> Iterator[Finding]:
    """A row is reached when a qualified lead meets it and no row above it."""
    policy = search.policy
    qualified = AnyOf(tuple(whole(one) for one in policy.ideal))
    above: list[Condition] = []
    for number, row in enumerate(policy.recommend, 1):
        condition = AllOf(()) if row.when is None else row.when
        path = f"recommend.{number}"
        if AllOf(()) in above:
            yield _never_reached(path, "a row above it holds for everybody")
        elif not search.can_hold(AllOf((qualified, condition, *(Not(one) for one in above)))):
            yield _never_reached(path, "no qualified lead meets it that has not met a row above it")
        above.append(condition)
    if policy.recommend and AllOf(()) not in above:
        yield from _check_left_over(search, AllOf((qualified, *(Not(one) for one in above))))


def _never_reached(path: str, what: str) -> Finding:
    return Finding(
        "never-reached",
        Severity.WARNING,
        path,
        f"this row is never reached: {what}",
        "the first row that holds counts, so nobody is ever told to take this",
        "move it up, change its `when`, or delete it",
    )


def _check_left_over(search: Search, condition: Condition) -> Iterator[Finding]:
    try:
        lead = search.example(condition)
    except TooManyTrialsError:
        return
    if lead is not None:
        yield Finding(
            "nothing-recommended",
            Severity.WARNING,
            "recommend",
            f"some qualified leads are recommended nothing, for example: {say_example(lead, search.policy)}",
            "a qualified lead should be told plainly what to take",
            "add a last row without `when`",
        )
