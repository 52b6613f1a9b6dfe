"""Amounts that rest on others: in their scale and period, in their place, in the money of the lead's country."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.money import Money
from allears.values.value import FieldType
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of(
    (
        Field("country", FieldType.PLACE),
        Field("budget", FieldType.MONEY, about="purchase", ask=Words.of("What is your budget?")),
        Field("monthly_bill", FieldType.MONEY, ask=Words.of("What does power cost you a month?")),
        Field("drivers", FieldType.COUNT, nouns=("drivers", "people")),
    )
)


def heard(*said: str, asked: str = "budget", question: str = "And the money?") -> list[Money]:
    """The amounts of the last message: the first answers a question for `asked`, the others answer nothing."""
    messages = [Message("q", "bot", question, TODAY, asked)]
    for text in said:
        messages += [Message(text, "lead", text, TODAY), Message("n", "bot", "Noted. Anything else?", TODAY)]
    _, last = hear_conversation(messages, FIELDS, TODAY).heard[-1]
    return [each.value for each in last.statements if isinstance(each.value, Money)]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("12,000 euro turnkey for the cold room", Money(12_000, 12_000, "EUR", "once")),
        ("1.9 million rand all in, the bank said yes", Money(1_900_000, 1_900_000, "ZAR", "once")),
        ("38 million naira has been approved for the whole exercise", Money(38_000_000, 38_000_000, "NGN", "once")),
        ("forty thousand pounds for the whole refit", Money(40_000, 40_000, "GBP", "once")),
        ("$1,500 complete, with fitting", Money(1500, 1500, "USD", "once")),
        ("£300 a month all in", Money(300, 300, "GBP", "month")),
        ("30 euro per room, all in", Money(30, 30, "EUR", None, per_seat=True)),
        ("600 euro for the whole team", Money(600, 600, "EUR")),
        ("18k dollars for all of 2027", Money(18_000, 18_000, "USD", "year")),
        ("500 dollars one month", Money(500, 500, "USD", "month")),
    ],
)
def test_a_sum_for_all_of_it_is_paid_once_where_no_period_is_named(text: str, money: Money) -> None:
    assert heard(text) == [money]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("per person IDR 7 million, max", Money(None, 7_000_000, "IDR", per_seat=True)),
        ("per head $85", Money(85, 85, "USD", per_seat=True)),
        ("each driver 25 quid", Money(25, 25, "GBP", per_seat=True)),
        ("for every room up to 30 euro", Money(None, 30, "EUR", per_seat=True)),
    ],
)
def test_for_each_of_them_may_stand_before_the_amount(text: str, money: Money) -> None:
    assert heard(text) == [money]


def test_who_is_asked_for_so_much_a_guest_answers_so() -> None:
    question = "What would you pay per guest and month?"
    assert heard("12 euro", question=question) == [Money(12, 12, "EUR", "month", per_seat=True)]
    assert heard("3,000 euro for all of them", question=question) == [Money(3000, 3000, "EUR", "month")]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("my contract here is 9,000 euro a month. i can do 600", Money(600, 600, "EUR", "month")),
        ("she gets 1,200 euro a month for the books. we could do 700", Money(700, 700, "EUR", "month")),
        ("He gets 84,000 euro a year from us. You could have half of it, 42,000", Money(42_000, 42_000, "EUR", "year")),
        ("our current total for both is 26k euro a year. I got 30 approved", Money(30_000, 30_000, "EUR", "year")),
        ("up to 5,000 euro I can approve myself. Our number is 8 thousand euro", Money(8000, 8000, "EUR")),
        ("28k euro was what we put in for the year", Money(28_000, 28_000, "EUR", "year")),
        ("there's 80 thousand euro in the pot. we'd spend 30 of it on you", Money(30_000, 30_000, "EUR")),
        ("12 euro a room would be great, 15 if I must", Money(12, 15, "EUR", per_seat=True)),
        ("7,200 euro a year would make me smile and 10k I could live with", Money(7200, 10_000, "EUR", "year")),
        ("max 800 euro, but better not more than 600", Money(None, 600, "EUR")),
        ("40 euro a room is where it hurts", Money(None, 40, "EUR", per_seat=True)),
    ],
)
def test_of_several_amounts_the_one_that_may_be_spent(text: str, money: Money) -> None:
    assert heard(text) == [money]


@pytest.mark.parametrize(
    "text",
    [
        "my salary is 3,000 euro",
        "I told the last rep 300 euro a head and they laughed",
        "we told them 400 a month and they hung up",
        "im paying 1100 euro now for the mess",
        "your 29 is a joke",
        "up to 5,000 euro I can sign alone",
    ],
)
def test_money_that_is_not_what_may_be_spent(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("the last one was 2,900 euro, in spring more like 3,400. say 3k on average", 3000),
        ("January 1,400 euro, July 700 euro, so call it 1,000", 1000),
        ("900 euro in summer, 1,500 euro in winter, on average 1,200", 1200),
        ("48,000 euro a year, so 4k every month", 4000),
        ("24,000 euro a year, which is 2,000 a month", 2000),
    ],
)
def test_an_average_and_the_fields_own_period_stand_for_all(text: str, amount: int) -> None:
    assert heard(text, asked="monthly_bill") == [Money(amount, amount, "EUR", "month")]


@pytest.mark.parametrize(
    ("country", "text", "currency"),
    [
        ("Auckland", "2,200 dollars a month", "NZD"),
        ("Sydney", "tops $900", "AUD"),
        ("Toronto", "US$900 a month", "USD"),
        ("Toronto", "$900 USD a month", "USD"),
        ("Pakistan", "200,000 rupees", "PKR"),
        ("Tanzania", "80 million shillings", "TZS"),
        ("Ghana", "$400 a month", "USD"),
        ("Leeds", "$400 a month", "USD"),
        ("Leeds", "2,600 dollars a month, NZ", "NZD"),
    ],
)
def test_money_that_several_countries_share_is_that_of_the_leads_own(country: str, text: str, currency: str) -> None:
    messages = [
        Message("0", "bot", "Where are you?", TODAY, "country"),
        Message("1", "lead", country, TODAY),
        Message("2", "bot", "And the budget?", TODAY, "budget"),
        Message("3", "lead", text, TODAY),
    ]
    _, last = hear_conversation(messages, FIELDS, TODAY).heard[-1]
    assert [each.value.currency for each in last.statements if isinstance(each.value, Money)] == [currency]


def test_pesos_that_no_country_was_told_for_are_not_another_amounts_dirhams() -> None:
    assert heard("my pay is 9,000 dirham. i can do 600 thousand peso") == [Money(600_000, 600_000)]


GIVEN = "40 thousand euro a year"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("I look in my paper now, the budget is 35, the rest is for the party", 35_000),
        ("Sorry, I said 40, it's 35", 35_000),
        ("scratch the 40, I've got the sheet here and it's 23", 23_000),
        ("I said it was 40 before, 40 was with the training, for the licences alone its 25 000", 25_000),
        ("scrap the 40,000, finance says 32", 32_000),
    ],
)
def test_an_amount_is_put_right_in_its_own_scale_and_period(text: str, amount: int) -> None:
    assert heard(GIVEN, text) == [Money(amount, amount, "EUR", "year")]


@pytest.mark.parametrize(
    "text",
    [
        "We are 40 people and 35 machines, sorry",
        "not before 40 days, sorry, so in 45 days",
        "I said 40, yes",
        "not 40 but 32 drivers",
        "is it 40 or 35?",
    ],
)
def test_numbers_that_are_no_amounts_put_none_right(text: str) -> None:
    assert heard(GIVEN, text) == []


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Sanctioned load is 180. We will do 100 in the first phase.", []),
        ("45, the budget is 20k euro", [Money(20_000, 20_000, "EUR")]),
    ],
)
def test_the_number_that_answers_how_many_is_no_amount(text: str, amounts: list[Money]) -> None:
    assert heard(text, asked="drivers") == amounts


def test_a_head_count_behind_an_amount_is_no_second_one() -> None:
    text = "1,200 euro a head is fine. Oh, and I gave you last year's headcount, we closed one since: 215"
    assert heard(text) == [Money(1200, 1200, "EUR", per_seat=True)]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("we pay 400 euro a month today and I would not go above that", Money(None, 400, "EUR", "month")),
        ("the other yard quoted 19k euro, so less than that obviously", Money(None, 19_000, "EUR")),
        ("they want 60 euro a seat, half of that would be fair", Money(30, 30, "EUR", per_seat=True)),
        (
            "a consultant said 60 euro a seat, my boss says half of that is a maximum",
            Money(None, 30, "EUR", per_seat=True),
        ),
        ("they asked 900 euro for the roof, cheaper than that please", Money(None, 900, "EUR")),
    ],
)
def test_what_may_be_spent_is_held_against_a_price_that_is_named(text: str, money: Money) -> None:
    assert heard(text) == [money]


@pytest.mark.parametrize(
    "text",
    [
        "we lose 3,000 euro a month on it, so less than that",
        "I earn 3,000 euro, a lot less than that",
        "they quoted 900 euro, less than that is not possible I guess",
        "they quoted 900 euro and then 700, so less than that",
        "im paying 1100 euro now for the mess, i want less than that",
    ],
)
def test_what_is_no_price_or_not_one_limits_nothing(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("MXN 80 mil al mes", Money(80_000, 80_000, "MXN", "month")),
        ("12 000 NOK per måned", Money(12_000, 12_000, "NOK", "month")),
        ("900 euro im Monat", Money(900, 900, "EUR", "month")),
        ("my husband says no more than 80 and I say 100 so write 90", Money(90, 90)),
    ],
)
def test_amounts_as_those_write_them_whose_english_is_their_second(text: str, money: Money) -> None:
    assert heard(text) == [money]


def test_what_a_shift_or_a_load_may_cost_is_no_budget() -> None:
    assert heard("we can pay 120 euro per shift") == heard("45 euro a load") == []
