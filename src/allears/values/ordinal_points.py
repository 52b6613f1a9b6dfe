"""Days and stretches by their place in a row: "third quarter of 2027", "first Friday of July", "last week of May"."""

from __future__ import annotations

from allears.values.calendar import (
    Point,
    Stretch,
    add_months,
    between,
    month_of,
    next_of,
    nth_week,
    nth_weekday,
    shifted,
    unit_around,
)
from allears.values.date_lexicon import DateContext
from allears.values.durations import duration_unit
from allears.values.month_days import Inner, read_day_month
from allears.values.numbers import read_whole
from allears.values.numeric_dates import full_year, read_year
from allears.values.tokens import NUMBER, Tokens
from allears.values.year_words import YearFound, year_behind

_DIVISIONS = {"quarter": 3, "half": 6}


def read_from_ordinal(
    tokens: Tokens, ordinal: tuple[int, int], context: DateContext, inner: Inner, *, led: bool
) -> Point | None:
    """What follows a place in a row: a unit, a weekday, several units, a month; or a lone day of the month."""
    number, after = ordinal
    unit = context.tables.units.match(tokens, after)
    found = _nth_unit(tokens, number, unit, context, inner) if unit else None
    found = found or _several(tokens, number, after, context, inner)
    weekday = context.tables.words.weekdays.get(tokens.lower[after])
    if found is None and weekday is not None:
        found = _nth_weekday_of(tokens, number, weekday, after + 1, context, inner)
    if found is not None or not 1 <= number <= 31:
        return found
    return read_day_month(tokens, number, after, context, inner, led=led and unit is None)


def division(tokens: Tokens, unit: str, number: int, after: int, context: DateContext) -> Point | None:
    """The nth quarter or half-year: of the year said behind it, else the next that has not ended."""
    months = _DIVISIONS[unit]
    if not 1 <= number <= 12 // months:
        return None
    first = months * (number - 1) + 1
    stated = year_behind(tokens, after, context) or _slashed_year(tokens, after)
    if stated is not None:
        stretch = month_of(stated[0], first, months, unit)
        return (stretch, stated[1]) if stretch else None
    years = range(context.reference.year, context.reference.year + 2)
    found = next_of([month_of(year, first, months, unit, fixed=False) for year in years], context.reference)
    return (found, _over_year(tokens, after, context)) if found else None


def _slashed_year(tokens: Tokens, index: int) -> YearFound | None:
    """ "Q2/27": two digits behind a slash."""
    digits = tokens.lower[index + 1]
    if tokens.lower[index] not in ("/", "-") or tokens.kinds[index + 1] != NUMBER or not tokens.glued(index + 1):
        return None
    return (full_year(digits), index + 2) if len(digits) == 2 and digits.isdecimal() else None


def _over_year(tokens: Tokens, index: int, context: DateContext) -> int:
    """The index after "of the year" when it follows."""
    words = context.tables.words
    if tokens.lower[index] not in words.of or tokens.lower[index + 1] not in words.the:
        return index
    unit = context.tables.units.match(tokens, index + 2)
    return unit[1] if unit and unit[0] == "year" else index


def _whole(tokens: Tokens, index: int, context: DateContext, inner: Inner) -> Point | None:
    """The stretch behind "of": "(the first week) of May", or a year right behind."""
    words = context.tables.words
    at = index
    while (tokens.lower[at] in words.fillers or tokens.lower[at] == ",") and at - index < 2:
        at += 1
    if at == index and read_year(tokens, at) is None and context.tables.relatives.match(tokens, at) is None:
        return None
    found = inner(at)
    if found is None and at > index + 1:
        unit = context.tables.units.match(tokens, at)
        around = unit_around(context.reference, unit[0]) if unit else None
        return (around, unit[1]) if around and unit else None
    return found if found is None or found[0].kind not in ("day", "week") else None


def _nth_unit(tokens: Tokens, number: int, unit: tuple[str, int], context: DateContext, inner: Inner) -> Point | None:
    """ "third quarter of 2027", "second half", "last week of July", "last day of May"."""
    name, after = unit
    if name in _DIVISIONS:
        count = 12 // _DIVISIONS[name]
        whole = _whole(tokens, after, context, inner)
        if whole is None or whole[0].kind == "year":
            if number < 0 and whole is None:
                return None
            return division(tokens, name, number if number > 0 else count, after, context)
    whole = _whole(tokens, after, context, inner)
    return _nth_inside(whole, name, number) if whole else None


def _nth_inside(whole: Point, name: str, number: int) -> Point | None:
    """The nth unit inside a stretch."""
    stretch, after = whole
    found: Stretch | None = None
    if name == "week":
        found = nth_week(stretch, number)
    elif name == "weekend":
        saturday = nth_weekday(stretch, 5, number)
        found = unit_around(saturday, "weekend") if saturday else None
    elif name == "day":
        day = shifted(stretch.start, number - 1) if number > 0 else stretch.end
        found = between(day, day, "day", fixed=stretch.fixed) if day and day <= stretch.end else None
    elif name == "month":
        start = add_months(stretch.start, number - 1) if number > 0 else stretch.end
        found = unit_around(start, "month") if start and start <= stretch.end else None
    elif name in _DIVISIONS:
        start = add_months(stretch.start, _DIVISIONS[name] * (number - 1)) if number > 0 else stretch.end
        found = unit_around(start, name) if start and start <= stretch.end else None
    return (found, after) if found else None


def _several(tokens: Tokens, number: int, after: int, context: DateContext, inner: Inner) -> Point | None:
    """ "the first 2 weeks of May", "the last four months of 2021"."""
    if number not in (1, -1):
        return None
    counted = read_whole(tokens, after, context.tables.lexicon)
    unit = duration_unit(tokens, counted.after, context.tables.lexicon) if counted else None
    whole = _whole(tokens, unit[1], context, inner) if unit else None
    if counted is None or unit is None or whole is None or unit[0] not in ("day", "week", "month"):
        return None
    first = _nth_inside(whole, unit[0], number)
    if first is None:
        return None
    amount = (int(counted.value) - 1) * number
    if unit[0] == "month":
        edge = add_months(first[0].start, amount)
    else:
        edge = shifted(first[0].start, amount * (7 if unit[0] == "week" else 1))
    other = unit_around(edge, unit[0]) if edge else None
    if other is None:
        return None
    stretch = between(min(first[0].start, other.start), max(first[0].end, other.end), "span")
    return (stretch, whole[1]) if stretch else None


def _nth_weekday_of(
    tokens: Tokens, number: int, weekday: int, after: int, context: DateContext, inner: Inner
) -> Point | None:
    """ "the first Friday of July", "last Monday in May"; without a month, of this month or the next."""
    if number > 5 or context.tables.every.match(tokens, after):
        return None
    whole = _whole(tokens, after, context, inner)
    if whole is not None:
        day = nth_weekday(whole[0], weekday, number)
        return (Stretch(day, day, "day", whole[0].fixed), whole[1]) if day else None
    if number < 1:
        return None
    for offset in (0, 1):
        month = unit_around(context.reference, "month", offset)
        day = nth_weekday(month, weekday, number) if month else None
        if day is not None and day >= context.reference:
            return Stretch(day, day, "day", fixed=False), after
    return None
