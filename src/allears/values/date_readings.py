"""What a date reading quotes, and how it is made."""

from __future__ import annotations

from datetime import date

from allears.values.calendar import Point, Stretch
from allears.values.date_interval import DateInterval
from allears.values.date_lexicon import DateContext
from allears.values.reading import Reading, ReadingKind
from allears.values.tokens import Tokens

Ends = tuple[date | None, date | None]
DateFound = tuple[Reading, int]
"""A reading and the index of the token after it."""


def date_reading(tokens: Tokens, first: int, after: int, ends: Ends, parts: tuple[Reading, ...] = ()) -> Reading | None:
    """The reading of tokens `first` to `after` as an interval, None when it has no end or its ends are crossed."""
    start, end = ends
    if (start is None and end is None) or (start is not None and end is not None and start > end):
        return None
    return Reading(
        ReadingKind.DATE,
        tokens.starts[first],
        tokens.ends[after - 1],
        tokens.quote(first, after),
        DateInterval(start, end),
        parts=parts,
    )


def found(reading: Reading | None, after: int) -> DateFound | None:
    """The reading with the index after it, or None."""
    return None if reading is None else (reading, after)


def quote_start(tokens: Tokens, index: int, stretch: Stretch, context: DateContext) -> int:
    """The first token that is worth quoting: "the" is left out before a day ("the 5th") and before "next", "end of"."""
    tables = context.tables
    if tokens.lower[index] not in tables.words.the or index + 1 >= tokens.size:
        return index
    follower = tokens.lower[index + 1]
    named = follower in tables.relatives or follower in tables.parts.firsts
    return index + (stretch.kind == "day" or named)


def day_reading(tokens: Tokens, first: int, point: Point, context: DateContext) -> tuple[Reading, ...]:
    """The reading of a point that is part of a longer date, as a tuple of none or one."""
    stretch, after = point
    reading = date_reading(tokens, quote_start(tokens, first, stretch, context), after, (stretch.start, stretch.end))
    return (reading,) if reading else ()
