"""Whole cells and literals."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.read import (
    read_choice,
    read_choices,
    read_count,
    read_email,
    read_money,
    read_percent,
    read_phone,
    read_url,
    read_value,
    read_yes_no,
)
from allears.values.reading import Percent
from allears.values.value import FieldType, Value

TODAY = date(2026, 11, 21)
SIZES = {"small": ["up to ten"], "large": ["enterprise", "big ones"]}


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("11-50", Count(11, 50)),
        ("10k", Count(10000, 10000)),
        ("51+", Count(51, None)),
        ("about 40", Count(32, 48, about=40)),
        ("1,200", Count(1200, 1200)),
        ("1.200", Count(1200, 1200)),
        ("under 10", Count(None, 10)),
        ("<10", Count(None, 10)),
        ("1-10 employees", Count(1, 10)),
        ("just me", Count(1, 1)),
        ("40 people, tops", Count(None, 40)),
        ("none", Count(0, 0)),
        ("1 000 – 5 000", Count(1000, 5000)),
        ("10,001+ employees", Count(10001, None)),
    ],
)
def test_sizes_as_spreadsheets_hold_them(cell: str, count: Count) -> None:
    assert read_count(cell) == count


@pytest.mark.parametrize(
    "cell", ["", "n/a", "12 or so I think, ask Jo", "20 days", "5%", "$5", "-", "hello 5", "1.2.3"]
)
def test_a_cell_that_is_not_wholly_a_count(cell: str) -> None:
    assert read_count(cell) is None


@pytest.mark.parametrize(
    ("cell", "money"),
    [
        ("300 USD a month", Money(300, 300, "USD", "month")),
        ("$15-20k", Money(15000, 20000, "USD")),
        ("2000", Money(2000, 2000)),
        ("29 EUR a seat a month", Money(29, 29, "EUR", "month", per_seat=True)),
        ("10k-20k EUR", Money(10000, 20000, "EUR")),
        ("under 5k", Money(None, 5000)),
        ("$1,000+", Money(1000, None, "USD")),
        ("5000 EUR one-off", Money(5000, 5000, "EUR", "once")),
    ],
)
def test_amounts_as_policies_hold_them(cell: str, money: Money) -> None:
    assert read_money(cell) == money


def test_yes_and_no() -> None:
    assert [read_yes_no(cell) for cell in ("Yes", "yep.", "TRUE", "1", "Yes, we do")] == [True] * 5
    assert [read_yes_no(cell) for cell in ("No", "false", "0", "not yet")] == [False] * 4
    assert read_yes_no("maybe") is None


def test_addresses_and_shares() -> None:
    assert read_email(" Jo@Acme.com ") == "jo@acme.com"
    assert read_email("jo@acme.com or ring me") is None
    assert read_phone("0176 12345678", "DE") == "+4917612345678"
    assert read_phone("ring me") is None
    assert read_url("https://www.acme.co.uk/x") == "acme.co.uk"
    assert read_url("acme and co") is None
    assert read_percent("10-15 %") == Percent(10, 15)
    assert read_percent("10") is None


def test_choices_by_id_or_word() -> None:
    assert read_choice("Enterprise", SIZES) == "large"
    assert read_choice("medium", SIZES) is None
    assert read_choices("small; big ones", SIZES) == Choices(frozenset({"small", "large"}))
    assert read_choices("small; medium", SIZES) is None


@pytest.mark.parametrize(
    ("text", "field_type", "value"),
    [
        ("12", FieldType.COUNT, Count(12, 12)),
        ("by Q2", FieldType.DATE_INTERVAL, DateInterval(None, date(2027, 6, 30))),
        ("Norway", FieldType.PLACE, "NO"),
        (" Jane  Doe ", FieldType.NAME, "Jane Doe"),
        ("Head of Sales", FieldType.ROLE, "head of sales"),
        (" our pain ", FieldType.TEXT, "our pain"),
        ("large", FieldType.CHOICE, "large"),
        ("", FieldType.TEXT, None),
        ("?", FieldType.NAME, None),
        ("a, b", FieldType.CHOICES, Choices(frozenset({"a", "b"}))),
    ],
)
def test_every_type_of_field_has_its_reader(text: str, field_type: FieldType, value: Value | None) -> None:
    assert read_value(text, field_type, TODAY) == value
