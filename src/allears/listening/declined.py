"""Fields that a message refuses to answer. "Would not say" is not "no", and it is not "don't know" either."""

from __future__ import annotations

from collections.abc import Iterable

from allears.facts.field import Field
from allears.languages.english import near_refusal_words as near
from allears.languages.english import refusal_words as english
from allears.languages.phrases import any_phrase
from allears.listening.context import Context
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.value import FieldType

_REFUSALS = tuple((way, any_phrase(pattern, english.CLASSES)) for way, pattern in english.REFUSALS.items())
_NOT_KNOWING = any_phrase(near.NOT_KNOWING, english.CLASSES)
_JOKING = any_phrase(near.JOKING)
_PLAIN_NO = any_phrase(near.PLAIN_NO, english.CLASSES)
_KNOWN_ALREADY = any_phrase(near.KNOWN_ALREADY, english.CLASSES)
_HAS_NONE = any_phrase(near.HAS_NONE, english.CLASSES)
_NO_THANKS = any_phrase(near.NO_THANKS, english.CLASSES)
_OTHER_WAYS = {FieldType(kind): any_phrase(pattern, english.CLASSES) for kind, pattern in near.OTHER_WAYS.items()}
_ANSWERED_BY_NO = frozenset({FieldType.YES_NO, FieldType.CHOICE, FieldType.CHOICES, FieldType.TEXT})
_WAYS_TO_REACH = frozenset({FieldType.EMAIL, FieldType.PHONE, FieldType.NAME})
_ANOTHER_TIME = "another time"
"""The way of refusing that is an answer, if a poor one, where a time was asked for: "later"."""
_WHOLE, _SHORT = 0.8, 70
_REACH = 1500
"""Refusals are looked for in this many characters from the start: nobody refuses on page two."""


def declined(wording: Wording, context: Context, statements: Iterable[Statement]) -> tuple[str, ...]:
    """The id of the field just asked for, when this message refuses to answer it; else nothing.

    A message that states a value of the field has answered it, whatever else it says ("I'd rather not give exact
    numbers, but between 20 and 30").
    """
    field = context.asked
    told = [each for each in statements if field and each.field == field.id]
    if field is None or any(not _is_the_refusal_itself(wording, each) for each in told):
        return ()
    return (field.id,) if _refuses(wording.lower[:_REACH], field) else ()


def way_of_refusing(lower: str) -> str | None:
    """The name of the way in which a lower-cased text refuses to tell something, or None."""
    return next((way for way, pattern in _REFUSALS if pattern.search(lower)), None)


def _is_the_refusal_itself(wording: Wording, statement: Statement) -> bool:
    """True for words of refusal that were taken for an answer, as "no comment" for a no: they hold nothing else."""
    words = wording.text.strip()
    whole = len(statement.quote) >= _WHOLE * len(words) and len(words) <= _SHORT
    by_words_alone = isinstance(statement.value, bool) or statement.value in (statement.quote, "decides")
    return whole and by_words_alone and way_of_refusing(wording.lower[:_REACH]) in english.PLAIN


def _refuses(lower: str, field: Field) -> bool:
    if _HAS_NONE.search(lower) or _JOKING.search(lower):
        return False
    way = way_of_refusing(lower)
    if way == _ANOTHER_TIME and field.type is FieldType.DATE_INTERVAL:
        return False
    if way:
        return way not in english.UNSURE or not _NOT_KNOWING.search(lower)
    if _KNOWN_ALREADY.search(lower):
        return True
    if _NO_THANKS.match(lower) and field.type not in _ANSWERED_BY_NO:
        return True
    other_way = _OTHER_WAYS.get(field.type)
    if other_way and other_way.search(lower):
        return True
    return field.type in _WAYS_TO_REACH and bool(_PLAIN_NO.match(lower))
