"""When they want it, as leads answer it when they are asked."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.date_interval import DateInterval
from allears.values.value import FieldType

_DAY = date(2026, 11, 21)
_FIELDS = (Field("start", FieldType.DATE_INTERVAL, ask=Words.of("When do you want it?")),)


def _answered(text: str, question: str = "When do you want it?") -> list[DateInterval]:
    asked = Message("0", "bot", question, _DAY, asks="start")
    heard = hear_conversation([asked, Message("1", "lead", text, _DAY)], _FIELDS, _DAY)
    values = [each.value for _, one in heard.heard for each in one.statements]
    return [value for value in values if isinstance(value, DateInterval)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in the last week of May", date(2027, 5, 24), date(2027, 5, 30)),
        ("the last Friday of May", date(2027, 5, 28), date(2027, 5, 28)),
        ("in 2028", date(2028, 1, 1), date(2028, 12, 31)),
        ("mid to late jan", date(2027, 1, 11), date(2027, 1, 31)),
        ("the week before christmas", date(2026, 12, 18), date(2026, 12, 24)),
        ("ideally the saturday before easter", date(2027, 3, 27), date(2027, 3, 27)),
        ("March/April", date(2027, 3, 1), date(2027, 4, 30)),
        ("July is too early, August", date(2027, 8, 1), date(2027, 8, 31)),
        ("June won't work, July would", date(2027, 7, 1), date(2027, 7, 31)),
        ("I'd love before Christmas but realistically end of January", date(2027, 1, 21), date(2027, 1, 31)),
        ("May is no good for us, better June", date(2027, 6, 1), date(2027, 6, 30)),
    ],
)
def test_a_date_that_is_to_come_is_heard_and_one_that_is_ruled_out_is_not(text: str, start: date, end: date) -> None:
    assert _answered(text) == [DateInterval(start, end)]


def test_the_day_of_the_event_answers_only_who_asks_for_it() -> None:
    told = "The wedding is on 12 June."
    assert _answered(told, "When is the wedding?") == [DateInterval(date(2027, 6, 12), date(2027, 6, 12))]
    assert _answered(told, "When should the website go live?") == []


@pytest.mark.parametrize("text", ["until 2am", "we're open till 2am", "the party runs until 2am", "7pm until 2am"])
def test_an_hour_at_which_something_ends_is_no_start(text: str) -> None:
    assert _answered(text) == []


@pytest.mark.parametrize("text", ["last week", "last May it was closed", "since last year"])
def test_what_is_over_is_no_start(text: str) -> None:
    assert _answered(text) == []
