"""Whom a company sells to, and whether by phone or on the road: told by whoever is spoken of, asked or not.

"We make caps for breweries" says that it sells to businesses, though no option of any policy has the word breweries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import dealing_words as english
from allears.languages.english.identity_words import BOTH_IN_SHORT, KIN_DO, TITLED
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.denial import is_denied
from allears.listening.pointed_heard import option_for_both, takes_neither
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.value import FieldType

_SURE, _SURE_UNASKED = 0.8, 0.75
_NEVER_SEEN, _NOBODY_BEFORE, _MEANS_SELLING, _A_CALL_WITH_US, _ASKS_US_FOR = (
    Expression(pattern)
    for pattern in (
        english.NEVER_SEEN,
        english.NOBODY_BEFORE,
        english.SELLING_IS_MEANT,
        english.A_CALL_WITH_US,
        english.ASKS_US_FOR,
    )
)
_THEN_A_VISIT, _HALF_AND_HALF = Expression(english.THEN_A_VISIT), Expression(english.HALF_AND_HALF)
_COUNTED = tuple(Expression(pattern) for pattern in english.COUNTED)
_BOTH = Expression(BOTH_IN_SHORT)
_KIN_DO, _TITLED = Expression(KIN_DO), Expression(TITLED)
_OUR_CUSTOMERS = Expression(r"\b(?:our|my|the) (?:customers|clients|buyers)\b")
_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Way:
    """One of two ways of dealing: what its option says, and what says it unasked and asked."""

    option: str
    told: str
    answered: str


_WHOM = (
    Expression(english.ASKS_WHOM),
    Way(english.OPTION_BUSINESS, english.TO_BUSINESSES, english.NAMES_BUSINESSES),
    Way(english.OPTION_CONSUMER, english.TO_CONSUMERS, english.NAMES_CONSUMERS),
)
_HOW = (
    Expression(english.ASKS_HOW),
    Way(english.OPTION_PHONE, english.BY_PHONE, english.ASKED_PHONE),
    Way(english.OPTION_ROAD, english.ON_THE_ROAD, english.ASKED_ROAD),
)


def hear_dealings(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:
    """Statements of choices between businesses and consumers, and between the phone and the road."""
    for field in context.vocabulary.of_type(FieldType.CHOICE):
        ways = _ways_of(field)
        if not ways or any(each.field == field.id for each in before):
            continue
        asked = context.is_asked(field)
        if (not asked and context.on_record(field.id)) or (asked and takes_neither(wording)):
            continue
        if statement := _told(wording, field, ways, asked=asked):
            yield statement


@dataclass(frozen=True, slots=True)
class Ways:
    """The two options of a field that stand for two ways of dealing, and whether they are about how one sells."""

    one: str
    other: str
    how: bool


def is_of_dealings(field: Field) -> bool:
    """True for a choice between businesses and consumers, or between the phone and the road."""
    return _ways_of(field) is not None


@lru_cache(maxsize=256)
def _ways_of(field: Field) -> Ways | None:
    asks = f"{field.id.replace('_', ' ')} {field.ask or ''} {field.title}".lower()
    for pair in (_WHOM, _HOW):
        means, one, other = pair
        first, second = _option(field, one.option), _option(field, other.option)
        if first and second and first != second and means.search(asks):
            return Ways(first, second, pair is _HOW)
    return None


def _option(field: Field, says: str) -> str | None:
    """The one option whose words say so; None when there is none or several."""
    found = [
        option.id
        for option in field.options
        if re.search(says, f"{option.id.replace('_', ' ')} {option.label} {', '.join(option.also)}".lower())
        and option.id != option_for_both(field)
    ]
    return found[0] if len(found) == 1 else None


Span = tuple[int, int]
_FRAGMENTS = {way.told: Expression(words) for way, words in zip(_WHOM[1:], english.FRAGMENTS, strict=True)}
_PATTERNS = {words: Pattern(words) for _, *ways in (_WHOM, _HOW) for way in ways for words in (way.answered, way.told)}

_SPEAKS_OF = {
    english.BY_PHONE: Pattern(english.SPEAKS_OF_THE_PHONE),
    english.ON_THE_ROAD: Pattern(english.SPEAKS_OF_THE_ROAD),
}


def _told(wording: Wording, field: Field, ways: Ways, *, asked: bool) -> Statement | None:
    """The statement of whichever way is told, or of both where both are and an option stands for that."""
    _, one, other = _HOW if ways.how else _WHOM
    ones, others = (
        [*_said(wording, way, how=ways.how, asked=asked), *_in_a_fragment(wording, way)] for way in (one, other)
    )
    if ones and others:
        ones, others = _without_counted(wording, ones, others)
    if ways.how and not others and (never := _NEVER_SEEN.search(wording.lower)):
        ones = ones or ([never.span()] if asked else [])
    if ways.how and ones and not others:
        others = [then.span() for one in ones if (then := _THEN_A_VISIT.match(wording.lower, one[1]))]
    if not (ones or others) or (not (ones and others) and _is_only_half(wording, (*ones, *others))):
        return None
    both = option_for_both(field)
    chosen = both if (ones and others) or (asked and _BOTH.search(wording.lower)) else ways.one if ones else ways.other
    if chosen is None:
        return None
    found = sorted((*ones, *others))
    span = wording.span(found[0][0], max(end for _, end in found))
    return Statement(
        field.id, chosen, span.text, span.start, span.end, _SURE if asked else _SURE_UNASKED, "tells how they deal"
    )


def dealing_named(wording: Wording, field: Field, start: int, end: int) -> set[str]:
    """The option of whom or how one sells, where the words at characters [`start`, `end`) name one in answer to that
    question; empty for another field."""
    ways = _ways_of(field)
    if ways is None:
        return set()
    _, one, other = _HOW if ways.how else _WHOM
    named = ((ways.one, one), (ways.other, other))
    return {option for option, way in named if _PATTERNS[way.answered].search(wording.lower[start:end])}


def _matches(wording: Wording, way: Way, *, how: bool, asked: bool) -> Iterator[re.Match[str]]:
    """Where the words of a way stand. Unasked, whom one sells to is told in a sentence that names them: looked for in
    those alone, since "we", "only" and "make" stand in nearly every sentence."""
    pattern = _PATTERNS[way.answered if asked else way.told]
    if asked:
        yield from wording.starts.finditer(pattern)
        return
    if how:
        yield from wording.starts.finditer_before(pattern, _SPEAKS_OF[way.told], english.MOST_BEFORE_IT)
        return
    naming = {wording.clause_at(name.start()).sentence for name in wording.starts.finditer(_PATTERNS[way.answered])}
    for sentence in sorted(naming):
        yield from wording.starts.finditer(pattern, *wording.clauses.sentence_bounds(sentence))


def _without_counted(wording: Wording, ones: list[Span], others: list[Span]) -> tuple[list[Span], list[Span]]:
    """Both without the one of which only a number is told: "we drive out, 900 calls a month" sells on the road."""
    told = [[one for one in way if not _is_counted(wording, *one)] for way in (ones, others)]
    return (told[0], told[1]) if any(told) else (ones, others)


def _is_counted(wording: Wording, start: int, end: int) -> bool:
    before, words = _COUNTED
    return bool(
        words.fullmatch(wording.lower, start, end) and before.search(wording.lower[max(0, start - _BEFORE) : start])
    )


def _is_only_half(wording: Wording, heard: tuple[Span, ...]) -> bool:
    """True where both ways are told and only one of them was understood."""
    start, end = wording.clauses.sentence_bounds(wording.clause_at(heard[0][0]).sentence)
    return bool(_HALF_AND_HALF.search(wording.lower, start, end))


def _is_of_selling(sentence: str) -> bool:
    return bool(_MEANS_SELLING.search(sentence) or _NEVER_SEEN.search(sentence))


_LINE = Expression(r"[=•\n]")


def _in_a_fragment(wording: Wording, way: Way) -> Iterator[tuple[int, int]]:
    """Where a line says without a verb what is sold to whom, and asks for nothing."""
    if way.told not in _FRAGMENTS:
        return
    begins = (0, *(sign.start() for sign in _LINE.finditer(wording.lower)))
    lines = (_FRAGMENTS[way.told].match(wording.lower, place) for place in begins)
    found = next((line for line in lines if line), None)
    if found and not wording.clause_at(found.end() - 1).asks:
        yield found.span()


def _said(wording: Wording, way: Way, *, how: bool, asked: bool) -> Iterator[tuple[int, int]]:
    """Where it is said of the lead's own dealings of today, and not denied."""
    for match in _matches(wording, way, how=how, asked=asked):
        clause = wording.clause_at(match.end() - 1)
        first = wording.clause_at(match.start())
        if clause.asks or clause.hypothetical or clause.quoted or clause.planned or clause.past or first.past:
            continue
        if _KIN_DO.search(first.lower) or _TITLED.search(wording.lower[max(0, match.start() - 40) : match.start()]):
            continue
        if clause.others and not _OUR_CUSTOMERS.search(clause.lower):
            continue
        start, end = wording.clauses.sentence_bounds(clause.sentence)
        sentence = wording.lower[start:end]
        if _NOBODY_BEFORE.search(wording.lower[max(start, match.start() - 20) : match.start()]):
            continue
        if is_denied(wording, match.end() - 1, match.end()) or _NEVER_SEEN.search(first.lower):
            continue
        if not asked and _ASKS_US_FOR.search(wording.lower[max(start, match.start() - _BEFORE) : match.start()]):
            continue
        if how and (_A_CALL_WITH_US.search(sentence) or (not asked and not _is_of_selling(sentence))):
            continue
        yield match.span()
