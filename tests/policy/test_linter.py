"""The linter finds what its author would be sorry for, and keeps quiet about what is well."""

from __future__ import annotations

from datetime import date

import pytest

from allears.library.policy_file import read_policy
from allears.policy.linting.finding import Finding, Severity
from allears.policy.linting.linter import lint

NOW = date(2026, 11, 21)
BIGGER_FLEETS = """\
  - id: big
    we_can_help_them: [riders >= 9, kind = cargo, country in (NO)]
    they_can_help_us: [wish is known]
not_ideal:
"""
TWO_COLUMNS = "  a: {type: text, columns: [Town]}\n  b: {type: text, columns: [town]}\n  start: {"
SOUND = """\
format: 1
id: bikes
seats: riders
fields:
  wish: {type: text, first: yes, about: purchase, ask: What should be different, benefit: so that I answer that}
  riders: {type: count, ask: How many ride, benefit: so that I count helmets}
  kind: {type: choice, options: [city, cargo, race], ask: Which kind, benefit: so that I show those}
  country: {type: place, ask: Where, benefit: so that the bell is legal}
  budget: {type: money, about: purchase, ask: Which range, benefit: so that it fits, bands: [1000+ USD]}
  start: {type: date_interval, ask: When, benefit: so that spring is not over}
  decision: {type: choice, options: [decides, recommends], ask: Who else has a say, benefit: so that they are heard}
ideal:
  - id: fleets
    we_can_help_them: [riders >= 5, kind != race, country in (NO)]
    they_can_help_us: [wish is known, decision = decides or wish is known]
not_ideal:
  - id: racers
    when: kind = race
    because: we know nothing about racing
    say: You would be faster with somebody else.
    suggest: [{name: Speed Shop, as: they race themselves}]
later: [{when: start starts after 6 months}]
hot: [start within 30 days]
recommend:
  - {when: riders >= 20, plan: Fleet, quantity: riders, price: 20 USD a seat a month}
  - {plan: Team}
"""


def findings(*changes: tuple[str, str]) -> list[Finding]:
    text = SOUND
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return [one for one in lint(read_policy(text), NOW) if one.code != "never-decides"]


def test_a_sound_policy_is_left_alone() -> None:
    assert findings() == []


@pytest.mark.parametrize(
    ("old", "new", "code", "path", "severity"),
    [
        ("riders >= 5,", "riders >= 5 and riders < 5,", "contradiction", "ideal.fleets.we_can_help_them.1", "error"),
        ("riders >= 5,", "riders >= 5, riders < 3,", "contradiction", "ideal.fleets", "error"),
        ("riders >= 5,", "riders between 5 and 6, riders > 5, riders < 6,", "contradiction", "ideal.fleets", "error"),
        ("kind = race", "kind = race and kind = city", "contradiction", "not_ideal.racers.when", "error"),
        (
            "start within 30 days",
            "start within 30 days and start starts after 2 months",
            "contradiction",
            "hot.1",
            "error",
        ),
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
        ("ask: Where, benefit: so that the bell is legal", "name: land", "never-asked", "fields.country", "warning"),
        (", benefit: so that I count helmets", "", "no-benefit", "fields.riders", "hint"),
        (", bands: [1000+ USD]", "", "no-bands", "fields.budget", "warning"),
        (
            "id: bikes",
            "id: bikes\nframework: BANT\ncriteria: {Need: [wish], Timeline: [start], Budget: [budget]}",
            "empty-letter",
            "criteria",
            "warning",
        ),
        ("id: bikes", "id: bikes\nlists: {nordic: [NO]}", "unused-list", "lists.nordic", "hint"),
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
        ("20 USD a seat a month", "20 EUR a seat a month", "no-rate", "recommend.1.price", "warning"),
        (
            "riders >= 5,",
            "riders >= 5, budget > 5 EUR or riders > 9,",
            "no-rate",
            "ideal.fleets.we_can_help_them.2",
            "error",
        ),
        ("not_ideal:\n", BIGGER_FLEETS, "never-reached", "ideal.big", "warning"),
        ("  start: {", TWO_COLUMNS, "shared-column", "fields.b.columns", "warning"),
    ],
)
def test_it_finds(old: str, new: str, code: str, path: str, severity: str) -> None:
    found = findings((old, new))
    assert (code, path, severity) in [(one.code, one.path, str(one.severity)) for one in found]
    assert all(one.what and one.why and one.remedy for one in found)


def test_a_policy_that_turns_nobody_away_is_told_so() -> None:
    start = SOUND.index("not_ideal:")
    (found,) = findings((SOUND[start : SOUND.index("later:")], ""))
    assert (found.code, found.severity) == ("nobody-turned-away", Severity.WARNING)


def test_a_segment_for_everybody_is_an_error() -> None:
    start = SOUND.index("    we_can_help_them")
    found = findings((SOUND[start : SOUND.index("not_ideal:")], ""))
    assert ("always-true", "ideal.fleets") in [(one.code, one.path) for one in found]


def test_money_per_seat_needs_seats() -> None:
    per_seat = "riders >= 5, budget > 20 USD a seat a month or riders > 9,"
    assert "no-seats" in [one.code for one in findings(("seats: riders\n", ""), ("riders >= 5,", per_seat))]
    assert findings(("riders >= 5,", per_seat)) == []


def test_the_bot_never_refuses_on_behaviour() -> None:
    change = ("when: kind = race", "no_by: bot\n    when: kind = race")
    assert findings(change) == []
    unasked = ("ask: Which kind, benefit: so that I show those", "ask: never")
    assert [one.code for one in findings(change, unasked)] == ["no-on-behaviour"]


def test_fields_that_decide_nothing_are_named_together() -> None:
    text = SOUND.replace("  start: {", "  hobby: {type: text, about: person}\n  pet: {type: yes_no}\n  start: {")
    (found,) = [one for one in lint(read_policy(text), NOW) if one.code == "never-decides"]
    assert found.what == "these can never change an outcome: budget, hobby, pet"
    assert found.severity is Severity.HINT


def test_the_worst_comes_first() -> None:
    severities = [
        one.severity for one in findings(("riders >= 5,", "riders >= 5 and riders < 5,"), (", bands: [1000+ USD]", ""))
    ]
    assert severities == sorted(severities, key=list(Severity).index)
    assert severities[0] is Severity.ERROR


def test_its_work_is_bounded() -> None:
    fields = "".join(f"  f{n}: {{type: count, ask: How many, benefit: so}}\n" for n in range(24))
    criteria = "".join(f"          - f{n} between 3 and 9\n" for n in range(24))
    hard = f"""\
format: 1
id: hard
fields:
{fields}  wish: {{type: text, ask: What, benefit: so}}
ideal:
  - id: some
    we_can_help_them:
      - at least 12 of:
{criteria}      - not:
          at least 12 of:
{criteria}    they_can_help_us: [wish is known]
not_ideal:
  - {{id: none, when: wish is not known, because: a, say: b, suggest: [{{name: c, as: d}}]}}
"""
    codes = [one.code for one in lint(read_policy(hard), NOW)]
    assert "contradiction" not in codes
