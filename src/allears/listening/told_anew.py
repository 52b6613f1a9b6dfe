"""What is on record already, told anew and otherwise: in passing, as a plain description of oneself.

The recognisers leave a choice, a place or a tool alone once it is known, for most later mentions mean something else.
What is said of oneself in so many words ("as a hospital …", "all our clients are companies") is heard all the same, so
that two answers that do not fit are noticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from allears.facts.answer import Absence
from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import told_anew_words as english
from allears.languages.english.clause_words import WOULD
from allears.languages.english.language import ENGLISH
from allears.languages.english.money_context_words import PAID_TODAY
from allears.languages.english.near_words import FUNCTION_WORDS
from allears.languages.english.start_words import OTHER_EVENTS
from allears.languages.english.trouble_words import PLAIN
from allears.languages.expression import Expression
from allears.languages.phrases import any_phrase
from allears.listening.answered_anew import answered_anew
from allears.listening.clause import Clause
from allears.listening.compatibility import Fit, fit
from allears.listening.context import Context
from allears.listening.counted_anew import counted_anew
from allears.listening.denial import is_denied
from allears.listening.kind_heard import hear_kind
from allears.listening.left_behind import is_left_behind
from allears.listening.named_options import NEAR_WORD, NamedOption
from allears.listening.places_heard import country_of, hear_places
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType, Value

_IDENTITY, _AUDIENCE, _MANNER, _SEAT, _NOTHING_USED, _IN_USE = (
    any_phrase(text, english.CLASSES)
    for text in (
        english.IDENTITY,
        english.AUDIENCE,
        english.MANNER,
        english.SEAT,
        english.NOTHING_USED,
        english.IN_USE,
    )
)
_SIZE_BEFORE, _MONEY_BEFORE, _MONEY_AFTER, _OF_ONESELF = (
    any_phrase(text, english.CLASSES)
    for text in (english.SIZE_BEFORE, english.MONEY_BEFORE, english.MONEY_AFTER, english.OF_ONESELF)
)
_START_BEFORE, _START_AFTER, _ALLOCATED, _NOT_ALLOCATED = (
    any_phrase(text, english.CLASSES)
    for text in (english.START_BEFORE, english.START_AFTER, english.ALLOCATED, english.NOT_ALLOCATED)
)
_THOROUGH, _ELSEWHERE = any_phrase(english.THOROUGH), any_phrase(english.ELSEWHERE)
_AS_ONE_OF_SUCH = any_phrase(english.AS_ONE_OF_SUCH)
_WOULD, _PAID, _COMPLAINT = Expression(WOULD), Expression(PAID_TODAY), Expression(PLAIN)
_BREAKS, _HAS_NO = any_phrase(english.BREAKS), Expression(english.HAS_NO)
_TOO_DEAR = Expression(english.TOO_DEAR)
_NO_THING = frozenset({"today", "leads", "people", "time", "day", "use", "work", "idea"})
_BEGINS = Expression(r"^\W*(?:(?:and|but|so|because|well|the|that|this|our|my|stupid|damn|old)\W+){0,4}$")
_OURS = Expression(r"\b(?:our|my) $")
_OTHER_EVENTS = Expression(OTHER_EVENTS)
_PLACE = Expression(r"\bin ((?:the )?[A-Z][\w'’-]{2,}(?: [A-Z][\w'’-]+){0,2})")
_BOUND = Expression(r"\b(?:earliest|latest)$")
_MOST_TO_SPEND = Expression(r"\b(?:go|going) (?:over|above|beyond|past|higher than)\b|\b(?:exceed|spend|stretch to)\b")
_SURE = 0.7
_REACH = 70
_WHY = "told anew, otherwise"


def hear_told_anew(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of fields on record that now are told otherwise: choices, places, tools, size, what may be spent."""
    heard = {statement.field for statement in before}
    for name in dict.fromkeys(noted.statement.field for noted in context.record):
        field = context.vocabulary.by_id[name]
        if name not in heard and not context.is_asked(field):
            yield from (each for each in _told(wording, context, field) if not _is_anothers_number(each, before))
    if context.record:
        yield from _as_if_first(wording, context, before)


def _is_anothers_number(told: Statement, before: tuple[Statement, ...]) -> bool:
    """True for a number that is another field's by its words: "we're 5 in sales" changes no headcount."""
    if not isinstance(told.value, Count):
        return False
    others = (each for each in before if each.field != told.field and isinstance(each.value, Count))
    return any(each.start < told.end and told.start < each.end for each in others)


def _told(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    """What is told of one field on record, by its kind."""
    sense = context.vocabulary.senses[field.id]
    for value, start, end in counted_anew(wording, context, field):
        if _is_another(context, field, value):
            yield _statement(wording, field, value, start, end)
            return
    if field.type is FieldType.YES_NO and sense is not Sense.BUDGET_ALLOCATED:
        yield from _yes_or_no(wording, context, field)
    elif field.type is FieldType.CHOICE:
        yield from _choice(wording, context, field)
    elif field.type is FieldType.PLACE:
        yield from _place(wording, context, field)
    elif sense is Sense.TOOLS_USED:
        yield from _tools(wording, context, field)
    elif sense is Sense.SIZE:
        yield from _measured(wording, context, field, ReadingKind.COUNT, _SIZE_BEFORE, None)
    elif sense is Sense.START:
        yield from _measured(wording, context, field, ReadingKind.DATE, _START_BEFORE, _START_AFTER)
    elif sense is Sense.BUDGET_ALLOCATED:
        yield from _allocated(wording, context, field)
    elif sense is Sense.BUDGET:
        yield from _measured(wording, context, field, ReadingKind.MONEY, _MONEY_BEFORE, _MONEY_AFTER)


def _yes_or_no(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    for told, start, end in answered_anew(wording, context, field):
        if _is_another(context, field, told):
            span = wording.span(start, end)
            yield _statement(wording, field, told, span.start, span.end)
            return


def _as_if_first(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """What the recognisers of choices and places would hear if nothing were on record, as far as the lead speaks of
    themselves and it cannot hold beside what is."""
    taken = {statement.field for statement in before}
    known = {noted.statement.field for noted in context.record}
    fresh = replace(context, record=(), corrections=())
    for recognise in (hear_kind, hear_places):
        for statement in recognise(wording, fresh, before):
            field = context.vocabulary.by_id[statement.field]
            clause = wording.clause_at(statement.start)
            if field.id in taken or field.id not in known or context.is_asked(field) or not clause.is_plain:
                continue
            if _ELSEWHERE.search(clause.lower):
                continue
            others = wording.lower[clause.start : statement.start] + " " + wording.lower[statement.end : clause.end]
            if _OF_ONESELF.search(others) and _is_another(context, field, statement.value):
                yield replace(statement, confidence=_SURE, why=_WHY)


def _measured(
    wording: Wording,
    context: Context,
    field: Field,
    kind: ReadingKind,
    leading: Pattern,
    following: Pattern | None,
) -> Iterator[Statement]:
    """A number or an amount that plain words make this field's."""
    readings = wording.readings
    if kind is ReadingKind.MONEY and any(letter.isdigit() for letter in wording.text):
        readings = find_values(wording.text, context.reference, ENGLISH, FieldType.MONEY)
    for reading in readings:
        clause = wording.clause_at(reading.start)
        value = reading.value
        if reading.kind is not kind or not isinstance(value, Count | Money | DateInterval):
            continue
        left = wording.lower[max(clause.start, reading.start - _REACH) : reading.start]
        if clause.asks or _is_only_possible(wording, clause, left):
            continue
        if not clause.is_about_the_lead_now and not _AS_ONE_OF_SUCH.search(left):
            continue
        if isinstance(value, Money) and (not _is_in_such_a_period(context, field, value) or _PAID.search(clause.lower)):
            continue
        if isinstance(value, DateInterval) and _OTHER_EVENTS.search(clause.lower):
            continue
        right = wording.lower[reading.end : min(clause.end, reading.end + _REACH)]
        bounds = _BOUND if isinstance(value, DateInterval) else _MOST_TO_SPEND
        bounded = not isinstance(value, Count) and bounds.search(reading.quote.lower())
        held = bool(
            leading.search(left) or leading.search(left + _before_the_digits(reading)) or bounded
        ) and not is_denied(wording, reading.start, reading.end)
        told = held or (following and following.match(right))
        if told and _is_another(context, field, value):
            yield _statement(wording, field, value, reading.start, reading.end)
            return


def _is_in_such_a_period(context: Context, field: Field, value: Money) -> bool:
    """True for an amount whose period was said, or that needs none: once or per head, as the one that stands."""
    standing = context.standing(field.id)[-1:]
    alike = any(isinstance(each.statement.value, Money) and each.statement.value.per is None for each in standing)
    return value.per is not None or value.per_seat or (alike and value.currency is not None)


def _before_the_digits(reading: Reading) -> str:
    """The words of a reading before its number: the "under " of "under 300 a month"."""
    digits = _DIGIT.search(reading.quote)
    return reading.quote[: digits.start()].lower() if digits else ""


_DIGIT = Expression(r"[$€£]?\d")


def _is_only_possible(wording: Wording, clause: Clause, left: str) -> bool:
    """True for what a company of another size would do, and for what could be done if something else were so."""
    if not _WOULD.search(clause.lower):
        return False
    sentence = wording.clauses.sentence(clause.sentence)
    supposes = any(each.hypothetical for each in sentence if each is not clause)
    return supposes or not _AS_ONE_OF_SUCH.search(left)


def _choice(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    for one in wording.options:
        clause = wording.clause_at(one.start)
        if one.field != field.id or one.strength < NEAR_WORD or is_denied(wording, one.start, one.end):
            continue
        if _describes(context, field, clause, wording, one) and _is_another(context, field, one.option):
            yield _statement(wording, field, one.option, one.start, one.end)
            return


def _describes(context: Context, field: Field, clause: Clause, wording: Wording, one: NamedOption) -> bool:
    """True when the clause describes the lead in the way of this field. Customers are somebody else, but whom one sells
    to is told by speaking of them."""
    if {"b2b", "b2c"} <= {option.id for option in field.options}:
        return bool(_AUDIENCE.search(clause.lower)) and not (clause.asks or clause.hypothetical or clause.past)
    if clause.asks or not clause.is_about_the_lead_now:
        return False
    if context.vocabulary.senses[field.id] is Sense.KIND:
        return bool(_IDENTITY.search(wording.lower[max(clause.start, one.start - _REACH) : one.start]))
    if context.vocabulary.senses[field.id] is Sense.OTHER:
        return bool(_MANNER.search(clause.lower) and _THOROUGH.search(clause.lower))
    return False


def _is_another(context: Context, field: Field, value: Value | Absence) -> bool:
    """True when the value cannot hold beside the one that stands."""
    standing = context.standing(field.id)
    if not standing:
        return False
    return fit(standing[-1].statement.value, value, field.type, context.vocabulary.senses[field.id]) is Fit.APART


def _place(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    for match in _PLACE.finditer(wording.text):
        clause = wording.clause_at(match.start())
        if clause.asks or not clause.is_about_the_lead_now or _ELSEWHERE.search(clause.lower):
            continue
        if is_left_behind(wording, match.start(1), match.end(1)):
            continue
        seat = _SEAT.search(wording.lower[max(clause.start, match.start() - _REACH) : match.start(1)])
        country = country_of(match[1]) if seat else None
        if country and _is_another(context, field, country):
            yield _statement(wording, field, country, match.start(1), match.end(1))
            return


def _allocated(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    """Money that is there after all, or is not."""
    for told, pattern in ((False, _NOT_ALLOCATED), (True, _ALLOCATED)):
        match = pattern.search(wording.lower)
        if match and _is_another(context, field, told):
            clause = wording.clause_at(match.start())
            if clause.is_about_the_lead_now and not clause.asks:
                yield _statement(wording, field, told, match.start(), match.end())
            return


def _tools(wording: Wording, context: Context, field: Field) -> Iterator[Statement]:
    """Nothing where something was in use, or something where there was nothing."""
    match = _NOTHING_USED.search(wording.lower) or _without_any(wording, field)
    if match and _is_another(context, field, Choices(complete=True)):
        clause = wording.clause_at(match.start())
        if clause.is_about_the_lead_now and not clause.asks:
            yield _statement(wording, field, Choices(complete=True), match.start(), match.end())
        return
    for found in context.vocabulary.tools.find(wording.words, wording.stems):
        start, end = wording.words[found.first].start, wording.words[found.after - 1].end
        clause = wording.clause_at(start)
        before = wording.lower[max(clause.start, start - _REACH) : start]
        rest = wording.lower[end : wording.clauses.sentence_bounds(clause.sentence)[1]]
        blamed = (
            _BEGINS.match(before)
            and (_COMPLAINT.search(wording.lower[end : clause.end]) or _BREAKS.match(rest))
            and not _TOO_DEAR.search(rest)
        )
        if not blamed and (not clause.is_about_the_lead_now or clause.negated or not _IN_USE.search(before)):
            continue
        if (clause.asks and not _OURS.search(before)) or not clause.is_about_the_lead_now:
            continue
        value = Choices(frozenset({found.meaning}))
        if (blamed or wording.text[start].isupper()) and _is_another(context, field, value):
            yield _statement(wording, field, value, start, end)
            return


def _without_any(wording: Wording, field: Field) -> re.Match[str] | None:
    """ "We have no computer at all", where the question was for the computer in use."""
    asked = {word.lower for word in words_of(str(field.ask or "").lower()) if word.is_word} - FUNCTION_WORDS - _NO_THING
    return next((match for match in _HAS_NO.finditer(wording.lower) if match["thing"] in asked), None)


def _statement(wording: Wording, field: Field, value: Value, start: int, end: int) -> Statement:
    return Statement(field.id, value, wording.text[start:end], start, end, _SURE, _WHY)
