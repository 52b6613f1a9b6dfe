"""What may be spent, apart from what is paid today, what a rival asks, and what one may sign alone."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


def budget(
    low: float | None, high: float | None, currency: str | None, per: str | None, seat: bool = False
) -> dict[str, object]:
    return {"min": low, "max": high, "currency": currency, "per": per, "per_seat": seat}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no more than 18 quid a month each", budget(None, 18, "GBP", "month", True)),
        ("between 5 and 6k a year", budget(5000, 6000, None, "year")),
        ("3 grand a quarter", budget(1000, 1000, None, "month")),
        ("up to 15k one-off", budget(None, 15000, None, "once")),
        ("not a cent over 500 euros", budget(None, 500, "EUR", None)),
        ("4,000 dollars a month, 5 tops", budget(4000, 5000, "USD", "month")),
        ("right now we pay 25, I'd want it under 20 euros", budget(None, 20, "EUR", None)),
        ("£640k. Sorry, that's the other line, ours is £460k", budget(460000, 460000, "GBP", None)),
    ],
)
def test_an_amount_in_answer_to_the_question(text: str, value: object) -> None:
    assert hear(text, "budget", "What could you spend?")["budget"] == value


@pytest.mark.parametrize(
    "text",
    [
        "the other vendor quoted us $49",
        "I can put 50k on the company card without asking anybody",
        "a reasonable one",
        "a few hundred",
        "0.8 euro per km",
        "I'd rather not share that",
    ],
)
def test_other_amounts_are_no_budget(text: str) -> None:
    assert "budget" not in hear(text, "budget", "What could you spend?")


def test_what_is_spent_today_has_its_own_field() -> None:
    heard = hear("about 40k euros a month go into fuel", "fuel_cost")
    assert heard["fuel_cost"] == {**budget(32000, 48000, "EUR", "month"), "about": 40000}
    assert "budget" not in heard
