"""A fact: one field's value, always with evidence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from allears.facts.answer import Absence
from allears.facts.evidence import Evidence
from allears.values.value import Value


class Source(StrEnum):
    """Who a fact comes from."""

    ENTERED_WITH_REASON = "entered with a reason"
    SAID = "said by the lead"
    ENTERED = "entered by a rep"
    IMPORTED = "imported"
    LOOKED_UP = "looked up"
    BEHAVIOUR = "seen in behaviour"
    PROPOSED = "proposed"

    @property
    def rank(self) -> int:
        """Precedence: the lower number stands (the lead's own words before a rep's entry before a look-up)."""
        return _PRECEDENCE.index(self)


_PRECEDENCE = tuple(Source)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known, and since which words.

    `value` is a `Value`, or `Absence.DECLINED` / `Absence.NOT_APPLICABLE` when that is what was said;
    `Absence.UNKNOWN` says nothing and only takes back what it supersedes. `confidence` is
    0 to 1. `said_at` is when it was said, `recorded_at` when it was written down (both with a time zone).
    `supersedes` names the facts this one corrects or settles, `disputes` the one it contradicts; `confirmed` is True
    once the lead saw it in a recap and agreed. Nothing is ever overwritten: a correction is a new fact.
    """

    id: str
    field: str
    value: Value | Absence
    evidence: Evidence
    source: Source
    said_at: datetime
    recorded_at: datetime
    confidence: float = 1.0
    subject: str = "lead"
    supersedes: tuple[str, ...] = ()
    disputes: str | None = None
    confirmed: bool = False
    reader_version: int = 1

    def confirm(self) -> Fact:
        """The same fact, marked as confirmed by the lead."""
        return replace(self, confirmed=True)
