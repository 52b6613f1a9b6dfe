"""Dates that say nothing of when they want it: today, what lies behind, days that come again and again, hours to talk,
the words of somebody else, and the end of what lasts until then."""

from __future__ import annotations

from allears.languages.english import start_words as english
from allears.languages.expression import Expression
from allears.listening.context import Context
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_STARTS, _NO_DATE_OF_THEIRS, _RECURS_BEFORE, _ANY_DAY, _IN_A_ROW, _A_THING, _LASTS_UNTIL, _POINTS_BACK = (
    Expression(pattern)
    for pattern in (
        english.STARTS,
        english.NO_DATE_OF_THEIRS,
        english.RECURS_BEFORE,
        english.ANY_DAY,
        english.A_PLACE_IN_A_ROW,
        english.GOES_ON_AS_A_THING,
        english.LASTS_UNTIL,
        english.THAT_WEEK,
    )
)
_UNTIL = Expression(r"(?:until|till?)\b")
_GOES_ON_WITH_A_NUMBER = Expression(r"\s+(?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?::|am|pm|h\b|o'clock|to |-))")
"""After a weekday: a day of a month that was not understood."""

_TODAY = Expression(
    r"(?:right )?now\b|(?:the )?same\b|the (?:month|week|year)$|today|at the moment|currently|this (?:morning|"
    r"evening|afternoon)|"
    r"yesterday|tonight|"
    r"a day later|(?:the )?day$|these days|presently|at present"
)
_ALREADY_THERE = Expression(r"\b(?:already in|now in|we are in|it's|it is|still|since|back in|until) (?:the )?$")


def is_no_start(wording: Wording, reading: Reading, context: Context) -> bool:
    """True for today, for what lies behind, and for words that only point back to a date said before."""
    assert isinstance(reading.value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    last = reading.value.end or reading.value.start
    quote = reading.quote.lower()
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    following = wording.lower[reading.end : reading.end + 40]
    if _ANY_DAY.fullmatch(quote) and _GOES_ON_WITH_A_NUMBER.match(following):
        return True
    if _OF_ANOTHER_CALENDAR.search(before) or (_A_SEASON.search(quote) and _A_TERM.match(following)):
        return True
    if _A_FEAST.search(quote) and _HOLIDAYS.match(following):
        return True
    if _IN_A_ROW.fullmatch(quote) and _A_THING.match(following):
        return True
    if _NO_DATE_OF_THEIRS.match(following) or (_ANY_DAY.match(quote) and _RECURS_BEFORE.search(before)):
        return True
    if _is_a_time_to_talk(wording, reading, context) or _lasts_until_then(wording, reading):
        return True
    points_back = bool(_POINTS_BACK.match(quote)) and any(
        each.start < reading.start for each in wording.readings if each.kind is ReadingKind.DATE
    )
    if quote.startswith("since") or (_YEAR.search(quote) and _TURNS.match(following)):
        return True
    over = last is not None and last < context.reference
    return over or points_back or bool(_TODAY.match(quote) or _is_there(reading.value, before, context))


def is_quoted(wording: Wording, reading: Reading) -> bool:
    """True inside the words of somebody else: 'your ad says "live in a week"'."""
    text = wording.text
    return '"' in text and text.count('"', 0, reading.start) % 2 == 1 and text.find('"', reading.end) >= 0


def _lasts_until_then(wording: Wording, reading: Reading) -> bool:
    """True for the end of something that lasts until then ("the ground is a swamp until July"), which is no day by
    which they want it."""
    if not _UNTIL.match(reading.quote.lower()):
        return False
    clause = wording.clause_at(reading.start)
    before = wording.lower[clause.start : reading.start]
    return bool(_LASTS_UNTIL.search(before)) and not (_STARTS.search(before) or _BOUND_TO.search(before))


def _is_there(value: DateInterval, before: str, context: Context) -> bool:
    """True for "we are in March" and, when it has begun, for "it's March"."""
    return bool(_ALREADY_THERE.search(before)) and not (
        _IT_IS.search(before) and value.start is not None and value.start > context.reference
    )


_OF_ANOTHER_CALENDAR = Expression(
    r"\b(?:chinese|lunar|jewish|tamil|thai|persian|islamic|hindu|punjabi|bengali|orthodox|khmer|ethiopian|vietnamese) $"
)
"""Before "new year": not the one of 1 January."""
_A_SEASON = Expression(
    r"\b(?:spring|summer|autumn|fall|winter|christmas|easter|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$"
)
_A_FEAST, _HOLIDAYS = Expression(r"\b(?:easter|spring|autumn)$"), Expression(r"\s+(?:holidays?|vacation)\b")
_A_TERM = Expression(r"\s+(?:half[- ]?term|term|semester|break|sales?|exams?|intake)\b")
"""After a season: a part of the school year or a sale that lies in it or beside it."""
_IT_IS = Expression(r"\b(?:it's|it is) (?:the )?$")
_YEAR = Expression(r"\b(?:fiscal|financial|tax|business|school|academic|budget|trading) year$")
_TURNS = Expression(r"\s+(?:changes?|starts?|begins?|ends?|closes?|turns?|runs?|is|was)\b")


def _is_a_time_to_talk(wording: Wording, reading: Reading, context: Context) -> bool:
    """True for "Friday at 11:30" where no date was asked for: at an hour people meet, and start nothing."""
    if context.asked is not None and context.asked.type is FieldType.DATE_INTERVAL:
        return False
    before = wording.lower[max(0, reading.start - 24) : reading.start]
    after = wording.lower[reading.end : reading.end + 24]
    return bool(_HOUR_AFTER.match(after) or _HOUR_BEFORE.search(before))


_BOUND_TO = Expression(english.CONTRACT)
_HOUR = r"(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b)?|\d{1,2}\s?(?:[ap]\.?m\b|o'?clock\b|h\b)|noon\b|midday\b)"
_HOUR_AFTER = Expression(rf"\W{{0,3}}(?:(?:at|around|from|after|before|about|by|morning|afternoon)\W+)*{_HOUR}")
_HOUR_BEFORE = Expression(rf"{_HOUR}\W{{1,3}}(?:(?:on|this|next|the)\W+)*$")
