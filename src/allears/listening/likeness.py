"""Choices answered in words that no list holds, by how near they lie to an option in meaning.

Needs a sentence model from outside (the port `Likeness` of the vocabulary); without one nothing is heard this way.
Only the answer to the choice that was just asked is compared, and only one option that stands out counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english.clause_words import NEGATION
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.declined import declined
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.vague import vague
from allears.listening.vocabulary import Likeness
from allears.listening.wording import Wording
from allears.values.value import FieldType

_NEAR, _MARGIN = 0.35, 0.07
"""An option must be so near, and so much nearer than any other. Measured over choices that nothing else heard: four in
five are right."""
_DENIES = Expression(NEGATION)
_LONGEST = 160
_HEARD_BY_THEIR_OWN_WAYS = (Sense.AUTHORITY, Sense.SENIORITY, Sense.TOOLS_USED, Sense.TOOLS_NEEDED)


def hear_likeness(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """A statement of the choice just asked for, when nothing else heard one."""
    field, likeness = context.asked, context.vocabulary.likeness
    if likeness is None or field is None or not _may_be_compared(wording, context, field, before):
        return
    start, end = wording.clauses.sentence_bounds(0)
    span = wording.span(start, min(end, start + _LONGEST))
    if option := _that_stands_out(likeness, wording.text[:_LONGEST], field):
        yield Statement(field.id, option, span.text, span.start, span.end, 0.75, "means the same")


def _may_be_compared(wording: Wording, context: Context, field: Field, before: tuple[Statement, ...]) -> bool:
    """True for a plain answer to a choice that says something: no question, denial, refusal or surface answer."""
    if field.type is not FieldType.CHOICE or context.vocabulary.senses[field.id] in _HEARD_BY_THEIR_OWN_WAYS:
        return False
    if field in context.vocabulary.how_often or any(each.field == field.id for each in before):
        return False
    told = [each for each in wording.clauses.all if each.start < _LONGEST]
    if not all(each.is_about_the_lead_now and not each.asks for each in told) or _DENIES.search(
        wording.lower[:_LONGEST]
    ):
        return False
    return not declined(wording, context, before) and not vague(wording, context, before)


def _that_stands_out(likeness: Likeness, answer: str, field: Field) -> str | None:
    """The id of the one option that is near enough and nearer than the others."""
    ranked = sorted(((_near(likeness, answer, phrases), option) for option, phrases in _phrases(field)), reverse=True)
    if len(ranked) <= 1 or ranked[0][0] < _NEAR or ranked[0][0] - ranked[1][0] < _MARGIN:
        return None
    return ranked[0][1]


def _near(likeness: Likeness, answer: str, phrases: tuple[str, ...]) -> float:
    """The mean of how near the nearest phrase of an option is, and how near all of them together are."""
    found = likeness(answer, (", ".join(phrases), *phrases))
    return (found[0] + max(found[1:])) / 2


def _phrases(field: Field) -> Iterator[tuple[str, tuple[str, ...]]]:
    for option in field.options:
        yield option.id, (str(option.label), *option.also)
