"""The company's own answers: passages, and how the one that answers a question is found. Pure."""

from allears.knowledge.answering import Answer, answer_of, find_answers, find_answers_to_all
from allears.knowledge.findings import Decision, Findings, Ranked
from allears.knowledge.knowledge import Knowledge
from allears.knowledge.passage import Passage, PassageId, Stance
from allears.knowledge.price_questions import is_price_question

__all__ = [
    "Answer",
    "Decision",
    "Findings",
    "Knowledge",
    "Passage",
    "PassageId",
    "Ranked",
    "Stance",
    "answer_of",
    "find_answers",
    "find_answers_to_all",
    "is_price_question",
]
