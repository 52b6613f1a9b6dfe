"""Asking back about two things that do not fit together, and hearing the answer.

Once a field, with the lead's own words, and without forcing a choice: "both" and "my boss sees it differently" are
answers. Then it is left to a person.
"""

from __future__ import annotations

from dataclasses import dataclass

from allears.facts.field import Field
from allears.languages.english import follow_up_phrases as english
from allears.languages.phrases import any_phrase
from allears.listening.compatibility import Fit, fit
from allears.listening.context import Context, Noted
from allears.listening.heard import Contradiction, Settled
from allears.listening.sense import Sense, sense_of
from allears.listening.statement import Span
from allears.listening.wording import Wording
from allears.values.value import FieldType


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The question to ask back about a field, with the two quotes that it stands on."""

    field: str
    words: str
    first: Span
    second: Span


_LONGEST = 90
_ANSWERS = tuple((Settled(way), any_phrase(text, english.CLASSES)) for way, text in english.ANSWERS.items())
_BY_SENSE = {
    Sense.PRIORITY: "first",
    Sense.WANTED: "first",
    Sense.PAIN: "first",
    Sense.AUTHORITY: "decision",
    Sense.APPROVER: "decision",
    Sense.TOOLS_USED: "tools",
    Sense.TOOLS_NEEDED: "tools",
}
_BY_TYPE = {
    FieldType.COUNT: "count",
    FieldType.MONEY: "money",
    FieldType.DATE_INTERVAL: "date",
    FieldType.YES_NO: "yes or no",
}


def follow_up(contradiction: Contradiction, field: Field) -> FollowUp:
    """The question that digs into a contradiction once."""
    kind = _BY_SENSE.get(sense_of(field)) or _BY_TYPE.get(field.type, "other")
    first, second = contradiction.words_a, contradiction.words_b
    words = english.FOLLOW_UPS[kind].format(first=_shortened(first.text), second=_shortened(second.text))
    return FollowUp(field.id, words, first, second)


def _shortened(words: str) -> str:
    """The lead's words without the stop at their end; a long quote up to a blank and an ellipsis."""
    plain = " ".join(words.split()).rstrip(" .,;:!")
    if len(plain) <= _LONGEST:
        return plain
    return plain[:_LONGEST].rsplit(" ", 1)[0] + " …"


def settled(wording: Wording, context: Context) -> Settled | None:
    """How this message answers our asking back, or None when nothing was asked back or it answers otherwise."""
    if disputed_pair(context) is None:
        return None
    return next((way for way, pattern in _ANSWERS if pattern.search(wording.lower)), None)


def disputed_pair(context: Context) -> tuple[Noted, Noted] | None:
    """The two statements of the field just asked for that cannot both hold, the earlier one first."""
    field = context.asked
    if field is None:
        return None
    standing = context.standing(field.id)
    if len(standing) < 2:
        return None
    first, second = standing[-2:]
    apart = fit(first.statement.value, second.statement.value, field.type, context.vocabulary.senses[field.id])
    return (first, second) if apart is Fit.APART else None
