"""Ranges of days: "from May to July", "between the 3rd and the 9th of May", "5-7 May", "Monday till Friday"."""

from __future__ import annotations

from dataclasses import replace

from allears.values.calendar import Point, Stretch, add_months, day_of, month_of, shifted
from allears.values.date_lexicon import DateContext
from allears.values.date_readings import DateFound, date_reading, day_reading, found, quote_start
from allears.values.month_days import lone_day, read_ordinal
from allears.values.numeric_dates import part_of_more
from allears.values.points import read_point
from allears.values.tokens import NUMBER, WORD, Tokens


def read_range(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """The range of days that begins at `index`, with its two ends as parts."""
    opener = context.tables.ranges.match(tokens, index)
    core = opener[1] if opener else index
    first = _end(tokens, core, context, led=opener is not None)
    if first is None:
        return None
    joined = context.tables.joiners.match(tokens, first[1])
    if joined is None and (opener is not None or tokens.lower[first[1]] in context.tables.words.alternatives):
        joined = context.tables.between_joiners.match(tokens, first[1])
    if joined is None and first[0].kind == "month" and tokens.lower[first[1]] == "/":
        joined = (True, first[1] + 1)  # "March/April"
    if joined is None:
        return None
    second = _end(tokens, joined[1], context, led=True)
    if second is None:
        return None
    ends = _aligned(tokens, first, second, context)
    if ends is None or ends[0].start > ends[1].end:
        return None
    parts = (
        *day_reading(tokens, core, (ends[0], first[1]), context),
        *day_reading(tokens, joined[1], (ends[1], second[1]), context),
    )
    start = index if opener and opener[0] else quote_start(tokens, core, ends[0], context)
    return found(date_reading(tokens, start, second[1], (ends[0].start, ends[1].end), parts), second[1])


def _end(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Point | None:
    """One end of a range; a lone number may be a day whose month is said with the other end."""
    point = read_point(tokens, index, context, led=led)
    if point is not None:
        return point
    at = index + (tokens.lower[index] in context.tables.words.the)
    ordinal = read_ordinal(tokens, at, context)
    if ordinal is not None:
        return lone_day(ordinal[0], ordinal[1], context) if 1 <= ordinal[0] <= 31 else None
    word = tokens.lower[at]
    if tokens.kinds[at] != NUMBER or not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    if part_of_more(tokens, at) and tokens.before(at) not in ("-", "–"):
        return None
    following = tokens.lower[at + 1]
    if not led and following not in context.tables.joiners and following not in context.tables.words.alternatives:
        return None
    point = lone_day(int(word), at + 1, context)
    return (replace(point[0], kind="number"), point[1]) if point else None


def _aligned(tokens: Tokens, first: Point, second: Point, context: DateContext) -> tuple[Stretch, Stretch] | None:
    """Both ends in order: a lone day takes the month of the other end, a year said once holds for both."""
    one, two = first[0], second[0]
    if one.kind == "number" or two.kind == "number":
        return _with_number(tokens, first, second, context)
    if one.lone and two.kind == "day" and not two.lone:
        day = _day_before(two, one.start.day)
        return (day, two) if day else None
    if two.lone and one.kind == "day" and not one.lone:
        day = _day_after(one, two.start.day)
        return (one, day) if day else None
    if two.kind == "year" and one.kind in ("month", "day") and not one.fixed:
        began = _in_year(one, context.reference.year)
        return (began, two) if began and began.start <= two.start else (one, two)
    if two.fixed and not one.fixed:
        began = _in_year(one, two.end.year)
        if began is not None and began.start > two.start:
            began = _in_year(one, two.end.year - 1)
        return (began, two) if began else None
    return _in_order(one, two)


def _with_number(tokens: Tokens, first: Point, second: Point, context: DateContext) -> tuple[Stretch, Stretch] | None:
    """ "5 to 7 May", "November 19-20", "from 4-23 of next month": a bare number is a day only beside a named day."""
    one, two = first[0], second[0]
    if two.kind == "number" and one.kind == "day" and not one.lone:
        counted = tokens.kinds[second[1]] == WORD and tokens.lower[second[1]] not in _stops(context)
        day = None if counted else _day_after(one, two.start.day)
        return (one, day) if day else None
    if one.kind == "number" and two.kind == "day":
        day = _day_before(two, one.start.day)
        return (day, two) if day else None
    return None


def _stops(context: DateContext) -> frozenset[str]:
    return context.tables.lexicon.language.nouns.stops


def _in_order(one: Stretch, two: Stretch) -> tuple[Stretch, Stretch] | None:
    """The second end after the first: an inferred second end moves on by a week, a month or a year."""
    if two.end >= one.start:
        return one, two
    if two.fixed:
        return None
    if two.kind == "day" and not two.lone and (one.start - two.start).days < 7:
        end = shifted(two.start, 7)
        return (one, Stretch(end, end, "day")) if end else None
    if two.lone:
        moved = add_months(two.start, 1)
        return (one, Stretch(moved, moved, "day")) if moved and moved >= one.start else None
    later = _in_year(two, two.start.year + 1)
    return (one, later) if later else None


def _in_year(stretch: Stretch, year: int) -> Stretch | None:
    """The same day or months in another year."""
    if stretch.kind == "day":
        day = day_of(year, stretch.start.month, stretch.start.day)
        return Stretch(day, day, "day") if day else None
    months = (stretch.end.year - stretch.start.year) * 12 + stretch.end.month - stretch.start.month + 1
    return month_of(year, stretch.start.month, months, stretch.kind)


def _day_before(other: Stretch, number: int) -> Stretch | None:
    """The last day of that number up to the other end."""
    for months in (0, -1):
        month = add_months(other.start.replace(day=1), months)
        day = day_of(month.year, month.month, number) if month else None
        if day is not None and day <= other.end:
            return Stretch(day, day, "day")
    return None


def _day_after(other: Stretch, number: int) -> Stretch | None:
    """The first day of that number from the other end on."""
    for months in (0, 1):
        month = add_months(other.start.replace(day=1), months)
        day = day_of(month.year, month.month, number) if month else None
        if day is not None and day >= other.start:
            return Stretch(day, day, "day")
    return None
