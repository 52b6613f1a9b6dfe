"""Whether the best passage is good enough to be said."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from allears.knowledge.findings import Decision

ANSWER_FROM = 0.6
"""The sureness from which the first passage is said."""
OFFER_FROM = 0.15
"""The sureness from which the first two are offered. Between this and `ANSWER_FROM` lies the margin: neither
silence nor a claim."""
ANSWER_PLAIN_PRICE_FROM = 0.3
"""The same for a question that asks the price and nothing else: what is marked as price can hardly be wrong there."""
MOST_LEAD = 0.4
"""A larger lead says nothing more: in a small knowledge base the second passage may share no word at all."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """A logistic estimate that the first passage answers the question, from its score and its lead over the second.

    The weights were fitted on two knowledge bases that weigh the same, half of their questions without an answer
    there, and rounded; `docs/why/answer-or-pass.md` has the figures.
    """

    of_score: float
    of_lead: float
    constant: float

    def estimate(self, scores: Sequence[float]) -> float:
        """The chance, 0..1, that the best of `scores` (best first) belongs to a passage that answers; 0 for none."""
        if not scores or scores[0] <= 0:
            return 0.0
        first = min(scores[0], 1.0)
        second = max(scores[1], 0.0) if len(scores) > 1 else 0.0
        lead = min(max(0.0, scores[0] - second) / scores[0], MOST_LEAD)
        return 1 / (1 + math.exp(-(self.of_score * first + self.of_lead * lead + self.constant)))


BY_WORDS = Sureness(of_score=4.6, of_lead=6.6, constant=-4.2)
BY_MEANING = Sureness(of_score=11.0, of_lead=9.0, constant=-7.7)


def decide(sureness: float, choices: int, may_answer: bool = True, answer_from: float = ANSWER_FROM) -> Decision:
    """What to do with a sureness of 0..1 when there are so many passages to choose from.

    Without `may_answer` the most that is done is to offer two.
    """
    if choices and may_answer and sureness >= answer_from:
        return Decision.ANSWER
    return Decision.OFFER if choices > 1 and sureness >= OFFER_FROM else Decision.PASS
