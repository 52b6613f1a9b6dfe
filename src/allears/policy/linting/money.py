"""What the linter looks for wherever money is compared."""

from __future__ import annotations

from collections.abc import Iterator

from allears.policy.condition import Between, Compare, Condition, walk_tests
from allears.policy.linting.finding import Finding, Severity
from allears.policy.linting.profiles import criteria_with_paths
from allears.policy.policy import Policy
from allears.values.money import Money


def check_money(policy: Policy) -> Iterator[Finding]:
    """Currencies without a rate, and money per seat without a count of seats."""
    rates = {policy.currency, *(policy.rates.worth if policy.rates else ())}
    for path, amount, is_compared in _amounts(policy):
        if amount.currency is not None and amount.currency not in rates:
            yield Finding(
                "no-rate",
                Severity.ERROR if is_compared else Severity.WARNING,
                path,
                f"there is no rate for {amount.currency}; the policy counts in {policy.currency}",
                "without a rate the comparison is never known, and leads stay undecided because of it",
                f"add `rates: {{as_of: <day>, {amount.currency}: <worth in {policy.currency}>}}`",
            )
        if amount.per_seat and is_compared and policy.seats is None:
            yield Finding(
                "no-seats",
                Severity.ERROR,
                path,
                "money per seat is compared, but the policy does not say what counts the seats",
                "an amount for everybody could never be compared with it",
                "add `seats` with the id of the count field, for example `seats: sales_reps`",
            )


def _amounts(policy: Policy) -> Iterator[tuple[str, Money, bool]]:
    """Each amount with its place, and whether it is compared with what leads say."""
    for path, condition in _conditions(policy):
        for test in walk_tests(condition):
            match test:
                case Compare(_, _, Money() as amount):
                    yield path, amount, True
                case Between(_, Money() as low, Money() as high):
                    yield path, low, True
                    if high.currency != low.currency:
                        yield path, high, True
    for number, row in enumerate(policy.recommend, 1):
        if row.price is not None:
            yield f"recommend.{number}.price", row.price, False


def _conditions(policy: Policy) -> Iterator[tuple[str, Condition]]:
    for segment in policy.ideal:
        yield from criteria_with_paths(segment)
    for exclusion in policy.not_ideal:
        yield f"not_ideal.{exclusion.id}.when", exclusion.when
    for key in ("never_refuse", "hot", "fast_lane", "later"):
        conditions: tuple[Condition, ...] = getattr(policy, key)
        for number, condition in enumerate(conditions, 1):
            yield f"{key}.{number}", condition
    for number, row in enumerate(policy.recommend, 1):
        if row.when is not None:
            yield f"recommend.{number}.when", row.when
