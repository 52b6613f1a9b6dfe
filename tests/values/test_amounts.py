"""Amounts in running text."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.find import find_values
from allears.values.money import Money
from allears.values.reading import Percent

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("500-600 a month, in euros", Money(500, 600, "EUR", "month")),
        ("two hundred per seat per year", Money(200, 200, None, "year", per_seat=True)),
        ("5 grand", Money(5000, 5000)),
        ("Sixty thousand Canadian a quarter", Money(20000, 20000, "CAD", "month")),
        ("30 francs a week", Money(130, 130, "CHF", "month")),
        ("about R700 a month", Money(560, 840, "ZAR", "month", about=700)),
        ("300 dollars, one time", Money(300, 300, "USD", "once")),
    ],
)
def test_currency_and_period_said_late(text: str, money: Money) -> None:
    (reading,) = find_values(text, TODAY)
    assert reading.value == money
    assert reading.quote == text


def test_shares() -> None:
    assert [r.value for r in find_values("about 50% now, 10 to 15 percent then", TODAY)] == [
        Percent(40, 60),
        Percent(10, 15),
    ]
