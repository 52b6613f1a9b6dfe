"""Ranges offered as buttons: `5-15`, `51+`, `under 500 USD a month`, and the values they stand for."""

from __future__ import annotations

import re

from allears.facts.field import Field
from allears.policy.literal import read_literal
from allears.values.count import Count
from allears.values.money import Money
from allears.values.value import FieldType, Value

NUMBER = r"\d[\d,]*(?:\.\d+)?"
RANGE = re.compile(
    rf"(?:(?P<bound>under|up to|less than|at most|over|more than|at least|from)\s+)?(?P<low>{NUMBER})"
    rf"(?:\s*(?:-|–|to)\s*(?P<high>{NUMBER}))?(?P<plus>\s*\+|\s+or more)?(?P<unit>\s+.+)?",
    re.IGNORECASE,
)
DOWNWARDS = frozenset({"under", "up to", "less than", "at most"})


def read_band(field: Field, text: str) -> Value | None:
    """The range of a count or an amount of money; None when it is none, or when the field's type has no ranges."""
    found = RANGE.fullmatch(text.strip())
    if found is None or field.type not in (FieldType.COUNT, FieldType.MONEY):
        return None
    unit = (found["unit"] or "") if field.type is FieldType.MONEY else ""
    low = read_literal(field, found["low"] + unit)
    high = read_literal(field, (found["high"] or found["low"]) + unit)
    if not isinstance(low, Count | Money) or not isinstance(high, Count | Money):
        return None
    bound = (found["bound"] or "").lower()
    return _between(
        low, high, open_low=bound in DOWNWARDS, open_high=bool(found["plus"] or bound) and bound not in DOWNWARDS
    )


def _between(low: Count | Money, high: Count | Money, open_low: bool, open_high: bool) -> Value | None:
    lowest, highest = None if open_low else low.low, None if open_high else high.high
    if lowest is not None and highest is not None and lowest > highest:
        return None
    if isinstance(low, Money):
        return Money(lowest, highest, low.currency, low.per, low.per_seat)
    return Count(lowest, highest)


def write_band(value: Value) -> str | None:
    """A range as text that `read_band` reads back; None for a value that is no plain range."""
    if not isinstance(value, Count | Money) or value.about is not None:
        return None
    low, high = _number(value.low), _number(value.high)
    closed = f"{low}" if low == high else f"{low}-{high}"
    span = f"up to {high}" if low is None else f"{low}+" if high is None else closed
    return span + (_unit(value) if isinstance(value, Money) else "")


def _number(number: float | None) -> str | None:
    return None if number is None else str(int(number)) if number == int(number) else repr(number)


def _unit(money: Money) -> str:
    period = {"month": " a month", "year": " a year", "once": " once", None: ""}[money.per]
    return f"{' ' + money.currency if money.currency else ''}{' a seat' if money.per_seat else ''}{period}"
