"""From a question to the company's own words, or to "I don't know"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from allears.knowledge.decision import BY_MEANING, BY_WORDS, decide
from allears.knowledge.findings import Decision, Findings, Ranked
from allears.knowledge.knowledge import Knowledge
from allears.knowledge.matching import Match, match
from allears.knowledge.passage import Passage, Stance
from allears.knowledge.price_questions import is_price_question

MOST_RANKED = 10
"""So many passages of a ranking are kept."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that answers, the company's words in it, and where they stand."""

    passage: Passage
    words: str
    source: str

    @property
    def is_no(self) -> bool:
        """True when the answer is an honest no: we don't do this, not yet, or never will."""
        return self.passage.stance is not Stance.DOES


def find_answers(question: str, knowledge: Knowledge) -> Findings:
    """Rank the passages for one question and decide: answer with the first, offer two, or pass to a person.

    A question about price is only answered from passages marked as price; the others follow behind them.
    Never raises on any text.
    """
    matches = match(question, knowledge)
    allowed: Sequence[Match] = matches
    if is_price_question(question, knowledge.language):
        allowed, others = _split_by_price(matches, knowledge)
        matches = [*allowed, *others]
    estimate = BY_MEANING if knowledge.meaning else BY_WORDS
    sureness = estimate.estimate([one.score for one in allowed[:2]])
    ranked = tuple(Ranked(knowledge.passages[one.number], one.score) for one in matches[:MOST_RANKED])
    return Findings(question, ranked, decide(sureness, len(allowed)), sureness)


def find_answers_to_all(questions: Iterable[str], knowledge: Knowledge) -> tuple[Findings, ...]:
    """The findings for each question of a message, in its order."""
    return tuple(find_answers(question, knowledge) for question in questions)


def answer_of(findings: Findings) -> Answer | None:
    """The answer to say, or None when there is a choice to offer or a person to ask."""
    if findings.decision is not Decision.ANSWER:
        return None
    passage = findings.ranked[0].passage
    return Answer(passage, passage.words, passage.source or str(passage.id))


def _split_by_price(matches: Sequence[Match], knowledge: Knowledge) -> tuple[list[Match], list[Match]]:
    priced = [one for one in matches if knowledge.passages[one.number].is_price]
    others = [one for one in matches if not knowledge.passages[one.number].is_price]
    return priced, others
