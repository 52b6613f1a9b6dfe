"""A number in the lead's own question for the price: "What does it cost for 12 sales reps?" tells how many they are.

What compares or supposes tells nothing: "for 5 or 10 reps", "if we had 50", "a discount for more than 100".
"""

from __future__ import annotations

from allears.languages.english import price_words as english
from allears.languages.english.question_words import ENGLISH
from allears.languages.expression import Expression
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading, ReadingKind

_PRICE = Expression("|".join(f"(?:{pattern})" for pattern in ENGLISH.price_patterns))
_AN_OFFER = Expression(english.ASKS_FOR_AN_OFFER)
_FOR, _SUPPOSES, _OF_TIME = (
    Expression(pattern) for pattern in (english.FOR_SO_MANY, english.COMPARES_OR_SUPPOSES, english.OF_TIME)
)


def is_priced_for(wording: Wording, reading: Reading) -> bool:
    """True when the sentence asks what something costs for just so many."""
    if not isinstance(reading.value, Count) or not reading.value.is_exact or reading.noun is None:
        return False
    start, end = wording.clauses.sentence_bounds(wording.clause_at(reading.start).sentence)
    sentence = wording.lower[start:end]
    if (
        not (_PRICE.search(sentence) or _AN_OFFER.search(sentence))
        or _SUPPOSES.search(sentence)
        or _OF_TIME.match(reading.noun)
    ):
        return False
    if not _FOR.search(wording.lower[start : reading.start]):
        return False
    others = [each for each in wording.readings_over(start, end) if each.kind is ReadingKind.COUNT and each != reading]
    return not any(each.noun is None or each.noun == reading.noun for each in others)
