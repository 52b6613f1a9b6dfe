"""How well the words of a question fit each passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from allears.knowledge.knowledge import Knowledge
from allears.knowledge.meaning import Meaning
from allears.knowledge.price_questions import is_price_question
from allears.knowledge.term_index import TermIndex, rarity_of
from allears.knowledge.terms import joined_neighbours, question_terms

SAID_WEIGHT = 0.5
"""What a word in the answer counts beside the same word in the question it answers."""
WORDS_WEIGHT = 0.1
"""What shared words count beside nearness in meaning, in 0..1."""
MOST_CONCEPTS = 40
"""The rarest words of a long question are looked up, the others are not."""
MOST_POSTINGS = 120_000
"""At most so many entries of the index are read for one question, whatever the size of the knowledge base."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One word of the question: the known terms it may stand for with their weights, and its weight in the whole."""

    meanings: Mapping[str, float]
    rarity: float


@dataclass(frozen=True, slots=True)
class Match:
    """How one passage, by its number in the knowledge base, fits a question."""

    number: int
    score: float


def match(question: str, knowledge: Knowledge) -> list[Match]:
    """The passages that may answer, best first; equal ones in the order of the knowledge base.

    With sentence embeddings every passage has a score, without them those that share a word with the question.
    """
    by_words = match_words(question, knowledge)
    by_meaning = match_meaning(question, knowledge.meaning, knowledge.asker) if knowledge.meaning else None
    scores = by_words if by_meaning is None else _fused(by_meaning, by_words)
    return [Match(number, score) for number, score in sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))]


def match_meaning(question: str, meaning: Meaning, asker: Sequence[int]) -> list[float]:
    """Each passage's mean cosine (-1..1) of its nearest way to ask and of itself as a whole.

    Measured, the two are better together than either: a title says what is asked, the whole what it is about.
    """
    nearest = [-1.0] * (max(asker, default=-1) + 1)
    for number, cosine in zip(asker, meaning.ways(question), strict=True):
        if cosine > nearest[number]:
            nearest[number] = cosine
    return [(way + whole) / 2 for way, whole in zip(nearest, meaning.wholes(question), strict=True)]


def _fused(by_meaning: list[float], by_words: Mapping[int, float]) -> dict[int, float]:
    """Meaning leads; shared words decide among passages of like meaning, and know names that no model has seen.

    Ranks are not fused: words alone are wrong six times as often, and an equal vote would hand those errors on.
    """
    kept = 1 - WORDS_WEIGHT
    return {
        number: kept * cosine + WORDS_WEIGHT * min(1.0, by_words.get(number, 0.0))
        for number, cosine in enumerate(by_meaning)
    }


def match_words(question: str, knowledge: Knowledge) -> dict[int, float]:
    """Passage number -> score; 1 is reached when about every word of the question stands in a title of usual length."""
    concepts = concepts_of(question, knowledge)
    attainable = sum(concept.rarity for concept in concepts) * (1 + SAID_WEIGHT)
    if not attainable:
        return {}
    left = MOST_POSTINGS
    totals: dict[int, float] = defaultdict(float)
    asked, left = _sum_impacts(concepts, knowledge.asked, left)
    for unit, impact in asked.items():
        number = knowledge.asker[unit]
        totals[number] = max(totals[number], impact)
    said, left = _sum_impacts(concepts, knowledge.said, left)
    for number, impact in said.items():
        totals[number] += impact * SAID_WEIGHT
    return {number: total / attainable for number, total in totals.items()}


def concepts_of(question: str, knowledge: Knowledge) -> list[Concept]:
    """The question's words, rarest first, at most `MOST_CONCEPTS` of them."""
    named = (
        f"{question} {knowledge.language.price_word}" if is_price_question(question, knowledge.language) else question
    )
    terms = question_terms(named, knowledge.language)
    joined = [term for term in joined_neighbours(question, knowledge.language) if term in knowledge.vocabulary.known]
    concepts = [_concept(term, knowledge) for term in dict.fromkeys([*terms, *joined])]
    return sorted(concepts, key=lambda concept: -concept.rarity)[:MOST_CONCEPTS]


def _concept(term: str, knowledge: Knowledge) -> Concept:
    meanings = knowledge.vocabulary.meanings_of(term)
    unknown = rarity_of(0, max(1, len(knowledge.passages)))
    rarity = knowledge.asked.rarity.get(term) or knowledge.said.rarity.get(term) or unknown
    return Concept(meanings, rarity)


def _sum_impacts(concepts: list[Concept], index: TermIndex, left: int) -> tuple[dict[int, float], int]:
    """Each text's sum over the concepts of its best meaning; reads at most `left` entries, and says what is left."""
    totals: dict[int, float] = defaultdict(float)
    for concept in concepts:
        best: dict[int, float] = {}
        for term, weight in concept.meanings.items():
            postings = index.postings.get(term, ())
            left -= len(postings)
            if left < 0:
                return totals, 0
            for text, impact in postings:
                if impact * weight > best.get(text, 0.0):
                    best[text] = impact * weight
        for text, impact in best.items():
            totals[text] += impact
    return totals, left
