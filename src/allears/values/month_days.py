"""Days and months by name: "5 May", "May 5th, 2027", "Friday the 22nd", "the first Friday of July"."""

from __future__ import annotations

from collections.abc import Callable

from allears.values import numeric_dates
from allears.values.calendar import (
    Stretch,
    between,
    day_of,
    month_of,
    next_of,
    nth_week,
    nth_weekday,
    shifted,
    unit_around,
)
from allears.values.date_lexicon import DateContext
from allears.values.numbers import read_number
from allears.values.numeric_dates import Found, coming, read_year
from allears.values.tokens import NUMBER, WORD, Tokens

Inner = Callable[[int], Found | None]
"""Reads the stretch at a token, as after "of"."""
Ordinal = tuple[int, int, bool]
"""A number in a row, the index after it, and whether it was said as an ordinal."""


def year_behind(tokens: Tokens, index: int, context: DateContext) -> tuple[int, int] | None:
    """A year said behind a date: ", 2027", "of 2027", "'27", "next year", "FY27"."""
    start = index
    if tokens.lower[start] in context.tables.words.of or tokens.lower[start] == ",":
        start += 1
    if found := read_year(tokens, start):
        if tokens.lower[index] in ("-", "/") and tokens.kinds[found[1]] == NUMBER and tokens.glued(found[1]):
            return None
        return None if _counts_something(tokens, index, found[1], context) else found
    if spoken := spoken_year(tokens, start, context):
        return spoken
    if tokens.lower[start] == "the":
        start += 1
    if relative := context.tables.relatives.match(tokens, start):
        unit = context.tables.units.match(tokens, relative[1])
        if unit and unit[0] == "year":
            return context.reference.year + relative[0], unit[1]
    return fiscal_year(tokens, start, context)


def _counts_something(tokens: Tokens, index: int, after: int, context: DateContext) -> bool:
    """True when four digits behind a comma count the next noun ("in May, 2000 visitors came")."""
    if tokens.lower[index] != "," or tokens.kinds[after] != WORD:
        return False
    return tokens.lower[after] not in context.tables.lexicon.language.nouns.stops


def spoken_year(tokens: Tokens, index: int, context: DateContext) -> tuple[int, int] | None:
    """ "two thousand and eighteen", "nineteen eighty six": a year in words."""
    if tokens.lower[index] not in context.tables.lexicon.number_words:
        return None
    number = read_number(tokens, index, context.tables.lexicon)
    if number is None or not number.spelled or number.value != int(number.value):
        return None
    value, after = int(number.value), number.after
    if 1700 <= value <= 2200:
        return value, after
    rest = read_number(tokens, after, context.tables.lexicon) if 17 <= value <= 20 else None
    if rest is not None and rest.spelled and 10 <= rest.value <= 99 and rest.value == int(rest.value):
        return value * 100 + int(rest.value), rest.after
    return None


def fiscal_year(tokens: Tokens, index: int, context: DateContext) -> tuple[int, int] | None:
    """ "FY27", "FY 2026/27": the calendar year in which the fiscal year ends; whose it is nobody said."""
    digits = tokens.lower[index + 1]
    if tokens.lower[index] not in context.tables.words.fiscal_letters or tokens.kinds[index + 1] != NUMBER:
        return None
    if not digits.isdigit() or len(digits) not in (2, 4):
        return None
    after = index + 2
    if tokens.lower[after] in ("/", "-") and tokens.kinds[after + 1] == NUMBER and len(tokens.lower[after + 1]) == 2:
        digits, after = tokens.lower[after + 1], after + 2
    return numeric_dates.full_year(digits) if digits.isdigit() else 0, after


def read_ordinal(tokens: Tokens, index: int, context: DateContext) -> Ordinal | None:
    """ "5th", "fifth", "twenty-first", "last": a place in a row (-1 is the last)."""
    words = context.tables.lexicon.language.numbers
    word = tokens.lower[index]
    if tokens.kinds[index] == NUMBER:
        ending = tokens.lower[index + 1]
        if word.isdigit() and len(word) <= 2 and ending in words.ordinal_endings and tokens.glued(index + 1):
            return int(word), index + 2, True
        return None
    if word in words.ordinals:
        return words.ordinals[word], index + 1, True
    if word in words.tens:
        at = index + 1 + (tokens.lower[index + 1] == "-")
        unit = words.ordinals.get(tokens.lower[at])
        if unit is not None and 0 < unit < 10:
            return words.tens[word] + unit, at + 1, True
    return (-1, index + 1, True) if word == "last" or word == "final" else None


def read_month(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Found | None:
    """ "May 5th, 2027", "May 2027", "May", "May next year"."""
    words = context.tables.words
    month = words.months[tokens.lower[index]]
    after = index + 1
    if tokens.lower[after] == "." and len(tokens.lower[index]) < 5:
        after += 1
    day = _day_behind(tokens, after, context)
    if day is not None:
        return _dated(tokens, month, day[0], day[1], context)
    certain = led or not is_doubtful(tokens, index, context)
    if stated := year_behind(tokens, after, context):
        if not certain and tokens.lower[after] in ("this", "next", "last"):
            return None
        stretch = month_of(stated[0], month)
        return (stretch, stated[1]) if stretch else None
    if not certain:
        return None
    years = range(context.reference.year, context.reference.year + 2)
    found = next_of([month_of(year, month, fixed=False) for year in years], context.reference)
    return (found, index + 1) if found else None


def is_doubtful(tokens: Tokens, index: int, context: DateContext) -> bool:
    """True for "may" and "march" that may be no month: not capitalised inside a sentence, or not clearly a name."""
    word = tokens.lower[index]
    if word not in context.tables.words.doubtful_months:
        return False
    if tokens.size == 1:
        return False
    if len(word) > 3 and word not in ("march",):
        return word in ("sept",) and not tokens.original(index)[0].isupper()
    inside = index > 0 and tokens.before(index) not in (".", "!", "?")
    capital = tokens.original(index)[0].isupper() and not tokens.original(index).isupper()
    follower = tokens.lower[index + 1]
    ends = tokens.kinds[index + 1] != WORD or follower in ("or", "and", "at", "would", "is", "works", "for", "to")
    return not ((capital and inside) or (ends and word not in ("may", "march")) or tokens.size <= 3)


def _day_behind(tokens: Tokens, index: int, context: DateContext) -> tuple[int, int] | None:
    """The day of the month that follows a month: "5th", "the 5th", "twenty one", "5" not before another number."""
    at = index
    if tokens.lower[at] in (",", "-", "/") and tokens.kinds[at + 1] == NUMBER:
        at += 1
    if tokens.lower[at] == "the":
        at += 1
    if (ordinal := read_ordinal(tokens, at, context)) is not None and ordinal[0] > 0:
        return ordinal[0], ordinal[1]
    word = tokens.lower[at]
    if tokens.kinds[at] == NUMBER and word.isdigit() and 1 <= int(word[:9]) <= 31 and len(word) <= 2:
        if at > index and tokens.lower[index] == "," and tokens.kinds[at + 1] == WORD:
            return None
        follower = tokens.lower[at + 1]
        if follower in (":",) and tokens.kinds[at + 2] == NUMBER:
            return None
        return int(word), at + 1
    number = read_number(tokens, at, context.tables.lexicon) if word in context.tables.lexicon.number_words else None
    if number is not None and number.spelled and 1 <= number.value <= 31:
        return int(number.value), number.after
    return None


def _dated(tokens: Tokens, month: int, day: int, after: int, context: DateContext) -> Found | None:
    """A day of a month, with the year said behind it or the next such day."""
    if stated := year_behind(tokens, after, context):
        found = day_of(stated[0], month, day)
        return (Stretch(found, found, "day"), stated[1]) if found else None
    two = tokens.lower[after + 1]
    if (
        tokens.lower[after] in ("/", "-")
        and tokens.kinds[after + 1] == NUMBER
        and tokens.glued(after)
        and len(two) == 4
    ) and (found := day_of(int(two), month, day)) is not None:
        return Stretch(found, found, "day"), after + 2
    coming_day = coming(context, month, day) if 1 <= day <= 31 else None
    return (coming_day, after) if coming_day else None


def read_weekday(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, led: bool) -> Found | None:
    """ "Friday", "Friday the 22nd", "Wed, 22 of Jan", "Friday next week", "Monday of next week"."""
    words = context.tables.words
    word = tokens.lower[index]
    weekday = words.weekdays[word]
    if (
        word in words.doubtful_weekdays
        and not led
        and not tokens.original(index)[0].isupper()
        and (tokens.size > 1 and tokens.kinds[index + 1] != NUMBER)
    ):
        return None
    after = index + 1 + (tokens.lower[index + 1] == "." and len(word) < 6)
    at = after
    while tokens.lower[at] in (",", "the", "-", "of", "in", "on") and at - after < 3:
        at += 1
    behind = inner(at) if tokens.kinds[at] in (NUMBER, WORD) else None
    if behind is not None and behind[0].kind == "day" and _has_day(tokens, at, behind[1]):
        return _on_weekday(behind, weekday, context)
    if behind is not None and behind[0].kind == "week":
        day = shifted(behind[0].start, weekday)
        return (Stretch(day, day, "day"), behind[1]) if day else None
    day = shifted(context.reference, (weekday - context.reference.weekday() - 1) % 7 + 1)
    end = after if tokens.lower[after - 1] != "." else after - 1
    return (Stretch(day, day, "day", fixed=False), end) if day else None


def _has_day(tokens: Tokens, start: int, after: int) -> bool:
    """True when the date behind a weekday names its day ("Friday 5 May"), not just another relative day."""
    return any(tokens.kinds[i] == NUMBER for i in range(start, after)) or after - start > 1


def _on_weekday(behind: Found, weekday: int, context: DateContext) -> Found:
    """The date behind a weekday; when its month was inferred, the next one that falls on that weekday."""
    stretch, after = behind
    if (
        stretch.fixed
        or stretch.start.weekday() == weekday
        or (stretch.kind == "day" and not _monthly(stretch, context))
    ):
        return behind
    for months in range(1, 12):
        year, month = divmod(context.reference.year * 12 + context.reference.month - 1 + months, 12)
        day = day_of(year, month + 1, stretch.start.day)
        if day is not None and day.weekday() == weekday:
            return Stretch(day, day, "day", fixed=False), after
    return behind


def _monthly(stretch: Stretch, context: DateContext) -> bool:
    """True when a lone day of the month was completed: then it lies within a month of the reference."""
    return (stretch.start - context.reference).days <= 31


def read_season(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Found | None:
    """ "summer", "summer of 2027", "winter 26/27", "spring next year"."""
    words = context.tables.words
    first, months = words.seasons[tokens.lower[index]]
    after = index + 1
    stated = year_behind(tokens, after, context)
    if stated is None and tokens.lower[index] in words.doubtful_seasons and not led:
        return None
    if stated is not None:
        stretch = month_of(stated[0], first, months, "season")
        return (stretch, stated[1]) if stretch else None
    years = range(context.reference.year - 1, context.reference.year + 2)
    found = next_of([month_of(year, first, months, "season", fixed=False) for year in years], context.reference)
    return (found, after) if found else None


def read_from_ordinal(
    tokens: Tokens, ordinal: Ordinal, context: DateContext, inner: Inner, *, led: bool
) -> Found | None:
    """ "5th of May", "third quarter of 2027", "first Friday of July", "last week of May", "the 5th"."""
    number, after, _ = ordinal
    words = context.tables.words
    unit = context.tables.units.match(tokens, after)
    found = _nth_unit(tokens, number, unit, context, inner) if unit else None
    if found is not None:
        return found
    weekday = words.weekdays.get(tokens.lower[after])
    found = _nth_weekday_of(tokens, number, weekday, after + 1, inner) if weekday is not None else None
    if found is not None:
        return found
    if number < 1 or number > 31:
        return None
    return read_day_month(tokens, number, after, context, inner, led=led)


def _nth_unit(tokens: Tokens, number: int, unit: tuple[str, int], context: DateContext, inner: Inner) -> Found | None:
    """ "third quarter of 2027", "second half", "last week of July", "first month of next year", "last day of May"."""
    name, after = unit
    at = after
    while tokens.lower[at] in ("of", "in", "the", ",") and at - after < 2:
        at += 1
    whole = inner(at) if at > after or read_year(tokens, at) else None
    if name in ("quarter", "half") and number > 0:
        months = 3 if name == "quarter" else 6
        if whole is not None and whole[0].kind == "year":
            stretch = month_of(whole[0].start.year, months * (number - 1) + 1, months, name)
            return (stretch, whole[1]) if stretch and stretch.end.year == whole[0].start.year else None
        if not 1 <= number <= 12 // months:
            return None
        years = range(context.reference.year, context.reference.year + 2)
        spans = [month_of(year, months * (number - 1) + 1, months, name, fixed=False) for year in years]
        found = next_of(spans, context.reference)
        return (found, _over_year(tokens, after, context)) if found else None
    if whole is None or whole[0].kind in ("day", "week"):
        return None
    return _nth_inside(whole, name, number)


def _over_year(tokens: Tokens, index: int, context: DateContext) -> int:
    """The index after "of the year" when it follows."""
    if tokens.lower[index] == "of" and tokens.lower[index + 1] in ("the", "our"):
        unit = context.tables.units.match(tokens, index + 2)
        return unit[1] if unit and unit[0] == "year" else index
    return index


def _nth_inside(whole: Found, name: str, number: int) -> Found | None:
    stretch, after = whole
    if name == "week":
        week = nth_week(stretch, number)
        return (week, after) if week else None
    if name == "day":
        day = shifted(stretch.start, number - 1) if number > 0 else stretch.end
        return (Stretch(day, day, "day"), after) if day and day <= stretch.end else None
    if name == "month":
        month = number if number > 0 else 12
        found = month_of(stretch.start.year, month) if 1 <= month <= 12 else None
        return (found, after) if found else None
    if name == "weekend":
        saturday = nth_weekday(stretch, 5, number)
        found = unit_around(saturday, "weekend") if saturday else None
        return (found, after) if found else None
    return None


def _nth_weekday_of(tokens: Tokens, number: int, weekday: int, after: int, inner: Inner) -> Found | None:
    """ "the first Friday of July", "last Monday in May"."""
    if tokens.lower[after] not in ("of", "in"):
        return None
    whole = inner(after + 1)
    if whole is None or whole[0].kind == "day":
        return None
    day = nth_weekday(whole[0], weekday, number)
    return (Stretch(day, day, "day", whole[0].fixed), whole[1]) if day else None


def read_day_month(
    tokens: Tokens, day: int, after: int, context: DateContext, inner: Inner, *, led: bool
) -> Found | None:
    """ "5 May", "5th of May 2027", "20th of next month", "the 5th"."""
    words = context.tables.words
    at = after
    while tokens.lower[at] in ("of", "-", ".", "/", "day", "the") and at - after < 3:
        at += 1
    word = tokens.lower[at]
    if word in words.months and (at == after or tokens.lower[at - 1] != "the"):
        month_after = at + 1
        if tokens.lower[month_after] == "." and len(word) < 5 and read_year(tokens, month_after + 1):
            month_after += 1
        return _dated(tokens, words.months[word], day, month_after, context)
    if at > after or context.tables.relatives.match(tokens, at):
        whole = inner(at) if tokens.lower[after] in ("of", "this", "next") or at > after else None
        if whole is None and tokens.lower[at - 1] == "the":
            unit = context.tables.units.match(tokens, at)
            month = unit_around(context.reference, "month") if unit and unit[0] == "month" else None
            whole = (month, unit[1]) if unit and month else None
        if whole is not None and whole[0].kind == "month":
            found = day_of(whole[0].start.year, whole[0].start.month, day)
            return (Stretch(found, found, "day"), whole[1]) if found else None
    if not led:
        return None
    return lone_day(day, after, context)


def lone_day(day: int, after: int, context: DateContext) -> Found | None:
    """The next such day of a month, today included."""
    for months in range(4):
        year, month = divmod(context.reference.year * 12 + context.reference.month - 1 + months, 12)
        found = day_of(year, month + 1, day)
        if found is not None and found >= context.reference:
            return Stretch(found, found, "day", fixed=False), after
    return None


def week_with(day: Stretch) -> Stretch | None:
    """The calendar week that holds a day."""
    return unit_around(day.start, "week")


def span_of(first: Stretch, last: Stretch) -> Stretch | None:
    """From the start of one to the end of the other."""
    return between(first.start, last.end, "span")
