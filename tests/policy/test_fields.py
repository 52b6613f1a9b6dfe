"""Fields without questions, letters without fields, lists without use."""

from __future__ import annotations

import pytest

from allears.library.policy_file import read_policy
from allears.policy.linting.finding import Severity
from allears.policy.linting.linter import lint
from tests.policy.sound_policy import NOW, SOUND, assert_finds

TWO_COLUMNS = "  a: {type: text, columns: [Town]}\n  b: {type: text, columns: [town]}\n  start: {"


@pytest.mark.parametrize(
    ("old", "new", "code", "path", "severity"),
    [
        ("ask: Where, benefit: so that the bell is legal", "name: land", "never-asked", "fields.country", "warning"),
        (", benefit: so that I count helmets", "", "no-benefit", "fields.riders", "hint"),
        ("ask: Who else has a say", "ask: Are you the decision-maker", "blunt-question", "fields.decision.ask", "hint"),
        ("ask: Which range", "ask: What's your budget", "blunt-question", "fields.budget.ask", "hint"),
        (", bands: [1000+ USD]", "", "no-bands", "fields.budget", "warning"),
        (
            "id: bikes",
            "id: bikes\nframework: BANT\ncriteria: {Need: [wish], Timeline: [start], Budget: [budget]}",
            "empty-letter",
            "criteria",
            "warning",
        ),
        ("id: bikes", "id: bikes\nlists: {nordic: [NO]}", "unused-list", "lists.nordic", "hint"),
        ("  start: {", TWO_COLUMNS, "shared-column", "fields.b.columns", "warning"),
    ],
)
def test_it_finds(old: str, new: str, code: str, path: str, severity: str) -> None:
    assert_finds((old, new), code, path, severity)


def test_fields_that_decide_nothing_are_named_together() -> None:
    text = SOUND.replace("  start: {", "  hobby: {type: text, about: person}\n  pet: {type: yes_no}\n  start: {")
    (found,) = [one for one in lint(read_policy(text), NOW) if one.code == "never-decides"]
    assert found.what == "these can never change an outcome: budget, hobby, pet"
    assert found.severity is Severity.HINT
