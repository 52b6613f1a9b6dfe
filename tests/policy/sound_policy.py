"""A small policy with nothing to find, and what the linter says once it is changed."""

from __future__ import annotations

from datetime import date

from allears.library.policy_file import read_policy
from allears.policy.linting.finding import Finding
from allears.policy.linting.linter import lint

NOW = date(2026, 11, 21)
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


def findings(*changes: tuple[str, str], hints_on_idle_fields: bool = False) -> list[Finding]:
    """What the linter finds in the sound policy after replacing each first text by its second."""
    text = SOUND
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    found = lint(read_policy(text), NOW)
    return [one for one in found if hints_on_idle_fields or one.code != "never-decides"]


def assert_finds(change: tuple[str, str], code: str, path: str, severity: str) -> None:
    """Fails unless the change leads to that finding."""
    found = findings(change)
    assert (code, path, severity) in [(one.code, one.path, str(one.severity)) for one in found]
    assert all(one.what and one.why and one.remedy for one in found)
