"""How Ringlane's invented visitors talk, and what its people answer: the phrases of the policy, and more of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from allears.policy.policy import Policy
from allears.rehearsal.sayings import Sayings, read_sayings
from allears.rehearsal.truth import Range
from allears.visiting.phrase_files import sayings_for

FILE = Path(__file__).parent / "ringlane" / "phrases.txt"


@cache
def sayings() -> Sayings:
    """What stands in the demo's own file."""
    return read_sayings(FILE.read_text(encoding="utf-8"), FILE.name)


def range_of(policy: Policy, now: date) -> Range:
    """What the demo's visitors are drawn from."""
    return Range.of(policy, now, sayings().over(sayings_for(policy.id)))
