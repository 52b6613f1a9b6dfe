"""Literals in conditions: from what is written to a value of the field's kind, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from allears.facts.field import Field
from allears.facts.written import read_written
from allears.policy.leaf import fold_text
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

NEEDS_QUOTES = re.compile(r"[(),<>=!\"']|\b(?:and|or|not|list)\b|^\s|\s$|^$|\s\s", re.IGNORECASE)


def read_literal(field: Field, written: str) -> Value | None:
    """A literal of `field`; None when it is none. Days are written as dates, since nobody says from when they count."""
    if field.type is FieldType.DATE_INTERVAL:
        return _read_day(written)
    if field.type is FieldType.CHOICES:
        return _read_option(field, written)
    if field.type is FieldType.CHOICE and not field.options:
        return written
    return read_written(field, written, date.min)


def _read_option(field: Field, written: str) -> str | None:
    """One option of a set: a literal names one at a time. An open set holds folded words."""
    if not field.options:
        return fold_text(written) or None
    chosen = read_written(replace(field, type=FieldType.CHOICE), written, date.min)
    return chosen if isinstance(chosen, str) else None


def write_literal(value: Value) -> str:
    """A value as a literal that `read_literal` reads back as the same value."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Count(low, _):
            return write_number(low)
        case Money(low, _, currency, per, per_seat):
            parts = [write_number(low), currency or "", "a seat" if per_seat else "", _PERIODS[per]]
            return " ".join(part for part in parts if part)
        case DateInterval(start, _):
            return start.isoformat() if start else ""
        case Choices(has):
            return write_words(has)
        case _:
            return value if not NEEDS_QUOTES.search(value) else _quote(value)


def write_words(words: Iterable[str]) -> str:
    """Several options as they stand in parentheses."""
    return ", ".join(write_literal(one) for one in sorted(words))


def write_number(number: float | None) -> str:
    """A number without needless decimals; an open end is empty."""
    if number is None:
        return ""
    return str(int(number)) if number == int(number) else repr(number)


_PERIODS = {"month": "a month", "year": "a year", "once": "once", None: ""}


def _quote(text: str) -> str:
    return f"'{text}'" if '"' in text else f'"{text}"'


def _read_day(written: str) -> DateInterval | None:
    try:
        day = date.fromisoformat(written.strip())
    except ValueError:
        return None
    return DateInterval(day, day)
