"""Amounts and limits in the words of people who write English as a second language."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.count import Count
from allears.values.find import find_values
from allears.values.money import Money

TODAY = date(2026, 11, 21)


def values(text: str) -> list[object]:
    return [reading.value for reading in find_values(text, TODAY)]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("we would not like to go above 800 euros per month", Money(None, 800, "EUR", "month")),
        ("I don't want to spend more than $300 a month", Money(None, 300, "USD", "month")),
        ("the price should not exceed 2000 euros", Money(None, 2000, "EUR")),
        ("not one cent over 900 dollars", Money(None, 900, "USD")),
        ("we can't go below 5,000 euros", Money(5000, None, "EUR")),
        ("until 2000 euros", Money(None, 2000, "EUR")),
        ("3000 € a month and not a cent more", Money(None, 3000, "EUR", "month")),
        ("1500 euro per month as a maximum", Money(None, 1500, "EUR", "month")),
        ("from 500 euros on", Money(500, None, "EUR")),
        ("we spend more than 500 euros a month", Money(500, None, "EUR", "month")),
    ],
)
def test_limits_on_what_is_spent(text: str, money: Money) -> None:
    assert values(text) == [money]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("it won't be more than 20 users", Count(None, 20)),
        ("we are never over 15 people", Count(None, 15)),
        ("we never have fewer than 30 students", Count(30, None)),
        ("I can't say, more than 20 users", Count(20, None)),
        ("no we have more than 20 users", Count(20, None)),
    ],
)
def test_a_denied_bound_of_a_count_is_turned_round(text: str, count: Count) -> None:
    assert values(text) == [count]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("1 200 euros by month", Money(1200, 1200, "EUR", "month")),
        ("90.000 lira for year", Money(90000, 90000, "TRY", "year")),
        ("80 zł for person monthly", Money(80, 80, "PLN", "month", per_seat=True)),
        ("4.500 € in the quarter", Money(1500, 1500, "EUR", "month")),
        ("9000 euros HT for the year", Money(9000, 9000, "EUR", "year")),
        ("30 euros on each person every month", Money(30, 30, "EUR", "month", per_seat=True)),
        ("500 euros for employee training", Money(500, 500, "EUR")),
        ("$500 in week 3", Money(500, 500, "USD")),
    ],
)
def test_periods_and_seats_behind_any_small_word(text: str, money: Money) -> None:
    assert values(text)[0] == money


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("60 bucks per head, aussie dollars", Money(60, 60, "AUD", per_seat=True)),
        ("$75k, canadian", Money(75000, 75000, "CAD")),
        ("US$ 75k, canadian", Money(75000, 75000, "USD")),
        ("a grand and a half a month, euro", Money(1500, 1500, "EUR", "month")),
        ("20 mil pesos", Money(20000, 20000)),
        ("R380", Money(380, 380, "ZAR")),
    ],
)
def test_which_money_is_meant(text: str, money: Money) -> None:
    assert values(text)[0] == money


def test_until_stays_a_word_of_time_before_other_numbers() -> None:
    assert not any(isinstance(value, Money) for value in values("we are open until 5 pm, until 20 a day"))
