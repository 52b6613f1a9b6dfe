"""Hears a message, and a whole conversation: words in, statements with their quotes out.

Pure: the same messages give the same result; nothing is looked up, nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from allears.facts.field import Field
from allears.listening.acts import heard_with_acts
from allears.listening.context import Context
from allears.listening.corrections import without_taken_back
from allears.listening.found_values import readings_of
from allears.listening.heard import Heard, HeardConversation
from allears.listening.labelled import labelled_answers
from allears.listening.later_currency import with_currencies_said_later
from allears.listening.lone_values import field_of_lone_value
from allears.listening.meant_heard import without_parts_of_longer
from allears.listening.measured import LEAST, as_sure_as_measured
from allears.listening.message import Message
from allears.listening.named_options import NamedOption, named_options
from allears.listening.recognisers import RECOGNISERS
from allears.listening.settle import settle
from allears.listening.spelling import spelled_right
from allears.listening.statement import Statement
from allears.listening.vocabulary import Vocabulary
from allears.listening.wording import Wording


def hear_turn(message: Message, context: Context, least: float = LEAST) -> Heard:
    """What one message says. A message of the bot or of a rep says nothing about the lead and is heard empty. Ways of
    hearing that are right less often than `least` say nothing.

    Never raises on any text. The statements are in the order of their words.
    """
    if not message.is_from_lead or not message.text.strip():
        return Heard(message)
    wording = _worded(message, context)
    spelled = spelled_right(message.text, context)
    meant = _worded(replace(message, text=spelled.text), context) if spelled else wording
    proposed = _with_labelled(meant, context, _proposed(meant, context))
    if field := field_of_lone_value(meant, context, proposed):
        proposed = _answering(replace(message, text=meant.text), field, context) or proposed
    settled = settle(without_taken_back(meant, proposed, context.vocabulary.fields), context)
    if spelled:
        settled = spelled.as_written(settled, context.vocabulary.by_id)
    return heard_with_acts(wording, context, as_sure_as_measured(settled, context, least))


def _proposed(wording: Wording, context: Context) -> list[Statement]:
    """What every recogniser proposes, each knowing what those before it did."""
    proposed: list[Statement] = []
    for recognise in RECOGNISERS:
        proposed.extend(recognise(wording, context, tuple(proposed)))
    return proposed


def _with_labelled(wording: Wording, context: Context, proposed: list[Statement]) -> list[Statement]:
    """With what stands under a label, heard as the answer to the question of that label's field. It takes the place of
    whatever else was heard of the field in those words."""
    for part in labelled_answers(wording, context.vocabulary.labels, context.vocabulary.by_id):
        answer = replace(wording.message, text=wording.text[part.start : part.end])
        heard = _answering(answer, part.field, context)
        if heard:
            proposed = [
                each for each in proposed if each.field != part.field.id or not part.holds(each.start, each.end)
            ]
            proposed += [replace(each, start=each.start + part.start, end=each.end + part.start) for each in heard]
    return proposed


def _answering(message: Message, field: Field, context: Context) -> list[Statement]:
    """What a message says of a field, read as the answer to its question."""
    question = Message("", "bot", str(field.ask or ""), message.said_at, asks=field.id)
    about = context.after(question, ()).about(field)
    return [each for each in _heard_alone(message, about) if each.field == field.id]


def _heard_alone(message: Message, context: Context) -> list[Statement]:
    """What is proposed for a message, or a part of one, read for itself."""
    return _proposed(_worded(message, context), context)


def _worded(message: Message, context: Context) -> Wording:
    wording = Wording.of(message, readings_of(message, context))
    named = replace(wording, options=_options_in(wording, context))
    return without_parts_of_longer(named, context)


def _options_in(wording: Wording, context: Context) -> tuple[NamedOption, ...]:
    return named_options(wording, context.vocabulary.options, context.asked.id if context.asked else None)


def hear_conversation(
    messages: Sequence[Message],
    fields: Iterable[Field] | Vocabulary,
    reference: date | None = None,
    language: str = "en",
    least: float = LEAST,
) -> HeardConversation:
    """What a conversation says, message by message, each heard against those before it.

    `fields` are the policy's, or a `Vocabulary` made of them (quicker for many conversations). `reference` is the
    lead's today; without it each message counts from the day it was written.
    """
    vocabulary = fields if isinstance(fields, Vocabulary) else Vocabulary.of(fields)
    context = Context(vocabulary, reference or (messages[0].said_at if messages else date.min), language=language)
    heard: list[tuple[int, Heard]] = []
    for turn, message in enumerate(messages):
        result = hear_turn(message, context, least)
        if message.is_from_lead:
            heard.append((turn, result))
        context = context.after(message, result.statements, result.corrections)
    return HeardConversation.of(with_currencies_said_later(heard))
