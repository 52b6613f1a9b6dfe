"""The words of a question, each with everything it may stand for in a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from allears.knowledge.knowledge import Knowledge
from allears.knowledge.term_index import rarity_of
from allears.knowledge.terms import joined_neighbours, question_terms

MOST_CONCEPTS = 40
"""The rarest words of a long question are looked up, the others are not."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One word of the question: the known terms it may stand for with their weights, and its weight in the whole."""

    meanings: Mapping[str, float]
    rarity: float


def concepts_of(question: str, knowledge: Knowledge) -> list[Concept]:
    """The question's words, rarest first, at most `MOST_CONCEPTS` of them.

    Two neighbours that the knowledge base writes as one word are looked for as that too. A number that nobody wrote
    about is left out: "for 8 people" asks nothing about eight.
    """
    known = knowledge.vocabulary.known
    terms = [term for term in question_terms(question, knowledge.language) if term in known or not term.isdigit()]
    joined = [term for term in joined_neighbours(question, knowledge.language) if term in known]
    weighed = [(_rarity(term, knowledge), term) for term in dict.fromkeys([*terms, *joined])]
    rarest = sorted(weighed, key=lambda pair: -pair[0])[:MOST_CONCEPTS]
    return [Concept(knowledge.vocabulary.meanings_of(term), rarity) for rarity, term in rarest]


def _rarity(term: str, knowledge: Knowledge) -> float:
    """How much a term says; one that the knowledge base does not know says that it is about something else."""
    known = knowledge.asked.rarity.get(term) or knowledge.said.rarity.get(term)
    return known or rarity_of(0, max(1, len(knowledge.passages)))
