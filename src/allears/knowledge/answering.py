"""From a question to the company's own words, or to "I don't know"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from allears.knowledge.findings import Decision, Findings, Ranked
from allears.knowledge.knowledge import Knowledge
from allears.knowledge.matching import Match, match_words
from allears.knowledge.passage import Passage
from allears.knowledge.subjects import is_price_question

MOST_RANKED = 10
"""So many passages of a ranking are kept."""
ANSWER_FROM = 0.45
"""The score from which the first passage may be said."""
OFFER_FROM = 0.25
"""The score from which the first two may be offered."""
CLEAR_LEAD = 0.15
"""The share of the first one's score by which it must lead the second to be said without asking back."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers, the company's words in it, and where they stand."""

    passage: Passage
    words: str
    source: str


def find_answers(question: str, knowledge: Knowledge) -> Findings:
    """Rank the passages for one question and decide: answer with the first, offer two, or pass to a person.

    A question about price is only answered from passages marked as price; the others follow behind them.
    Never raises on any text.
    """
    matches = match_words(question, knowledge)
    allowed = matches
    if is_price_question(question, knowledge.language):
        allowed = [match for match in matches if knowledge.passages[match.number].is_price]
        matches = allowed + [match for match in matches if not knowledge.passages[match.number].is_price]
    ranked = tuple(Ranked(knowledge.passages[match.number], match.score) for match in matches[:MOST_RANKED])
    return Findings(question, ranked, _decide(allowed))


def find_answers_to_all(questions: Iterable[str], knowledge: Knowledge) -> tuple[Findings, ...]:
    """The findings for each question of a message, in its order."""
    return tuple(find_answers(question, knowledge) for question in questions)


def answer_of(findings: Findings) -> Answer | None:
    """The answer to say, or None when the question is to be offered a choice or passed to a person."""
    if findings.decision is not Decision.ANSWER:
        return None
    passage = findings.ranked[0].passage
    return Answer(passage, passage.words, passage.source or str(passage.id))


def _decide(allowed: Sequence[Match]) -> Decision:
    if not allowed or allowed[0].score < OFFER_FROM:
        return Decision.PASS
    first = allowed[0].score
    second = allowed[1].score if len(allowed) > 1 else 0.0
    if first >= ANSWER_FROM and (first - second) / first >= CLEAR_LEAD:
        return Decision.ANSWER
    return Decision.OFFER if second >= OFFER_FROM else Decision.PASS
