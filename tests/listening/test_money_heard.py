"""What may be spent, apart from other money a lead speaks of."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.listening.message import Message
from allears.listening.money_heard import hear_money
from allears.listening.wording import Wording
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.value import FieldType
from tests.listening.talk import TODAY, context
from tests.listening.trades_that_count import heard as heard_in


def budgets(text: str, asks: str | None = "budget") -> list[object]:
    expected = FieldType.MONEY if asks else None
    wording = Wording.of(Message("1", "lead", text, TODAY), find_values(text, TODAY, ENGLISH, expected))
    return [statement.value for statement in hear_money(wording, context(asks), ())]


@pytest.mark.parametrize(
    "text",
    [
        "If the contract comes through, maybe 1,500 euros.",
        "The present supplier takes 40 euros per month.",
        "Our old school charges 3,000 euros a year.",
        "Today everyone pays 89 euros out of their own pocket.",
        "It's 13 vans not 15, two went to my sister.",
        "8,000 euros monthly, that was the number of last year.",
    ],
)
def test_money_that_is_no_budget(text: str) -> None:
    assert budgets(text) == []


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("We won't go above 900 euros by month.", Money(None, 900, "EUR", "month")),
        ("If it works we could pay 500 euros a month.", Money(500, 500, "EUR", "month")),
        ("Until 2,000 euros in the month.", Money(None, 2000, "EUR", "month")),
        ("The old one takes 1,150 € per month. I'd not go over 1,000 €.", Money(None, 1000, "EUR", "month")),
    ],
)
def test_limits_in_an_answer(text: str, money: Money) -> None:
    assert budgets(text) == [money]


def test_a_sanctioned_sum_is_a_budget_without_a_question() -> None:
    assert budgets("8 lakhs rupees is sanctioned per annum.", None) == [Money(800000, 800000, "INR", "year")]


def amount(
    low: float | None, high: float | None, currency: str | None = None, per: str | None = None, *, seat: bool = False
) -> dict[str, object]:
    """An amount as facts show it."""
    return {"min": low, "max": high, "currency": currency, "per": per, "per_seat": seat}


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("Our limit's 4,500 a month", amount(None, 4500, None, "month")),
        ("the ceiling's at 400", amount(None, 400)),
        ("800-1000 a month? dollars", amount(800, 1000, "USD", "month")),
        ("2500 for the whole thing. canadian", amount(2500, 2500, "CAD", "once")),
        ("5k, 6 if it has to be", amount(5000, 6000)),
        ("3 thousand reais monthly, maybe 3.5", amount(3000, 3500, "BRL", "month")),
        ("8, max 10k", amount(8000, 10000)),
        ("more than 15 000 € is not possible", amount(None, 15000, "EUR")),
        ("I could stretch to 300", amount(None, 300)),
        ("anything under 100 is fine", amount(None, 100)),
        ("Rs 14 lakhs one time", amount(1400000, 1400000, "INR", "once")),
        ("the trustees granted us £600 for the year", amount(600, 600, "GBP", "year")),
        ("grand and a half a month, euro, tops", amount(None, 1500, "EUR", "month")),
        ("20,000 (SEK)", amount(20000, 20000, "SEK")),
        ("300 plus VAT", amount(300, 300)),
        ("the board has approved 11,500", amount(11500, 11500)),
        ("ok 200 works", amount(200, 200)),
        ("5k a head, Aussie", amount(5000, 5000, "AUD", seat=True)),
        ("For one person 60 zł monthly", amount(60, 60, "PLN", "month", seat=True)),
        ("In pounds we can manage 2,000 per child", amount(2000, 2000, "GBP", seat=True)),
        ("I paid 2500 dollar for a bad one. for five max 20000 dollar", amount(None, 20000, "USD")),
    ],
)
def test_the_ways_in_which_an_amount_answers(text: str, budget: object) -> None:
    assert heard_in(text, "courier", "budget")["budget"] == budget


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("my budget's 700 a month", "budget", amount(700, 700, None, "month")),
        ("we can't go over 2k", "budget", amount(None, 2000)),
        ("I've got 450 bucks for a hundred stickers", "budget", amount(450, 450, "USD")),
        ("Our fuel bill is 24k a year", "freight", amount(24000, 24000, None, "year")),
        ("We pay 3,100 euros a month for fuel. I want it under 2,500", "budget", amount(None, 2500, "EUR", "month")),
    ],
)
def test_amounts_are_volunteered(text: str, field: str, value: object) -> None:
    assert heard_in(text, "courier")[field] == value


@pytest.mark.parametrize(
    "text",
    [
        "I saw your offer of 100 parcels for 19 euros",
        "is it 50 a month?",
        "we are insured up to 10,000 euros",
        "they do 60 each per day",
        "a driver costs me 3000 a month",
    ],
)
def test_a_price_of_ours_and_a_sum_for_something_else_are_no_budget(text: str) -> None:
    assert "budget" not in heard_in(text, "courier")


def test_the_price_of_a_piece_is_not_what_is_paid_a_month() -> None:
    assert "freight" not in heard_in("6 euros a parcel", "courier", "freight")


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("around 2000", amount(1600, 2400) | {"about": 2000}),
        ("up to 2000", amount(None, 2000)),
        ("we'd rather not go over 1800", amount(None, 1800)),
        ("3k a month plus fuel", amount(3000, 3000, None, "month")),
        ("2k plus a month", amount(2000, None, None, "month")),
        ("we pay 300 a month now and dont want to pay more", amount(None, 300, None, "month")),
        ("3200 on average", amount(3200, 3200)),
        ("up to 20k this year", amount(None, 20000, None, "year")),
    ],
)
def test_plain_amounts_answer(text: str, budget: object) -> None:
    assert heard_in(text, "courier", "budget")["budget"] == budget


@pytest.mark.parametrize("text", ["currently paying the other lot £900 a month", "founded around 2010", "by 2027"])
def test_what_is_paid_today_and_a_year_are_no_answer(text: str) -> None:
    assert "budget" not in heard_in(text, "courier", "budget")


def test_what_was_paid_last_year_tells_what_is_paid() -> None:
    assert heard_in("around 18000 last year", "courier", "freight")["freight"]["about"] == 18000  # type: ignore[index]
