"""Named days and stretches of time, without the words around them: "5 May", "Q2", "next week", "mid-June"."""

from __future__ import annotations

from allears.values import numeric_dates
from allears.values.calendar import (
    Point,
    Stretch,
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
    read_day_month,
    read_month,
    read_ordinal,
    read_season,
    read_weekday,
)
from allears.values.numbers import read_number
from allears.values.numeric_dates import part_of_more, read_year, whole_year
from allears.values.ordinal_points import division, read_from_ordinal
from allears.values.relative_points import read_relative, unit_after_next
from allears.values.tokens import NUMBER, WORD, Tokens
from allears.values.year_words import fiscal_year, spoken_year, year_behind

_DEEPEST = 4


def read_point(tokens: Tokens, index: int, context: DateContext, *, led: bool = False, depth: int = 0) -> Point | None:
    """The named stretch at token `index` and the index after it.

    `led` tells that a word before it ("in", "by") says that a date follows; then doubtful words ("may"), lone years and
    lone days of the month count too.
    """
    if depth > _DEEPEST:
        return None
    if tokens.kinds[index] == WORD and tokens.lower[index] not in context.tables.point_starts:
        return None
    key = ("point", index, led)
    if key not in tokens.read:
        tokens.read[key] = _read_point(tokens, index, context, led=led, depth=depth)
    point: Point | None = tokens.read[key]
    return point


def _read_point(tokens: Tokens, index: int, context: DateContext, *, led: bool, depth: int) -> Point | None:
    """The stretch at a token where one may begin."""

    def inner(at: int) -> Point | None:
        return read_point(tokens, at, context, led=True, depth=depth + 1)

    if tokens.kinds[index] == NUMBER:
        return _from_number(tokens, index, context, inner, led=led)
    if tokens.kinds[index] != WORD:
        return _apostrophe_year(tokens, index, led=led)
    return (
        _named(tokens, index, context, led=led)
        or _part(tokens, index, context, inner)
        or read_relative(tokens, index, context, inner)
        or _week(tokens, index, context, inner)
        or _letters(tokens, index, context)
        or _by_word(tokens, index, context, inner, led=led)
        or _after_article(tokens, index, context, inner, depth=depth)
    )


def _by_word(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, led: bool) -> Point | None:
    """A weekday, month, season, ordinal, spelled day or decade."""
    words = context.tables.words
    word = tokens.lower[index]
    if word in words.weekdays:
        return read_weekday(tokens, index, context, inner, led=led)
    if word in words.months:
        return read_month(tokens, index, context, led=led)
    if word in words.seasons:
        return read_season(tokens, index, context, led=led)
    if (ordinal := read_ordinal(tokens, index, context)) is not None:
        return read_from_ordinal(tokens, ordinal, context, inner, led=False)
    if word in words.decades and led:
        return decade(1900 + words.decades[word], index + 1)
    return _spelled(tokens, index, context, inner, led=led)


def decade(year: int, after: int) -> Point | None:
    """The ten years from a year on."""
    stretch = month_of(year, 1, 120, "decade")
    return (stretch, after) if stretch else None


def _spelled(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, led: bool) -> Point | None:
    """ "fifteen August", "two thousand and twenty seven"."""
    lexicon = context.tables.lexicon
    if tokens.lower[index] not in lexicon.number_words:
        return None
    year = spoken_year(tokens, index, context) if led else None
    stretch = whole_year(year[0]) if year else None
    if year is not None and stretch is not None:
        return stretch, year[1]
    number = read_number(tokens, index, lexicon)
    if number is None or not 1 <= number.value <= 31 or number.value != int(number.value):
        return None
    return read_day_month(tokens, int(number.value), number.after, context, inner, led=False)


def _apostrophe_year(tokens: Tokens, index: int, *, led: bool) -> Point | None:
    """ "'27" after a word that makes it a year; "the '40s" is a decade."""
    found = read_year(tokens, index) if led else None
    if found is None:
        return None
    if tokens.lower[found[1]] in ("s", "'s") and tokens.glued(found[1]) and found[0] % 10 == 0:
        return decade(found[0], found[1] + 1)
    stretch = whole_year(found[0])
    return (stretch, found[1]) if stretch else None


# --- after an article ------------------------------------------------------------------------------------------------


def _after_article(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, depth: int) -> Point | None:
    """ "the 5th", "the summer", "our next quarter", "the week", "the 27", "the 70s"."""
    words, numbers = context.tables.words, context.tables.lexicon.language.numbers
    at = index + 1
    if tokens.lower[index] not in words.the:
        return None
    article = tokens.lower[index] in numbers.articles
    if (ordinal := read_ordinal(tokens, at, context)) is not None:
        alone = tokens.kinds[ordinal[1]] != WORD or _closes(tokens, ordinal[1], context)
        return read_from_ordinal(tokens, ordinal, context, inner, led=alone and not article)
    if article or tokens.lower[at] in words.the:
        return None
    if found := read_point(tokens, at, context, led=False, depth=depth + 1):
        return found
    if decade_found := _short_decade(tokens, at):
        return decade_found
    return _bare_unit(tokens, at, context, inner) or _bare_day(tokens, at, context, inner)


def _closes(tokens: Tokens, index: int, context: DateContext) -> bool:
    """True when a word after "the 5th" cannot be what is counted ("the 5th at noon", not "the 5th rep")."""
    return (
        tokens.lower[index] in context.tables.lexicon.language.nouns.stops
        or tokens.lower[index] in context.tables.words.months
    )


def _short_decade(tokens: Tokens, index: int) -> Point | None:
    """ "(the) 70s", "(the) '40s"."""
    at = index + (tokens.lower[index] in ("'", "’"))
    word = tokens.lower[at]
    plural = tokens.lower[at + 1] in ("s", "'s") and tokens.glued(at + 1)
    if tokens.kinds[at] != NUMBER or not plural or len(word) != 2 or not word.isdecimal() or not word.endswith("0"):
        return None
    return decade(1900 + int(word), at + 2)


def _bare_unit(tokens: Tokens, index: int, context: DateContext, inner: Inner) -> Point | None:
    """ "(the) week", "(the) month of May", "(the) week after next"."""
    unit = context.tables.units.match(tokens, index)
    if unit is None:
        return None
    if found := unit_after_next(tokens, index, context):
        return found
    if tokens.lower[unit[1]] in context.tables.words.of:
        named = inner(unit[1] + 1)
        if named is not None and named[0].kind == unit[0]:
            return named
    stretch = unit_around(context.reference, unit[0]) if unit[0] != "day" else None
    return (stretch, unit[1]) if stretch else None


def _bare_day(tokens: Tokens, index: int, context: DateContext, inner: Inner) -> Point | None:
    """ "(the) 27", "(the) thirty": a day of the month when nothing is counted behind it."""
    number = read_number(tokens, index, context.tables.lexicon)
    if number is None or number.scale != 1 or number.value not in range(1, 32):
        return None
    if number.after > index + 1 and not number.spelled:
        return None
    word, kind = tokens.lower[number.after], tokens.kinds[number.after]
    if kind == NUMBER or (
        kind == WORD and word not in context.tables.words.months and word not in context.tables.words.of
    ):
        return None
    if word in ("%", "-", "/", "+", ":", "€", "$", "£") and word:
        return None
    alone = word not in context.tables.words.of  # "the three of us" is no third of a month
    return read_day_month(tokens, int(number.value), number.after, context, inner, led=alone)


# --- names -----------------------------------------------------------------------------------------------------------


def _named(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Point | None:
    """Today, tomorrow; holidays; EOY."""
    tables = context.tables
    if tokens.lower[index] not in tables.named_starts:
        return None
    if opening := tables.new_year.match(tokens, index):
        year = unit_around(context.reference, "year", 1)
        early = part_of(year, "early", context.reference) if year else None
        return (early, opening[1]) if early else None
    if holiday := tables.holidays.match(tokens, index):
        return _holiday(tokens, *holiday, context)
    named = tables.days.match(tokens, index)
    if named is not None and (tokens.lower[named[1]] not in tables.words.of or tokens.glued(named[1])):
        day = shifted(context.reference, named[0])
        if day is None or (tokens.lower[index] in tables.words.doubtful_days and not led):
            return None
        return Stretch(day, day, "day"), named[1]
    if ending := tables.ends.match(tokens, index):
        around = unit_around(context.reference, ending[0])
        split = part_of(around, "end", context.reference) if around else None
        return (split, ending[1]) if split else None
    return None


def _holiday(tokens: Tokens, rule: tuple[str, int, int], after: int, context: DateContext) -> Point | None:
    if stated := year_behind(tokens, after, context):
        day = holiday_in(rule, stated[0])
        return (Stretch(day, day, "day"), stated[1]) if day else None
    days = [holiday_in(rule, year) for year in range(context.reference.year, context.reference.year + 2)]
    stretch = next_of([between(day, day, "day", fixed=False) for day in days], context.reference)
    return (stretch, after) if stretch else None


def _part(tokens: Tokens, index: int, context: DateContext, inner: Inner) -> Point | None:
    """ "early May", "the end of next month", "first half of 2027", "later this year", "end of year"."""
    found = context.tables.parts.match(tokens, index)
    if found is None:
        return None
    part, after = found
    last, after = _last_part(tokens, part, after, context)
    after = _past_fillers(tokens, after, index, context)
    whole = inner(after)
    if whole is None and (unit := context.tables.units.match(tokens, after)):
        around = unit_around(context.reference, unit[0])
        whole = (around, unit[1]) if around else None
    if whole is None or whole[0].kind in ("day", "part"):
        return None
    split = _parts_of(whole[0], part, last, context)
    if split is not None and not whole[0].fixed and split.end < context.reference:
        moved = _next_year(whole[0])
        split = _parts_of(moved, part, last, context) if moved else None
    return (split, whole[1]) if split else None


def _past_fillers(tokens: Tokens, after: int, index: int, context: DateContext) -> int:
    while (tokens.lower[after] == "-" or tokens.lower[after] in context.tables.words.fillers) and after - index < 8:
        after += 1
    return after


def _last_part(tokens: Tokens, part: str, after: int, context: DateContext) -> tuple[str, int]:
    """The second of two parts of one stretch ("mid to late January") and the index behind it; else the first."""
    words = context.tables.words
    at = after
    while tokens.lower[at] in _BETWEEN_PARTS or tokens.lower[at] in words.alternatives | frozenset(words.range_joiners):
        at += 1
    second = context.tables.parts.match(tokens, at) if after < at <= after + _JOINED else None
    if second is None or part not in _THIRDS or second[0] not in _THIRDS:
        return part, after
    return (second[0], second[1]) if _THIRDS.index(part) < _THIRDS.index(second[0]) else (part, after)


_THIRDS = ("early", "mid", "late", "end")
_BETWEEN_PARTS = frozenset(("-", "/"))
_JOINED = 3


def _parts_of(stretch: Stretch, first: str, last: str, context: DateContext) -> Stretch | None:
    begins = part_of(stretch, first, context.reference)
    ends = begins if first == last else part_of(stretch, last, context.reference)
    return between(begins.start, ends.end, "part", fixed=begins.fixed) if begins and ends else None


def _next_year(stretch: Stretch) -> Stretch | None:
    months = (stretch.end.year - stretch.start.year) * 12 + stretch.end.month - stretch.start.month + 1
    return month_of(stretch.start.year + 1, stretch.start.month, months, stretch.kind)


def _week(tokens: Tokens, index: int, context: DateContext, inner: Inner) -> Point | None:
    """ "KW 12", "calendar week 14 of 2027", "the week of March 15", "weekend of the 5th"."""
    if tokens.lower[index] not in context.tables.week_starts:
        return None
    for table, unit in ((context.tables.week_of, "week"), (context.tables.weekend_of, "weekend")):
        opener = table.match(tokens, index)
        day = inner(opener[1]) if opener else None
        if day is not None and day[0].kind == "day":
            week = unit_around(day[0].start, unit)
            return (week, day[1]) if week else None
    named = context.tables.week_names.match(tokens, index)
    if named is None or tokens.kinds[named[1]] != NUMBER:
        return None
    digits = tokens.lower[named[1]]
    initial = len(tokens.lower[index]) == 1 and not tokens.glued(named[1])
    if not digits.isdecimal() or len(digits) > 2 or not 1 <= int(digits) <= 53 or initial:
        return None
    after = named[1] + 1
    if stated := year_behind(tokens, after, context):
        week = iso_week(stated[0], int(digits))
        return (week, stated[1]) if week else None
    years = range(context.reference.year, context.reference.year + 2)
    week = next_of([iso_week(year, int(digits)) for year in years], context.reference)
    return (week, after) if week else None


def _letters(tokens: Tokens, index: int, context: DateContext) -> Point | None:
    """ "Q2", "Q2 2027", "H1 next year", "FY27", "the year 2027"."""
    words = context.tables.words
    word, digit = tokens.lower[index], tokens.lower[index + 1]
    year = fiscal_year(tokens, index, context)
    if year is None and (named := context.tables.year_names.match(tokens, index)):
        year = read_year(tokens, named[1])
    stretch = whole_year(year[0]) if year else None
    if year is not None and stretch is not None:
        return stretch, year[1]
    if tokens.kinds[index + 1] != NUMBER or digit not in ("1", "2", "3", "4"):
        return None
    if word in words.quarter_letters:
        return division(tokens, "quarter", int(digit), index + 2, context)
    if word in words.half_letters and tokens.glued(index + 1):
        return division(tokens, "half", int(digit), index + 2, context)
    return None


# --- digits ----------------------------------------------------------------------------------------------------------


def _from_number(tokens: Tokens, index: int, context: DateContext, inner: Inner, *, led: bool) -> Point | None:
    """A date that begins with digits."""
    if found := numeric_dates.read_digits(tokens, index, context, led=led):
        return found
    if (ordinal := read_ordinal(tokens, index, context)) is not None:
        return read_from_ordinal(tokens, ordinal, context, inner, led=led)
    word = tokens.lower[index]
    if year := read_year(tokens, index):
        return _from_year(tokens, year, context, inner, led=led)
    named = tokens.lower[index + 1] in context.tables.words.months and tokens.before(index) in ("-", "–")
    if len(word) <= 2 and word.isdecimal() and 1 <= int(word) <= 31 and (named or not part_of_more(tokens, index)):
        return read_day_month(tokens, int(word), index + 1, context, inner, led=False)
    return _short_decade(tokens, index) if led else None


def _from_year(tokens: Tokens, year: tuple[int, int], context: DateContext, inner: Inner, *, led: bool) -> Point | None:
    """ "2027 Q2", "2027 April", "2020s", "2027" after a word that makes it a year."""
    number, after = year
    if tokens.lower[after] in ("s", "'s") and tokens.glued(after) and number % 10 == 0:
        return decade(number, after + 1)
    at = after + (tokens.lower[after] in (",", "-", "/"))
    if tokens.kinds[at] == WORD and tokens.lower[at] in context.tables.words.months:
        return _year_month(tokens, number, at, context)
    at += tokens.lower[at] in context.tables.words.the
    letter = tokens.lower[at] in context.tables.words.quarter_letters | context.tables.words.half_letters
    behind = inner(at) if letter or read_ordinal(tokens, at, context) is not None else None
    if behind is not None and behind[0].kind in ("quarter", "half"):
        months = 3 if behind[0].kind == "quarter" else 6
        stretch = month_of(number, behind[0].start.month, months, behind[0].kind)
        return (stretch, behind[1]) if stretch else None
    whole = whole_year(number) if led and _ends_year(tokens, after, context) else None
    return (whole, after) if whole else None


def _ends_year(tokens: Tokens, index: int, context: DateContext) -> bool:
    """False when the four digits count something ("in 2000 shops")."""
    if tokens.kinds[index] != WORD:
        return tokens.lower[index] not in ("%", "€", "$", "£", "+")
    words, tables = context.tables.words, context.tables
    word = tokens.lower[index]
    stops = tables.lexicon.language.nouns.stops
    return (
        word in stops
        or word in words.alternatives
        or word in tables.bounds_after.firsts
        or word in tables.bounds.firsts
    )


def _year_month(tokens: Tokens, year: int, at: int, context: DateContext) -> Point | None:
    """ "2027 April", "2027-Apr-1"."""
    month = context.tables.words.months[tokens.lower[at]]
    digits = tokens.lower[at + 2]
    dashed = tokens.lower[at + 1] in ("-", "/") and tokens.glued(at + 2)
    if dashed and digits.isdecimal() and len(digits) <= 2:
        day = day_of(year, month, int(digits))
        return (Stretch(day, day, "day"), at + 3) if day else None
    stretch = month_of(year, month)
    return (stretch, at + 1) if stretch else None
