"""Dates that lie a length of time from a day: "three weeks ago", "in six weeks", "a week from Friday"."""

from __future__ import annotations

from datetime import date

from allears.values.calendar import Point, advance, shifted
from allears.values.date_interval import DateInterval
from allears.values.date_lexicon import DateContext
from allears.values.date_readings import DateFound, Ends, date_reading, day_reading, found
from allears.values.durations import Length, duration_reading, read_length
from allears.values.numbers import read_whole
from allears.values.points import read_point
from allears.values.reading import Duration
from allears.values.relative_points import several_first
from allears.values.tokens import NUMBER, WORD, Tokens


def read_offset(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "three weeks ago", "two weeks from now", "3 days after Christmas", "a week starting Monday", "3 next weeks"."""
    if beside := weekday_beside(tokens, index, context):
        return beside
    if not _may_begin(tokens, index, context):
        return None
    if point := several_first(tokens, index, context):
        return found(date_reading(tokens, index, point[1], (point[0].start, point[0].end)), point[1])
    if beside := _unit_beside(tokens, index, context):
        return beside
    if counted := _weekdays_ahead(tokens, index, context) or _weekday_in(tokens, index, context):
        return counted
    length = read_length(tokens, index, context.tables.lexicon)
    if length is None or not length.of_days:
        return None
    return (
        _ago(tokens, length, context)
        or (None if length.vague else _ahead(tokens, length, context))
        or (None if length.vague else _from_day(tokens, length, context))
    )


def _may_begin(tokens: Tokens, index: int, context: DateContext) -> bool:
    """False where no length of time, weekday or day begins that is told with a unit or a weekday."""
    tables, kinds, words = context.tables, tokens.kinds, tokens.lower
    if kinds[index] != NUMBER and words[index] not in tables.offset_starts:
        return False
    for at in range(index, index + _LONGEST):
        if words[at] in tables.counted:
            return True
        if kinds[at] != NUMBER and words[at] not in tables.inner:
            return False
    return False


_LONGEST = 16
"""Within so many tokens the unit of a length of time stands, whatever bounds and hedges come before its number."""


def moved(day: date, length: Length, sign: int) -> Ends:
    """The days that lie a length of time from a day, earliest first."""
    start: date | None = day
    for part in length.parts[:-1]:
        start = advance(start, sign * (part.low or 0), part.unit) if start else None
    if start is None:
        return None, None
    last = length.parts[-1]
    ends = [None if end is None else advance(start, sign * end, last.unit) for end in (last.low, last.high)]
    return (ends[0], ends[1]) if sign > 0 else (ends[1], ends[0])


def _ago(tokens: Tokens, length: Length, context: DateContext) -> DateFound | None:
    behind = context.tables.ago.match(tokens, length.after)
    if behind is None:
        return None
    if length.vague:
        few = length.parts[0]
        length = Length((Duration(few.low, few.low, few.unit),), length.first, length.core, length.after)
    ends = moved(context.reference, length, -1)
    return found(date_reading(tokens, length.core, behind[1], ends), behind[1])


def _ahead(tokens: Tokens, length: Length, context: DateContext) -> DateFound | None:
    """ "two weeks from now", "a fortnight today", "a week on Friday"."""
    tables = context.tables
    after = length.after
    if behind := tables.ahead.match(tokens, after):
        return found(date_reading(tokens, length.first, behind[1], moved(context.reference, length, 1)), behind[1])
    day = tables.days.match(tokens, after)
    reference = shifted(context.reference, day[0]) if day and day[0] >= 0 else None
    if day is None or reference is None or tokens.lower[after] in tables.words.doubtful_days:
        return None
    return found(date_reading(tokens, length.first, day[1], moved(reference, length, 1)), day[1])


def _from_day(tokens: Tokens, length: Length, context: DateContext) -> DateFound | None:
    """ "3 days after Christmas", "two weeks before launch day"; a length that is spent runs from the day on."""
    tables = context.tables
    words = tables.lexicon.language.durations
    for table, sign in ((tables.offset_after, 1), (tables.starting, 0), (tables.offset_before, -1)):
        behind = table.match(tokens, length.after)
        point = read_point(tokens, behind[1], context, led=True) if behind else None
        if behind is None or point is None or point[0].kind in ("year", "decade", "century"):
            continue
        spent = tokens.lower[length.after - 1] in words.stays or tokens.before(length.first) in words.stay_openers
        if sign == 0 or (spent and tables.starting.match(tokens, length.after)):
            return _spent(tokens, length, (point, behind[1]), context)
        edge = point[0].end if sign > 0 else point[0].start
        return found(date_reading(tokens, length.first, point[1], moved(edge, length, sign)), point[1])
    return None


def _spent(tokens: Tokens, length: Length, behind: tuple[Point, int], context: DateContext) -> DateFound | None:
    """ "for a week starting Monday": the days from the first one on, with both parts as they were said."""
    point, at = behind
    end = moved(point[0].start, length, 1)[1]
    last = shifted(end, -1) if end is not None and end > point[0].start else end
    parts = (duration_reading(tokens, length), *day_reading(tokens, at, point, context))
    return found(date_reading(tokens, length.first, point[1], (point[0].start, last), parts), point[1])


def _weekdays_ahead(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "two Sundays from now": so many of a weekday ahead."""
    number = read_whole(tokens, index, context.tables.lexicon)
    if number is None or tokens.kinds[number.after] != WORD:
        return None
    words = context.tables.words
    name = tokens.lower[number.after].removesuffix(context.tables.lexicon.language.nouns.plural_ending)
    weekday = words.weekdays.get(name)
    behind = context.tables.ahead.match(tokens, number.after + 1) if weekday is not None else None
    if weekday is None or behind is None:
        return None
    first = (weekday - context.reference.weekday() - 1) % 7 + 1
    day = shifted(context.reference, first + 7 * (int(number.value) - 1))
    return found(date_reading(tokens, index, behind[1], (day, day)), behind[1])


def _unit_beside(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "The day after Thanksgiving", "the week before Christmas": the seven days before it."""
    tables = context.tables
    at = index + (tokens.lower[index] in tables.words.the)
    unit = tables.units.match(tokens, at)
    if unit is None or unit[0] not in ("day", "week", "weekend") or (unit[0] == "day" and at == index):
        return None
    if unit[0] != "day" and (tables.week_of.match(tokens, at) or read_length(tokens, index, tables.lexicon)):
        return None
    for table, sign in ((tables.offset_after, 1), (tables.offset_before, -1)):
        behind = table.match(tokens, unit[1])
        point = read_point(tokens, behind[1], context, led=True) if behind else None
        if point is None or point[0].kind not in ("day", "month", "part") or (unit[0] == "day" != point[0].kind):
            continue
        if point[0].start == point[0].end == context.reference:
            continue
        ends = _beside(point[0].end if sign > 0 else point[0].start, unit[0], sign)
        return found(date_reading(tokens, at, point[1], ends), point[1])
    return None


def _beside(edge: date, unit: str, sign: int) -> Ends:
    """The day, the seven days or the weekend right before (`sign` -1) or after a day, earliest first."""
    if unit == "weekend":
        saturday = (_SATURDAY - edge.weekday()) % 7 if sign > 0 else (_SATURDAY - edge.weekday()) % 7 - 7
        if sign > 0 and edge.weekday() >= _SATURDAY:
            saturday = _SATURDAY - edge.weekday() + 7
        return shifted(edge, saturday), shifted(edge, saturday + 1)
    ends = shifted(edge, sign), shifted(edge, sign * (7 if unit == "week" else 1))
    return (ends[0], ends[1]) if sign > 0 else (ends[1], ends[0])


_SATURDAY = 5


def weekday_beside(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "The Sunday after Easter", "saturday before Christmas": the nearest one on that side of a named day."""
    tables = context.tables
    at = index + (tokens.lower[index] in tables.words.the)
    weekday = tables.words.weekdays.get(tokens.lower[at])
    if weekday is None:
        return None
    for table, sign in ((tables.offset_after, 1), (tables.offset_before, -1)):
        behind = table.match(tokens, at + 1)
        point = read_point(tokens, behind[1], context, led=True) if behind else None
        if point is None or point[0].lone or point[0].kind not in ("day", "month"):
            continue
        edge = point[0].end if sign > 0 else point[0].start
        apart = (weekday - edge.weekday()) % 7 if sign > 0 else (edge.weekday() - weekday) % 7
        day = shifted(edge, sign * (apart or 7))
        return found(date_reading(tokens, at, point[1], (day, day)), point[1])
    return None


def _weekday_in(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "Wednesday in a week", "Monday, two weeks from now": that day of the week in which the length ends."""
    weekday = context.tables.words.weekdays.get(tokens.lower[index])
    if weekday is None:
        return None
    at = index + 1 + (tokens.lower[index + 1] == ",")
    offset = read_inside_offset(tokens, at, context)
    if offset is None and (length := read_length(tokens, at, context.tables.lexicon)) is not None and length.of_days:
        offset = None if length.vague else _ahead(tokens, length, context)
    if offset is None or not isinstance(offset[0].value, DateInterval) or offset[0].value.start is None:
        return None
    day = offset[0].value.start
    day_meant = shifted(day, weekday - day.weekday())
    return found(date_reading(tokens, index, offset[1], (day_meant, day_meant)), offset[1])


def read_inside_offset(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "in six weeks" (that day), "in 2 to 3 months", "in a year's time"."""
    if tokens.lower[index] not in context.tables.words.ahead_openers:
        return None
    length = read_length(tokens, index + 1, context.tables.lexicon)
    if length is None or length.vague or not length.of_days or None in (length.parts[0].low, length.parts[0].high):
        return None
    behind = context.tables.ahead.match(tokens, length.after)
    after = behind[1] if behind else length.after
    return found(date_reading(tokens, index, after, moved(context.reference, length, 1)), after)


def read_within(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "within 3 months", "in the next two weeks", "in less than a month": any day from now until then."""
    opener = context.tables.within.match(tokens, index)
    length = read_length(tokens, opener[1], context.tables.lexicon) if opener else None
    if opener is None or length is None or length.vague or not length.of_days:
        return None
    high = length.parts[-1].high if length.parts[-1].high is not None else length.parts[-1].low
    whole = Length(
        (*length.parts[:-1], Duration(high, high, length.parts[-1].unit)), length.first, length.core, length.after
    )
    behind = context.tables.ahead.match(tokens, length.after)
    after = behind[1] if behind else length.after
    relative = opener[1] - 1
    first = relative if tokens.lower[relative] in context.tables.relatives else index
    end = moved(context.reference, whole, 1)[1]
    return found(date_reading(tokens, first, after, (context.reference, end)), after)
