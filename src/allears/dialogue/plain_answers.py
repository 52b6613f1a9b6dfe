"""Answers that need no listening: a button that was tapped, and the need told in words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from allears.dialogue.phrasing import Phrases
from allears.dialogue.steps import Ask, Reply
from allears.facts.field import Field
from allears.facts.written import read_written
from allears.languages.english import near_refusal_words, refusal_words
from allears.languages.phrases import any_phrase
from allears.listening.asides import without_asides
from allears.listening.clause import plain_lower
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.statement import Span, Statement
from allears.policy.policy import Policy
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.find import find_values
from allears.values.value import FieldType, Value

FEWEST_WORDS = 4
"""A need has at least so many words; fewer are a greeting or an aside."""
_NOT_KNOWING = any_phrase(near_refusal_words.NOT_KNOWING, refusal_words.CLASSES)
_STANDS_ALONE = re.compile(
    r"\s*(?:(?:of us|people|persons|in total|in all|all in all|altogether|so far|right now|currently|at the moment|"
    r"at present|i think|i guess|i'd say|or so|give or take|more or less|roughly|on the list)\s*)*"
    r"(?:$|[.,;:!?)\n–—-]|\band\b|\bbut\b)"
)
"""What may follow a number that counts what was asked for."""
_PART = re.compile(r"[^.,;:!?\n]+")
WRITTEN = (
    FieldType.MONEY,
    FieldType.DATE_INTERVAL,
    FieldType.CHOICE,
    FieldType.CHOICES,
    FieldType.YES_NO,
    FieldType.PLACE,
)
"""Types of which not every text is a value; whether a number counts what was asked for, its noun decides."""
_SENTENCE = re.compile(r"[^.!\n]+")


def with_plain_answer(heard: Heard, last: Reply, policy: Policy, phrases: Phrases, asked: str | None) -> Heard:
    """What was heard once the field `asked` was asked for.

    Where the words are exactly a button of the last question, they say what that button stands for and nothing else.
    Where the need was asked and told in words of a kind that listening does not know, it is noted as it was told.
    """
    ask = next((step for step in last.steps if isinstance(step, Ask)), None)
    if ask is not None and _same(heard.message.text, phrases("rather_not")):
        return replace(heard, statements=(), questions=(), vague=(), declined=(ask.field,), contradictions=())
    value = None if ask is None else _tapped(heard.message, ask, policy)
    if ask is not None and value is not None:
        return _only(heard, ask.field, value)
    field = policy.fields.get(asked or "")
    if field is None or _is_dealt_with(heard, field):
        return heard
    if is_need(field):
        return _with_need(heard, field)
    if field.type is FieldType.COUNT:
        return _with_number(heard, field)
    return _with_written(heard, field) if field.type in WRITTEN else heard


def is_need(field: Field) -> bool:
    """True for the field that hears what they need, in their own words."""
    return field.type is FieldType.TEXT and field.first


def _same(text: str, label: str) -> bool:
    return " ".join(text.split()).casefold() == label.casefold()


def _tapped(message: Message, ask: Ask, policy: Policy) -> Value | None:
    """The value of the button with these words; None when there is no such button, or its words must be read."""
    label = next((one for one in ask.buttons if _same(message.text, one)), None)
    field = policy.fields.get(ask.field)
    if label is None or field is None:
        return None
    if (band := next((one.value for one in field.bands if one.label == label), None)) is not None:
        return band
    if field.type is FieldType.YES_NO:
        return {"yes": True, "no": False}.get(label)
    if ask.again and not field.options:
        return read_written(field, label, message.said_at)
    option = next((one.id for one in field.options if label in dict(one.label.texts).values()), None)
    if option is not None and field.type is FieldType.CHOICES:
        return Choices(frozenset({option}))
    return option


def _only(heard: Heard, field: str, value: Value) -> Heard:
    text = heard.message.text
    return replace(
        heard,
        statements=(Statement(field, value, text, 0, len(text), 1.0, "chose an answer that was offered"),),
        questions=(),
        vague=(),
        declined=(),
        wishes=(),
        corrections=tuple(one for one in heard.corrections if one.field == field),
        contradictions=tuple(one for one in heard.contradictions if one.field == field),
    )


def _with_need(heard: Heard, field: Field) -> Heard:
    """Whoever was asked what they need and tells something has told their need."""
    lower = plain_lower(heard.message.text)
    sentences = (without_asides(lower, *found.span()) for found in _SENTENCE.finditer(lower))
    pieces = [piece for start, end in sentences for piece in _untaken(heard, start, end)]
    telling = [
        one for one in pieces if len(one.text.split()) >= FEWEST_WORDS and not _NOT_KNOWING.search(one.text.lower())
    ]
    if not telling:
        return heard
    said = max(telling, key=lambda one: len(one.text))
    need = Statement(field.id, said.text, said.text, said.start, said.end, 0.7, "tells what was asked")
    return replace(heard, statements=(*heard.statements, need))


def _with_written(heard: Heard, field: Field) -> Heard:
    """A part of the answer that is the value and nothing else, as it could stand in a cell: "usa", "own caterer"."""
    for found in _PART.finditer(heard.message.text):
        part = Span.of(heard.message.text, *found.span())
        taken = any(one.start < part.end and part.start < one.end for one in heard.statements)
        value = None if taken else read_written(field, part.text, heard.message.said_at)
        if value is not None:
            said = Statement(field.id, value, part.text, part.start, part.end, 0.8, "is the answer as it stands")
            return replace(heard, statements=(*heard.statements, said))
    return heard


def _with_number(heard: Heard, field: Field) -> Heard:
    """The one number of a message that answers "how many": nothing after it says that it counts something else."""
    text = heard.message.text
    taken = [one.span for one in heard.statements]
    numbers = [
        (one.value, one)
        for one in find_values(text, heard.message.said_at, expect=FieldType.COUNT)
        if isinstance(one.value, Count) and not any(span.start < one.end and one.start < span.end for span in taken)
    ]
    alone = [one for one in numbers if _STANDS_ALONE.match(text[one[1].end :].lower())]
    if len(alone) != 1:
        return heard
    number, found = alone[0]
    said = Statement(field.id, number, found.quote, found.start, found.end, 0.8, "the number that was asked for")
    return replace(heard, statements=(*heard.statements, said))


def _is_dealt_with(heard: Heard, field: Field) -> bool:
    """True when the message answers the field in a way that listening knows, or is about something else."""
    elsewhere = heard.declined or heard.vague or heard.wishes or heard.visitor_signs or heard.hostile
    return bool(elsewhere) or not heard.understood or any(one.field == field.id for one in heard.statements)


def _untaken(heard: Heard, start: int, end: int) -> Iterator[Span]:
    """What is left of a sentence without what asks something or states another fact."""
    taken = sorted((one.start, one.end) for one in (*heard.questions, *(one.span for one in heard.statements)))
    for first, last in (*taken, (end, end)):
        if start < min(first, end):
            yield Span.of(heard.message.text, start, min(first, end))
        start = max(start, last)
