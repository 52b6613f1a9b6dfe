"""What was found for a question, and whether it is good enough to say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from allears.knowledge.passage import Passage


class Decision(StrEnum):
    """`ANSWER` with the first passage, `OFFER` the first two to choose from, or `PASS` the question to a person."""

    ANSWER = "answer"
    OFFER = "offer"
    PASS = "pass"  # noqa: S105 - not a password


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage and how well it fits; scores compare within one question only."""

    passage: Passage
    score: float


@dataclass(frozen=True, slots=True)
class Findings:
    """The passages that may answer a question, best first, and what to do with them.

    `sureness` (0..1) estimates the chance that the first one answers; the decision rests on it. `unknown_names` are
    names in the question that nobody wrote about; with one of them nothing is said outright.
    """

    question: str
    ranked: tuple[Ranked, ...]
    decision: Decision
    sureness: float
    unknown_names: tuple[str, ...] = ()
