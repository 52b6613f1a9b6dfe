"""The checklist of a framework for one lead: what is known, from which words, how sure, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from allears.facts.answer import Absence, Answer
from allears.facts.evidence import Entry, Event, Evidence, Quote, Row
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.facts.notebook import Notebook
from allears.policy.framework import FrameworkCriterion
from allears.policy.policy import Policy

SURE = 0.9
"""From this confidence on a fact counts as sure; below, as likely."""


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """One field of a criterion: what stands, the words it stands on (the deciding ones first), and how sure.

    `sureness` is one of "confirmed", "sure", "likely", "disputed", "declined", "does not apply", "not known".
    """

    field: Field
    answer: Answer
    words: tuple[str, ...]
    confidence: float
    sureness: str

    @property
    def is_known(self) -> bool:
        """True when there is a value that counts."""
        return not isinstance(self.answer, Absence)


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """One letter of the framework with the fields that it stands on, in the order the policy names them."""

    criterion: FrameworkCriterion
    entries: tuple[ChecklistEntry, ...]

    @property
    def is_known(self) -> bool:
        """True when anything is known of it."""
        return any(entry.is_known for entry in self.entries)

    @property
    def missing(self) -> tuple[Field, ...]:
        """The fields that may still be learned: not known, or disputed. What was declined is not asked again."""
        return tuple(entry.field for entry in self.entries if entry.answer in (Absence.UNKNOWN, Absence.DISPUTED))


def checklist(policy: Policy, notebook: Notebook, now: date) -> tuple[ChecklistRow, ...]:
    """The framework's letters in their order of importance, each with what is known today.

    Empty when the policy names no framework. A letter that no field stands on has no entries: nothing is known of it,
    and its own question is the one to ask.
    """
    if policy.framework is None:
        return ()
    return tuple(
        ChecklistRow(criterion, tuple(_entry(policy.fields[field], notebook, now) for field in fields))
        for criterion in policy.framework.criteria
        for fields in [policy.criteria.get(criterion.id, ())]
    )


def _entry(field: Field, notebook: Notebook, now: date) -> ChecklistEntry:
    standing = notebook.standing(field, now)
    words = tuple(_say_origin(fact) for fact in standing.facts)
    return ChecklistEntry(
        field, standing.answer, words, standing.confidence, _sureness(standing.answer, standing.facts)
    )


def _sureness(answer: Answer, facts: tuple[Fact, ...]) -> str:
    if isinstance(answer, Absence):
        return {
            Absence.UNKNOWN: "not known",
            Absence.DISPUTED: "disputed",
            Absence.DECLINED: "declined",
            Absence.NOT_APPLICABLE: "does not apply",
        }[answer]
    deciding = facts[0]
    if deciding.confirmed:
        return "confirmed"
    guessed = deciding.source in (Source.LOOKED_UP, Source.PROPOSED)
    return "likely" if guessed or deciding.confidence < SURE else "sure"


def _say_origin(fact: Fact) -> str:
    """The words a fact stands on, as a colleague would point at them."""
    evidence: Evidence = fact.evidence
    match evidence:
        case Quote(text=text):
            return f'"{text}"'
        case Event(description=description):
            return description
        case Row(file, line, column, text):
            return f'"{text}" ({column} in {file}, line {line})'
        case Entry(by, _) if fact.source is Source.LOOKED_UP:
            return f"from {by}"
        case Entry(by, reason):
            return f"{by}: {reason}" if reason else f"entered by {by}"
