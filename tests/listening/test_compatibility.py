"""Which two values of a field can both hold."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.listening.compatibility import Fit, fit
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value


def money(amount: float, per: str | None = "month", currency: str | None = "EUR", *, per_seat: bool = False) -> Money:
    return Money(amount, amount, currency, per, per_seat)  # type: ignore[arg-type]


def between(start: str | None, end: str | None) -> DateInterval:
    return DateInterval(date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None)


@pytest.mark.parametrize(
    ("earlier", "later", "kind", "expected"),
    [
        (Count(80, 120, 100), Count.exactly(97), FieldType.COUNT, Fit.REFINES),
        (Count.exactly(9), Count.exactly(24), FieldType.COUNT, Fit.APART),
        (Count(10, None), Count.exactly(14), FieldType.COUNT, Fit.REFINES),
        (Count.exactly(12), Count.exactly(13), FieldType.COUNT, Fit.APART),
        (money(2000), money(24000, "year"), FieldType.MONEY, Fit.REFINES),
        (money(2000), money(600), FieldType.MONEY, Fit.APART),
        (money(2000), money(2000, currency="USD"), FieldType.MONEY, Fit.NOT_COMPARABLE),
        (money(900), money(90, per_seat=True), FieldType.MONEY, Fit.NOT_COMPARABLE),
        (Money(None, 400, "USD", "month"), Money(None, 2500, "USD", "month"), FieldType.MONEY, Fit.APART),
        (
            between("2026-04-01", "2026-06-30"),
            between("2026-05-01", "2026-05-31"),
            FieldType.DATE_INTERVAL,
            Fit.REFINES,
        ),
        (between(None, "2026-06-30"), between("2026-08-01", None), FieldType.DATE_INTERVAL, Fit.APART),
        (between(None, "2026-01-31"), between(None, "2026-03-31"), FieldType.DATE_INTERVAL, Fit.APART),
        ("speed", "price", FieldType.CHOICE, Fit.APART),
        ("recommends", "no_say", FieldType.CHOICE, Fit.REFINES),
        ("PT", "ES", FieldType.PLACE, Fit.APART),
        ("Tom", "Tom Whitaker", FieldType.NAME, Fit.REFINES),
        ("a@x.org", "b@x.org", FieldType.EMAIL, Fit.WIDENS),
        (True, False, FieldType.YES_NO, Fit.APART),
        (Choices(frozenset({"excel"})), Choices(frozenset({"trello"})), FieldType.CHOICES, Fit.WIDENS),
        (Choices(frozenset({"excel"})), Choices(lacks=frozenset({"excel"})), FieldType.CHOICES, Fit.APART),
        (Choices(frozenset({"none"})), Choices(frozenset({"excel"})), FieldType.CHOICES, Fit.APART),
        ("late parcels", "lost parcels", FieldType.TEXT, Fit.NOT_COMPARABLE),
    ],
)
def test_how_a_later_value_stands_to_an_earlier_one(
    earlier: Value, later: Value, kind: FieldType, expected: Fit
) -> None:
    assert fit(earlier, later, kind) is expected


counts = st.builds(
    lambda low, more, about: Count(low, low + more, about),
    st.integers(0, 500),
    st.integers(0, 50),
    st.none(),
)


@given(counts, counts)
def test_being_apart_does_not_depend_on_who_came_first(one: Count, other: Count) -> None:
    assert (fit(one, other, FieldType.COUNT) is Fit.APART) == (fit(other, one, FieldType.COUNT) is Fit.APART)


@given(counts)
def test_a_value_fits_itself(one: Count) -> None:
    assert fit(one, one, FieldType.COUNT) is Fit.SAME
