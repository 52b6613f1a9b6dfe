"""What a message does besides stating facts: it asks, refuses, stays on the surface, insults, wishes."""

from __future__ import annotations

from functools import lru_cache

from allears.listening.context import Context
from allears.listening.contradictions import changes
from allears.listening.declined import declined
from allears.listening.follow_up import settled
from allears.listening.heard import Contradiction, Correction, Heard
from allears.listening.hostility import abuse
from allears.listening.languages_heard import international, unknown_language
from allears.listening.message import Message
from allears.listening.questions import questions
from allears.listening.settled_heard import only_what_it_points_at
from allears.listening.statement import Statement
from allears.listening.vague import vague
from allears.listening.visitor_kind import VisitorKind, VisitorSign, visitor_signs
from allears.listening.wishes import wishes
from allears.listening.wording import Wording
from allears.values.value import FieldType


def heard_with_acts(wording: Wording, context: Context, statements: tuple[Statement, ...]) -> Heard:
    """All that one message says and does, given the `statements` heard in it.

    A thin need is a surface answer and no fact: its statement is dropped. Of a message in a language whose words are
    not known only what is international counts.
    """
    statements = only_what_it_points_at(statements)
    language = unknown_language(wording)
    if language is not None:
        readable = international(wording, context, statements)
        return Heard(wording.message, readable, understood=False, language=language)
    refused = declined(wording, context, statements)
    asked = questions(wording, context)
    answer = settled(wording, context)
    surface = () if answer else vague(wording, context, statements, refused, asked)
    signs = visitor_signs(wording)
    about_nobody = (*signs, *_signs_at_the_beginning(context))
    stated = tuple(
        statement
        for statement in statements
        if statement.field not in surface and not _is_of_no_lead(statement, about_nobody, context)
    )
    brought = changes(wording, context, stated)
    return Heard(
        wording.message,
        stated,
        questions=asked,
        vague=surface,
        declined=refused,
        hostile=abuse(wording) is not None,
        wishes=wishes(wording),
        visitor_signs=signs,
        settled=answer,
        corrections=tuple(each for each in brought if isinstance(each, Correction)),
        contradictions=tuple(each for each in brought if isinstance(each, Contradiction)),
    )


_NO_LEADS = frozenset(
    (VisitorKind.JOB_SEEKER, VisitorKind.STUDENT, VisitorKind.PRESS, VisitorKind.VENDOR, VisitorKind.SPAM)
)
_OF_ANYBODY = frozenset(
    (FieldType.NAME, FieldType.EMAIL, FieldType.PHONE, FieldType.URL, FieldType.ROLE, FieldType.PLACE)
)


def _signs_at_the_beginning(context: Context) -> tuple[VisitorSign, ...]:
    """What the visitor's first message gave away: who began as a job seeker stays one."""
    first = next((message for message in context.earlier if message.is_from_lead), None)
    return _signs_of(first) if first else ()


@lru_cache(maxsize=256)
def _signs_of(message: Message) -> tuple[VisitorSign, ...]:
    return visitor_signs(Wording.of(message))


def _is_of_no_lead(statement: Statement, signs: tuple[VisitorSign, ...], context: Context) -> bool:
    """True for what a job seeker or a seller tells of a company: it is not about anybody who buys."""
    if not any(sign.kind in _NO_LEADS for sign in signs):
        return False
    return context.vocabulary.by_id[statement.field].type not in _OF_ANYBODY
