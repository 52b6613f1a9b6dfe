"""A question tried on knowledge: which passage the bot would answer with, and why."""

from __future__ import annotations

from dataclasses import dataclass

from allears.knowledge import Findings, Knowledge, Passage, find_answers, is_price_question
from allears.knowledge.concepts import concepts_of
from allears.knowledge.terms import terms_of, without_markup

MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage that may answer: how well it fits beside the best (0 to 100), and the words it shares."""

    passage: Passage
    share: int
    in_question: tuple[str, ...]
    in_answer: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """What the bot would do with a question. `sure` is a percentage; `is_price` lets only marked passages answer."""

    question: str
    decision: str
    sure: int
    is_price: bool
    unknown_names: tuple[str, ...]
    candidates: tuple[Candidate, ...]


def try_question(question: str, knowledge: Knowledge) -> Tried:
    """Find the answer as the bot does, and say what led there."""
    findings = find_answers(question, knowledge)
    return Tried(
        question=question,
        decision=str(findings.decision),
        sure=round(findings.sureness * 100),
        is_price=is_price_question(question, knowledge.language),
        unknown_names=findings.unknown_names,
        candidates=tuple(_candidates(findings, knowledge)),
    )


def _candidates(findings: Findings, knowledge: Knowledge) -> list[Candidate]:
    best = findings.ranked[0].score if findings.ranked else 0.0
    concepts = concepts_of(findings.question, knowledge)
    meanings = [set(concept.meanings) for concept in concepts]
    return [
        Candidate(
            passage=one.passage,
            share=round(100 * one.score / best) if best > 0 else 0,
            in_question=_shared(meanings, " ".join(one.passage.ways_to_ask), knowledge),
            in_answer=_shared(meanings, without_markup(one.passage.words), knowledge),
        )
        for one in findings.ranked[:MOST_SHOWN]
    ]


def _shared(meanings: list[set[str]], text: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The terms of a text that the question's words may stand for, in the order of what says most."""
    terms = set(terms_of(text, knowledge.language))
    return tuple(dict.fromkeys(term for meant in meanings for term in sorted(meant & terms)))
