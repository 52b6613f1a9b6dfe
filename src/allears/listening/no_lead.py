"""Whether a visitor speaks for a purchase at all: what a job seeker or a seller tells of a company is about nobody who
buys, and an existing customer has bought already. Who they are and how to reach them counts all the same.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from allears.languages.english import visitor_words as english
from allears.languages.phrases import any_phrase
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.statement import Statement
from allears.listening.visitor_kind import VisitorKind, VisitorSign, visitor_signs
from allears.listening.wording import Wording
from allears.values.value import FieldType

_NEVER_BUY = frozenset(
    (VisitorKind.JOB_SEEKER, VisitorKind.STUDENT, VisitorKind.PRESS, VisitorKind.VENDOR, VisitorKind.SPAM)
)
_OF_ANYBODY = frozenset((FieldType.NAME, FieldType.EMAIL, FieldType.PHONE, FieldType.URL, FieldType.ROLE))
_WANTS_MORE = any_phrase(english.WANTS_MORE)
_MOST_LOOKED_AT = 3
"""Who somebody is comes out in their first messages; so many are looked at."""


class Part(Enum):
    """What of a visitor's words is of use."""

    ALL = "everything: they may buy"
    THEMSELVES = "who they are and what they have, not what they might buy"
    REACH = "who they are and how to reach them"


def part_of_use(wording: Wording, signs: tuple[VisitorSign, ...], context: Context) -> Part:
    """What counts of this message, which gives away `signs`, given how the conversation began. A customer who wants
    more of it is a lead again."""
    said = [message for message in context.earlier if message.is_from_lead][:_MOST_LOOKED_AT]
    kinds = {sign.kind for sign in signs}.union(*(_kinds_in(message) for message in said))
    if kinds & _NEVER_BUY:
        return Part.REACH
    if VisitorKind.EXISTING_CUSTOMER not in kinds:
        return Part.ALL
    texts = (wording.lower, *(message.text.lower() for message in said))
    return Part.ALL if any(_WANTS_MORE.search(text) for text in texts) else Part.THEMSELVES


def is_of_use(statement: Statement, part: Part, context: Context) -> bool:
    """True for a statement that belongs to this part of what they say. Where they are counts when they were asked."""
    field = context.vocabulary.by_id[statement.field]
    if part is Part.ALL or field.type in _OF_ANYBODY or (field.type is FieldType.PLACE and context.is_asked(field)):
        return True
    return part is Part.THEMSELVES and field.about != "purchase"


@lru_cache(maxsize=256)
def _kinds_in(message: Message) -> frozenset[VisitorKind]:
    return frozenset(sign.kind for sign in visitor_signs(Wording.of(message)))
