"""A number "of them", whom the message before named: "we need something for the reps" and then "8 of them"."""

from __future__ import annotations

from collections.abc import Iterator

from allears.languages.english.number_words import OF_THEM
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.count_fields import CountField, root
from allears.listening.statement import Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.value import FieldType

_OF_THEM = Expression(OF_THEM)
_SURE = 0.75
_LOOKED_AT = 2
"""So many of the lead's last messages may have named them."""


def hear_of_them(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of the people counted at the beginning of a message, whom the lead named just before."""
    if context.asked is not None and context.asked.type is FieldType.COUNT:
        return
    counted = next((each for each in wording.readings if isinstance(each.value, Count)), None)
    if counted is None or not isinstance(counted.value, Count):
        return
    told = _OF_THEM.match(wording.lower, counted.end)
    if told is None or any(word.is_word for word in wording.words_between(0, counted.start)):
        return
    field = _last_named(context)
    if field is None or context.on_record(field.field.id) or any(each.field == field.field.id for each in before):
        return
    text = wording.text[counted.start : told.end()]
    yield Statement(field.field.id, counted.value, text, counted.start, told.end(), _SURE, "counts those named before")


def _last_named(context: Context) -> CountField | None:
    """The only field of people of whom the lead spoke last."""
    said = [message.text for message in reversed(context.earlier) if message.is_from_lead][:_LOOKED_AT]
    for text in said:
        roots = {root(word.lower) for word in words_of(text) if word.is_word}
        named = [each for each in context.vocabulary.counts.all if each.of_people and each.telling & roots]
        if named:
            return named[0] if len(named) == 1 else None
    return None
