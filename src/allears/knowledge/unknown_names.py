"""Names in a question that nobody wrote about: what is said of Outlook does not answer for Shopify."""

from __future__ import annotations

import re

from allears.knowledge.knowledge import Knowledge
from allears.knowledge.terms import MOST_QUESTION_CHARACTERS, terms_of

_WORD = re.compile(r"(?P<before>^|[.!?:;\n(\"“]\s*)?(?P<word>[^\W_]+(?:[-'’][^\W_]+)*)")
MOST_NAMES = 10


def unknown_names(question: str, knowledge: Knowledge) -> tuple[str, ...]:
    """The words written like names (a capital letter that no sentence begins with) that mean nothing here.

    Who writes everything in capitals, or Every Word with one, names nothing by that.
    """
    words = list(_WORD.finditer(question[:MOST_QUESTION_CHARACTERS]))
    capital = [match for match in words if any(letter.isupper() for letter in match["word"])]
    if not knowledge.language.capitals_mark_names or 2 * len(capital) > len(words) > 2:
        return ()
    inside = [match["word"] for match in capital if match["before"] is None or not match["word"][1:].islower()]
    return tuple(dict.fromkeys(word for word in inside[:MOST_NAMES] if _means_nothing(word, knowledge)))


def _means_nothing(word: str, knowledge: Knowledge) -> bool:
    terms = terms_of(word, knowledge.language)
    return bool(terms) and not any(knowledge.vocabulary.meanings_of(term) for term in terms)
