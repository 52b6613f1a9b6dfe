"""Whether a question asks for a price."""

from __future__ import annotations

import re
from functools import lru_cache

from allears.knowledge.terms import MAX_QUESTION_CHARACTERS, folded
from allears.languages.english.question_words import ENGLISH
from allears.languages.question_words import QuestionWords


def is_price_question(question: str, language: QuestionWords = ENGLISH) -> bool:
    """True when an answer would have to name money: only passages marked as price may give it."""
    text = folded(question[:MAX_QUESTION_CHARACTERS]).replace("’", "'")
    rest = _any_of(language.not_price_patterns).sub(" ", text)
    return _any_of(language.price_patterns).search(rest) is not None


@lru_cache(maxsize=32)
def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
