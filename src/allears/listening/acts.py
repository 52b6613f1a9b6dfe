"""What a message does besides stating facts: it asks, refuses, stays on the surface, insults, wishes."""

from __future__ import annotations

from allears.listening.context import Context
from allears.listening.contradictions import changes
from allears.listening.declined import declined
from allears.listening.follow_up import settled
from allears.listening.heard import Contradiction, Correction, Heard
from allears.listening.hostility import abuse
from allears.listening.languages_heard import international, unknown_language
from allears.listening.no_lead import is_of_use, part_of_use
from allears.listening.questions import questions
from allears.listening.settled_heard import only_what_it_points_at
from allears.listening.statement import Statement
from allears.listening.vague import vague
from allears.listening.visitor_kind import visitor_signs
from allears.listening.wishes import wishes
from allears.listening.wording import Wording


def heard_with_acts(wording: Wording, context: Context, statements: tuple[Statement, ...]) -> Heard:
    """All that one message says and does, given the `statements` heard in it.

    A thin need is a surface answer and no fact: its statement is dropped. Of a message in a language whose words are
    not known only what is international counts.
    """
    statements = only_what_it_points_at(statements)
    language = unknown_language(wording, context)
    if language is not None:
        readable = international(wording, context, statements)
        return Heard(wording.message, readable, understood=False, language=language)
    refused = declined(wording, context, statements)
    asked = questions(wording, context)
    answer = settled(wording, context)
    insults = abuse(wording)
    surface = () if answer or insults else vague(wording, context, statements, refused, asked)
    signs = visitor_signs(wording)
    part = part_of_use(wording, signs, context)
    stated = tuple(
        statement
        for statement in statements
        if statement.field not in (*surface, *refused) and is_of_use(statement, part, context)
    )
    brought = changes(wording, context, stated)
    return Heard(
        wording.message,
        stated,
        questions=asked,
        vague=surface,
        declined=refused,
        hostile=insults,
        wishes=wishes(wording),
        visitor_signs=signs,
        settled=answer,
        corrections=tuple(each for each in brought if isinstance(each, Correction)),
        contradictions=tuple(each for each in brought if isinstance(each, Contradiction)),
    )
