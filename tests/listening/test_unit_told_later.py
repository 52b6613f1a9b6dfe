"""Units told one message after their number: a period, a currency, for each."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.context import Context
from allears.listening.hear import hear_conversation, hear_turn
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of(
    (
        Field("country", FieldType.PLACE),
        Field("budget", FieldType.MONEY, about="purchase", ask=Words.of("What is your budget?")),
        Field("monthly_jobs", FieldType.COUNT, nouns=("jobs",), ask=Words.of("How many jobs do you do a month?")),
        Field("fitters", FieldType.COUNT, nouns=("fitters",), ask=Words.of("How many fitters are there?")),
        Field("start", FieldType.DATE_INTERVAL, about="purchase", ask=Words.of("When will you start?")),
    )
)


def messages_of(*said: str | tuple[str, str]) -> list[Message]:
    """The messages of a talk. A pair is a question for a field and the answer to it."""
    messages: list[Message] = []
    for each in said:
        text = each if isinstance(each, str) else each[1]
        if not isinstance(each, str):
            messages.append(Message("q", "bot", str(FIELDS.by_id[each[0]].ask), TODAY, each[0]))
        messages.append(Message(text, "lead", text, TODAY))
    return messages


def heard(*said: str | tuple[str, str], field: str = "budget") -> list[Value]:
    """What the last message says of `field`."""
    *earlier, last = messages_of(*said)
    context = Context(FIELDS, TODAY)
    for message in earlier:
        one = hear_turn(message, context)
        context = context.after(message, one.statements, one.corrections)
    return [each.value for each in hear_turn(last, context).statements if each.field == field]


@pytest.mark.parametrize(
    ("first", "then", "money"),
    [
        ("12,000 euros", "sorry thats per year", Money(12_000, 12_000, "EUR", "year")),
        ("2,400", "sorry, pounds", Money(2400, 2400, "GBP")),
        ("$500 a month", "i meant a year", Money(500, 500, "USD", "year")),
        ("$500", "yearly, not monthly", Money(500, 500, "USD", "year")),
        ("£90", "*per month", Money(90, 90, "GBP", "month")),
        ("$40k", "should be € not $", Money(40_000, 40_000, "EUR")),
        ("40", "per user per month, forgot to say", Money(40, 40, None, "month", per_seat=True)),
        ("£3,500", "oh and that's a one-off", Money(3500, 3500, "GBP", "once")),
        ("£350", "the 350 is monthly btw", Money(350, 350, "GBP", "month")),
        ("40k", "canadian dollars, to be clear", Money(40_000, 40_000, "CAD")),
    ],
)
def test_a_unit_alone_belongs_to_the_amount_told_just_before(first: str, then: str, money: Money) -> None:
    assert heard(("budget", first), then) == [money]


@pytest.mark.parametrize(
    ("then", "corrected"), [("sorry, a year", [("budget", 1)]), ("per user", [("budget", 1)]), ("in euros btw", [])]
)
def test_another_unit_takes_the_first_back_and_one_that_was_not_told_adds_to_it(
    then: str, corrected: list[tuple[str, int]]
) -> None:
    talk = hear_conversation(messages_of(("budget", "500 a month"), then), FIELDS, TODAY)
    assert [(each.field, each.from_turn) for each in talk.corrections] == corrected
    assert not talk.contradictions


def test_a_currency_that_an_earlier_amount_is_given_is_not_told_twice() -> None:
    talk = hear_conversation(messages_of(("budget", "500 a month"), "quid. sorry"), FIELDS, TODAY)
    told = [(turn, each.value) for turn, one in talk.heard for each in one.statements]
    assert told == [(1, Money(500, 500, "GBP", "month"))]


def test_a_number_a_month_is_reckoned_anew_from_what_was_said() -> None:
    assert heard(("monthly_jobs", "20"), "sorry, per week", field="monthly_jobs") == [Count(70, 104, about=87)]
    assert heard("we do 240 jobs a month", "oops that's per year", field="monthly_jobs") == [Count(20, 20)]


def test_a_word_that_goes_back_is_heard_beside_another_question() -> None:
    assert heard(("budget", "2000"), ("start", "sorry, pounds. and in march")) == [Money(2000, 2000, "GBP")]
    assert heard(("budget", "2000"), ("fitters", "per year")) == []


@pytest.mark.parametrize(
    "then",
    [
        "is that per month?",
        "do you bill per year",
        "we pay per year",
        "not per month",
        "per month or per year",
        "sorry, per week",
        "our rent is due every month",
    ],
)
def test_what_says_more_or_asks_is_no_unit_of_it(then: str) -> None:
    assert heard(("budget", "£2,000"), then) == []


def test_what_may_belong_to_two_numbers_belongs_to_none() -> None:
    assert heard("our budget is £2000. We do 200 jobs", "sorry that's per year") == []


def test_the_country_tells_whose_dollars_they_are() -> None:
    assert heard("we are in Toronto", ("budget", "40k"), "dollars, sorry") == [Money(40_000, 40_000, "CAD")]
