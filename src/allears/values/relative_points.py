"""Stretches told from today: "this week", "next 3 months", "last Friday", "next summer", "the week after next"."""

from __future__ import annotations

from datetime import date

from allears.values.calendar import Point, Stretch, advance, between, holiday_in, month_of, shifted, unit_around
from allears.values.clock import skip_day_part
from allears.values.date_lexicon import DateContext
from allears.values.durations import duration_unit
from allears.values.month_days import Inner, is_doubtful, read_ordinal, read_weekday
from allears.values.numbers import read_whole
from allears.values.ordinal_points import read_from_ordinal
from allears.values.tokens import WORD, Tokens


def read_relative(tokens: Tokens, index: int, context: DateContext, inner: Inner) -> Point | None:
    """The stretch that begins with "this", "next" or "last" at `index`."""
    found = context.tables.relatives.match(tokens, index)
    if found is None:
        return None
    offset, after = found
    if (nth := _last_of(tokens, index, offset, context, inner)) is not None:
        return nth
    words = context.tables.words
    if unit := context.tables.units.match(tokens, after):
        return _unit(tokens, offset, unit, context)
    word = tokens.lower[after]
    if word in words.weekdays:
        return _weekday(tokens, index, after, offset, context, inner)
    if word in words.months and not (is_doubtful(tokens, after, context) and tokens.kinds[after + 1] == WORD):
        return _month(words.months[word], offset, after + 1, context)
    if word in words.seasons:
        return _season(words.seasons[word], offset, after + 1, context)
    if holiday := context.tables.holidays.match(tokens, after):
        return _holiday(holiday, offset, context)
    if skip_day_part(tokens, after, context.tables.lexicon.language.clock) > after and offset <= 0:
        day = shifted(context.reference, offset)
        return (Stretch(day, day, "day"), after + 1) if day else None
    return several(tokens, after, offset, context)


def _last_of(tokens: Tokens, index: int, offset: int, context: DateContext, inner: Inner) -> Point | None:
    """ "the last week of July": "last" as a place in a row."""
    if offset >= 0:
        return None
    at = index + (tokens.lower[index] in context.tables.words.the)
    ordinal = read_ordinal(tokens, at, context)
    return read_from_ordinal(tokens, ordinal, context, inner, led=False) if ordinal and ordinal[0] < 0 else None


def unit_after_next(tokens: Tokens, index: int, context: DateContext) -> Point | None:
    """ "(in the) week after next": the unit first."""
    unit = context.tables.units.match(tokens, index)
    behind = context.tables.after_next.match(tokens, unit[1]) if unit else None
    moved = unit_around(context.reference, unit[0], 2) if unit and behind else None
    return (moved, behind[1]) if moved and behind else None


def _unit(tokens: Tokens, offset: int, unit: tuple[str, int], context: DateContext) -> Point | None:
    """ "next week", with a weekday behind it if one is said ("next week on Friday")."""
    name, after = unit
    stretch = unit_around(context.reference, name, offset)
    if stretch is None or name == "day":
        return None
    words = context.tables.words
    at = after + (tokens.lower[after] in words.fillers)
    weekday = words.weekdays.get(tokens.lower[at]) if name == "week" else None
    if weekday is None:
        return stretch, after
    day = shifted(stretch.start, weekday)
    return (Stretch(day, day, "day"), at + 1) if day else None


def _weekday(tokens: Tokens, index: int, at: int, offset: int, context: DateContext, inner: Inner) -> Point | None:
    """ "next Friday": that of the next week; with its date behind it, that date ("next Friday the 17th")."""
    stated = read_weekday(tokens, at, context, inner, led=True)
    if stated is not None and stated[1] > at + 1:
        return stated
    words = context.tables.words
    weekday, reference = words.weekdays[tokens.lower[at]], context.reference
    day: date | None
    if any(tokens.lower[i] in words.coming for i in range(index, at)):
        day = shifted(reference, (weekday - reference.weekday() - 1) % 7 + 1)
    else:
        day = shifted(reference, weekday - reference.weekday() + 7 * offset)
        if offset == 0 and day is not None and day < reference:
            day = shifted(day, 7)  # on a Saturday "this Friday" is the one ahead
    return (Stretch(day, day, "day"), at + 1) if day else None


def _month(month: int, offset: int, after: int, context: DateContext) -> Point | None:
    """ "this September", "next June", "last May"."""
    reference = context.reference
    year = reference.year
    if offset < 0:
        year -= month >= reference.month
    else:
        year += month < reference.month or (offset > 0 and month == reference.month)
    stretch = month_of(year, month)
    return (stretch, after) if stretch else None


def _season(season: tuple[int, int], offset: int, after: int, context: DateContext) -> Point | None:
    """ "this summer" is the one that has not ended; "next" skips the one that is running."""
    reference = context.reference
    around = [month_of(reference.year + year, *season, "season") for year in (-2, -1, 0, 1, 2)]
    known = [stretch for stretch in around if stretch is not None]
    past = [stretch for stretch in known if stretch.end < reference]
    ahead = [stretch for stretch in known if stretch.end >= reference]
    if offset < 0:
        return (past[-1], after) if past else None
    running = bool(ahead) and ahead[0].start <= reference
    chosen = ahead[1:] if offset > 0 and running else ahead
    return (chosen[0], after) if chosen else None


def _holiday(found: tuple[tuple[str, int, int], int], offset: int, context: DateContext) -> Point | None:
    rule, after = found
    days = [holiday_in(rule, context.reference.year + year) for year in (-1, 0, 1)]
    past = [day for day in days if day and day < context.reference]
    ahead = [day for day in days if day and day >= context.reference]
    chosen = past[-1:] if offset < 0 else ahead[:1]
    return (Stretch(chosen[0], chosen[0], "day"), after) if chosen else None


def several(tokens: Tokens, index: int, offset: int, context: DateContext) -> Point | None:
    """ "(next) 3 months", "(last) two weeks": counted from the reference day on, or up to it."""
    number = read_whole(tokens, index, context.tables.lexicon)
    unit = duration_unit(tokens, number.after, context.tables.lexicon) if number else None
    if number is None or unit is None or offset == 0:
        return None
    return counted_units(number.value, unit, offset, context)


def counted_units(amount: float, unit: tuple[str, int], offset: int, context: DateContext) -> Point | None:
    """So many units from the reference day on, or up to it."""
    name, after = unit
    if name in ("second", "minute", "hour"):
        return None
    edge = advance(context.reference, offset * amount, "week" if name == "weekend" else name)
    start, end = (edge, context.reference) if offset < 0 else (context.reference, edge)
    stretch = between(start, end, "span")
    return (stretch, after) if stretch else None


def several_first(tokens: Tokens, index: int, context: DateContext) -> Point | None:
    """ "3 next weeks", "5 past years": the number first."""
    number = read_whole(tokens, index, context.tables.lexicon)
    relative = context.tables.relatives.match(tokens, number.after) if number else None
    unit = duration_unit(tokens, relative[1], context.tables.lexicon) if relative else None
    if number is None or relative is None or unit is None or relative[0] == 0:
        return None
    return counted_units(number.value, unit, relative[0], context)
