"""What they are, told in a few words beside what was asked: "Mara Lind, bell peppers under glass, Kent".

Only choices of what kind of company or person it is, of which nothing is known yet, and only where such words make up a
thought of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from allears.facts.field import Field
from allears.languages.english import fragment_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.option_meanings import Speaks, meanings_of
from allears.listening.phrase_table import Found
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.reading import ReadingKind
from allears.values.value import FieldType

_LEADS_IN, _NOT_THEIRS = Expression(english.LEADS_IN), Expression(english.NOT_THEIRS)
_GOES_ON, _ARE = Expression(english.GOES_ON), Expression(english.THEY_ARE)
_LEAST, _SURE, _REACH = 0.8, 0.75, 60
_CUSTOMERS = frozenset(("b2b", "b2c"))
"""A choice of these is of whom they sell to."""
_OPENING = 3
"""People say what they are in the first messages, if they do unasked."""
_INTRODUCES = (FieldType.NAME, FieldType.ROLE, FieldType.PLACE)


def hear_in_passing(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of choices of what they are that were not asked for."""
    if not _may_introduce(context):
        return
    beside = bool(before) or any(reading.kind is ReadingKind.COUNT for reading in wording.readings)
    for field in context.vocabulary.fields:
        if _tells_what_they_are(context, field) and not any(each.field == field.id for each in before):
            tools = [each for each in before if isinstance(each.value, Choices)]
            yield from _told(wording, field, tools, beside=beside)


def _may_introduce(context: Context) -> bool:
    """True for the first messages, when nothing was asked or a name or a place."""
    asked = context.asked
    told = sum(message.is_from_lead for message in context.earlier)
    return told < _OPENING and (asked is None or asked.type in _INTRODUCES)


def _tells_what_they_are(context: Context, field: Field) -> bool:
    if field.type is not FieldType.CHOICE or context.is_asked(field) or context.on_record(field.id):
        return False
    of_their_customers = {option.id for option in field.options} >= _CUSTOMERS
    return context.vocabulary.senses[field.id] is Sense.KIND and not of_their_customers


def _told(wording: Wording, field: Field, tools: list[Statement], *, beside: bool) -> Iterator[Statement]:
    """The one option that thoughts of their own speak for: not the makers of the `tools` they use. `beside`: the
    message tells more than that."""
    found = [
        each
        for each in meanings_of(field).find(wording.words, wording.stems)
        if _stands_alone(wording, each)
        and not _is_named_elsewhere(wording, field, each)
        and not _is_one_of(tools, wording, each)
        and (beside or _is_what_they_are(wording, each))
    ]
    options = {each.meaning.option for each in found}
    if len(options) == 1:
        first, last = wording.words[found[0].first], wording.words[found[0].after - 1]
        quote = wording.text[first.start : last.end]
        yield Statement(field.id, options.pop(), quote, first.start, last.end, _SURE, "tells in passing what they are")


def _is_named_elsewhere(wording: Wording, field: Field, found: Found[Speaks]) -> bool:
    """True for words that name an option of another field: SAP says where the figures come from, not that they sell
    software."""
    start, end = wording.words[found.first].start, wording.words[found.after - 1].end
    return any(each.field != field.id and each.start < end and start < each.end for each in wording.options)


def _is_one_of(tools: list[Statement], wording: Wording, found: Found[Speaks]) -> bool:
    start, end = wording.words[found.first].start, wording.words[found.after - 1].end
    return any(tool.start < end and start < tool.end for tool in tools)


def _is_what_they_are(wording: Wording, found: Found[Speaks]) -> bool:
    """True for "we are a small brewery". With nothing else in the message, "delivery" and "I have a booking" are what
    somebody wants to talk about."""
    start = wording.words[found.first].start
    return _ARE.search(wording.lower[max(0, start - _REACH) : start]) is not None


def _stands_alone(wording: Wording, found: Found[Speaks]) -> bool:
    """True for words that make up a thought of their own, about the lead today. An option's own words are heard by
    others."""
    first, last = wording.words[found.first], wording.words[found.after - 1]
    if found.meaning.is_own or found.meaning.weight < _LEAST or not found.meaning.is_said_by(first.lower):
        return False
    clause = wording.clause_at(first.start)
    if clause.asks or not clause.is_about_the_lead_now or is_denied(wording, first.start, last.end):
        return False
    sentence = wording.lower[slice(*wording.clauses.sentence_bounds(clause.sentence))]
    if _NOT_THEIRS.search(sentence):
        return False
    before = wording.lower[max(0, first.start - _REACH) : first.start]
    return bool(_LEADS_IN.search(before) and _GOES_ON.match(wording.text, last.end))
