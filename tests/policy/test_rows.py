"""Rows that are never reached, and conditions that stand alone."""

from __future__ import annotations

import pytest

from tests.policy.sound_policy import assert_finds


@pytest.mark.parametrize(
    ("old", "new", "code", "path", "severity"),
    [
        (
            "start within 30 days",
            "start within 30 days and start starts after 2 months",
            "contradiction",
            "hot.1",
            "error",
        ),
        ("riders >= 20", "riders < 4", "never-reached", "recommend.1", "warning"),
        (
            "- {plan: Team}",
            "- {plan: Team}\n  - {when: riders > 9, plan: Huge}",
            "never-reached",
            "recommend.3",
            "warning",
        ),
        ("- {plan: Team}", "- {when: riders > 30, plan: Team}", "never-reached", "recommend.2", "warning"),
        ("- {plan: Team}", "- {when: riders = 7, plan: Team}", "nothing-recommended", "recommend", "warning"),
    ],
)
def test_it_finds(old: str, new: str, code: str, path: str, severity: str) -> None:
    assert_finds((old, new), code, path, severity)
