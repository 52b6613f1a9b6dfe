"""How well the words of a question fit each passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from allears.knowledge.concepts import MOST_CONCEPTS, Concept, concepts_of
from allears.knowledge.knowledge import Knowledge
from allears.knowledge.term_index import TermIndex

SAID_WEIGHT = 0.5
"""What a word in the answer counts beside the same word in the question it answers."""
WORDS_WEIGHT = 0.1
"""What shared words count beside nearness in meaning, in 0..1."""
MOST_POSTINGS = 15_000
"""At most so many entries of each index are read for one question, whatever the size of the knowledge base: the rare
words first, so that what is left out says least."""


@dataclass(frozen=True, slots=True)
class Match:
    """How one passage, by its number in the knowledge base, fits a question."""

    number: int
    score: float


def match(question: str, knowledge: Knowledge, first: int | None = None) -> dict[int, float]:
    """Passage number -> score, of the passages that may answer; given `first`, of those that may come among so many.

    With sentence embeddings every passage has a score, without them those that share a word with the question.
    Meaning leads; shared words decide among passages of like meaning, and know names that no model has seen. Ranks
    are not fused: words alone are wrong several times as often, and an equal vote would hand those errors on.
    """
    by_words = match_words(question, knowledge)
    if knowledge.compare is None:
        return by_words
    cosines = knowledge.compare(question)
    kept, floor = 1 - WORDS_WEIGHT, -1.0
    if first is not None and len(cosines) > first:
        floor = sorted(cosines)[-first] - WORDS_WEIGHT / kept  # as far as words could lift a passage
    return {
        number: kept * cosine + WORDS_WEIGHT * min(1.0, by_words.get(number, 0.0))
        for number, cosine in enumerate(cosines)
        if cosine >= floor
    }


def best_of(scores: Mapping[int, float], count: int) -> list[Match]:
    """The best of them, best first; equal ones in the order of the knowledge base."""
    floor = sorted(scores.values())[-count:][:1]
    kept = [(number, score) for number, score in scores.items() if score >= floor[0]]
    kept.sort(key=lambda pair: (-pair[1], pair[0]))
    return [Match(number, score) for number, score in kept[:count]]


def passages_with(terms: Sequence[str], knowledge: Knowledge) -> set[int]:
    """The numbers of the passages in which at least one of the terms stands, or a word that it may mean."""
    meant = {known for term in terms[:MOST_CONCEPTS] for known in knowledge.vocabulary.meanings_of(term)}
    asked = (knowledge.asker[way] for term in meant for way, _ in knowledge.asked.postings.get(term, ()))
    said = (number for term in meant for number, _ in knowledge.said.postings.get(term, ()))
    return {*asked, *said}


def match_words(question: str, knowledge: Knowledge) -> dict[int, float]:
    """Passage number -> score; 1 is reached when about every word of the question stands in a title of usual length."""
    concepts = concepts_of(question, knowledge)
    attainable = sum(concept.rarity for concept in concepts) * (1 + SAID_WEIGHT)
    if not attainable:
        return {}
    totals: dict[int, float] = defaultdict(float)
    for way, impact in _sum_impacts(concepts, knowledge.asked).items():
        number = knowledge.asker[way]
        if impact > totals[number]:
            totals[number] = impact
    for number, impact in _sum_impacts(concepts, knowledge.said).items():
        totals[number] += impact * SAID_WEIGHT
    return {number: total / attainable for number, total in totals.items()}


def _sum_impacts(concepts: list[Concept], index: TermIndex) -> dict[int, float]:
    """Each text's sum over the concepts of its best meaning; reads at most `MOST_POSTINGS` entries."""
    left = MOST_POSTINGS
    totals: dict[int, float] = defaultdict(float)
    for concept in concepts:
        best: dict[int, float] = {}
        for term, weight in concept.meanings.items():
            postings = index.postings.get(term, ())
            if len(postings) > left:
                continue
            left -= len(postings)
            for text, impact in postings:
                if impact * weight > best.get(text, 0.0):
                    best[text] = impact * weight
        for text, impact in best.items():
            totals[text] += impact
    return totals
