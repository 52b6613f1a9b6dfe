"""Messages that are nothing but an amount or a time, whatever was asked before."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType
from tests.listening.invented_trade import asked

TODAY = date(2026, 11, 21)

WISH = asked("wish", FieldType.TEXT, "What should they remember?", about="purchase")
GUESTS = asked("guests", FieldType.COUNT, "How many will come?", about="purchase", nouns=("guests",))
DAY = asked("day", FieldType.DATE_INTERVAL, "Is there a day already?", about="purchase")
BUDGET = asked("budget", FieldType.MONEY, "What would you like to spend?", about="purchase")
DEPOSIT = asked("deposit", FieldType.MONEY, "How much would you pay ahead?", about="purchase")


def told(text: str, question: str | None, *more: object) -> dict[str, object]:
    fields = Vocabulary.of((WISH, GUESTS, DAY, BUDGET, *more))  # type: ignore[arg-type]
    messages = [Message("1", "lead", text, TODAY)]
    if question:
        messages.insert(0, Message("0", "bot", str(fields.by_id[question].ask), TODAY, question))
    return {each.field: each.value for each in hear_conversation(messages, fields, TODAY).heard[-1][1].statements}


@pytest.mark.parametrize("question", [None, "wish"])
def test_an_amount_alone_is_what_they_would_spend(question: str | None) -> None:
    (field, value) = told("15k all in", question).popitem()
    assert isinstance(value, Money)
    assert (field, value.low, value.high) == ("budget", 15_000, 15_000)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("thinking 10 to 15k", 10_000, 15_000),
        ("it's 15k, not approved yet", 15_000, 15_000),
        ("let's say 6 grand, but it still needs to be signed off", 6_000, 6_000),
    ],
)
def test_an_amount_may_say_whether_it_is_granted(text: str, low: float, high: float) -> None:
    value = told(text, None)["budget"]
    assert isinstance(value, Money)
    assert (value.low, value.high) == (low, high)


@pytest.mark.parametrize("question", [None, "wish"])
@pytest.mark.parametrize("text", ["june or july", "saturday in june or july, ideally"])
def test_a_time_alone_is_when(text: str, question: str | None) -> None:
    assert told(text, question) == {"day": DateInterval(date(2027, 6, 1), date(2027, 7, 31))}


@pytest.mark.parametrize(
    "text", ["60", "1998", "15k all in?", "june was lovely for my sister", "12 for the first, 15 after"]
)
def test_what_could_be_anything_is_left_alone(text: str) -> None:
    heard = told(text, None)
    assert "budget" not in heard
    assert "day" not in heard


def test_with_two_fields_that_take_it_nothing_is_guessed() -> None:
    assert told("15k all in", None, DEPOSIT) == {}


@pytest.mark.parametrize("text", ["15k all in", "£15k total", "around 15 grand", "15k for everything", "15,000 euros"])
def test_an_amount_that_can_be_no_count_is_what_they_would_spend_whatever_was_asked(text: str) -> None:
    (field, value) = told(text, "guests").popitem()
    assert isinstance(value, Money)
    assert (field, value.about or value.low) == ("budget", 15_000)


@pytest.mark.parametrize("text", ["15k all in", "£15k", "2k a month"])
def test_money_counts_nobody_where_two_fields_could_take_it_too(text: str) -> None:
    assert told(text, "guests", DEPOSIT) == {}


def test_an_amount_in_answer_to_how_many_is_no_budget() -> None:
    assert "budget" not in told("15k", "guests")
