"""Fields that a message refuses to answer. "Would not say" is not "no", and it is not "don't know" either."""

from __future__ import annotations

from collections.abc import Iterable

from allears.facts.field import Field
from allears.languages.english import refusal_words as english
from allears.languages.phrases import any_phrase
from allears.listening.context import Context
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.value import FieldType

_REFUSALS = tuple((way, any_phrase(pattern, english.CLASSES)) for way, pattern in english.REFUSALS.items())
_NOT_KNOWING = any_phrase(english.NOT_KNOWING, english.CLASSES)
_JOKING = any_phrase(english.JOKING)
_PLAIN_NO = any_phrase(english.PLAIN_NO, english.CLASSES)
_HAS_NONE = any_phrase(english.HAS_NONE, english.CLASSES)
_NO_THANKS = any_phrase(english.NO_THANKS, english.CLASSES)
_OTHER_WAYS = {FieldType(kind): any_phrase(pattern, english.CLASSES) for kind, pattern in english.OTHER_WAYS.items()}
_ANSWERED_BY_NO = frozenset({FieldType.YES_NO, FieldType.CHOICE, FieldType.CHOICES, FieldType.TEXT})
_WAYS_TO_REACH = frozenset({FieldType.EMAIL, FieldType.PHONE, FieldType.NAME})
_ANOTHER_TIME = "another time"
"""The way of refusing that is an answer, if a poor one, where a time was asked for: "later"."""
_REACH = 1500
"""Refusals are looked for in this many characters from the start: nobody refuses on page two."""


def declined(wording: Wording, context: Context, statements: Iterable[Statement]) -> tuple[str, ...]:
    """The id of the field just asked for, when this message refuses to answer it; else nothing.

    A message that states a value of the field has answered it, whatever else it says ("I'd rather not give exact
    numbers, but between 20 and 30").
    """
    field = context.asked
    if field is None or any(statement.field == field.id for statement in statements):
        return ()
    return (field.id,) if _refuses(wording.lower[:_REACH], field) else ()


def way_of_refusing(lower: str) -> str | None:
    """The name of the way in which a lower-cased text refuses to tell something, or None."""
    return next((way for way, pattern in _REFUSALS if pattern.search(lower)), None)


def _refuses(lower: str, field: Field) -> bool:
    if _HAS_NONE.search(lower) or _JOKING.search(lower):
        return False
    way = way_of_refusing(lower)
    if way == _ANOTHER_TIME and field.type is FieldType.DATE_INTERVAL:
        return False
    if way:
        return way not in english.UNSURE or not _NOT_KNOWING.search(lower)
    if _NO_THANKS.match(lower) and field.type not in _ANSWERED_BY_NO:
        return True
    other_way = _OTHER_WAYS.get(field.type)
    if other_way and other_way.search(lower):
        return True
    return field.type in _WAYS_TO_REACH and bool(_PLAIN_NO.match(lower))
