"""A condition may name a policy's own fields and the ready-made ones, and the policy's own come first."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.library.fields_in_reach import FieldsInReach, ready_fields
from allears.values.value import FieldType

OWN = {"employees": Field("employees", FieldType.TEXT), "litres": Field("litres", FieldType.COUNT)}


def test_a_field_of_the_policys_own_hides_the_ready_made_one() -> None:
    reach = FieldsInReach(OWN)
    assert reach["employees"] is OWN["employees"]
    assert reach.used == {}


def test_a_ready_made_field_is_remembered_once_it_is_named() -> None:
    reach = FieldsInReach(OWN)
    assert "country" in reach
    assert reach.used == {}
    assert reach["country"].type is FieldType.PLACE
    assert list(reach.used) == ["country"]


def test_it_lists_every_field_once_the_own_ones_first() -> None:
    names = list(FieldsInReach(OWN))
    assert names[:2] == ["employees", "litres"]
    assert len(names) == len(set(names)) == len(FieldsInReach(OWN)) == len(ready_fields()) + 1


def test_what_nobody_described_is_out_of_reach() -> None:
    reach = FieldsInReach(OWN)
    assert "shoe_size" not in reach
    with pytest.raises(KeyError):
        reach["shoe_size"]
