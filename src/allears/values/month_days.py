"""Days and months by name: "5 May", "May 5th, 2027", "Friday the 22nd", "summer of 2027"."""

from __future__ import annotations

from collections.abc import Callable

from allears.values.calendar import Point, Stretch, day_of, month_of, next_of, shifted, unit_around
from allears.values.date_lexicon import DateContext
from allears.values.numbers import read_number
from allears.values.numeric_dates import coming, read_year
from allears.values.tokens import NUMBER, WORD, Tokens
from allears.values.year_words import short_year, spoken_year, year_behind

Inner = Callable[[int], Point | None]
"""Reads the stretch at a token, as after "of"."""


def read_ordinal(tokens: Tokens, index: int, context: DateContext) -> tuple[int, int] | None:
    """ "5th", "fifth", "twenty-first", "last": a place in a row (-1 is the last) and the index after it."""
    numbers = context.tables.lexicon.language.numbers
    word = tokens.lower[index]
    if tokens.kinds[index] == NUMBER:
        ends = tokens.lower[index + 1] in numbers.ordinal_endings and tokens.glued(index + 1)
        return (int(word), index + 2) if ends and word.isdecimal() and len(word) <= 2 else None
    if word in numbers.ordinals:
        return numbers.ordinals[word], index + 1
    if word in numbers.tens:
        at = index + 1 + (tokens.lower[index + 1] == "-")
        unit = numbers.ordinals.get(tokens.lower[at])
        if unit is not None and 0 < unit < 10:
            return numbers.tens[word] + unit, at + 1
    return (-1, index + 1) if word in context.tables.words.lasts else None


# --- months ----------------------------------------------------------------------------------------------------------


def read_month(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Point | None:
    """ "May 5th, 2027", "May 2027", "May", "May next year"."""
    month = context.tables.words.months[tokens.lower[index]]
    after = index + 1
    short = tokens.lower[after] == "." and len(tokens.lower[index]) < 5
    day = day_behind(tokens, after + short, context)
    if day is not None:
        return _dated(tokens, month, day[0], day[1], context)
    certain = led or not is_doubtful(tokens, index, context)
    stated = year_behind(tokens, after + short, context)
    if stated is not None and (certain or tokens.kinds[stated[1] - 1] == NUMBER):
        stretch = month_of(stated[0], month)
        return (stretch, stated[1]) if stretch else None
    if not certain:
        return None
    years = range(context.reference.year, context.reference.year + 2)
    found = next_of([month_of(year, month, fixed=False) for year in years], context.reference)
    return (found, after) if found else None


def is_doubtful(tokens: Tokens, index: int, context: DateContext) -> bool:
    """True for "may" and "march" that may be no month: not capitalised in the middle of a sentence, or going on."""
    words = context.tables.words
    if tokens.lower[index] not in words.doubtful_months or tokens.size == 1:
        return False
    inside = index > 0 and tokens.before(index) not in (".", "!", "?")
    written = tokens.original(index)
    if written[0].isupper() and not written.isupper() and inside:
        return False
    joined = tokens.lower[index + 1] in context.tables.joiners or tokens.lower[index + 1] in words.alternatives
    if joined and tokens.lower[index + 2] in words.months:
        return False
    return tokens.size > 3 or tokens.kinds[index + 1] == WORD


def day_behind(tokens: Tokens, index: int, context: DateContext) -> tuple[int, int] | None:
    """The day that follows a month: "5th", "the 5th", "twenty one", "5" when nothing is counted behind it."""
    at = index + (tokens.lower[index] in (",", "-", "/") and tokens.kinds[index + 1] == NUMBER)
    at += tokens.lower[at] in context.tables.words.the
    ordinal = read_ordinal(tokens, at, context)
    if ordinal is not None:
        return ordinal if 1 <= ordinal[0] <= 31 else None
    word = tokens.lower[at]
    if tokens.kinds[at] == NUMBER:
        plain = word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31
        comma = tokens.lower[index] == "," and tokens.kinds[at + 1] == WORD
        time = tokens.lower[at + 1] == ":" and tokens.kinds[at + 2] == NUMBER
        return (int(word), at + 1) if plain and not comma and not time else None
    lexicon = context.tables.lexicon
    spoken = word in lexicon.number_words and spoken_year(tokens, at, context) is None
    number = read_number(tokens, at, lexicon) if spoken else None
    if number is not None and number.spelled and 1 <= number.value <= 31:
        return int(number.value), number.after
    return None


def _dated(
    tokens: Tokens, month: int, day: int, after: int, context: DateContext, *, short: bool = False
) -> Point | None:
    """A day of a month, with the year said behind it or the next such day; `short` allows a year of two digits."""
    stated = year_behind(tokens, after, context) or _touching_year(tokens, after)
    stated = stated or (short_year(tokens, after + (tokens.lower[after] in context.tables.words.of)) if short else None)
    if stated is not None:
        found = day_of(stated[0], month, day)
        return (Stretch(found, found, "day"), stated[1]) if found else None
    coming_day = coming(context, month, day) if 1 <= day <= 31 else None
    return (coming_day, after) if coming_day else None


def _touching_year(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """ "5-May-2027": the year behind a dash or slash."""
    if tokens.lower[index] not in ("/", "-") or not tokens.glued(index):
        return None
    year = read_year(tokens, index + 1)
    return year if year and len(tokens.lower[index + 1]) == 4 else None


# --- days ------------------------------------------------------------------------------------------------------------


def read_day_month(
    tokens: Tokens, day: int, after: int, context: DateContext, inner: Inner, *, led: bool
) -> Point | None:
    """ "5 May", "5th of May 2027", "20th of next month", "the 5th"; `after` is the token behind the day."""
    words = context.tables.words
    if context.tables.every.match(tokens, after):
        return None
    at = after
    skipped = words.fillers | words.day_words
    while (tokens.lower[at] in skipped or tokens.lower[at] in ("-", "/", ".")) and at - after < 3:
        at += 1
    word = tokens.lower[at]
    if word in words.months and tokens.kinds[at] == WORD:
        if at == after and tokens.lower[after - 1] == "one" and is_doubtful(tokens, at, context):
            return None  # "the old one may run until 2028"
        behind = at + 1
        dotted = tokens.lower[behind] == "." and len(word) < 5 and read_year(tokens, behind + 1) is not None
        return _dated(tokens, words.months[word], day, behind + dotted, context, short=True)
    of_month = _of_month(tokens, day, after, at, context, inner)
    if of_month is not None or not led:
        return of_month
    return lone_day(day, after, context)


def _of_month(tokens: Tokens, day: int, after: int, at: int, context: DateContext, inner: Inner) -> Point | None:
    """ "20th of next month", "25th this month", "5th of the month"."""
    whole = inner(at) if context.tables.relatives.match(tokens, at) else None
    if whole is None and at > after + 1:
        unit = context.tables.units.match(tokens, at)
        month = unit_around(context.reference, "month") if unit and unit[0] == "month" else None
        whole = (month, unit[1]) if unit and month else None
    if whole is None or whole[0].kind != "month":
        return None
    found = day_of(whole[0].start.year, whole[0].start.month, day)
    return (Stretch(found, found, "day"), whole[1]) if found else None


def lone_day(day: int, after: int, context: DateContext) -> Point | None:
    """The next such day of a month, today included."""
    for months in range(4):
        year, month = divmod(context.reference.year * 12 + context.reference.month - 1 + months, 12)
        found = day_of(year, month + 1, day)
        if found is not None and found >= context.reference:
            return Stretch(found, found, "day", fixed=False, lone=True), after
    return None


def read_weekday(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, led: bool) -> Point | None:
    """ "Friday", "Friday the 22nd", "Wed, 22 of Jan", "Friday next week", "Monday two weeks from now"."""
    words = context.tables.words
    word = tokens.lower[index]
    weekday = words.weekdays[word]
    after = index + 1 + (tokens.lower[index + 1] == "." and len(word) < 6)
    at = after
    while (tokens.lower[at] in words.fillers or tokens.lower[at] in (",", "-", "(")) and at - after < 3:
        at += 1
    if word in words.doubtful_weekdays and not led and _no_weekday(tokens, index, at):
        return None
    behind = inner(at) or _bare_day(tokens, at, context)
    if behind is not None and behind[0].kind == "day" and _names_day(tokens, at, behind):
        return _on_weekday(behind, weekday, context)
    if behind is not None and behind[0].kind == "week":
        day = shifted(behind[0].start, weekday)
        return (Stretch(day, day, "day"), behind[1]) if day else None
    day = shifted(context.reference, (weekday - context.reference.weekday() - 1) % 7 + 1)
    end = index + 1 + (tokens.lower[index + 1] in words.coming)
    return (Stretch(day, day, "day", fixed=False), end) if day else None


def _no_weekday(tokens: Tokens, index: int, behind: int) -> bool:
    """True for "sat" and "sun" in lower case without a day of the month behind them."""
    return not tokens.original(index)[0].isupper() and tokens.size > 1 and tokens.kinds[behind] != NUMBER


def _bare_day(tokens: Tokens, index: int, context: DateContext) -> Point | None:
    """ "Monday 21": digits behind a weekday that count nothing."""
    word = tokens.lower[index]
    ordinal = read_ordinal(tokens, index, context)
    if ordinal is not None and 1 <= ordinal[0] <= 31:
        return lone_day(ordinal[0], ordinal[1], context)
    if tokens.kinds[index] != NUMBER or not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    closes = tokens.kinds[index + 1] not in (WORD, NUMBER) and tokens.lower[index + 1] not in (":", "-", "/", "%")
    return lone_day(int(word), index + 1, context) if closes else None


def _names_day(tokens: Tokens, start: int, behind: Point) -> bool:
    """True when the date behind a weekday names its day of the month ("Friday 5 May")."""
    has_digits = any(tokens.kinds[at] == NUMBER for at in range(start, behind[1]))
    return has_digits or behind[0].lone or behind[1] - start > 1


def _on_weekday(behind: Point, weekday: int, context: DateContext) -> Point:
    """The date behind a weekday; a lone day of the month is the next one that falls on that weekday."""
    stretch, after = behind
    if not stretch.lone or stretch.start.weekday() == weekday:
        return behind
    for months in range(1, 25):
        year, month = divmod(context.reference.year * 12 + context.reference.month - 1 + months, 12)
        day = day_of(year, month + 1, stretch.start.day)
        if day is not None and day.weekday() == weekday:
            return Stretch(day, day, "day", fixed=False), after
    return behind


def read_season(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Point | None:
    """ "summer", "summer of 2027", "spring next year"."""
    words = context.tables.words
    first, months = words.seasons[tokens.lower[index]]
    stated = year_behind(tokens, index + 1, context)
    if stated is not None:
        stretch = month_of(stated[0], first, months, "season")
        return (stretch, stated[1]) if stretch else None
    if tokens.lower[index] in words.doubtful_seasons and not led:
        return None
    years = range(context.reference.year - 1, context.reference.year + 2)
    found = next_of([month_of(year, first, months, "season", fixed=False) for year in years], context.reference)
    return (found, index + 1) if found else None
