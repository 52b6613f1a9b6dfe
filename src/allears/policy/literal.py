"""Literals in conditions: from what is written to a value of the field's kind, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from allears.facts.field import Field
from allears.policy.leaf import fold_text
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money, Period
from allears.values.value import FieldType, Value

NEEDS_QUOTES = re.compile(r"[(),<>=!\"']|\b(?:and|or|not|list)\b|^\s|\s$|^$|\s\s", re.IGNORECASE)
SPOKEN_YES, SPOKEN_NO = frozenset({"yes", "true", "y"}), frozenset({"no", "false", "n"})


def read_literal(field: Field, written: str) -> Value | None:
    """A literal of `field`; None when it is none. Options may be written as id, label, or one of their other words."""
    match field.type:
        case FieldType.COUNT:
            return _read_number(written)
        case FieldType.MONEY:
            return _read_amount(written)
        case FieldType.DATE_INTERVAL:
            return _read_day(written)
        case FieldType.YES_NO:
            return _read_yes_no(written)
        case FieldType.CHOICE | FieldType.CHOICES if field.options:
            return read_option(field, written)
        case FieldType.PLACE:
            return written.strip().upper() if len(written.strip()) == 2 else None
        case _:
            return written


def read_option(field: Field, written: str) -> str | None:
    """The id of the option that `written` names, or None."""
    wanted = fold_text(written)
    for names_of in (lambda one: (one.id,), lambda one: (str(one.label),), lambda one: one.also):
        for option in field.options:
            if wanted in map(fold_text, names_of(option)):
                return option.id
    return None


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


def _read_number(written: str) -> Count | None:
    plain = written.strip().replace(",", "")
    return Count.exactly(float(plain)) if re.fullmatch(r"-?\d+(?:\.\d+)?", plain) else None


AMOUNT = re.compile(
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<currency>[A-Za-z]{3})?(?P<seat>\s+(?:a|per) seat)?"
    r"(?:\s+(?:(?:a|per) (?P<per>month|year)|(?P<once>once)))?"
)


def _read_amount(written: str) -> Money | None:
    found = AMOUNT.fullmatch(written.strip())
    if found is None:
        return None
    amount = float(found["number"].replace(",", ""))
    currency = found["currency"].upper() if found["currency"] else None
    per: Period | None = "once" if found["once"] else None
    if found["per"]:
        per = "month" if found["per"] == "month" else "year"
    return Money(amount, amount, currency, per, bool(found["seat"]))


def _read_day(written: str) -> DateInterval | None:
    try:
        day = date.fromisoformat(written.strip())
    except ValueError:
        return None
    return DateInterval(day, day)


def _read_yes_no(written: str) -> bool | None:
    word = fold_text(written)
    return True if word in SPOKEN_YES else False if word in SPOKEN_NO else None
