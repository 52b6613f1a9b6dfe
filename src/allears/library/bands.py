"""Ranges offered as buttons: `5-15`, `51+`, `up to 500 USD a month`, and the values they stand for."""

from __future__ import annotations

from datetime import date

from allears.facts.field import Field
from allears.facts.written import read_written
from allears.policy.literal import write_number
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType, Value

PERIODS = {"month": " a month", "year": " a year", "once": " once", None: ""}


def read_band(field: Field, text: str) -> Value | None:
    """The range of a count or an amount of money; None when it is none, or when the field's type has no ranges."""
    if field.type not in (FieldType.COUNT, FieldType.MONEY):
        return None
    return read_written(field, text, date.min)


def write_band(value: Value) -> str | None:
    """A range as text that `read_band` reads back; None for a value that is no plain range."""
    if not isinstance(value, Count | Money) or value.about is not None:
        return None
    low, high = write_number(value.low), write_number(value.high)
    closed = low if low == high else f"{low}-{high}"
    span = f"up to {high}" if value.low is None else f"at least {low}" if value.high is None else closed
    return span + (_unit(value) if isinstance(value, Money) else "")


def _unit(money: Money) -> str:
    return f"{' ' + money.currency if money.currency else ''}{' a seat' if money.per_seat else ''}{PERIODS[money.per]}"
