"""Profiles that contradict themselves, overlap, want nothing, or leave no other way."""

from __future__ import annotations

import pytest

from allears.policy.linting.finding import Severity
from tests.policy.sound_policy import SOUND, assert_finds, findings

BIGGER_FLEETS = """\
  - id: big
    we_can_help_them: [riders >= 9, kind = cargo, country in (NO)]
    they_can_help_us: [wish is known]
not_ideal:
"""


@pytest.mark.parametrize(
    ("old", "new", "code", "path", "severity"),
    [
        ("riders >= 5,", "riders >= 5 and riders < 5,", "contradiction", "ideal.fleets.we_can_help_them.1", "error"),
        ("riders >= 5,", "riders >= 5, riders < 3,", "contradiction", "ideal.fleets", "error"),
        ("riders >= 5,", "riders between 5 and 6, riders > 5, riders < 6,", "contradiction", "ideal.fleets", "error"),
        ("kind = race", "kind = race and kind = city", "contradiction", "not_ideal.racers.when", "error"),
        ("riders >= 5,", "riders >= 5 or riders < 9,", "always-true", "ideal.fleets.we_can_help_them.1", "warning"),
        (
            "kind != race,",
            "'kind in (city, cargo, race)',",
            "always-true",
            "ideal.fleets.we_can_help_them.2",
            "warning",
        ),
        ("kind = race", "riders < 5 or riders > 4", "always-true", "not_ideal.racers.when", "error"),
        ("kind = race", "riders > 3", "segment-turned-away", "not_ideal.racers.when", "error"),
        ("kind = race", "riders > 100", "overlap", "not_ideal.racers.when", "warning"),
        ("kind = race", "budget > 9000 USD", "overlap", "not_ideal.racers.when", "hint"),
        (
            "    suggest: [{name: Speed Shop, as: they race themselves}]\n",
            "",
            "no-alternative",
            "not_ideal.racers",
            "warning",
        ),
        (
            "decision = decides or wish is known",
            "decision = decides",
            "no-other-way",
            "ideal.fleets.they_can_help_us.2",
            "warning",
        ),
        (
            "decision = decides or wish is known",
            "budget > 500 USD",
            "no-other-way",
            "ideal.fleets.they_can_help_us.2",
            "warning",
        ),
        (
            "[wish is known, decision = decides or wish is known]",
            "[decision = decides or riders > 9]",
            "no-intent",
            "ideal.fleets",
            "warning",
        ),
        ("not_ideal:\n", BIGGER_FLEETS, "never-reached", "ideal.big", "warning"),
    ],
)
def test_it_finds(old: str, new: str, code: str, path: str, severity: str) -> None:
    assert_finds((old, new), code, path, severity)


def test_a_policy_that_turns_nobody_away_is_told_so() -> None:
    start = SOUND.index("not_ideal:")
    (found,) = findings((SOUND[start : SOUND.index("later:")], ""))
    assert (found.code, found.severity) == ("nobody-turned-away", Severity.WARNING)


def test_a_segment_for_everybody_is_an_error() -> None:
    start = SOUND.index("    we_can_help_them")
    found = findings((SOUND[start : SOUND.index("not_ideal:")], ""))
    assert ("always-true", "ideal.fleets") in [(one.code, one.path) for one in found]


def test_the_bot_never_refuses_on_behaviour() -> None:
    change = ("when: kind = race", "no_by: bot\n    when: kind = race")
    assert findings(change) == []
    unasked = ("ask: Which kind, benefit: so that I show those", "ask: never")
    assert [one.code for one in findings(change, unasked)] == ["no-on-behaviour"]
