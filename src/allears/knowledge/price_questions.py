"""Whether a question asks for a price."""

from __future__ import annotations

import re
from functools import lru_cache

from allears.knowledge.terms import MOST_QUESTION_CHARACTERS, folded, question_terms
from allears.languages.english.question_words import ENGLISH
from allears.languages.question_words import QuestionWords


def is_price_question(question: str, language: QuestionWords = ENGLISH) -> bool:
    """True when an answer would have to name money: only passages marked as price may give it."""
    text = folded(question[:MOST_QUESTION_CHARACTERS]).replace("’", "'")
    rest = _any_of(language.not_price_patterns).sub(" ", text)
    return _any_of(language.price_patterns).search(rest) is not None


def narrowing_terms(question: str, language: QuestionWords = ENGLISH) -> list[str]:
    """What a price question wants the price of: nothing in "How much for 8 people?", "minut" in "… for minutes?"."""
    plain = _plain_terms(language)
    return [term for term in question_terms(question, language) if term not in plain and not term.isdigit()]


@lru_cache(maxsize=32)
def _plain_terms(language: QuestionWords) -> frozenset[str]:
    return frozenset(question_terms(" ".join(sorted(language.plain_price_words)), language))


@lru_cache(maxsize=32)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
