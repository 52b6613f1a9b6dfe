"""Dates that lean on others: "the Sunday after", "a week before that", "by that day", "up through the 19th"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from allears.languages.beginnings import Pattern
from allears.languages.english import start_words as english
from allears.languages.english.number_words import NUMBERS
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.reading import Reading, ReadingKind

_BY_THEN, _FROM_THEN, _SO_LONG_BEFORE, _SAME_THEN = (
    Pattern(pattern) for pattern in (english.BY_THEN, english.FROM_THEN, english.SO_LONG_BEFORE, english.SAME_THEN)
)
_STARTS, _FREE_THEN, _CONTRACT, _COUNTED_ON, _LONE_DAY, _STAYS = (
    Expression(pattern)
    for pattern in (
        english.STARTS,
        english.FREE_THEN,
        english.CONTRACT_ENDS,
        english.COUNTED_ON,
        english.LONE_DAY,
        english.STAYS_THROUGH,
    )
)
_IN_BETWEEN = Expression(english.IN_BETWEEN)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS = {"day": 1, "week": 7, "month": 30}
_LATEST = Expression(r"\b(?:latest|at least|no later)\b")
_THE = Expression(r"\b(?:on )?the $")
_REACH, _LOOKED_BACK = 120, 6


@dataclass(frozen=True, slots=True)
class DatedWords:
    """A date that may be the start: what it comes to, where it stands, and how likely it is."""

    value: DateInterval
    start: int
    end: int
    weight: float


def leaned_on(wording: Wording, reading: Reading, sentence: int, *, asked: bool) -> DatedWords | None:
    """ "Term opens on 4 May and it must be on by that day": a later clause makes an end or a beginning of the date.
    `asked`: the question was for a date, so that "before that" alone answers it."""
    value = reading.value
    assert isinstance(value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    last = min(sentence + 1, wording.clauses.sentences - 1)
    after = reading.end, min(wording.clauses.sentence_bounds(last)[1], reading.end + _REACH)
    match = wording.starts.search(_FROM_THEN, *after)
    if match and match.group().startswith("after ") and not _FREE_THEN.match(wording.lower[match.end() : after[1]]):
        match = None
    if match and (value.start or value.end):
        return DatedWords(DateInterval(value.end or value.start, None), reading.start, match.end(), 3.0)
    if (back := wording.starts.search(_SO_LONG_BEFORE, *after)) and value.start:
        days = _DAYS[back["unit"]] * _number(back["n"])
        back_then = value.start - timedelta(days=days)
        latest = _LATEST.search(wording.lower, back.end(), min(after[1], back.end() + 24))
        return DatedWords(DateInterval(None if latest else back_then, back_then), reading.start, back.end(), 3.0)
    if wording.starts.search(_SAME_THEN, *after) and _STARTS.search(wording.lower, *after):
        return DatedWords(value, reading.start, reading.end, 3.0)
    match = wording.starts.search(_BY_THEN, *after)
    day = value.end or value.start
    if match is None or day is None:
        return None
    answers = asked and not match.group().startswith("until")
    if answers or _STARTS.search(wording.lower, *after) or _CONTRACT.search(wording.lower, 0, reading.end):
        if (
            value.start
            and match.group().endswith(
                ("before", "before that", "before then", "before this", "ahead of that", "ahead of it")
            )
            and (answers or value.start != value.end)
        ):
            day = value.start - timedelta(days=1)
        return DatedWords(DateInterval(None, day), reading.start, match.end(), 3.0)
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else 1 if word == "a" else NUMBERS.units[word]


def is_counted_on(wording: Wording, reading: Reading) -> bool:
    """True for "the Sunday after" and "the Friday before", which count from a day named elsewhere."""
    return reading.quote.lower() in _WEEKDAYS and _COUNTED_ON.match(wording.lower, reading.end) is not None


def counted_on(wording: Wording, context: Context, reading: Reading) -> DatedWords | None:
    """The day that such words come to, counted from the day named before it; None where none was named."""
    words = _COUNTED_ON.match(wording.lower, reading.end)
    earlier = [each for each in wording.readings if each.kind is ReadingKind.DATE and each.end <= reading.start]
    anchor = next((day for each in reversed(earlier) if (day := _day_named(context, each))), None)
    if words is None or anchor is None:
        return None
    apart = (_WEEKDAYS.index(reading.quote.lower()) - anchor.weekday()) % 7
    found = anchor + timedelta(days=(apart or 7) if words["which"] == "after" else apart - 7)
    led = _THE.search(wording.lower[max(0, reading.start - 8) : reading.start])
    start = reading.start - len(led.group()) if led else reading.start
    return DatedWords(DateInterval(found, found), start, words.end("which"), 2.0)


def _day_named(context: Context, reading: Reading) -> date | None:
    """The single day of a reading. A lone day of the month ("the 30th") is the one that the lead named before."""
    value = reading.value
    if not isinstance(value, DateInterval) or value.start is None or value.start != value.end:
        return None
    if reading.quote.lower() in _WEEKDAYS:
        return None
    if not _LONE_DAY.fullmatch(reading.quote.lower()):
        return value.start
    for message in reversed(context.earlier[-_LOOKED_BACK:]):
        for each in find_values(message.text, context.reference):
            named = each.value.start if isinstance(each.value, DateInterval) else None
            if named is not None and named.day == value.start.day and each.value == DateInterval(named, named):
                return named
    return None


def with_stays(wording: Wording, dated: list[DatedWords]) -> list[DatedWords]:
    """ "The first is on 12 February, and it stays through 19 March": from the one to the other."""
    for one, other in pairwise(dated):
        first, last = one.value.start, other.value.end
        said = wording.lower[one.end : other.start]
        said += "" if other.value.start else wording.lower[other.start : other.end].split()[0] + " "
        told = _STAYS.search(said)
        between = _IN_BETWEEN.match(wording.lower, other.end)
        if first and last and first < last and (told or between):
            return [DatedWords(DateInterval(first, last), one.start, other.end, 4.0)]
    return dated
