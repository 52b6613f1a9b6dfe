"""Named days and stretches of time, without the words around them: "5 May", "Q2", "next week", "mid-June"."""

from __future__ import annotations

from datetime import date

from allears.values import numeric_dates
from allears.values.amounts import duration_unit
from allears.values.calendar import (
    Stretch,
    advance,
    between,
    day_of,
    holiday_in,
    iso_week,
    month_of,
    next_of,
    part_of,
    shifted,
    unit_around,
)
from allears.values.date_lexicon import DateContext
from allears.values.month_days import (
    Inner,
    fiscal_year,
    is_doubtful,
    read_day_month,
    read_from_ordinal,
    read_month,
    read_ordinal,
    read_season,
    read_weekday,
    year_behind,
)
from allears.values.numbers import read_number
from allears.values.numeric_dates import Found, read_year, whole_year
from allears.values.tokens import NUMBER, WORD, Tokens

_DEEPEST = 4


def read_point(tokens: Tokens, index: int, context: DateContext, *, led: bool = False, depth: int = 0) -> Found | None:
    """The named stretch at token `index` and the index after it.

    `led` tells that a word before it ("in", "by") says that a date follows; then doubtful words ("may"), lone years and
    lone days of the month count too.
    """
    if depth > _DEEPEST:
        return None
    word, kind = tokens.lower[index], tokens.kinds[index]
    if kind == NUMBER:
        return _from_number(tokens, index, context, led=led, depth=depth)
    if kind != WORD:
        return _apostrophe_year(tokens, index, led=led)
    words = context.tables.words
    found = (
        _fixed_names(tokens, index, context, led=led)
        or _parts(tokens, index, context, depth=depth)
        or _relative(tokens, index, context, led=led, depth=depth)
        or _weeks(tokens, index, context, depth=depth)
        or _letters(tokens, index, context)
        or _year_name(tokens, index, context)
    )
    if found:
        return found

    def inner(at: int) -> Found | None:
        return read_point(tokens, at, context, led=True, depth=depth + 1)

    if word in words.weekdays:
        return read_weekday(tokens, index, context, inner, led=led)
    if word in words.months:
        return read_month(tokens, index, context, led=led)
    if word in words.seasons:
        return read_season(tokens, index, context, led=led)
    if (ordinal := read_ordinal(tokens, index, context)) is not None:
        return read_from_ordinal(tokens, ordinal, context, inner, led=led)
    if word in words.decades and led:
        return month_found(1900 + words.decades[word], 120, "decade", index + 1)
    if word in words.the:
        return _after_article(tokens, index, context, inner, depth=depth)
    return None


def month_found(year: int, months: int, kind: str, after: int) -> Found | None:
    """So many months from January of a year."""
    stretch = month_of(year, 1, months, kind)
    return (stretch, after) if stretch else None


def _apostrophe_year(tokens: Tokens, index: int, *, led: bool) -> Found | None:
    found = read_year(tokens, index) if led else None
    stretch = whole_year(found[0]) if found else None
    return (stretch, found[1]) if found and stretch else None


def _after_article(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, depth: int) -> Found | None:
    """ "the 5th", "the summer", "our next quarter", "the week", "the 27"."""
    at = index + 1
    if (ordinal := read_ordinal(tokens, at, context)) is not None:
        return read_from_ordinal(tokens, ordinal, context, inner, led=True)
    if tokens.lower[index] in context.tables.lexicon.language.numbers.articles:
        return None
    if tokens.lower[at] not in context.tables.words.the and (
        found := read_point(tokens, at, context, led=False, depth=depth + 1)
    ):
        return found
    if tokens.lower[index] == "the" and (unit := context.tables.units.match(tokens, at)):
        if found := _week_after_next(tokens, at, context):
            return found
        stretch = unit_around(context.reference, unit[0])
        return (stretch, unit[1]) if stretch else None
    word = tokens.lower[at]
    closes = tokens.kinds[at + 1] != WORD or tokens.lower[at + 1] in ("of", *context.tables.words.months)
    if closes and tokens.kinds[at] == NUMBER and word.isdigit() and len(word) <= 2:
        return read_day_month(tokens, int(word), at + 1, context, inner, led=True)
    return None


def _from_number(tokens: Tokens, index: int, context: DateContext, *, led: bool, depth: int) -> Found | None:
    """A date that begins with digits."""

    def inner(at: int) -> Found | None:
        return read_point(tokens, at, context, led=True, depth=depth + 1)

    if found := numeric_dates.read_digits(tokens, index, context, led=led):
        return found
    if (ordinal := read_ordinal(tokens, index, context)) is not None:
        return read_from_ordinal(tokens, ordinal, context, inner, led=led)
    word = tokens.lower[index]
    if year := read_year(tokens, index):
        return _from_year(tokens, year, context, inner, led=led)
    if word.isdigit() and 1 <= int(word[:9]) <= 31 and len(word) <= 2:
        if numeric_dates.part_of_more(tokens, index):
            return None
        return read_day_month(tokens, int(word), index + 1, context, inner, led=False)
    if led and len(word) == 2 and word.endswith("0") and tokens.lower[index + 1] in ("s", "'") and word.isdigit():
        return month_found(1900 + int(word), 120, "decade", index + 2 + (tokens.lower[index + 1] == "'"))
    return None


def _from_year(tokens: Tokens, year: tuple[int, int], context: DateContext, inner: Inner, *, led: bool) -> Found | None:
    """ "2027 Q2", "2027 April", "2020s", "2027" after a word that makes it a year."""
    number, after = year
    words = context.tables.words
    if tokens.lower[after] == "s" and tokens.glued(after) and number % 10 == 0:
        return month_found(number, 120, "decade", after + 1)
    at = after + (tokens.lower[after] in (",", "-", "/"))
    word = tokens.lower[at]
    if word in words.months and tokens.kinds[at] == WORD:
        digits = tokens.lower[at + 2]
        if tokens.lower[at + 1] in ("-", "/") and digits.isdigit() and len(digits) <= 2 and tokens.glued(at + 2):
            day = day_of(number, words.months[word], int(digits))
            return (Stretch(day, day, "day"), at + 3) if day else None
        stretch = month_of(number, words.months[word])
        return (stretch, at + 1) if stretch else None
    letter = word in words.quarter_letters or word in words.half_letters
    at += word == "the"
    if letter or read_ordinal(tokens, at, context) is not None:
        behind = inner(at)
        if behind is not None and behind[0].kind in ("quarter", "half"):
            months = 3 if behind[0].kind == "quarter" else 6
            stretch = month_of(number, behind[0].start.month, months, behind[0].kind)
            return (stretch, behind[1]) if stretch else None
    stretch = whole_year(number) if led else None
    return (stretch, after) if stretch else None


def _fixed_names(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Found | None:
    """Today, tomorrow; holidays."""
    if found := context.tables.holidays.match(tokens, index):
        rule, after = found
        return _holiday(tokens, rule, after, context)
    if found_day := context.tables.days.match(tokens, index):
        offset, after = found_day
        day = shifted(context.reference, offset)
        if day is None or (tokens.lower[index] == "now" and not led):
            return None
        return Stretch(day, day, "day"), after
    return None


def _holiday(tokens: Tokens, rule: tuple[str, int, int], after: int, context: DateContext) -> Found | None:
    if stated := year_behind(tokens, after, context):
        day = holiday_in(rule, stated[0])
        return (Stretch(day, day, "day"), stated[1]) if day else None
    years = range(context.reference.year, context.reference.year + 2)
    days = [holiday_in(rule, year) for year in years]
    stretch = next_of([between(day, day, "day", fixed=False) for day in days], context.reference)
    return (stretch, after) if stretch else None


def _parts(tokens: Tokens, index: int, context: DateContext, *, depth: int) -> Found | None:
    """ "early May", "the end of next month", "first half of 2027", "later this year", "end of year"."""
    found = context.tables.parts.match(tokens, index)
    if found is None:
        return None
    part, after = found
    while tokens.lower[after] in ("-", "of", "the", "in", "our", "my") and after - index < 8:
        after += 1
    inner = read_point(tokens, after, context, led=True, depth=depth + 1)
    if inner is None and (unit := context.tables.units.match(tokens, after)):
        around = unit_around(context.reference, unit[0])
        if around is None or (part == "early" and unit[0] == "day"):
            return None
        inner = around, unit[1]
    if inner is None or inner[0].kind == "day":
        return None
    split = part_of(inner[0], part, context.reference)
    if split is not None and not inner[0].fixed and split.end < context.reference:
        moved = _next_year(inner[0])
        split = part_of(moved, part, context.reference) if moved else None
    return (split, inner[1]) if split else None


def _next_year(stretch: Stretch) -> Stretch | None:
    months = (stretch.end.year - stretch.start.year) * 12 + stretch.end.month - stretch.start.month + 1
    return month_of(stretch.start.year + 1, stretch.start.month, months, stretch.kind)


def _relative(tokens: Tokens, index: int, context: DateContext, *, led: bool, depth: int) -> Found | None:
    """ "this week", "next 3 months", "last Friday", "next summer", "next Christmas", "the week after next"."""
    found = context.tables.relatives.match(tokens, index)
    if found is None:
        return None if not led else _week_after_next(tokens, index, context)
    offset, after = found
    reference, words = context.reference, context.tables.words
    if unit := context.tables.units.match(tokens, after):
        return _relative_unit(tokens, offset, unit, context)
    word = tokens.lower[after]
    if word in words.weekdays:
        monday = shifted(reference, -reference.weekday())
        day = shifted(monday, words.weekdays[word] + 7 * offset) if monday else None
        if tokens.lower[index] in ("coming", "upcoming"):
            day = shifted(reference, (words.weekdays[word] - reference.weekday() - 1) % 7 + 1)
        return _dated_weekday(tokens, after, day, context, depth=depth)
    if word in words.months and not (is_doubtful(tokens, after, context) and tokens.kinds[after + 1] == WORD):
        year = reference.year + (offset if offset < 0 else words.months[word] < reference.month)
        if offset > 0 and words.months[word] == reference.month:
            year += 1
        if offset < 0 and words.months[word] < reference.month:
            year += 1
        stretch = month_of(year, words.months[word])
        return (stretch, after + 1) if stretch else None
    if word in words.seasons:
        return _relative_season(words.seasons[word], offset, after + 1, context)
    if holiday := context.tables.holidays.match(tokens, after):
        return _relative_holiday(holiday, offset, context)
    return _relative_several(tokens, after, offset, context)


def _week_after_next(tokens: Tokens, index: int, context: DateContext) -> Found | None:
    """ "in the week after next": the unit first."""
    unit = context.tables.units.match(tokens, index)
    if unit is None or not context.tables.after_next.match(tokens, unit[1]):
        return None
    moved = unit_around(context.reference, unit[0], 2)
    return (moved, context.tables.after_next.skip(tokens, unit[1])) if moved else None


def _dated_weekday(tokens: Tokens, index: int, day: date | None, context: DateContext, *, depth: int) -> Found | None:
    """ "next Friday", or with its day of the month behind it: "next Friday the 17th"."""

    def inner(at: int) -> Found | None:
        return read_point(tokens, at, context, led=True, depth=depth + 1)

    stated = read_weekday(tokens, index, context, inner, led=True)
    if stated is not None and stated[1] > index + 1:
        return stated
    return (Stretch(day, day, "day"), index + 1) if day else None


def _relative_unit(tokens: Tokens, offset: int, unit: tuple[str, int], context: DateContext) -> Found | None:
    """ "next week", with a weekday behind it if one is said ("next week on Friday")."""
    stretch = unit_around(context.reference, unit[0], offset)
    if stretch is None or unit[0] == "day":
        return None
    after = unit[1]
    if unit[0] == "week":
        at = after + (tokens.lower[after] == "on")
        weekday = context.tables.words.weekdays.get(tokens.lower[at])
        if weekday is not None and tokens.kinds[at] == WORD:
            day = shifted(stretch.start, weekday)
            return (Stretch(day, day, "day"), at + 1) if day else None
    return stretch, after


def _relative_season(season: tuple[int, int], offset: int, after: int, context: DateContext) -> Found | None:
    reference = context.reference
    around = [month_of(reference.year + year, *season, "season") for year in (-2, -1, 0, 1, 2)]
    known = [stretch for stretch in around if stretch is not None]
    running = [stretch for stretch in known if stretch.end >= reference]
    past = [stretch for stretch in known if stretch.end < reference]
    if offset < 0:
        return (past[-1], after) if past else None
    if not running:
        return None
    skip = 1 if offset > 0 and running[0].start.year == reference.year and running[0].start <= reference else 0
    return running[skip], after


def _relative_holiday(found: tuple[tuple[str, int, int], int], offset: int, context: DateContext) -> Found | None:
    rule, after = found
    days = [holiday_in(rule, context.reference.year + year) for year in (-1, 0, 1)]
    past = [day for day in days if day and day < context.reference]
    ahead = [day for day in days if day and day >= context.reference]
    chosen = past[-1:] if offset < 0 else ahead[:1]
    return (Stretch(chosen[0], chosen[0], "day"), after) if chosen else None


def _relative_several(tokens: Tokens, index: int, offset: int, context: DateContext) -> Found | None:
    """ "next 3 months", "last two weeks": counted from the reference day on, or up to it."""
    number = read_number(tokens, index, context.tables.lexicon)
    if number is None or offset == 0 or number.value != int(number.value) or not 0 < number.value < 1000:
        return None
    unit = duration_unit(tokens, number.after, context.tables.lexicon)
    if unit is None or unit[0] in ("second", "minute", "hour"):
        return None
    edge = advance(context.reference, offset * number.value, unit[0] if unit[0] != "weekend" else "week")
    start, end = (edge, context.reference) if offset < 0 else (context.reference, edge)
    stretch = between(start, end, "span")
    return (stretch, unit[1]) if stretch else None


def _weeks(tokens: Tokens, index: int, context: DateContext, *, depth: int) -> Found | None:
    """ "KW 12", "calendar week 14 of 2027", "the week of March 15", "w/c 4 Feb"."""
    if opener := context.tables.week_of.match(tokens, index):
        inner = read_point(tokens, opener[1], context, led=True, depth=depth + 1)
        if inner is not None and inner[0].kind == "day":
            week = unit_around(inner[0].start, "week")
            return (week, inner[1]) if week else None
    named = context.tables.week_names.match(tokens, index)
    if named is None or tokens.kinds[named[1]] != NUMBER:
        return None
    digits = tokens.lower[named[1]]
    short = len(tokens.lower[index]) < 3
    if not digits.isdigit() or not 1 <= int(digits[:3]) <= 53 or (short and not _short_week(tokens, index, named[1])):
        return None
    after = named[1] + 1
    if stated := year_behind(tokens, after, context):
        week = iso_week(stated[0], int(digits))
        return (week, stated[1]) if week else None
    years = range(context.reference.year, context.reference.year + 2)
    week = next_of([iso_week(year, int(digits)) for year in years], context.reference)
    return (week, after) if week else None


def _short_week(tokens: Tokens, index: int, digits_at: int) -> bool:
    """ "KW 12" and "W12" name a week; "w 12" does not."""
    return len(tokens.lower[index]) == 2 or tokens.glued(digits_at)


def _letters(tokens: Tokens, index: int, context: DateContext) -> Found | None:
    """ "Q2", "Q2 2027", "H1 next year", "FY27"."""
    words = context.tables.words
    word = tokens.lower[index]
    if word in words.fiscal_letters and (fiscal := fiscal_year(tokens, index, context)):
        stretch = whole_year(fiscal[0])
        return (stretch, fiscal[1]) if stretch else None
    quarter = word in words.quarter_letters
    if not quarter and word not in words.half_letters:
        return None
    digit = tokens.lower[index + 1]
    if tokens.kinds[index + 1] != NUMBER or digit not in (("1", "2", "3", "4") if quarter else ("1", "2")):
        return None
    if not quarter and not tokens.glued(index + 1):
        return None
    return division(tokens, "quarter" if quarter else "half", int(digit), index + 2, context)


def division(tokens: Tokens, unit: str, number: int, after: int, context: DateContext) -> Found | None:
    """The nth quarter or half-year: of the year said behind it, else the next that has not ended."""
    months = 3 if unit == "quarter" else 6
    if not 1 <= number <= 12 // months:
        return None
    first = months * (number - 1) + 1
    stated = year_behind(tokens, after, context)
    if stated is None and tokens.lower[after] in ("/", "-", "fy") and tokens.kinds[after + 1] == NUMBER:
        digits = tokens.lower[after + 1]
        if len(digits) == 2 and digits.isdigit():
            stated = numeric_dates.full_year(digits), after + 2
    if stated is None and tokens.lower[after] in ("of", "in") and tokens.lower[after + 1] in ("the", "this"):
        unit_at = context.tables.units.match(tokens, after + 2)
        after = unit_at[1] if unit_at and unit_at[0] == "year" else after
    if stated is not None:
        stretch = month_of(stated[0], first, months, unit)
        return (stretch, stated[1]) if stretch else None
    years = range(context.reference.year, context.reference.year + 2)
    found = next_of([month_of(year, first, months, unit, fixed=False) for year in years], context.reference)
    return (found, after) if found else None


def _year_name(tokens: Tokens, index: int, context: DateContext) -> Found | None:
    """ "the year 2027", "fiscal year 2027"."""
    named = context.tables.year_names.match(tokens, index)
    found = read_year(tokens, named[1]) if named else None
    stretch = whole_year(found[0]) if found else None
    return (stretch, found[1]) if found and stretch else None
