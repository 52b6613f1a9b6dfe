"""Dates that lean on others, as leads answer "when?"."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.leaning_dates import is_counted_on
from allears.listening.message import Message
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.value import FieldType

TODAY = date(2027, 4, 2)
"""A Friday."""


def heard(*texts: str, ask: str = "When is the party?") -> DateInterval | None:
    """The day heard in the last of several messages, which answers the question for it."""
    field = Field("day", FieldType.DATE_INTERVAL, about="purchase", ask=Words.of(ask))
    before = [Message(str(number), "lead", text, TODAY) for number, text in enumerate(texts[:-1])]
    asked = Message("q", "bot", ask, TODAY, asks="day")
    talk = hear_conversation([*before, asked, Message("a", "lead", texts[-1], TODAY)], (field,), TODAY)
    values = [each.value for _, one in talk.heard for each in one.statements]
    return values[-1] if values and isinstance(values[-1], DateInterval) else None


def test_a_weekday_after_or_before_a_day_is_counted_from_it() -> None:
    assert heard("14 May is taken, the Saturday after") == DateInterval(date(2027, 5, 15), date(2027, 5, 15))
    assert heard("14 May is too late. The Monday before, please") == DateInterval(date(2027, 5, 10), date(2027, 5, 10))


def test_a_lone_day_is_the_one_that_was_named_before() -> None:
    day = heard("We have been here fifty years on 30 July.", "No, the 30th is a Friday. The Sunday after, if you can.")
    assert day == DateInterval(date(2027, 8, 1), date(2027, 8, 1))


def test_a_weekday_after_a_day_that_nobody_named_is_left_alone() -> None:
    assert heard("the Saturday after") is None


def test_the_day_before_lunch_counts_from_nothing() -> None:
    text = "Friday before noon"
    assert not is_counted_on(Wording.of(Message("a", "lead", text, TODAY)), find_values(text, TODAY)[0])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The first is 7 May and we'd keep it through 28 May.", date(2027, 5, 7), date(2027, 5, 28)),
        ("It starts on 7 May and must stay until 9 May", date(2027, 5, 7), date(2027, 5, 9)),
        ("before the audit on 18 June", None, date(2027, 6, 17)),
        ("ahead of our fair on 18 June", None, date(2027, 6, 17)),
        ("in time for the opening on 18 June", None, date(2027, 6, 18)),
        ("The audit is on 18 June, before that", None, date(2027, 6, 17)),
        ("16 or 17 June, they are still arguing", date(2027, 6, 16), date(2027, 6, 17)),
    ],
)
def test_days_that_bound_each_other(text: str, start: date | None, end: date) -> None:
    assert heard(text) == DateInterval(start, end)


def test_not_before_an_event_is_no_end() -> None:
    value = heard("not before the fair on 18 June")
    assert value is None or value.start is not None


def test_the_first_of_several_is_no_day() -> None:
    assert heard("The first is always the hardest") is None
