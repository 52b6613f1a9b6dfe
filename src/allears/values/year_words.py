"""The year said behind a date, in digits, in words, or relative to today."""

from __future__ import annotations

from allears.values.date_lexicon import DateContext
from allears.values.numbers import read_number
from allears.values.numeric_dates import full_year, read_year
from allears.values.tokens import NUMBER, WORD, Tokens

YearFound = tuple[int, int]
"""A year and the index after it."""


def year_behind(tokens: Tokens, index: int, context: DateContext) -> YearFound | None:
    """A year said behind a date: ", 2027", "of 2027", "'27", "next year", "FY27", "two thousand and twenty seven"."""
    words = context.tables.words
    start = index + (tokens.lower[index] in words.of or tokens.lower[index] == ",")
    if found := read_year(tokens, start):
        code = tokens.lower[index] in ("-", "/") and tokens.kinds[found[1]] == NUMBER and tokens.glued(found[1])
        return None if code or _counts_something(tokens, index, found[1], context) else found
    if spoken := spoken_year(tokens, start, context):
        return spoken
    start += tokens.lower[start] in words.the
    relative = context.tables.relatives.match(tokens, start)
    unit = context.tables.units.match(tokens, relative[1]) if relative else None
    if relative and unit and unit[0] == "year":
        return context.reference.year + relative[0], unit[1]
    return fiscal_year(tokens, start, context)


def _counts_something(tokens: Tokens, index: int, after: int, context: DateContext) -> bool:
    """True when four digits behind a comma count the next noun ("in May, 2000 visitors came")."""
    if tokens.lower[index] != "," or tokens.kinds[after] != WORD:
        return False
    return tokens.lower[after] not in context.tables.lexicon.language.nouns.stops


def spoken_year(tokens: Tokens, index: int, context: DateContext) -> YearFound | None:
    """ "two thousand and eighteen", "nineteen eighty six": a year in words."""
    lexicon = context.tables.lexicon
    number = read_number(tokens, index, lexicon) if tokens.lower[index] in lexicon.number_words else None
    if number is None or not number.spelled or number.value != int(number.value):
        return None
    value, after = int(number.value), number.after
    if 1700 <= value <= 2200:
        return value, after
    rest = read_number(tokens, after, lexicon) if 17 <= value <= 20 else None
    if rest is None or not rest.spelled or not 10 <= rest.value <= 99 or rest.value != int(rest.value):
        return None
    return value * 100 + int(rest.value), rest.after


def fiscal_year(tokens: Tokens, index: int, context: DateContext) -> YearFound | None:
    """ "FY27", "FY 2026/27": the calendar year in which the fiscal year ends; whose it is nobody said."""
    digits = tokens.lower[index + 1]
    if tokens.lower[index] not in context.tables.words.fiscal_letters or tokens.kinds[index + 1] != NUMBER:
        return None
    if not digits.isdecimal() or len(digits) not in (2, 4):
        return None
    after = index + 2
    ending = tokens.lower[after + 1]
    if (
        tokens.lower[after] in ("/", "-")
        and tokens.kinds[after + 1] == NUMBER
        and len(ending) == 2
        and ending.isdecimal()
    ):
        digits, after = ending, after + 2
    return full_year(digits), after


def short_year(tokens: Tokens, index: int) -> YearFound | None:
    """ "15 April 87": two digits behind a full date, with nothing counted behind them."""
    digits = tokens.lower[index]
    if tokens.kinds[index] != NUMBER or len(digits) != 2 or not digits.isdecimal():
        return None
    follower = tokens.lower[index + 1]
    if tokens.kinds[index + 1] in (WORD, NUMBER) or follower in (":", "-", "/", "%", "€", "$", "£", "+"):
        return None
    return full_year(digits), index + 1
