"""When they want to be running: one unknown day inside an interval, apart from all other dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from allears.facts.field import Field
from allears.languages.english import start_words as english
from allears.languages.english.count_words import TAKEN_BACK
from allears.listening.context import Context
from allears.listening.sense import Sense
from allears.listening.statement import Statement
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.reading import Reading, ReadingKind
from allears.values.value import FieldType

_STARTS, _OTHER, _BY_THEN, _FROM_THEN, _CONTRACT, _TAKEN_BACK = (
    re.compile(pattern)
    for pattern in (
        english.STARTS,
        english.OTHER_EVENTS,
        english.BY_THEN,
        english.FROM_THEN,
        english.CONTRACT_ENDS,
        TAKEN_BACK,
    )
)
_BOUND = re.compile(r"^(?:by|before|until|till|no later|not later|latest|not before|from|within|in|after)\b|latest$")


@dataclass(frozen=True, slots=True)
class DatedWords:
    """A date that may be the start: what it comes to, where it stands, and how likely it is."""

    value: DateInterval
    start: int
    end: int
    weight: float


def hear_dates(wording: Wording, context: Context, before: tuple[Statement, ...]) -> Iterator[Statement]:  # noqa: ARG001
    """Statements of date fields."""
    fields = context.vocabulary.of_type(FieldType.DATE_INTERVAL)
    if not fields:
        return
    asked = context.asked if context.asked in fields else None
    field = asked or context.vocabulary.first_with_sense(Sense.START)
    if field is None:
        return
    dated = [each for reading in wording.readings if (each := _weighed(wording, context, field, reading))]
    if dated:
        chosen = _chosen(wording, dated)
        text = wording.text[chosen.start : chosen.end]
        yield Statement(
            field.id, chosen.value, text, chosen.start, chosen.end, min(0.95, 0.6 + 0.1 * chosen.weight), "says when"
        )


def _weighed(wording: Wording, context: Context, field: Field, reading: Reading) -> DatedWords | None:
    """A date with its likelihood of being the start; None when it is none."""
    if reading.kind is not ReadingKind.DATE or not isinstance(reading.value, DateInterval):
        return None
    clause = wording.clause_at(reading.start)
    if clause.asks or clause.hypothetical or clause.others or clause.quoted:
        return None
    end_of_time = reading.value.end or reading.value.start
    if end_of_time is not None and end_of_time < context.reference:
        return None
    start, end = wording.clauses.sentence_bounds(clause.sentence)
    sentence = wording.lower[start:end]
    leaned = _leaned_on(wording, reading, clause.sentence)
    if leaned:
        return leaned
    asked = context.is_asked(field)
    starts = _STARTS.search(clause.lower)
    other = _OTHER.search(clause.lower)
    if not asked and not (starts or (_STARTS.search(sentence) and not other)):
        return None
    if clause.past and not starts:
        return None
    if other and not (starts and _BOUND.search(reading.quote.lower())) and (not asked or not starts):
        weight = 0.0
        if not asked or clause.sentence > 0 or other.group() in ("every", "each", "since", "last", "ago"):
            return None
    else:
        weight = (
            (2.0 if starts else 0.0) + (1.0 if _BOUND.search(reading.quote.lower()) else 0.0) + (1.0 if asked else 0.0)
        )
    return DatedWords(reading.value, reading.start, reading.end, weight)


def _leaned_on(wording: Wording, reading: Reading, sentence: int) -> DatedWords | None:
    """ "Term opens on 4 May and it must be on by that day": a later clause makes an end or a beginning of the date."""
    value = reading.value
    assert isinstance(value, DateInterval)  # noqa: S101 - the kind of the reading fixes its value
    last = min(sentence + 1, wording.clauses.sentences - 1)
    reach = wording.clauses.sentence_bounds(last)[1]
    after = wording.lower[reading.end : min(reach, reading.end + 120)]
    if (match := _FROM_THEN.search(after)) and (value.start or value.end):
        return DatedWords(DateInterval(value.end or value.start, None), reading.start, reading.end + match.end(), 3.0)
    match = _BY_THEN.search(after)
    if (
        match
        and (_STARTS.search(after) or _CONTRACT.search(wording.lower[: reading.end]))
        and (value.end or value.start)
    ):
        return DatedWords(DateInterval(None, value.end or value.start), reading.start, reading.end + match.end(), 3.0)
    return None


def _chosen(wording: Wording, dated: list[DatedWords]) -> DatedWords:
    """What stands of several dates: after a taking back the last, else the likeliest; a narrower one said after a
    wider one ("after Christmas, January") refines it."""
    standing = list(dated)
    for earlier, later in pairwise(dated):
        between = wording.lower[earlier.end : later.start]
        if _TAKEN_BACK.search(between):
            standing = [each for each in standing if each.start >= later.start]
        elif earlier in standing and len(between) < 12 and _refines(earlier.value, later.value):
            standing.remove(earlier)
    return max(standing or dated[-1:], key=lambda each: (each.weight, -each.start))


def _refines(wide: DateInterval, narrow: DateInterval) -> bool:
    if narrow.start is None or narrow.end is None:
        return False
    return (wide.start is None or wide.start <= narrow.start) and (wide.end is None or narrow.end <= wide.end)
