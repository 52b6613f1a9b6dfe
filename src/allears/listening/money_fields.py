"""The money fields of a policy made ready: what each asks for, in which period, and the words that tell them apart."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from allears.facts.field import Field
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.listening.context import Context
from allears.listening.count_fields import root
from allears.listening.sense import Sense
from allears.listening.word import words_of
from allears.values.money import Period

_PLAIN_WORDS = frozenset(
    root(word)
    for word in (
        "spend",
        "today",
        "month",
        "money",
        "budget",
        "pay",
        "much",
        "current",
        "year",
        "each",
        "cost",
        "currently",
        "what",
        "average",
        "set",
        "aside",
    )
)


class MoneyFields(NamedTuple):
    """The money fields of a policy: the one just asked for, those that ask for what is paid today, the one that asks
    for what may be spent, whether just the question whether the money is there was asked, and by id the roots of the
    words that tell each from the others."""

    fields: tuple[Field, ...]
    asked: Field | None
    today: tuple[Field, ...]
    budget: Field | None
    is_answered_by_yes: bool
    words: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, context: Context, fields: tuple[Field, ...]) -> MoneyFields:
        """Those of the policy of a conversation; `fields` are all its money fields."""
        asked = context.asked if context.asked in fields else None
        budget = asked or context.vocabulary.first_with_sense(Sense.BUDGET)
        return cls(
            fields,
            asked,
            context.vocabulary.with_sense(Sense.TODAY_MONEY),
            budget if budget in fields else None,
            _asked_whether_it_is_there(context),
            {field.id: _own_words(field) for field in fields},
        )


@lru_cache(maxsize=256)
def own_period(field: Field) -> Period | None:
    """The period in which a field asks for an amount."""
    words = f"{field.id.replace('_', ' ')} {field.ask or ''}".lower()
    monthly, yearly = "month" in words, "year" in words or "annual" in words
    if monthly == yearly:
        return None
    return "month" if monthly else "year"


def _asked_whether_it_is_there(context: Context) -> bool:
    """True after "is there money set aside?": an amount in the answer is that money."""
    asked = context.asked
    return asked is not None and context.vocabulary.senses[asked.id] is Sense.BUDGET_ALLOCATED


@lru_cache(maxsize=256)
def _own_words(field: Field) -> frozenset[str]:
    """Roots of the words that tell one money field from the others: "ad" and "ads" for what is spent on ads."""
    words = words_of(f"{field.id.replace('_', ' ')} {field.ask or ''} {' '.join(field.nouns)}".lower())
    return (
        frozenset(
            root(word.lower)
            for word in words
            if word.is_word and word.lower not in FUNCTION_WORDS and len(word.lower) > 1
        )
        - _PLAIN_WORDS
    )
