"""Common fields come ready made, in whole or in part."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.library.document import read_document
from allears.library.fields_in_reach import FieldsInReach, ready_fields
from allears.library.policy_file import read_policy
from allears.library.ready_fields import complete, ready_field_nodes
from allears.values.value import FieldType

POLICY = """\
format: 1
id: a
language: de
fields: {wunsch: {type: text, ask: Was soll anders werden}}
ideal: [{id: b, we_can_help_them: [wunsch is known, employees > 5]}]
"""


@pytest.mark.parametrize("field", ready_fields().values(), ids=list(ready_fields()))
def test_each_has_a_question_and_a_benefit(field: Field) -> None:
    assert str(field.ask).endswith("?")
    assert field.benefit is not None
    assert field.ask is not None
    assert field.ask.texts[0][0] == "en"


def test_their_texts_say_that_they_are_english() -> None:
    employees = read_policy(POLICY).fields["employees"]
    assert employees.ask is not None
    assert [language for language, _ in employees.ask.texts] == ["en"]


def test_only_those_that_are_named_are_in_the_policy() -> None:
    assert list(read_policy(POLICY).fields) == ["wunsch", "employees"]


def test_a_type_of_ones_own_makes_it_ones_own_field() -> None:
    node, _ = read_document("{type: text, ask: Wo}")
    assert complete(node, "country") is node
    partly, _ = read_document("{ask: Wo}")
    assert complete(partly, "country") != partly
    assert complete(partly, "something_else") is partly
    assert "country" in ready_field_nodes()


def test_own_fields_stand_before_ready_made_ones() -> None:
    own = Field("country", FieldType.TEXT)
    reach = FieldsInReach({"country": own})
    assert reach["country"] is own
    assert reach["budget"].type is FieldType.MONEY
    assert list(reach.used) == ["budget"]
    assert "weather" not in reach
    assert next(iter(reach)) == "country"
    assert len(reach) == len(list(reach)) == len(ready_fields())
