"""Values as JSON."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.reading import Duration, FoundValue, Percent
from allears.values.shape import shape_of
from allears.values.value import Value


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        (Count(12.0, 12.0), {"min": 12, "max": 12}),
        (Count(32, 48, about=40), {"min": 32, "max": 48, "about": 40}),
        (
            Money(None, 2.5, "EUR", "month", per_seat=True),
            {"min": None, "max": 2.5, "currency": "EUR", "per": "month", "per_seat": True},
        ),
        (DateInterval(None, date(2027, 6, 30)), {"from": None, "to": "2027-06-30"}),
        (Duration(2, 3, "week"), {"min": 2, "max": 3, "unit": "week"}),
        (Percent(10, 10), {"min": 10, "max": 10}),
        (Choices(frozenset({"b", "a"})), {"has": ["a", "b"], "lacks": [], "complete": False}),
        (True, True),
        ("NO", "NO"),
    ],
)
def test_each_kind_of_value_has_its_shape(value: Value | FoundValue, shape: object) -> None:
    assert shape_of(value) == shape
