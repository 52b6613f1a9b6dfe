"""The phrase files that come with Allears, by policy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import allears.rehearsal
from allears.policy.policy import Policy
from allears.rehearsal.sayings import Sayings, read_sayings
from allears.rehearsal.truth import Range

PHRASINGS = Path(allears.rehearsal.__file__).parent / "phrasings"
GENERAL = "general"


def sayings_for(policy_id: str, own: Path | None = None) -> Sayings:
    """How people talk who look for what this policy is about: the general phrases, and before them `own`, or those that
    come with Allears for a policy of that id. Raises SayingsError and OSError."""
    general = _read(PHRASINGS / f"{GENERAL}.txt")
    path = own or PHRASINGS / f"{policy_id}.txt"
    return _read(path).over(general) if own or path.is_file() else general


def range_of(policy: Policy, now: date, own: Path | None = None) -> Range:
    """What visitors of this policy are drawn from."""
    return Range.of(policy, now, sayings_for(policy.id, own))


def _read(path: Path) -> Sayings:
    return read_sayings(path.read_text(encoding="utf-8"), path.name)
