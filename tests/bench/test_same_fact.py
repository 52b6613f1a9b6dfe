"""When two values mean the same to the benchmark."""

from __future__ import annotations

import pytest

from allears.values.value import FieldType
from bench.same_fact import same_value


@pytest.mark.parametrize(
    ("type_", "gold", "heard"),
    [
        (FieldType.COUNT, {"min": 32, "max": 48, "about": 40}, {"min": 40, "max": 40}),
        (FieldType.DATE_INTERVAL, {"from": None, "to": "2027-03-31"}, {"from": None, "to": "2027-03-30"}),
        (FieldType.TEXT, "orders get lost", "our orders get lost in the mail"),
        (FieldType.ROLE, "head of sales", "the head of sales"),
        (FieldType.NAME, "Ana Berg", "ana berg"),
    ],
)
def test_the_same(type_: FieldType, gold: object, heard: object) -> None:
    assert same_value(type_, gold, heard)


@pytest.mark.parametrize(
    ("type_", "gold", "heard"),
    [
        (FieldType.COUNT, {"min": 12, "max": 12}, {"min": 12, "max": None}),
        (FieldType.MONEY, {"min": 5, "max": 5, "currency": "EUR"}, {"min": 5, "max": 5, "currency": "USD"}),
        (FieldType.YES_NO, True, "true"),
        (FieldType.TEXT, "orders get lost", "nobody calls back"),
        (FieldType.NAME, "Ana Berg", "Ana"),
    ],
)
def test_not_the_same(type_: FieldType, gold: object, heard: object) -> None:
    assert not same_value(type_, gold, heard)
