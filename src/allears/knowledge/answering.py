"""From a question to the company's own words, or to "I don't know"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from allears.knowledge.decision import ANSWER_PLAIN_PRICE_FROM, BY_MEANING, BY_WORDS, decide
from allears.knowledge.findings import Decision, Findings, Ranked
from allears.knowledge.knowledge import Knowledge
from allears.knowledge.matching import Match, best_of, match, passages_with
from allears.knowledge.passage import Passage, Stance
from allears.knowledge.price_questions import is_price_question, narrowing_terms
from allears.knowledge.unknown_names import unknown_names

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
    if is_price_question(question, knowledge.language):
        return _find_price(question, knowledge)
    matches = best_of(match(question, knowledge, MOST_RANKED), MOST_RANKED)
    sureness, names = _sureness(matches, knowledge), unknown_names(question, knowledge)
    decision = decide(sureness, len(matches), not names)
    return Findings(question, _ranked(matches, knowledge), decision, sureness, names)


def find_answers_to_all(questions: Iterable[str], knowledge: Knowledge) -> tuple[Findings, ...]:
    """The findings for each question of a message, in its order."""
    return tuple(find_answers(question, knowledge) for question in questions)


def answer_of(findings: Findings) -> Answer | None:
    """The answer to say, or None when there is a choice to offer or a person to ask."""
    if findings.decision is not Decision.ANSWER:
        return None
    passage = findings.ranked[0].passage
    return Answer(passage, passage.words, passage.source or str(passage.id))


def _find_price(question: str, knowledge: Knowledge) -> Findings:
    """The findings for a question about price.

    When it narrows nothing, the passages about price lie close together and any of them gives a figure, so the first
    need not lead the second. What it is narrowed to must stand in the first ("What do your competitors charge?").
    """
    narrowing = narrowing_terms(question, knowledge.language)
    is_price = [passage.is_price for passage in knowledge.passages]
    asks_plainly = not narrowing and any(is_price)
    scores = match(knowledge.language.price_question if asks_plainly else question, knowledge)
    if asks_plainly and not any(is_price[number] for number in scores):
        scores = match(question, knowledge)  # a page of prices that never says "price" is found by what it is about
    priced = best_of({number: score for number, score in scores.items() if is_price[number]}, MOST_RANKED)
    others = best_of({number: score for number, score in scores.items() if not is_price[number]}, MOST_RANKED)
    if priced:  # what may not answer stands behind what may, and its score no higher, so that the scores go on falling
        others = [Match(one.number, min(one.score, priced[-1].score)) for one in others]
    names = unknown_names(question, knowledge)
    if narrowing:
        sureness = _sureness(priced, knowledge)
        is_meant = bool(priced) and priced[0].number in passages_with(narrowing, knowledge)
        decision = decide(sureness, len(priced), is_meant and not names)
    else:
        sureness = _sureness(priced[:1], knowledge)
        decision = decide(sureness, len(priced), not names, ANSWER_PLAIN_PRICE_FROM)
    return Findings(question, _ranked([*priced, *others], knowledge), decision, sureness, names)


def _sureness(matches: Sequence[Match], knowledge: Knowledge) -> float:
    estimate = BY_MEANING if knowledge.compare else BY_WORDS
    return estimate.estimate([one.score for one in matches[:2]])


def _ranked(matches: Sequence[Match], knowledge: Knowledge) -> tuple[Ranked, ...]:
    return tuple(Ranked(knowledge.passages[one.number], one.score) for one in matches[:MOST_RANKED])
