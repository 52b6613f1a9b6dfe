"""Dates as they are meant: a point or stretch with the words around it, as an interval in which one day lies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from allears.values.amounts import read_bare_duration, read_duration_at
from allears.values.calendar import Stretch, advance, month_of, shifted
from allears.values.date_interval import DateInterval
from allears.values.date_lexicon import DateContext
from allears.values.numeric_dates import Found
from allears.values.points import read_point
from allears.values.quantities import read_quantity
from allears.values.reading import Duration, Reading, ReadingKind
from allears.values.tokens import NUMBER, SIGN, Tokens

Ends = tuple[date | None, date | None]


def read_date_at(tokens: Tokens, index: int, context: DateContext, *, led: bool = False) -> tuple[Reading, int] | None:
    """The date or stretch of days that begins at token `index`, with its bounds, and the index after it."""
    if tokens.kinds[index] != NUMBER and tokens.lower[index] not in context.tables.starts:
        return _offset_first(tokens, index, context) if _may_count(tokens, index, context) else None
    for reader in (_range, _offset_first, _inside_offset, _within, _bounded):
        if found := reader(tokens, index, context):
            return found
    point = read_point(tokens, index, context, led=led)
    if point is not None:
        return _closed(tokens, index, index, point, context)
    return _led(tokens, index, context)


def _may_count(tokens: Tokens, index: int, context: DateContext) -> bool:
    """True when a length of time may begin here ("three weeks ago")."""
    lexicon = context.tables.lexicon
    word = tokens.lower[index]
    return word in lexicon.quantity_starts or word in lexicon.vague or word in lexicon.language.durations.half


def _reading(tokens: Tokens, first: int, after: int, ends: Ends, parts: tuple[Reading, ...] = ()) -> Reading | None:
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


def _day_reading(tokens: Tokens, first: int, point: Found) -> tuple[Reading, ...]:
    reading = _reading(tokens, first, point[1], (point[0].start, point[0].end))
    return (reading,) if reading else ()


def _led(tokens: Tokens, index: int, context: DateContext) -> tuple[Reading, int] | None:
    """ "in May", "on the 5th", "for 2027": a small word says that a date follows; the quote leaves it out."""
    inside = context.tables.inside.match(tokens, index)
    if inside is None:
        return None
    point = read_point(tokens, inside[1], context, led=True)
    return _closed(tokens, inside[1], inside[1], point, context) if point else None


def _closed(tokens: Tokens, first: int, core: int, point: Found, context: DateContext) -> tuple[Reading, int] | None:
    """A bare point, or with a bound behind it: "May at the latest", "from May on", "2027 or later"."""
    stretch, after = point
    ends: Ends = (stretch.start, stretch.end)
    comma = tokens.lower[after] == ","
    parts: tuple[Reading, ...] = ()
    if found := context.tables.bounds_after.match(tokens, after + comma):
        bound, behind = found
        if not (tokens.lower[behind - 1] == "on" and _on_goes_on(tokens, behind, first)):
            parts = _day_reading(tokens, core, point)
            ends = (None, stretch.end) if bound == "by" else (stretch.start, None)
            after = behind
    reading = _reading(tokens, first, after, ends, parts)
    return (reading, after) if reading else None


def _on_goes_on(tokens: Tokens, index: int, first: int) -> bool:
    """ "on" after a date means onwards only after "from", or at the end."""
    opener = tokens.before(first)
    return not (opener in ("from", "since") or tokens.kinds[index] == SIGN or index >= tokens.size) or (
        opener not in ("from", "since", "starting") and tokens.lower[first] not in ("from", "since", "starting")
    )


def _bounded(tokens: Tokens, index: int, context: DateContext) -> tuple[Reading, int] | None:
    """ "by Q2", "before Christmas", "from 1 May on", "not before June", "after the summer", "until May"."""
    found = context.tables.bounds.match(tokens, index)
    if found is None:
        return None
    bound, core = found
    while tokens.lower[core] in ("about", "around", "the", "say", ",", "very") and core - found[1] < 2:
        if tokens.lower[core] == "the" and read_point(tokens, core, context, led=True):
            break
        core += 1
    point = _point_or_offset(tokens, core, context)
    if point is None:
        return None
    ends = _bound_ends(bound, point[0])
    after = point[1]
    if late := context.tables.bounds_after.match(tokens, after):
        after = late[1] if late[0] == bound or bound in ("before", "until") else after
    reading = _reading(tokens, index, after, ends, _day_reading(tokens, core, point))
    return (reading, after) if reading else None


def _point_or_offset(tokens: Tokens, index: int, context: DateContext) -> Found | None:
    """A point, or a day counted from the reference ("by two weeks from now")."""
    if point := read_point(tokens, index, context, led=True):
        return point
    offset = _offset_first(tokens, index, context)
    if offset is None or not isinstance(offset[0].value, DateInterval):
        return None
    start, end = offset[0].value.start, offset[0].value.end
    if start is None or end is None:
        return None
    return Stretch(start, end, "day"), offset[1]


def _bound_ends(bound: str, stretch: Stretch) -> Ends:
    """The interval that a bound makes of a stretch; "before the end of May" still means by its end."""
    if bound == "since":
        return stretch.start, None
    if bound == "after":
        return shifted(stretch.end, 1), None
    if bound == "before" and stretch.kind != "part":
        return None, shifted(stretch.start, -1)
    return None, stretch.end


def _range(tokens: Tokens, index: int, context: DateContext) -> tuple[Reading, int] | None:
    """ "from May to July", "between the 3rd and the 9th of May", "5-7 May", "Monday till Friday"."""
    opener = context.tables.ranges.match(tokens, index)
    core = opener[1] if opener else index
    first = _first_end(tokens, core, context, led=opener is not None)
    if first is None:
        return None
    joined = context.tables.joiners.match(tokens, first[1])
    if joined is None:
        joined = context.tables.between_joiners.match(tokens, first[1])
        if joined is None or not (opener or tokens.lower[first[1]] == "or"):
            return None
    second = read_point(tokens, joined[1], context, led=True)
    if second is None:
        return None
    ends = _aligned(tokens, core, first, second, context)
    if ends is None:
        return None
    start = index if opener and _opens(tokens, index) else core
    parts = _day_reading(tokens, core, (ends[0], first[1])) + _day_reading(tokens, joined[1], (ends[1], second[1]))
    reading = _reading(tokens, start, second[1], (ends[0].start, ends[1].end), parts)
    return (reading, second[1]) if reading else None


def _opens(tokens: Tokens, index: int) -> bool:
    """True for openers that belong to the range ("from", "between"), not for "in" and "on"."""
    return tokens.lower[index] in ("from", "between", "since")


def _first_end(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Found | None:
    """The first end of a range; a lone number may be a day whose month is said with the second end."""
    point = read_point(tokens, index, context, led=led)
    if point is not None:
        return point
    at = index + (tokens.lower[index] == "the")
    word = tokens.lower[at]
    if tokens.kinds[at] == NUMBER and word.isdigit() and 1 <= int(word[:9]) <= 31 and len(word) <= 2:
        placeholder = month_of(context.reference.year, context.reference.month)
        return (replace(placeholder, kind="number", fixed=False), at + 1) if placeholder else None
    return None


def _aligned(
    tokens: Tokens, core: int, first: Found, second: Found, context: DateContext
) -> tuple[Stretch, Stretch] | None:
    """Both ends in order: a lone first day takes the month of the second, a year said once holds for both."""
    one, two = first[0], second[0]
    if two.kind == "year" and one.kind in ("month", "day") and not one.fixed:
        moved = _in_year(one, two.start.year)
        return (moved, two) if moved and moved.start <= two.start else (one, two)
    if one.kind == "number":
        if two.kind != "day":
            return None
        number = int("".join(ch for ch in tokens.lower[first[1] - 1] if ch.isdigit()) or "0")
        day = _day_in(two, number)
        return (day, two) if day else None
    if one.kind == "day" and not one.fixed and two.kind == "day" and _lone(tokens, core, first[1], context):
        if _lone(tokens, first[1] + 1, second[1], context):
            return _in_order(one, two)
        day = _day_in(two, one.start.day)
        if day is not None:
            return day, two
    if two.fixed and not one.fixed:
        moved = _in_year(one, two.end.year)
        if moved is not None and moved.start > two.start:
            moved = _in_year(one, two.end.year - 1)
        return (moved, two) if moved else None
    return _in_order(one, two)


def _in_order(one: Stretch, two: Stretch) -> tuple[Stretch, Stretch] | None:
    """The second end after the first: an inferred second end moves on by a month, a week or a year."""
    if two.end >= one.start:
        return one, two
    if two.fixed:
        return None
    days = (one.start - two.start).days
    if two.kind == "day" and days <= 7 and two.start.day != one.start.day:
        end = shifted(two.start, 7)
        if end is not None and end >= one.start and days < 7:
            return one, Stretch(end, end, "day")
    moved = advance(two.start, 1, "month") if two.kind == "day" and days <= 31 else None
    if moved is not None and moved >= one.start:
        return one, Stretch(moved, moved, "day")
    later = _in_year(two, two.start.year + 1)
    return (one, later) if later else None


def _lone(tokens: Tokens, first: int, after: int, context: DateContext) -> bool:
    """True when a day was said without its month."""
    words = context.tables.words
    return not any(
        tokens.lower[i] in words.months or tokens.lower[i] in words.weekdays or tokens.lower[i] in ("/", "month")
        for i in range(first, after)
    )


def _in_year(stretch: Stretch, year: int) -> Stretch | None:
    months = (stretch.end.year - stretch.start.year) * 12 + stretch.end.month - stretch.start.month + 1
    if stretch.kind == "day":
        try:
            day = stretch.start.replace(year=year)
        except ValueError:
            return None
        return Stretch(day, day, "day")
    return month_of(year, stretch.start.month, months, stretch.kind)


def _day_in(month: Stretch, day: int) -> Stretch | None:
    """The day of that number in the month of the other end, or in the month before when it would lie after it."""
    start = month.start
    for _ in range(2):
        try:
            found = start.replace(day=day)
        except ValueError:
            return None
        if found <= month.end:
            return Stretch(found, found, "day")
        earlier = advance(start.replace(day=1), -1, "month")
        if earlier is None:
            return None
        start = earlier
    return None


def _length(tokens: Tokens, index: int, context: DateContext) -> tuple[Duration, int, bool] | None:
    """A length of time at `index`: its value, the index after it, and whether it is vague."""
    lexicon = context.tables.lexicon
    found = None
    if quantity := read_quantity(tokens, index, lexicon):
        found = read_duration_at(tokens, quantity, lexicon)
    found = found or read_bare_duration(tokens, index, lexicon)
    if found is None or not isinstance(found[0].value, Duration):
        return None
    if found[0].value.unit in ("second", "minute", "hour"):
        return None
    vague = found[0].hedged and lexicon.vague.match(tokens, index) is not None
    return found[0].value, found[1], vague


def _moved(day: date, length: Duration, sign: int) -> Ends:
    """The days that lie a length of time from a day, earliest first."""
    ends = [None if end is None else advance(day, sign * end, length.unit) for end in (length.low, length.high)]
    return (ends[0], ends[1]) if sign > 0 else (ends[1], ends[0])


def _offset_first(tokens: Tokens, index: int, context: DateContext) -> tuple[Reading, int] | None:
    """ "three weeks ago", "two weeks from now", "3 days after Christmas", "a week from Friday"."""
    found = _length(tokens, index, context)
    if found is None:
        return None
    length, after, vague = found
    tables = context.tables
    if behind := tables.ago.match(tokens, after):
        low = Duration(length.low, length.low, length.unit) if vague else length
        reading = _reading(tokens, index, behind[1], _moved(context.reference, low, -1))
        return (reading, behind[1]) if reading else None
    if vague:
        return None
    if behind := tables.ahead.match(tokens, after):
        reading = _reading(tokens, index, behind[1], _moved(context.reference, length, 1))
        return (reading, behind[1]) if reading else None
    for table, sign in ((tables.offset_after, 1), (tables.offset_before, -1)):
        behind = table.match(tokens, after)
        point = read_point(tokens, behind[1], context, led=True) if behind else None
        if point is not None and point[0].kind not in ("year", "number"):
            edge = point[0].end if sign > 0 else point[0].start
            reading = _reading(tokens, index, point[1], _moved(edge, length, sign))
            return (reading, point[1]) if reading else None
    return None


def _inside_offset(tokens: Tokens, index: int, context: DateContext) -> tuple[Reading, int] | None:
    """ "in six weeks" (that day), "in 2 to 3 months", "in a year"."""
    if tokens.lower[index] != "in":
        return None
    found = _length(tokens, index + 1, context)
    if found is None or found[2] or found[0].low is None or found[0].high is None:
        return None
    length, after, _ = found
    behind = context.tables.ahead.match(tokens, after)
    after = behind[1] if behind else after
    reading = _reading(tokens, index, after, _moved(context.reference, length, 1))
    return (reading, after) if reading else None


def _within(tokens: Tokens, index: int, context: DateContext) -> tuple[Reading, int] | None:
    """ "within 3 months", "in the next two weeks", "in less than a month": any day from now until then."""
    opener = context.tables.within.match(tokens, index)
    if opener is None:
        return None
    found = _length(tokens, opener[1], context)
    if found is None or found[2]:
        return None
    length, after, _ = found
    end = length.high if length.high is not None else length.low
    if end is None:
        return None
    behind = context.tables.ahead.match(tokens, after)
    after = behind[1] if behind else after
    reading = _reading(tokens, index, after, (context.reference, advance(context.reference, end, length.unit)))
    return (reading, after) if reading else None
