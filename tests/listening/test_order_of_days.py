"""Dates in digits, read as they are written where the lead is."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.date_interval import DateInterval
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of(
    (
        Field("country", FieldType.PLACE, ask=Words.of("Where are you?")),
        Field("budget", FieldType.MONEY, about="purchase", ask=Words.of("What is your budget?")),
        Field("start", FieldType.DATE_INTERVAL, about="purchase", ask=Words.of("When will you start?")),
    )
)
FEBRUARY, JANUARY = date(2027, 2, 1), date(2027, 1, 2)


def started(before: str, asks: str | None = None, answer: str = "01/02/2027") -> list[Value]:
    messages = [Message("0", "bot", "And?", TODAY, asks)] if asks else []
    messages += [Message("1", "lead", before, TODAY), Message("2", "bot", "When will you start?", TODAY, "start")]
    heard = hear_conversation([*messages, Message("3", "lead", answer, TODAY)], FIELDS, TODAY).heard[-1][1]
    return [each.value for each in heard.statements if each.field == "start"]


@pytest.mark.parametrize(
    ("before", "asks", "day"),
    [
        ("hello", None, JANUARY),
        ("our budget is £2000", None, FEBRUARY),
        ("500 euros a month", "budget", FEBRUARY),
        ("$500 a month", "budget", JANUARY),
        ("Germany", "country", FEBRUARY),
        ("we are in Leeds", None, FEBRUARY),
        ("we are in Austin, Texas", None, JANUARY),
        ("we are in Toronto", None, JANUARY),
        ("we are in Leeds and have $500", None, FEBRUARY),
    ],
)
def test_what_was_told_before_says_whether_the_day_comes_first(before: str, asks: str | None, day: date) -> None:
    assert started(before, asks) == [DateInterval(day, day)]


def test_it_may_be_told_in_the_same_message() -> None:
    assert started("hi", answer="01/02/2027, and we have £2k") == [DateInterval(FEBRUARY, FEBRUARY)]


def test_bounds_and_ranges_are_read_so_too() -> None:
    assert started("we are in Leeds", answer="by 03/04/2027") == [DateInterval(None, date(2027, 4, 3))]
    spring = [DateInterval(date(2027, 2, 1), date(2027, 5, 2))]
    assert started("£20", "budget", "between 01/02/2027 and 02/05/2027") == spring


def test_what_can_be_no_month_is_the_day_anywhere() -> None:
    assert started("$500", "budget", "13/02/2027") == [DateInterval(date(2027, 2, 13), date(2027, 2, 13))]
    assert started("£500", "budget", "02/13/2027") == [DateInterval(date(2027, 2, 13), date(2027, 2, 13))]
