"""A field has a name for people and options that are found by their id."""

from __future__ import annotations

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.values.value import FieldType

STYLE = Field(
    "selling_style",
    FieldType.CHOICE,
    options=(Option("inside", Words.of("By phone"), ("from their desks",)), Option("field", Words.of("On the road"))),
)


def test_a_field_without_a_name_is_called_by_its_id_in_words() -> None:
    assert STYLE.title == "selling style"


def test_a_name_that_the_policy_gives_is_used() -> None:
    assert Field("sales_reps", FieldType.COUNT, name=Words.of("people who sell")).title == "people who sell"


def test_an_option_is_found_by_its_id_and_not_by_its_label() -> None:
    found = STYLE.option("inside")
    assert found is not None
    assert str(found.label) == "By phone"
    assert STYLE.option("By phone") is None
