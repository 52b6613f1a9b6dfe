"""Dates written in digits: ISO, with slashes, dots or dashes, in American or other order."""

from __future__ import annotations

from allears.values.calendar import Point, Stretch, between, day_of, month_of
from allears.values.date_lexicon import DateContext
from allears.values.tokens import NUMBER, WORD, Tokens

_SIGNS = ("/", "-", "–", ".")
_DASHES = ("-", "–")
_IDIOMS = {("24", "/", "7")}
"""Numbers with a slash that are never a date."""
_CENTURIES = ("18", "19", "20", "21")


def full_year(digits: str) -> int:
    """The year of two or four digits; two below 70 are of this century."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < 70 else 1900)


def coming(context: DateContext, month: int, day: int) -> Stretch | None:
    """The next such day on or after the reference; 29 February looks up to eight years ahead."""
    for year in range(context.reference.year, context.reference.year + 9):
        found = day_of(year, month, day)
        if found is not None and found >= context.reference:
            return Stretch(found, found, "day", fixed=False)
    return None


def read_digits(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Point | None:
    """A date in digits at token `index`; `led` tells that a word before it says that a date follows."""
    if tokens.kinds[index] != NUMBER or part_of_more(tokens, index):
        return None
    parts, sign, after = _split(tokens, index)
    if len(parts) == 3 and all(len(part) <= 4 for part in parts):
        return _three(parts, sign, after, context)
    if len(parts) == 2 and all(len(part) <= 4 for part in parts):
        if sign == "." and not _dotted_day(tokens, index, after, context):
            return None
        if sign in ("/", *_DASHES) and _counted(tokens, index, after, sign, context):
            return None
        return _two(parts, sign, after, context, led=led)
    text = tokens.lower[index]
    if len(parts) == 1 and len(text) == 8 and text[:2] in ("19", "20") and text.isdecimal():
        found = day_of(int(text[:4]), int(text[4:6]), int(text[6:]))
        return (Stretch(found, found, "day"), index + 1) if found else None
    return None


def part_of_more(tokens: Tokens, index: int) -> bool:
    """True for digits inside a longer code: "133-03-03-2020", "v1.2.2020", "30/4.85"; a range of dates is no code."""
    if not tokens.glued(index):
        return False
    before = tokens.before(index)
    if tokens.kinds[index - 1] == WORD:
        return True
    if before not in _SIGNS or index < 2 or not tokens.glued(index - 1):
        return False
    slashed = before in _DASHES and index > 3 and tokens.lower[index - 3] == "/"
    return tokens.kinds[index - 2] in (NUMBER, WORD) and not slashed


def _split(tokens: Tokens, index: int) -> tuple[list[str], str, int]:
    """The groups of digits, the sign between them, and the index after them."""
    first = tokens.lower[index]
    if "." in first and all(part.isdecimal() for part in first.split(".")):
        after = index + 1
        closed = tokens.lower[after] == "." and tokens.glued(after) and first.count(".") == 1
        return first.split("."), ".", after + closed
    if not first.isdecimal():
        return [], "", index
    parts, after, sign = [first], index + 1, ""
    while len(parts) < 3 and tokens.lower[after] in _SIGNS and sign in ("", tokens.lower[after]):
        follower = tokens.lower[after + 1]
        if tokens.kinds[after + 1] != NUMBER or not follower.isdecimal():
            break
        touching = tokens.glued(after) and tokens.glued(after + 1)
        if not touching and not _loose(parts, follower):
            break
        sign = tokens.lower[after]
        parts.append(follower)
        after += 2
    return parts, sign, after


def _loose(parts: list[str], follower: str) -> bool:
    """ "2016 - 11" may have spaces, because one part is a year."""
    return len(parts) == 1 and {len(parts[0]), len(follower)} == {2, 4} and "20" in (parts[0][:2], follower[:2])


def _dotted_day(tokens: Tokens, index: int, after: int, context: DateContext) -> bool:
    """True for "22.4." and for "on 22.4", but not for "about 2.5" or "for 3.5 years"."""
    closed = tokens.lower[after - 1] == "."
    if closed and tokens.kinds[after] in (WORD, NUMBER):
        return True
    year = len(tokens.lower[index].replace(".", "")) > 4
    return year or (tokens.before(index) in context.tables.words.day_hints and tokens.kinds[after] != WORD)


def _counted(tokens: Tokens, index: int, after: int, sign: str, context: DateContext) -> bool:
    """True when two numbers are no date: things are counted ("about 5-10 people"), a month follows ("4-22 January")."""
    if any(len(part) == 4 for part in tokens.lower[index:after]):
        return False
    words, stops = context.tables.words, context.tables.lexicon.language.nouns.stops
    at = after + (tokens.lower[after] in words.fillers)
    if sign in _DASHES and (tokens.lower[at] in words.months or context.tables.relatives.match(tokens, at)):
        return True
    if tokens.kinds[after] == WORD and tokens.lower[after] not in stops:
        return True
    return sign in _DASHES and tokens.before(index) not in words.day_hints


def _order(first: int, second: int, sign: str, context: DateContext) -> tuple[int, int]:
    """(month, day) of two numbers: what cannot be a month is the day; dots put the day first."""
    if first > 12:
        return second, first
    if second > 12:
        return first, second
    day_first = sign == "." or context.day_first or not context.tables.words.month_first
    return (second, first) if day_first else (first, second)


def _three(parts: list[str], sign: str, after: int, context: DateContext) -> Point | None:
    if len(parts[0]) == 4:
        found = day_of(int(parts[0]), int(parts[1]), int(parts[2]))
    elif len(parts[2]) in (2, 4) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        month, day = _order(int(parts[0]), int(parts[1]), sign, context)
        found = day_of(full_year(parts[2]), month, day)
    else:
        return None
    return (Stretch(found, found, "day"), after) if found else None


def _two(parts: list[str], sign: str, after: int, context: DateContext, *, led: bool) -> Point | None:
    first, second = parts
    for year, month_digits in ((first, second), (second, first)):
        if len(year) == 4 and len(month_digits) <= 2 and year[:2] in ("19", "20"):
            stretch = month_of(int(year), int(month_digits)) if 1 <= int(month_digits) <= 12 else None
            return (stretch, after) if stretch else None
    if (first, sign, second) in _IDIOMS or len(first) > 2 or len(second) > 2 or int(second) == 0:
        return None
    clear = led or sign == "." or (sign == "/" and 12 < max(int(first), int(second)) < 32)
    if not clear:
        return None
    month, day = _order(int(first), int(second), sign, context)
    found = coming(context, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    return (found, after) if found else None


def read_year(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A year of four digits, or of two after an apostrophe ("'27"), and the index after it."""
    word = tokens.lower[index]
    if tokens.kinds[index] == NUMBER and len(word) == 4 and word.isdecimal() and word[:2] in _CENTURIES:
        return int(word), index + 1
    if word in ("'", "’") and tokens.kinds[index + 1] == NUMBER and len(tokens.lower[index + 1]) == 2:
        digits = tokens.lower[index + 1]
        if digits.isdecimal() and tokens.glued(index + 1):
            return full_year(digits), index + 2
    return None


def whole_year(year: int) -> Stretch | None:
    """1 January to 31 December."""
    return between(day_of(year, 1, 1), day_of(year, 12, 31), "year")
