"""Dates as they are meant: a point or stretch with the words around it, as an interval in which one day lies."""

from __future__ import annotations

from allears.values.calendar import Point, Stretch, shifted
from allears.values.date_interval import DateInterval
from allears.values.date_lexicon import DateContext
from allears.values.date_offsets import read_inside_offset, read_offset, read_within, weekday_beside
from allears.values.date_ranges import read_range
from allears.values.date_readings import DateFound, Ends, date_reading, day_reading, found, quote_start
from allears.values.points import read_point
from allears.values.tokens import NUMBER, SIGN, Tokens


def read_date_at(tokens: Tokens, index: int, context: DateContext, *, led: bool = False) -> DateFound | None:
    """The date or stretch of days that begins at token `index`, with its bounds, and the index after it."""
    if tokens.kinds[index] != NUMBER and tokens.lower[index] not in context.tables.starts:
        return read_offset(tokens, index, context)
    reading = read_range(tokens, index, context) or read_offset(tokens, index, context)
    if reading is None and tokens.kinds[index] != NUMBER:
        reading = _opened(tokens, index, context)
    if reading is not None:
        return reading
    point = read_point(tokens, index, context, led=led)
    return _closed(tokens, index, point, context) if point else _led(tokens, index, context)


def _opened(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """A date that a word opens, which no digits can: "in six weeks", "within 3 months", "by Q2"."""
    return (
        read_inside_offset(tokens, index, context)
        or read_within(tokens, index, context)
        or _bounded(tokens, index, context)
    )


def _led(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "in May", "on the 5th", "for 2027": a small word says that a date follows; the quote leaves it out."""
    inside = context.tables.inside.match(tokens, index)
    if inside is None:
        return None
    if span := read_range(tokens, inside[1], context):
        return span
    point = read_point(tokens, inside[1], context, led=True)
    return _closed(tokens, inside[1], point, context) if point else None


def _closed(tokens: Tokens, first: int, point: Point, context: DateContext) -> DateFound | None:
    """A bare point, or with a bound behind it: "May at the latest", "from May on", "2027 or later"."""
    stretch, after = point
    first = quote_start(tokens, first, stretch, context)
    behind = context.tables.bounds_after.match(tokens, after + (tokens.lower[after] == ","))
    if behind is None or not _ends_date(tokens, behind[1], after, context):
        return found(date_reading(tokens, first, after, (stretch.start, stretch.end)), after)
    ends: Ends = (None, stretch.end) if behind[0] == "by" else (stretch.start, None)
    parts = day_reading(tokens, first, point, context)
    return found(date_reading(tokens, first, behind[1], ends, parts), behind[1])


def _ends_date(tokens: Tokens, after: int, start: int, context: DateContext) -> bool:
    """False when the words behind a date begin something else: "on" and another date, "or after" and a year."""
    if read_point(tokens, after, context, led=True) is not None:
        return False
    single = after == start + 1 and tokens.lower[start] in context.tables.inside.firsts
    return not single or tokens.kinds[after] == SIGN or after >= tokens.size


def _bounded(tokens: Tokens, index: int, context: DateContext) -> DateFound | None:
    """ "by Q2", "before Christmas", "from 1 May on", "not before June", "after the summer", "until May"."""
    opener = context.tables.bounds.match(tokens, index)
    if opener is None:
        return None
    bound, core = opener
    while tokens.lower[core] in context.tables.words.around or tokens.lower[core] == ",":
        core += 1
    beside = weekday_beside(tokens, core, context)
    point = None if beside else read_point(tokens, core, context, led=True)
    point = point or _offset_point(tokens, core, context)
    if point is None:
        return None
    stretch, after = point
    behind = context.tables.bounds_after.match(tokens, after + (tokens.lower[after] == ","))
    if behind is not None and _same_bound(bound, behind[0]) and _goes_with(tokens, behind[1], after, bound, context):
        after = behind[1]
    parts = day_reading(tokens, core, point, context)
    return found(date_reading(tokens, index, after, _ends_of(bound, stretch), parts), after)


def _same_bound(bound: str, behind: str) -> bool:
    return behind == bound or (behind == "by" and bound in ("before", "until"))


def _goes_with(tokens: Tokens, after: int, start: int, bound: str, context: DateContext) -> bool:
    """ "from May on": the closing word belongs to the opener unless another date follows."""
    if read_point(tokens, after, context, led=True) is not None:
        return False
    return bound == "since" or _ends_date(tokens, after, start, context)


def _offset_point(tokens: Tokens, index: int, context: DateContext) -> Point | None:
    """A day counted from the reference ("by two weeks from now")."""
    offset = read_offset(tokens, index, context)
    if offset is None or not isinstance(offset[0].value, DateInterval):
        return None
    start, end = offset[0].value.start, offset[0].value.end
    return (Stretch(start, end, "day"), offset[1]) if start is not None and end is not None else None


def _ends_of(bound: str, stretch: Stretch) -> Ends:
    """The interval that a bound makes of a stretch; "before the end of May" still means by its end."""
    if bound == "since":
        return stretch.start, None
    if bound == "after":
        return shifted(stretch.end, 1), None
    if bound == "before" and stretch.kind != "part":
        return None, shifted(stretch.start, -1)
    return None, stretch.end
