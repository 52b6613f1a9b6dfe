"""How well the words of a question fit each passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from allears.knowledge.knowledge import Knowledge
from allears.knowledge.term_index import TermIndex, rarity_of
from allears.knowledge.terms import joined_neighbours, question_terms

SAID_WEIGHT = 0.7
"""What a word in the answer counts beside the same word in the question it answers."""
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
    """How one passage fits: `score` is 1 when every word of the question stands in a title of usual length."""

    number: int
    score: float


def match_words(question: str, knowledge: Knowledge) -> list[Match]:
    """The passages that share a word with the question, best first; equal ones in the order of the knowledge base."""
    concepts = concepts_of(question, knowledge)
    attainable = sum(concept.rarity for concept in concepts) * (1 + SAID_WEIGHT)
    if not attainable:
        return []
    left = MOST_POSTINGS
    totals: dict[int, float] = defaultdict(float)
    asked, left = _sum_impacts(concepts, knowledge.asked, left)
    for unit, impact in asked.items():
        number = knowledge.asker[unit]
        totals[number] = max(totals[number], impact)
    said, left = _sum_impacts(concepts, knowledge.said, left)
    for number, impact in said.items():
        totals[number] += impact * SAID_WEIGHT
    matches = [Match(number, total / attainable) for number, total in totals.items()]
    return sorted(matches, key=lambda match: (-match.score, match.number))


def concepts_of(question: str, knowledge: Knowledge) -> list[Concept]:
    """The question's words, rarest first, at most `MOST_CONCEPTS` of them."""
    terms = question_terms(question, knowledge.language)
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
