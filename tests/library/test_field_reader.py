"""Everything a policy may say of a field."""

from __future__ import annotations

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.library.document import read_document
from allears.library.field_reader import default_label, has_type, read_field
from allears.library.policy_format import FIELD
from allears.library.section import Notes, Section
from allears.values.value import FieldType


def read(text: str, language: str = "en") -> tuple[Field, list[str]]:
    node, _ = read_document(text)
    notes = Notes(language=language)
    return read_field("bike", Section(node, "fields.bike", FIELD, notes)), [one.code for one in notes.problems]


def test_a_type_is_enough() -> None:
    assert read("type: count") == (Field("bike", FieldType.COUNT), [])


def test_every_key_is_heard() -> None:
    field, problems = read(
        "type: choice\nabout: person\nname: Fahrrad\nof: [rad]\nask: Welches\nbenefit: zum Zeigen\neffort: 2.5\n"
        "first: yes\ndelicate: true\nvalid: 2 weeks\ndecides_from: 0\ncolumns: Rad\nempty_cells: [k.A.]\n"
        "options: {city: [town], race: {label: Rennrad}, both: }\n",
        language="de",
    )
    assert problems == []
    assert field == Field(
        "bike",
        FieldType.CHOICE,
        about="person",
        name=Words.of("Fahrrad", "de"),
        nouns=("rad",),
        options=(
            Option("city", Words.of("city", "de"), ("town",)),
            Option("race", Words.of("Rennrad", "de")),
            Option("both", Words.of("both", "de")),
        ),
        ask=Words.of("Welches", "de"),
        benefit=Words.of("zum Zeigen", "de"),
        effort=2.5,
        first=True,
        delicate=True,
        valid_days=14,
        decides_from=0.0,
        columns=("Rad",),
        empty_cells=("k.A.",),
    )


def test_options_may_be_a_list() -> None:
    field, _ = read("type: choices\noptions: [left_bell, horn]\n")
    assert [(one.id, str(one.label)) for one in field.options] == [("left_bell", "left bell"), ("horn", "horn")]
    assert default_label("left_bell", "en") == field.options[0].label


def test_a_band_may_show_something_else_than_it_means() -> None:
    field, _ = read("type: count\nbands: [1, {label: a handful, value: 2-5}]\n")
    assert [one.label for one in field.bands] == ["1", "a handful"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("type: bicycle", "wrong-value"),
        ("ask: Which", "missing-key"),
        ("type: count\nbands: [several]", "band"),
        ("type: place\nbands: [1-2]", "band"),
        ("type: count\noptions: [a]", "wrong-kind"),
        ("type: choice\noptions: some", "wrong-kind"),
        ("type: choice\noptions: [a, a]", "duplicate-id"),
        ("type: count\nvalid: 3 days\nvalid_days: 3", "wrong-value"),
        ("type: count\nvalid_days: 0", "wrong-value"),
        ("type: count\nabout: nobody", "wrong-value"),
    ],
)
def test_each_mistake_is_noted(text: str, code: str) -> None:
    assert read(text)[1] == [code]


def test_whether_there_is_a_type_can_be_asked() -> None:
    for text, answer in (("type: count", True), ("type: cuont", False), ("ask: Which", False)):
        node, _ = read_document(text)
        assert has_type(Section(node, "fields.bike", FIELD, Notes())) is answer
