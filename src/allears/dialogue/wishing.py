"""Wishing for a person is no answer to whatever was just asked, be it tapped or written."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from allears.dialogue.conversation import Said
from allears.dialogue.first_words import FEWEST_OTHER_WORDS
from allears.dialogue.plain_answers import is_need
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.statement import Span, Statement
from allears.listening.wishes import Wish, Wished
from allears.policy.policy import Policy

_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def tapped_for_person(said: Said, at: datetime) -> Heard:
    """What a tap on "Talk to a person" says, in whatever words and language the button wrote it: the wish alone."""
    message = Message(said.id, "lead", said.text, at.date())
    return Heard(message, wishes=(Wished(Wish.PERSON, Span.of(said.text, 0, len(said.text))),))


def without_wished_need(heard: Heard, policy: Policy) -> Heard:
    """What was heard without a need that is nothing but the wish for a person: "I would like to talk to a person"."""
    wished = next((one.words for one in heard.wishes if one.wish is Wish.PERSON), None)
    if wished is None:
        return heard
    kept = tuple(one for one in heard.statements if not (_is_need(one, policy) and _is_only(one, wished)))
    return heard if kept == heard.statements else replace(heard, statements=kept)


def _is_need(statement: Statement, policy: Policy) -> bool:
    field = policy.fields.get(statement.field)
    return field is not None and is_need(field)


def _is_only(statement: Statement, wished: Span) -> bool:
    """True when the words hold the wish, and besides it too few for a need."""
    if not (statement.start < wished.end and wished.start < statement.end):
        return False
    places = (statement.start + found.start() for found in _WORD.finditer(statement.quote))
    return sum(not wished.start <= place < wished.end for place in places) < FEWEST_OTHER_WORDS
