"""Dates written in digits: ISO, with slashes, dots or dashes, in American or other order."""

from __future__ import annotations

from allears.values.calendar import Stretch, between, day_of, month_of
from allears.values.date_lexicon import DateContext
from allears.values.tokens import NUMBER, WORD, Tokens

Found = tuple[Stretch, int]
_SIGNS = ("/", "-", "–", ".")
_IDIOMS = {("24", "/", "7")}
"""Numbers with a slash that are never a date."""


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


def read_digits(tokens: Tokens, index: int, context: DateContext, *, led: bool) -> Found | None:
    """A date in digits at token `index`; `led` tells that a word before it says that a date follows."""
    if tokens.kinds[index] != NUMBER or part_of_more(tokens, index):
        return None
    parts, sign, after = _split(tokens, index)
    if len(parts) == 3 and all(len(part) <= 4 for part in parts):
        return _three(parts, sign, after, context)
    if len(parts) == 2 and all(len(part) <= 4 for part in parts):
        return _two(parts, sign, after, context, led=led)
    text = tokens.lower[index]
    if len(parts) == 1 and len(text) == 8 and text[:2] in ("19", "20") and text.isdigit():
        found = day_of(int(text[:4]), int(text[4:6]), int(text[6:]))
        return (Stretch(found, found, "day"), index + 1) if found else None
    return None


def part_of_more(tokens: Tokens, index: int) -> bool:
    """True for digits inside a longer code: "133-03-03-2020", "v1.2.2020", "30/4.85"."""
    if not tokens.glued(index):
        return False
    before = tokens.before(index)
    if tokens.kinds[index - 1] == WORD:
        return True
    return before in _SIGNS and index > 1 and tokens.glued(index - 1) and tokens.kinds[index - 2] in (NUMBER, WORD)


def _split(tokens: Tokens, index: int) -> tuple[list[str], str, int]:
    """The groups of digits, the sign between them, and the index after them."""
    first = tokens.lower[index]
    if "." in first and all(part.isdigit() for part in first.split(".")):
        parts = first.split(".")
        return parts, ".", index + 1
    if not first.isdigit():
        return [], "", index
    parts, after, sign = [first], index + 1, ""
    while len(parts) < 4 and tokens.lower[after] in _SIGNS and (not sign or tokens.lower[after] == sign):
        gap = tokens.glued(after) is False or tokens.glued(after + 1) is False
        follower = tokens.lower[after + 1]
        if tokens.kinds[after + 1] != NUMBER or not follower.isdigit() or (gap and not _loose(parts, follower)):
            break
        sign = tokens.lower[after]
        parts.append(follower)
        after += 2
    if len(parts) == 2 and sign == "." and tokens.lower[after] == "." and tokens.glued(after):
        after += 1  # "22.4." as the continent writes it
    return parts, sign, after


def _loose(parts: list[str], follower: str) -> bool:
    """ "2016 - 11" may have spaces, because one part is a year."""
    return len(parts) == 1 and {len(parts[0]), len(follower)} == {2, 4} and "20" in (parts[0][:2], follower[:2])


def _order(first: int, second: int, sign: str, context: DateContext) -> tuple[int, int]:
    """(month, day) of two numbers: what cannot be a month is the day; dots put the day first."""
    if first > 12:
        return second, first
    if second > 12:
        return first, second
    if sign == "." or not context.tables.words.month_first:
        return second, first
    return first, second


def _three(parts: list[str], sign: str, after: int, context: DateContext) -> Found | None:
    if len(parts[0]) == 4:
        found = day_of(int(parts[0]), int(parts[1]), int(parts[2]))
    elif len(parts[2]) in (2, 4) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        month, day = _order(int(parts[0]), int(parts[1]), sign, context)
        found = day_of(full_year(parts[2]), month, day)
    else:
        return None
    return (Stretch(found, found, "day"), after) if found else None


def _two(parts: list[str], sign: str, after: int, context: DateContext, *, led: bool) -> Found | None:
    first, second = parts
    if len(first) == 4 and len(second) <= 2 and first[:2] in ("19", "20"):
        stretch = month_of(int(first), int(second)) if 1 <= int(second) <= 12 else None
        return (stretch, after) if stretch else None
    if len(second) == 4 and len(first) <= 2 and second[:2] in ("19", "20"):
        stretch = month_of(int(second), int(first)) if 1 <= int(first) <= 12 else None
        return (stretch, after) if stretch else None
    if (
        (first, sign, second) in _IDIOMS
        or len(first) > 2
        or len(second) > 2
        or not (led or (sign == "/" and max(int(first), int(second)) > 12))
    ):
        return None
    if sign in ("-", "–") and not led:
        return None
    month, day = _order(int(first), int(second), sign, context)
    found = coming(context, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    return (found, after) if found else None


def read_year(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A year of four digits, or of two after an apostrophe ("'27"), and the index after it."""
    word = tokens.lower[index]
    if tokens.kinds[index] == NUMBER and len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20", "21"):
        return int(word), index + 1
    if word in ("'", "’") and tokens.kinds[index + 1] == NUMBER and len(tokens.lower[index + 1]) == 2:
        digits = tokens.lower[index + 1]
        if digits.isdigit() and tokens.glued(index + 1):
            return full_year(digits), index + 2
    return None


def whole_year(year: int) -> Stretch | None:
    """1 January to 31 December."""
    return between(day_of(year, 1, 1), day_of(year, 12, 31), "year")
