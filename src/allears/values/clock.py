"""Times of day, which are no counts: they are stepped over."""

from __future__ import annotations

from allears.languages.language import ClockWords
from allears.values.tokens import NUMBER, WORD, Tokens


def skip_time(tokens: Tokens, index: int, words: ClockWords) -> int:
    """The index after a time of day at `index` ("3pm", "15:30", "25 past 5", "at 10 to 8"), or `index` itself."""
    if tokens.kinds[index] == NUMBER:
        return _digits(tokens, index, words)
    word = tokens.lower[index]
    if word in words.fractions:
        return _fraction(tokens, index, words)
    if word in words.at and _is_hour(tokens, index + 1):
        after = _digits(tokens, index + 1, words)
        if after > index + 1:
            return after
        if tokens.lower[index + 2] in words.to and _is_hour(tokens, index + 3):
            return _day_part(tokens, index + 4, words)
    return index


def _fraction(tokens: Tokens, index: int, words: ClockWords) -> int:
    """ "half past 5", "quarter to 8 in the morning"."""
    joiner = tokens.lower[index + 1]
    if (joiner not in words.past and joiner not in words.to) or not _is_hour(tokens, index + 2):
        return index
    after = _day_part(tokens, index + 3, words)
    return after if joiner in words.past or after > index + 3 else index


def _digits(tokens: Tokens, index: int, words: ClockWords) -> int:
    """A time that begins with digits."""
    follower = tokens.lower[index + 1]
    if follower == ":" and tokens.glued(index + 1) and tokens.glued(index + 2):
        return _with_colon(tokens, index, words)
    if (follower in words.past or follower in words.to) and _is_minute(tokens, index) and _is_hour(tokens, index + 2):
        after = _day_part(tokens, index + 3, words)
        return after if follower in words.past or after > index + 3 else index
    if not _is_hour(tokens, index):
        return index
    if _is_minute(tokens, index + 1) and len(follower) == 2:
        after = _day_part(tokens, index + 2, words)
        return after if after > index + 2 else index
    return _noon(tokens, index + 1, words)


def _with_colon(tokens: Tokens, index: int, words: ClockWords) -> int:
    """ "15:30", "9:05:00 am", but not "1:1"."""
    if not (_is_hour(tokens, index) and _is_minute(tokens, index + 2) and len(tokens.lower[index + 2]) == 2):
        return index
    after = index + 3
    if tokens.lower[after] == ":" and _is_minute(tokens, after + 1):
        after += 2
    return _day_part(tokens, after, words)


def _noon(tokens: Tokens, index: int, words: ClockWords) -> int:
    """The index after "pm", "o'clock" or "in the morning" behind a full hour, or the index of the hour itself."""
    if tokens.lower[index] in words.day_parts:
        return index - 1
    after = _day_part(tokens, index, words)
    return after if after > index else index - 1


def _day_part(tokens: Tokens, index: int, words: ClockWords) -> int:
    """The index after "pm", "in the afternoon", "o'clock", "night" when it follows."""
    word = tokens.lower[index]
    if len(word) == 1 and tokens.lower[index + 1] == "." and f"{word}.{tokens.lower[index + 2]}" in words.noon:
        return index + 3 + (tokens.lower[index + 3] == ".")
    if word in words.noon or word in words.day_parts:
        return index + 1
    if word in words.inside:
        for at in (index + 1, index + 2):
            if tokens.lower[at] in words.day_parts or tokens.lower[at] in words.noon:
                return at + 1
    return index


def _is_hour(tokens: Tokens, index: int) -> bool:
    if tokens.kinds[index] != NUMBER:
        return False
    whole, _, minutes = tokens.lower[index].partition(".")
    if minutes and not (minutes.isdecimal() and len(minutes) == 2 and int(minutes) < 60):
        return False
    return whole.isdecimal() and len(whole) <= 2 and int(whole) < 25


def _is_minute(tokens: Tokens, index: int) -> bool:
    word = tokens.lower[index]
    return tokens.kinds[index] == NUMBER and word.isdecimal() and len(word) <= 2 and int(word) < 60


def skip_day_part(tokens: Tokens, index: int, words: ClockWords) -> int:
    """The index after "morning" or "night" behind a day ("tomorrow night"), or `index` itself."""
    return index + (tokens.kinds[index] == WORD and tokens.lower[index] in words.day_parts)
