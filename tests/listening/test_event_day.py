"""The day of an event, told or asked for before anybody asked when."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.date_interval import DateInterval
from allears.values.value import FieldType
from tests.listening.invented_trade import asked

TODAY = date(2026, 11, 21)

DAY = asked("party_day", FieldType.DATE_INTERVAL, "Is there a day already?", about="purchase")
START = asked("timeline", FieldType.DATE_INTERVAL, "When should it be running?", about="purchase")


def told(text: str, field: object = DAY) -> object:
    heard = hear_conversation([Message("1", "lead", text, TODAY)], [field], TODAY).heard  # type: ignore[list-item]
    return next((each.value for each in heard[0][1].statements), None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hey! getting married next september, do you still have saturdays", (date(2027, 9, 1), date(2027, 9, 30))),
        ("our anniversary party is on 5 june 2027", (date(2027, 6, 5), date(2027, 6, 5))),
        ("it's my 40th on 3 july", (date(2027, 7, 3), date(2027, 7, 3))),
        ("we need the barn for september 2027", (date(2027, 9, 1), date(2027, 9, 30))),
        ("is 12 june 2027 still free?", (date(2027, 6, 12), date(2027, 6, 12))),
        ("do you have any saturdays in may?", (date(2027, 5, 1), date(2027, 5, 31))),
    ],
)
def test_the_day_of_an_event_is_heard_unasked(text: str, day: tuple[date, date]) -> None:
    assert told(text) == DateInterval(*day)


@pytest.mark.parametrize(
    "text",
    [
        "are you free for a call on tuesday?",
        "can we come and look on sunday?",
        "we got engaged in march",
        "my sister got married there in may 2022",
        "we pay the deposit in january",
        "do you do weddings in december?",
        "my parents are on holiday in july",
    ],
)
def test_another_day_is_not_that_of_the_event(text: str) -> None:
    assert told(text) is None


@pytest.mark.parametrize("text", ["our summer party is on 5 june 2027", "getting married next september"])
def test_an_event_of_theirs_says_nothing_of_when_something_should_run(text: str) -> None:
    assert told(text, START) is None
