"""Lengths of time that answer a count: "6 hours a week" where a field counts hours a month."""

from __future__ import annotations

from dataclasses import replace

from allears.languages.english.count_words import TIME_THAT_PASSES, UNITS
from allears.languages.expression import Expression
from allears.listening.count_fields import CountField, CountFields
from allears.listening.word import singular
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.quantities import spread
from allears.values.reading import Duration, Reading, ReadingKind

_UNIT = Expression(r"[\s-]*[a-z]+\W*$")


def counts_of(wording: Wording, fields: CountFields, asked: str | None = None) -> tuple[Reading, ...]:
    """The counts of a message, with its lengths of time among them where a field counts in their unit. Where `asked`,
    the field just asked for, counts months, years are so many months."""
    units = (
        {"hour", "minute"} if any(UNITS.get(each.unit or "", ("", 0.0))[0] == "time" for each in fields.all) else set()
    )
    units |= {unit for unit in _LONG_UNITS if any(_counts_these(each, unit) for each in fields.all)}
    field = fields.of(asked) if asked else None
    units |= {"year"} if field and _counts_these(field, "month") else set()
    if not units:
        return tuple([each for each in wording.readings if each.kind is ReadingKind.COUNT])
    found = []
    for reading in wording.readings:
        if reading.kind is ReadingKind.COUNT:
            found.append(reading)
        elif isinstance(reading.value, Duration) and _unit_said(reading, reading.value) in units:
            passes = _PASSES.search(wording.lower, max(0, reading.start - 24), reading.start) or _is_a_rate(
                wording, reading
            )
            count = None if passes else _as_count(reading, reading.value)
            found += [count] if count else []
    return tuple(found)


def _unit_said(reading: Reading, value: Duration) -> str:
    """ "Night" for "two nights", which are as long as days."""
    word = singular(reading.quote.lower().rstrip(" .,;!").split()[-1])
    return word if word in _LONG_UNITS else value.unit


_LONG_UNITS = ("day", "night", "week", "month")
_A_YEAR = 12
_PASSES = Expression(TIME_THAT_PASSES)
_SO_MUCH = Expression(r"(?:[\d€$£]|\b(?:euros?|dollars?|pounds?|francs?|quid|bucks|times|once|twice|each))\s*$")


def _is_a_rate(wording: Wording, reading: Reading) -> bool:
    """True for the hour of "40 an hour"."""
    before = wording.lower[max(0, reading.start - 12) : reading.start]
    return reading.quote.lower().startswith(("a ", "an ")) and _SO_MUCH.search(before) is not None


def _counts_these(field: CountField, unit: str) -> bool:
    """True for a field of the purchase that counts weeks, nights or months: how long somebody stays."""
    return field.field.about == "purchase" and f"{unit}s" in {noun.lower() for noun in field.field.nouns}


def _as_count(reading: Reading, value: Duration) -> Reading | None:
    """The number alone, with its unit as the noun that follows; None where no digit or number word is left."""
    unit = _UNIT.search(reading.quote.lower())
    if unit is None or not unit.start():
        return None
    if value.unit == "year":
        ends = (end if end is None else end * _A_YEAR for end in (value.low, value.high))
        return replace(reading, kind=ReadingKind.COUNT, value=Count(*ends), noun=None)
    low, high = value.low, value.high
    hedged = low is not None and high is not None and low != high and reading.hedged
    about = (low + high) / 2 if hedged and low is not None and high is not None else None
    if about is not None and value.unit in _LONG_UNITS:
        low, high = (float(round(end)) for end in spread(about))
    quote = reading.quote[: unit.start()]
    return replace(
        reading,
        kind=ReadingKind.COUNT,
        value=Count(low, high, about=about),
        end=reading.start + len(quote),
        quote=quote,
        noun=f"{_unit_said(reading, value)}s",
    )
