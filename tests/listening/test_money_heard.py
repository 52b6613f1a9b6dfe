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
