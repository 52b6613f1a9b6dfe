"""All checks of a policy, in one call."""

from __future__ import annotations

from datetime import date

from allears.policy.linting.bands import check_bands
from allears.policy.linting.fields import check_fields
from allears.policy.linting.finding import Finding, Severity
from allears.policy.linting.money import check_money
from allears.policy.linting.profiles import check_profiles
from allears.policy.linting.rows import check_rows
from allears.policy.linting.search import Search
from allears.policy.policy import Policy

_WORST_FIRST = list(Severity)


def lint(policy: Policy, now: date) -> tuple[Finding, ...]:
    """What is wrong or unwise in a policy, the worst first.

    `now` is the day that "within 30 days" counts from. Whether conditions can hold is searched over the regions
    between the limits that the policy names, with at most `search.MOST_TRIALS` trials for each question; what was
    not settled by then is not reported.
    """
    search = Search(policy, now)
    fields = [*check_fields(policy), *check_bands(policy)]
    found = [*check_profiles(search), *check_rows(search), *fields, *check_money(policy)]
    return tuple(sorted(found, key=lambda one: _WORST_FIRST.index(one.severity)))
