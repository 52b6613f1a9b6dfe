"""An answer to a choice that names no option and still says which: "the second one", "bit of both", "yours", "mine".

Only the choice that was just asked for is answered so, and only when nothing else was heard of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field, Option
from allears.languages.english import pointing_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.named_options import named_options
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.value import FieldType

_PLACES = tuple(Expression(pattern) for pattern in english.POINTS_AT)
_LAST, _TWO, _MIDDLE = (
    Expression(pattern) for pattern in (english.POINTS_AT_LAST, english.POINTS_AT_TWO, english.POINTS_AT_MIDDLE)
)
_BOTH, _IN_PARTS, _OPTION_BOTH = (
    Expression(pattern) for pattern in (english.BOTH, english.IN_PARTS, english.OPTION_BOTH)
)
_MINE, _NEITHER = Expression(english.MINE), Expression(english.NEITHER)
_WHOSE = (
    (Expression(english.YOURS), Expression(english.OPTION_YOURS)),
    (_MINE, Expression(english.OPTION_MINE)),
    (Expression(english.OURS), Expression(english.OPTION_OURS)),
)
_LIKE = tuple((Expression(said), Expression(option)) for said, option in english.POINTS_AT_WHAT_IS_LIKE)
_SURE = 0.8
_THREE = 3
_REACH = 160
_HEARD_BY_THEIR_OWN_WAYS = (Sense.AUTHORITY, Sense.SENIORITY, Sense.TOOLS_USED, Sense.TOOLS_NEEDED)


def hear_pointed(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """The statements of the choice just asked for, where the answer points at an option or tells whose it is."""
    field = context.asked
    if field is None or not may_be_answered_in_other_words(wording, context, field, before):
        return
    start, end = wording.clauses.sentence_bounds(0)
    answer = wording.lower[start : min(end, start + _REACH)]
    chosen = _at_its_place(answer, field, context) or _both_of_them(answer, field, wording, context)
    if not chosen and (one := _whose(answer, field) or _what_is_like(answer, field)):
        chosen = (one,)
    span = wording.span(start, end)
    for option in chosen:
        value = Choices(frozenset({option})) if field.type is FieldType.CHOICES else option
        yield Statement(field.id, value, span.text, span.start, span.end, _SURE, "points at it")


def may_be_answered_in_other_words(
    wording: Wording, context: Context, field: Field, before: tuple[Statement, ...]
) -> bool:
    """True for a choice of which nothing was heard, after a message whose first clause tells something of the lead."""
    first = wording.clauses.all[0]
    if first.asks or first.hypothetical or first.past or first.quoted or takes_neither(wording):
        return False
    return is_open_choice(context, field, before)


def takes_neither(wording: Wording) -> bool:
    """True for an answer that takes none of those it was asked about: "neither, they come to our shop"."""
    return _NEITHER.match(wording.lower) is not None


def is_open_choice(context: Context, field: Field, before: tuple[Statement, ...]) -> bool:
    """True for a choice of which nothing was heard, and that has no ways of hearing of its own."""
    if not field.options or field.type not in (FieldType.CHOICE, FieldType.CHOICES):
        return False
    if context.vocabulary.senses[field.id] in _HEARD_BY_THEIR_OWN_WAYS or field in context.vocabulary.how_often:
        return False
    return not any(each.field == field.id for each in before)


def _at_its_place(answer: str, field: Field, context: Context) -> tuple[str, ...]:
    """The option at the place that is pointed at: among those that the question named, else among all in their
    order."""
    listed = _in_the_question(context, field)
    if len(listed) < 2:
        listed = tuple(option.id for option in field.options)
    if _LAST.match(answer):
        return (listed[-1],)
    if field.type is FieldType.CHOICES and (two := _TWO.match(answer)):
        return listed[:2] if two["which"] == "first" else listed[-2:]
    if len(listed) == _THREE and _MIDDLE.match(answer):
        return listed[1:2]
    place = next((number for number, pattern in enumerate(_PLACES) if pattern.match(answer)), len(listed))
    return listed[place : place + 1]


def _in_the_question(context: Context, field: Field) -> tuple[str, ...]:
    """The options that our question named, in its order."""
    question = context.question
    if question is None:
        return ()
    asked = Wording.of(Message(question.id, question.by, question.text, question.said_at))
    named = (one.option for one in named_options(asked, context.vocabulary.options) if one.field == field.id)
    return tuple(dict.fromkeys(named))


def _both_of_them(answer: str, field: Field, wording: Wording, context: Context) -> tuple[str, ...]:
    """Both, in short or told in parts: the one option for both, or, where several may hold, the two that were asked
    about."""
    named = {one.option for one in wording.options if one.field == field.id}
    if not (len(named) > 1 and tells_in_parts(answer)) and not _BOTH.match(answer):
        return ()
    if field.type is FieldType.CHOICES:
        asked = _in_the_question(context, field)
        return asked if len(asked) == 2 else ()
    together = option_for_both(field)
    return (together,) if together else ()


def tells_in_parts(answer: str) -> bool:
    """True for "half on the phone, half on the road" (lower case)."""
    return bool(_IN_PARTS.search(answer))


def option_for_both(field: Field) -> str | None:
    """The one option that stands for others together, or None."""
    together = [option.id for option in field.options if stands_for_both(option)]
    return together[0] if len(together) == 1 else None


def _whose(answer: str, field: Field) -> str | None:
    """The option of whoever the answer speaks of, where the options differ in whose they are."""
    for way, whose in _WHOSE:
        found = [option.id for option in field.options if whose.search(_words_of(option))]
        if len(found) == 1 and way.match(answer) and not _is_anothers(found[0], field, answer, way):
            return found[0]
    return None


def _what_is_like(answer: str, field: Field) -> str | None:
    """The one option that is as small, as big or as plain as the answer says: "the normal one"."""
    for said, says in _LIKE:
        if said.match(answer):
            found = [option.id for option in field.options if says.search(_words_of(option))]
            return found[0] if len(found) == 1 else None
    return None


def _is_anothers(chosen: str, field: Field, answer: str, way: Expression) -> bool:
    """True when the answer fits another option's owner too, or when no other option tells whose it is; "mine" needs no
    other beside it."""
    others = [
        other
        for other_way, whose in _WHOSE
        if other_way is not way
        for other in field.options
        if other.id != chosen and whose.search(_words_of(other))
    ]
    return (not others and way is not _MINE) or any(
        other_way.match(answer) and other_way is not way and whose.search(_words_of(other))
        for other_way, whose in _WHOSE
        for other in others
    )


def stands_for_both(option: Option) -> bool:
    """True for an option that stands for others together: "both", "a mix"."""
    return bool(_OPTION_BOTH.search(_words_of(option)))


def _words_of(option: Option) -> str:
    return f"{option.label}, {', '.join(option.also)}".lower()
