"""When they want to be running: one unknown day inside an interval, apart from all other dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from allears.facts.field import Field
from allears.languages.beginnings import Pattern
from allears.languages.english import start_words as english
from allears.languages.english.count_words import TAKEN_BACK
from allears.languages.english.number_words import NUMBERS
from allears.languages.expression import Expression
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.event_day import asks_for_the_day, tells_the_day
from allears.listening.leaning_dates import DatedWords, counted_on, is_counted_on, leaned_on, with_stays
from allears.listening.lone_days import in_the_months_said, months_in_a_row
from allears.listening.no_start import is_no_start, is_quoted
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.time_ahead import time_ahead
from allears.listening.word import words_of
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_TAKEN_BACK, _COUNTS_BACK = Pattern(TAKEN_BACK), Pattern(english.COUNTS_BACK)
_STARTS, _OTHER, _NOT_RENEWED, _RUNS_OUT, _OTHERS_START = (
    Expression(pattern)
    for pattern in (
        english.STARTS,
        english.OTHER_EVENTS,
        english.NOT_RENEWED,
        english.RUNS_OUT,
        english.OTHERS_START,
    )
)
_AT_THE_LATEST, _ENDS_ON, _MOVED_TO = (
    Expression(pattern)
    for pattern in (
        english.AT_THE_LATEST,
        english.ENDS_ON,
        english.MOVED_TO,
    )
)
_DUE_THEN, _NEEDED, _PUT_OFF_TO, _AT_LAST, _OF_MONEY, _TO_BEGIN, _SOME_SEASON, _ENDS_THEN = (
    Expression(pattern)
    for pattern in (
        english.DUE_THEN,
        english.NEEDED,
        english.PUT_OFF_TO,
        english.SUPPOSED_AT_LAST,
        english.SPEAKS_OF_MONEY,
        english.TO_BEGIN,
        english.SOME_SEASON,
        english.ENDS_THEN,
    )
)
_BEFORE_AN_EVENT, _PLANNED_FOR = (
    Expression(pattern)
    for pattern in (
        english.BEFORE_AN_EVENT,
        english.PLANNED_FOR,
    )
)
_NOT_AFTER = Expression(r"\b(?:not|no|never|nothing|can't be|cannot be|mustn't be|shouldn't be) $")
_NOT_THIS, _THIS_YEAR = Expression(r"\bnot (?:in |during )?$"), Expression(r"this (?:year|month|quarter)")
_AFTER = Expression(r"(?:after|later than|past)\b")
_NOT = Expression(r"\b(?:cannot|can't|can not|won't|not|never|couldn't|don't)\b[^.;,]*$")
_AT_THE_EARLIEST = Expression(r"\W*(?:at the earliest|earliest|onwards?|or later|at the soonest)\b")
_AFTER_EVENT = Expression(r"\b(?:after|once) (?:the|our|my|this) [\w ]{2,28} (?:on|in|of)(?: the)? $")
_SO = Expression(r"\b(?:so|that's|thats|meaning|i\.e\.|that is|which means)\b(?! far)")
_WITHIN = Expression(r"(?:within|in the next|over the next|inside)\b")
_WITHIN_THE = Expression(r"\b(?:within|inside)(?: the)? $")
_IN_THE, _NEXT_FEW = (
    Expression(r"\b(?:in|over|during) the $"),
    Expression(r"next (?:few|couple|[\w–-]+(?: (?:to|or) \w+)?) (?:days|weeks|months)"),
)
_BEFORE = Expression(r"(?:before|until|till?)\b")
_BOUND = Expression(r"^(?:by|before|until|till|no later|not later|latest|not before|from|within|in|after)\b|latest$")


def hear_dates(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of date fields."""
    fields = context.vocabulary.of_type(FieldType.DATE_INTERVAL)
    if not fields:
        return
    asked = context.asked if context.asked in fields else None
    field = asked or context.vocabulary.first_with_sense(Sense.START)
    if field is None:
        return
    readings = in_the_months_said(months_in_a_row(wording))
    dated = [each for reading in readings if (each := _weighed(wording, context, field, reading))]
    if asked and context.vocabulary.senses[asked.id] is not Sense.START:
        dated = with_stays(wording, dated)
    chosen = _chosen(wording, dated) if dated else time_ahead(wording, context) if asked else None
    if chosen and not _is_counted_back_from(wording, chosen):
        text = wording.text[chosen.start : chosen.end]
        yield Statement(
            field.id, chosen.value, text, chosen.start, chosen.end, min(0.95, 0.6 + 0.1 * chosen.weight), "says when"
        )


def _is_counted_back_from(wording: Wording, chosen: DatedWords) -> bool:
    """True for a date from which the message counts back in a way that was not understood: "two weeks earlier"."""
    counts = wording.starts.search(_COUNTS_BACK)
    return counts is not None and (counts.end() <= chosen.start or chosen.end <= counts.start())


def _weighed(wording: Wording, context: Context, field: Field, reading: Reading) -> DatedWords | None:
    """A date with its likelihood of being the start; None when it is none."""
    if reading.kind is not ReadingKind.DATE or not isinstance(reading.value, DateInterval):
        return None
    clause = wording.clause_at(reading.start)
    quoted = clause.quoted or is_quoted(wording, reading)
    is_asked_for = clause.asks and not asks_for_the_day(field, clause)
    if is_asked_for or clause.hypothetical or quoted or (clause.others and not _let_go(wording, reading)):
        return None
    if is_no_start(wording, reading, context):
        return None
    if is_counted_on(wording, reading):
        return counted_on(wording, context, reading) if context.is_asked(field) else None
    asked = context.is_asked(field)
    turned = _turned_round(wording, reading, clause, asked=asked) or leaned_on(
        wording, reading, clause.sentence, asked=asked
    )
    return (
        turned
        or _when_theirs_ends(wording, reading, clause, asked=asked)
        or _day_of_the_event(context, field, clause, reading)
        or _by_the_words_around(wording, context, field, reading)
    )


def _when_theirs_ends(wording: Wording, reading: Reading, clause: Clause, *, asked: bool) -> DatedWords | None:
    """ "Our CRM shuts down on the 5th": the new one is due by then."""
    assert isinstance(reading.value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    day = reading.value.end or reading.value.start
    before = wording.lower[max(clause.start, reading.start - 80) : reading.start]
    if asked and day and _ENDS_THEN.match(wording.lower, reading.end):
        return DatedWords(DateInterval(None, day), reading.start, reading.end, 0.5)
    if day is None or not (_let_go(wording, reading) or _SHUTS_DOWN.search(before)):
        return None
    return DatedWords(DateInterval(None, day), reading.start, reading.end, 2.0)


def _let_go(wording: Wording, reading: Reading) -> bool:
    """True for the day on which something of theirs runs out that they will not renew."""
    before = wording.lower[max(0, reading.start - 32) : reading.start]
    runs_out = _RUNS_OUT.search(before) or _RUNS_OUT.match(f"{reading.quote.lower().split()[0]} ")
    return bool(runs_out and _NOT_RENEWED.match(wording.lower, reading.end))


def _turned_round(wording: Wording, reading: Reading, clause: Clause, *, asked: bool) -> DatedWords | None:
    """ "Cannot start before June" begins in June, "after the fair on 9 March" on that day."""
    assert isinstance(reading.value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    sentence = wording.clauses.sentence_bounds(clause.sentence)[0]
    before = wording.lower[max(sentence, reading.start - 70) : reading.start]
    event, wanted = _LEADING_EVENT.search(before), asked or _NEEDED.search(clause.lower)
    event_day = None if event or not wanted else _BEFORE_AN_EVENT.search(before)
    before = wording.lower[max(clause.start, reading.start - 44) : reading.start]
    if _NOT.search(before[-30:]) and _BEFORE.match(reading.quote.lower()):
        first = reading.parts[0].value if reading.parts else None
        day = first.start if isinstance(first, DateInterval) else None
        return DatedWords(DateInterval(day, None), reading.start, reading.end, 3.0) if day else None
    if reading.parts and _PUT_OFF_TO.search(before) and _BEFORE.match(reading.quote.lower()):
        then = reading.parts[0].value
        return DatedWords(then, reading.start, reading.end, 3.0) if isinstance(then, DateInterval) else None
    if asked and _NOT_THIS.search(before) and _THIS_YEAR.fullmatch(reading.quote.lower()) and reading.value.end:
        return DatedWords(DateInterval(reading.value.end + timedelta(days=1), None), reading.start, reading.end, 2.0)
    if _AFTER.match(reading.quote.lower()) and _NOT_AFTER.search(before):
        last = reading.parts[0].value if reading.parts else None
        day = last.end if isinstance(last, DateInterval) else None
        return DatedWords(DateInterval(None, day), reading.start, reading.end, 3.0) if day else None
    if _AT_THE_LATEST.match(wording.lower[reading.end : reading.end + 40]) and reading.value.end:
        return DatedWords(DateInterval(None, reading.value.end), reading.start, reading.end, 3.0)
    if _AFTER_EVENT.search(before) and reading.value.end:
        return DatedWords(DateInterval(reading.value.end, None), reading.start, reading.end, 2.0)
    if event_day and reading.value.start and reading.value.end:
        due = reading.value.end if event_day["by"] else reading.value.start - timedelta(days=1)
        return DatedWords(DateInterval(None, due), reading.start, reading.end, 2.0)
    if event:
        bound = DateInterval(reading.value.start, None) if event["from"] else DateInterval(None, reading.value.end)
        if bound.start or bound.end:
            return DatedWords(bound, reading.start, reading.end, 3.0)
    if _AT_THE_EARLIEST.match(wording.lower[reading.end : reading.end + 18]) and reading.value.start:
        return DatedWords(DateInterval(reading.value.start, None), reading.start, reading.end, 3.0)
    return None


def _day_of_the_event(context: Context, field: Field, clause: Clause, reading: Reading) -> DatedWords | None:
    """The day of what they want a place or people for, told or asked for before anybody asked."""
    value = reading.value
    if context.is_asked(field) or not isinstance(value, DateInterval) or (value.end and value.end < context.reference):
        return None
    is_it = asks_for_the_day(field, clause) if clause.asks else tells_the_day(field, clause)
    return DatedWords(value, reading.start, reading.end, 1.0) if is_it else None


def _by_the_words_around(wording: Wording, context: Context, field: Field, reading: Reading) -> DatedWords | None:
    """A date as it stands, weighed by words of a start, by words of other events, and by the question."""
    assert isinstance(reading.value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    clause = wording.clause_at(reading.start)
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    asked = (
        context.is_asked(field)
        or _narrows(context, field, reading.value)
        or _puts_right(wording, context, field, reading)
        or _is_recapped(context, field)
    )
    if not asked and _is_only_told(wording, context, clause, reading):
        return None
    of_the_event = context.is_asked(field) and _asks_for_the_event(context)
    if _is_ruled_out(wording, clause, reading) or (
        not of_the_event and _is_of_something_else(wording, clause, reading)
    ):
        return None
    if of_the_event is False and asked and _tells_why(wording, clause):
        return None
    starts, other = _STARTS.search(clause.lower), _OTHER.search(clause.lower)
    bound = _BOUND.search(reading.quote.lower())
    if not asked and not starts and (other or not _STARTS.search(wording.lower[start:end])):
        return None
    is_ahead = asked and reading.value.start is not None and reading.value.start > context.reference
    if clause.past and not starts and not is_ahead:
        return None
    ends_then = _ENDS_ON.search(wording.lower[max(start, reading.start - 80) : reading.start])
    weight = (2.0 if starts else 0.0) + (1.0 if bound else 0.0) + (1.0 if asked else 0.0)
    weight += 1.5 if asked and _AT_LAST.search(wording.lower[clause.start : reading.start]) else 0.0
    if other and not (starts and (bound or asked)):
        if asked and reading.value.end and ends_then:
            return DatedWords(DateInterval(None, reading.value.end), reading.start, reading.end, 1.0)
        if not asked or clause.sentence > 0 or other.group() in ("every", "each", "since", "last", "ago"):
            return None
        weight = 0.0
    value = reading.value
    if asked and value.end and not bound and ends_then:
        return DatedWords(DateInterval(None, value.end), reading.start, reading.end, 1.0)
    led_by = wording.lower[max(0, reading.start - 14) : reading.start]
    if (_WITHIN.match(reading.quote.lower()) or _WITHIN_THE.search(led_by)) and value.end:
        value = DateInterval(None, value.end)
    if value.end and _NEXT_FEW.match(reading.quote.lower()) and _IN_THE.search(led_by):
        value = DateInterval(None, value.end)
    return DatedWords(value, reading.start, reading.end, weight)


def _tells_why(wording: Wording, clause: Clause) -> bool:
    """True for a later clause about something else that has its day: "live by March, our reps start in February"."""
    if not _ANOTHERS_DAY.match(clause.lower):
        return False
    first = wording.clauses.sentence_bounds(clause.sentence)[0]
    earlier = (each for each in wording.readings if first <= each.start < clause.start)
    return any(each.kind is ReadingKind.DATE for each in earlier)


_ANOTHERS_DAY = Expression(english.ANOTHERS_DAY)


def _is_only_told(wording: Wording, context: Context, clause: Clause, reading: Reading) -> bool:
    """True for a date that nobody asked for and that tells when something else happens."""
    assert isinstance(reading.value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    if reading.value.start and reading.value.start.year > context.reference.year + _FARTHEST:
        return True
    if _SOME_SEASON.fullmatch(reading.quote.lower()) and not _STARTS.search(clause.lower):
        return True
    return (
        not _WISHED.search(clause.lower)
        or bool(_OF_MONEY.search(clause.lower) and not _TO_BEGIN.search(clause.lower))
        or _tells_how_many(wording, context, reading)
        or bool(_OTHERS_START.search(wording.lower[clause.start : reading.start]))
        or bool(context.asked is not None and _PLANNED_FOR.match(clause.lower))
    )


_FARTHEST = 3
"""Who says unasked what will be in so many years or more speaks of something else than of a purchase."""


def _asks_for_the_event(context: Context) -> bool:
    question = context.question
    return question is not None and _EVENT_ASKED_FOR.search(question.text.lower()) is not None


def _is_ruled_out(wording: Wording, clause: Clause, reading: Reading) -> bool:
    """True for "not in July", and for "July is too early"."""
    before = wording.lower[max(clause.start, reading.start - 60) : reading.start]
    denied = _NOT_THEN.search(before) and not _BOUND.search(reading.quote.lower())
    return bool(denied or _RULED_OUT.match(wording.lower, reading.end))


def _is_of_something_else(wording: Wording, clause: Clause, reading: Reading) -> bool:
    """True for the day on which a council meets or a hall is closed."""
    before = wording.lower[max(clause.start, reading.start - 60) : reading.start]
    bound = _BOUND.search(reading.quote.lower())
    if _DUE_THEN.search(before):
        return True
    return bool(_EVENT_OF_ITS_OWN.search(before)) and (not bound or bound.group() in ("until", "till", "from"))


def _tells_how_many(wording: Wording, context: Context, reading: Reading) -> bool:
    """True for the first sentence after "how many?" that has a number: "10 now, perhaps 25 by summer"."""
    start, end = wording.clauses.sentence_bounds(0)
    if context.asked is None or context.asked.type is not FieldType.COUNT or not start <= reading.start < end:
        return False
    around = wording.lower[start : reading.start] + wording.lower[min(end, reading.end) : end]
    return any(word.lower.isdigit() or word.lower in NUMBERS.units for word in words_of(around))


_EVENT_OF_ITS_OWN, _NOT_THEN = Expression(english.EVENT_OF_ITS_OWN), Expression(english.NOT_THEN)
_RULED_OUT, _EVENT_ASKED_FOR = Expression(english.RULED_OUT), Expression(english.ASKS_FOR_THE_EVENT)
_WISHED = Expression(english.WISHED)
_SHUTS_DOWN = Expression(english.SHUTS_DOWN)
_LEADING_EVENT = Expression(english.BOUND_BY_AN_EVENT)


def _narrows(context: Context, field: Field, value: DateInterval) -> bool:
    """True when a date lies inside the one on record: it says the same more exactly."""
    known = context.on_record(field.id)
    before = known[-1].statement.value if known else None
    return isinstance(before, DateInterval) and before != value and _refines(before, value)


def _is_recapped(context: Context, field: Field) -> bool:
    """True when a date is on record and the bot's last message names one: what the lead says now is about it."""
    question = context.question
    if question is None or question.asks or not context.on_record(field.id):
        return False
    return any(each.kind is ReadingKind.DATE for each in find_values(question.text, context.reference))


def _puts_right(wording: Wording, context: Context, field: Field, reading: Reading) -> bool:
    """True for a date after "sorry, I looked at the wrong page" when one is on record."""
    if not context.on_record(field.id):
        return False
    return wording.starts.search(_TAKEN_BACK, 0, reading.start) is not None


_EXACTER = Expression(r"\b(?:more (?:precisely|exactly)|to be (?:precise|exact)|exactly|precisely|specifically)\b")


def _chosen(wording: Wording, dated: list[DatedWords]) -> DatedWords:
    """What stands of several dates: after a taking back the last, else the likeliest; a narrower one said after a
    wider one ("after Christmas, January") refines it."""
    standing = list(dated)
    for earlier, later in pairwise(dated):
        between = wording.lower[earlier.end : later.start]
        taken_back = wording.starts.search(_TAKEN_BACK, earlier.end, later.start)
        if taken_back or _SO.search(between) or _MOVED_TO.search(between):
            standing = [each for each in standing if each.start >= later.start]
        elif _EXACTER.search(between) or (
            earlier in standing
            and _refines(earlier.value, later.value)
            and ("." not in between or _AT_LAST.search(between) or _is_later_bound(earlier.value, later.value))
        ):
            standing = [each for each in standing if each is not earlier]
    return max(standing or dated[-1:], key=lambda each: (each.weight, -each.start))


def _is_later_bound(wide: DateInterval, narrow: DateInterval) -> bool:
    """True for "not before the new year. 11 January onwards": both only begin, the second one later."""
    return bool(wide.start and narrow.start and wide.end is narrow.end is None and wide.start < narrow.start)


def _refines(wide: DateInterval, narrow: DateInterval) -> bool:
    if _is_later_bound(wide, narrow):
        return True
    if narrow.start is None or narrow.end is None:
        return False
    return (wide.start is None or wide.start <= narrow.start) and (wide.end is None or narrow.end <= wide.end)
