"""What may be spent, as leads answer it when they are asked."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.money import Money
from allears.values.value import FieldType

_DAY = date(2026, 11, 21)
_FIELDS = (
    Field("budget", FieldType.MONEY, ask=Words.of("What may it cost?")),
    Field("workstations", FieldType.COUNT, nouns=("workstations",), ask=Words.of("How many workstations?")),
    Field("energy", FieldType.COUNT, nouns=("kwh",), ask=Words.of("How much energy do you use a month?")),
)


def _spent(text: str, asked: str = "What may it cost?") -> list[Money]:
    question = Message("0", "bot", asked, _DAY, asks="budget")
    heard = hear_conversation([question, Message("1", "lead", text, _DAY)], _FIELDS, _DAY)
    statements = [each for _, one in heard.heard for each in one.statements if each.field == "budget"]
    return [each.value for each in statements if isinstance(each.value, Money)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12k p.a.", 12_000, 12_000),
        ("2000 net", 2000, 2000),
        ("2k plus VAT", 2000, 2000),
        ("6 grand inc vat", 6000, 6000),
        ("one-off 7500", 7500, 7500),
        ("a one time fee of 7,500 is fine", 7500, 7500),
        ("we've 40k put aside", 40_000, 40_000),
        ("we budgeted 18 thousand", 18_000, 18_000),
        ("Rs 14 lakhs one time", 1_400_000, 1_400_000),
        ("10k, 12 at a push", 10_000, 12_000),
        ("ok 200 works", 200, 200),
    ],
)
def test_an_amount_is_heard_however_it_is_put(text: str, low: float, high: float) -> None:
    assert [(each.low, each.high) for each in _spent(text)] == [(low, high)]


@pytest.mark.parametrize(
    "text", ["£45 a guest", "60 per workstation a month", "25 quid a month per pc", "45 pp", "1,200 per vehicle"]
)
def test_so_much_for_each_of_them_is_a_price_a_seat(text: str) -> None:
    assert [each.per_seat for each in _spent(text)] == [True]


def test_money_given_to_us_is_not_american() -> None:
    assert [each.currency for each in _spent("The trustees granted us £600 for the year.")] == ["GBP"]


@pytest.mark.parametrize(
    "text",
    [
        "up to 1000 I can sign myself",
        "is 5k enough?",
        "what about 5k?",
        "no idea, what do people usually pay? 5k?",
        "our 600 MWh a year tell you",
        "it's for 12 workstations",
        "your competitor quoted 9k",
    ],
)
def test_what_is_no_offer_of_theirs_is_no_budget(text: str) -> None:
    assert _spent(text) == []


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("3,000 euros monthly. Not more.", 3000),
        ("400 a month and not a cent more", 400),
        ("I can't exceed 700", 700),
        ("Our present supplier is charging 18,000 a month. We can go till 25k.", 25_000),
        ("The vendor takes 900, we won't go past 700", 700),
    ],
)
def test_how_far_they_would_go_is_the_most(text: str, most: float) -> None:
    assert [(each.low, each.high) for each in _spent(text)] == [(None, most)]


def test_an_amount_put_right_keeps_its_period() -> None:
    messages = [
        Message("0", "bot", "What may it cost?", _DAY, asks="budget"),
        Message("1", "lead", "4 million naira a year", _DAY),
        Message("2", "bot", "How many workstations?", _DAY, asks="workstations"),
        Message("3", "lead", "12. Sorry, that budget is 3.5m, my accountant corrected me", _DAY),
    ]
    heard = hear_conversation(messages, _FIELDS, _DAY)
    last = heard.heard[-1][1].statements
    assert [(each.value.low, each.value.per) for each in last if isinstance(each.value, Money)] == [(3_500_000, "year")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3,000 euro in total", Money(3000, 3000, "EUR", "once")),
        ("1,500 quid altogether", Money(1500, 1500, "GBP", "once")),
        ("£300 a month all in, maybe 350", Money(300, 350, "GBP", "month")),
        ("90 euros, nothing above", Money(None, 90, "EUR")),
        ("80 thousand euros all in, not a cent more", Money(None, 80000, "EUR", "once")),
        ("in total 300 euros a month", Money(300, 300, "EUR", "month")),
    ],
)
def test_what_an_amount_covers_and_where_it_ends(text: str, value: Money) -> None:
    assert _spent(text) == [value]


def test_the_price_that_was_named_tells_what_a_bare_amount_is_for() -> None:
    assert _spent("Hmm. 10 would.", "We land at 14 a seat. Does that work?") == [Money(10, 10, None, None, True)]
    assert _spent("300", "Our seats start at 14 a seat. What is your budget?") == [Money(300, 300)]


def test_what_a_thing_costs_is_no_budget() -> None:
    assert _spent("a tile costs 2 euros these days, so you tell me") == []


@pytest.mark.parametrize(
    ("text", "amount", "per"),
    [
        ("2k setup and 300 a month", 300, "month"),
        ("300 a month plus 2k setup", 300, "month"),
        ("2k upfront then 300 a month", 300, "month"),
        ("one-off 1500 and then 99 per month", 99, "month"),
        ("5000 for implementation and 800 monthly", 800, "month"),
        ("£2,000 install, £45 a month after that", 45, "month"),
        ("2k for training and 300 a month for the licences", 300, "month"),
        ("setup fee 500, then 40 a month", 40, "month"),
        ("3k to get started then 6k a year", 6000, "year"),
        ("400 a month or 4k a year", 400, "month"),
        ("10k one-off or 900 a month", 10_000, "once"),
    ],
)
def test_beside_what_is_paid_at_the_start_what_is_paid_again_and_again_stands(
    text: str, amount: float, per: str
) -> None:
    (value,) = _spent(text)
    assert (value.low, value.high, value.per) == (amount, amount, per)
