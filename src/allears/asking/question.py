"""What asking comes to: a question with what it is worth, or nothing more to ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from allears.facts.answer import Answer
from allears.facts.field import Band, Field
from allears.facts.words import Words
from allears.policy.verdict import Outcome, Verdict

Kind = Literal["ask", "narrow", "confirm"]
"""Ask for what is not known, narrow a range that straddles a limit, or confirm what was heard but not surely."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Answers that come to the same, in words and with their probability together, and the verdicts still possible
    after one of them. `settles` is True when nothing else can change the outcome then."""

    says: str
    likely: float
    outcomes: tuple[Outcome, ...]
    settles: bool


@dataclass(frozen=True, slots=True)
class Question:
    """The one question to put next.

    `known` is what is known of the field so far (`Absence.UNKNOWN`, or a range, or what was heard but not surely).
    `bands` are answers to offer as buttons. `effects` are what its answers come to (empty when the policy is too
    entangled to tell), `why` says in a sentence what it is good for. `expected_questions` counts this one too.
    `disputed` are fields in dispute: each may earn one clarifying question about the two quotes.
    """

    field: Field
    kind: Kind
    known: Answer
    bands: tuple[Band, ...]
    effects: tuple[Effect, ...]
    why: str
    expected_questions: float
    disputed: tuple[str, ...] = ()

    @property
    def ask(self) -> Words:
        """The words of the question; a policy that gives none is asked about by the field's name."""
        return self.field.ask or Words.of(f"{self.field.title[:1].upper()}{self.field.title[1:]}?")


@dataclass(frozen=True, slots=True)
class Settled:
    """No question could change the outcome any more, or none of the few left is worth asking: the verdict at the end,
    with its recommendation or its cause."""

    verdict: Verdict
    disputed: tuple[str, ...] = ()
