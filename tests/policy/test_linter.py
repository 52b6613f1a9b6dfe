"""The linter keeps quiet about what is well, and says the worst first."""

from __future__ import annotations

from allears.policy.linting.finding import Severity
from tests.policy.sound_policy import findings


def test_a_sound_policy_is_left_alone() -> None:
    assert findings() == []


def test_the_worst_comes_first() -> None:
    severities = [
        one.severity for one in findings(("riders >= 5,", "riders >= 5 and riders < 5,"), (", bands: [1000+ USD]", ""))
    ]
    assert severities == sorted(severities, key=list(Severity).index)
    assert severities[0] is Severity.ERROR
