"""Times of day, which are no counts: they are stepped over."""

from __future__ import annotations

from allears.languages.language import Language
from allears.values.tokens import NUMBER, WORD, Tokens


def skip_time(tokens: Tokens, index: int, language: Language) -> int:
    """The index after a time of day at `index` ("3pm", "15:30", "25 past 5", "at 10 to 8"), or `index` itself."""
    words = language.dates
    if tokens.kinds[index] == WORD:
        if tokens.lower[index] in ("half", "quarter") and tokens.lower[index + 1] in words.past_to:
            at = index + 2
            if (_hour(tokens, at) and tokens.lower[index + 1] == "past") or (
                _hour(tokens, at) and _of_day(tokens, at + 1, language) > at + 1
            ):
                return _of_day(tokens, at + 1, language)
        if tokens.lower[index] == "at" and _hour(tokens, index + 1):
            after = skip_time(tokens, index + 1, language)
            if after > index + 1:
                return after
            if tokens.lower[index + 2] in words.past_to and _hour(tokens, index + 3):
                return _of_day(tokens, index + 4, language)
        return index
    if not _hour(tokens, index) and not _minute(tokens, index):
        return index
    return _digits(tokens, index, language)


def _digits(tokens: Tokens, index: int, language: Language) -> int:
    """A time that begins with digits."""
    words = language.dates
    if (
        tokens.lower[index + 1] == ":"
        and _minute(tokens, index + 2)
        and tokens.glued(index + 1)
        and tokens.glued(index + 2)
    ):
        if len(tokens.lower[index + 2]) < 2:
            return index
        after = index + 3
        if tokens.lower[after] == ":" and _minute(tokens, after + 1):
            after += 2
        return _of_day(tokens, after, language)
    if tokens.lower[index + 1] == "past" and _hour(tokens, index + 2):
        return _of_day(tokens, index + 3, language)
    if (
        tokens.lower[index + 1] == "to"
        and _hour(tokens, index + 2)
        and _of_day(tokens, index + 3, language) > index + 3
    ):
        return _of_day(tokens, index + 3, language)
    if tokens.kinds[index + 1] == NUMBER and len(tokens.lower[index + 1]) == 2 and _minute(tokens, index + 1):
        after = _of_day(tokens, index + 2, language)
        return after if after > index + 2 else index
    after = _of_day(tokens, index + 1, language)
    if after > index + 1 and _hour(tokens, index):
        return after
    del words
    return index


def _of_day(tokens: Tokens, index: int, language: Language) -> int:
    """The index after "pm", "in the afternoon", "o'clock" when it follows; digits of a full hour only before."""
    words = language.dates.time_of_day
    word = tokens.lower[index]
    if word in ("a", "p") and tokens.lower[index + 1] == "." and tokens.lower[index + 2] == "m":
        return index + 3 + (tokens.lower[index + 3] == ".")
    if word in words:
        return index + 1
    if word in ("in", "at") and tokens.lower[index + 1 + (tokens.lower[index + 1] == "the")] in words:
        return index + 2 + (tokens.lower[index + 1] == "the")
    return index


def _hour(tokens: Tokens, index: int) -> bool:
    word = tokens.lower[index]
    if tokens.kinds[index] != NUMBER:
        return False
    whole, _, minutes = word.partition(".")
    if minutes and not (minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60):
        return False
    return whole.isdigit() and len(whole) <= 2 and int(whole) < 25


def _minute(tokens: Tokens, index: int) -> bool:
    word = tokens.lower[index]
    return tokens.kinds[index] == NUMBER and word.isdigit() and len(word) <= 2 and int(word) < 60
