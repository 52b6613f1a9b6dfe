"""The values in a message, read in the light of what was asked and of where the lead is."""

from __future__ import annotations

from functools import partial

from allears.languages.english.count_words import UNITS
from allears.languages.english.language import ENGLISH
from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.order_of_days import is_day_first
from allears.listening.places_heard import country_in
from allears.listening.word import singular, stem
from allears.values.find import find_values
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_EXPECTED = {FieldType.MONEY: ReadingKind.MONEY, FieldType.DATE_INTERVAL: ReadingKind.DATE}
_NO_THINGS = frozenset(("mark", "net", "gross", "vat", "gst", "works", "tax", "all"))
_NO_AMOUNT = frozenset(("one", "a", "an", "ones"))


def readings_of(message: Message, context: Context) -> tuple[Reading, ...]:
    """The values of a message. A phone number without a prefix belongs to the lead's country, when one was said here
    or before; a bare number is an amount or a date only when one was asked for and no noun owns it."""
    asked = context.asked
    told, known = country_in(message.text), _country_on_record(context)
    found = partial(
        find_values,
        message.text,
        context.reference,
        ENGLISH,
        day_first=is_day_first(message.text, context, known or told),
    )
    expect = asked.type if asked else None
    if expect not in _EXPECTED:
        return found(expect, region=told or known)
    counted = frozenset(stem(noun.lower()) for field in context.vocabulary.fields for noun in field.nouns)
    return _with_expected(found(None, region=told or known), found(expect), _EXPECTED[expect], counted)


def _with_expected(
    plain: tuple[Reading, ...], expected: tuple[Reading, ...], kind: ReadingKind, counted: frozenset[str]
) -> tuple[Reading, ...]:
    """The `plain` readings, with bare numbers replaced by what was asked for. Both lists are in order and without
    overlaps, so one walk along them is enough. `counted` are the stems of what the fields count."""
    merged: list[Reading] = []
    place = 0
    for reading in expected:
        if reading.kind is not kind or reading.quote.lower() in _NO_AMOUNT:
            continue
        while place < len(plain) and plain[place].end <= reading.start:
            merged.append(plain[place])
            place += 1
        after = place
        while after < len(plain) and plain[after].start < reading.end:
            after += 1
        if all(_gives_way(below, reading, counted) for below in plain[place:after]):
            merged.append(reading)
            place = after
    return (*merged, *plain[place:])


def _gives_way(reading: Reading, expected: Reading, counted: frozenset[str]) -> bool:
    """True for a bare number, for a date that was really a pair of amounts ("12 to 14.4k"), and for a lesser reading of
    the same kind."""
    kind = expected.kind
    if reading.kind is kind:
        return True
    if reading.kind is ReadingKind.COUNT:
        is_year = len(reading.quote) == 4 or expected.quote != reading.quote
        owned = reading.noun is not None and (kind is not ReadingKind.MONEY or _is_counted(reading.noun, counted))
        return not owned and (kind is ReadingKind.MONEY or is_year)
    return reading.kind in (ReadingKind.DATE, ReadingKind.DURATION) and kind is ReadingKind.MONEY


def _is_counted(noun: str, counted: frozenset[str]) -> bool:
    """True for what comes in numbers: a plural, or what a field counts. The "net" of "2000 net" owns no number."""
    last = noun.lower().split()[-1]
    words = ENGLISH.nouns
    if noun in _NO_THINGS:
        return False
    plural = last in words.plurals | words.members or (singular(last) != last and last not in words.singular_plurals)
    return plural or stem(last) in counted or not UNITS.keys().isdisjoint(noun.lower().split())


def _country_on_record(context: Context) -> str | None:
    for field in context.vocabulary.of_type(FieldType.PLACE):
        for noted in reversed(context.on_record(field.id)):
            if isinstance(noted.statement.value, str):
                return noted.statement.value
    return None
