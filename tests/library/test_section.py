"""One map of a policy file: each value by its key, and every mistake at its place."""

from __future__ import annotations

import pytest

from allears.facts.words import Words
from allears.library.document import read_document
from allears.library.policy_format import Key, Shape
from allears.library.section import Notes, Section, read_texts

BIKE = Shape(
    "bike",
    "A bicycle.",
    (
        Key("id", "id", "Its number.", required=True),
        Key("kind", "value", "What it is.", values=("city", "race")),
        Key("gears", "number", "How many."),
        Key("lamp", "yes_no", "Whether it shines."),
        Key("story", "words", "What it has seen."),
        Key("parts", "texts", "What it is made of."),
    ),
)


def section(text: str) -> tuple[Section, Notes]:
    node, _ = read_document(text)
    notes = Notes()
    return Section(node, "bikes.1", BIKE, notes), notes


def test_values_are_read_by_their_kind() -> None:
    bike, notes = section(
        "id: a-1\nkind: race\ngears: 3.5\nlamp: Yes\nstory: {en: Far, de: Weit}\nparts: [bell, saddle]\n"
    )
    assert (bike.id(), bike.one_of("kind"), bike.number("gears", 0, 30), bike.yes_no("lamp")) == (
        "a-1",
        "race",
        3.5,
        True,
    )
    assert bike.words("story") == Words((("en", "Far"), ("de", "Weit")))
    assert bike.texts("parts") == ("bell", "saddle")
    assert notes.problems == []


def test_what_is_missing_is_none() -> None:
    bike, notes = section("id: a\n")
    assert (bike.text("kind"), bike.words("story"), bike.texts("parts"), bike.yes_no("lamp")) == (None, None, (), False)
    assert "lamp" not in bike
    assert notes.problems == []


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        ("kind: race\n", "missing-key", "bikes.1"),
        ("id: a\ncolor: red\n", "unknown-key", "bikes.1"),
        ("id: 1a\n", "bad-id", "bikes.1.id"),
        ("id: a\nkind: tandem\n", "wrong-value", "bikes.1.kind"),
        ("id: a\ngears: 99\n", "wrong-value", "bikes.1.gears"),
        ("id: a\ngears: some\n", "wrong-value", "bikes.1.gears"),
        ("id: a\nlamp: maybe\n", "wrong-value", "bikes.1.lamp"),
        ("id: a\nstory: {english: Far}\n", "wrong-value", "bikes.1.story"),
        ("id: a\nstory: [Far]\n", "wrong-kind", "bikes.1.story"),
        ("id: a\nparts: [[bell]]\n", "wrong-kind", "bikes.1.parts"),
        ("[a, b]\n", "wrong-kind", "bikes.1"),
    ],
)
def test_each_mistake_is_noted_once(text: str, code: str, path: str) -> None:
    bike, notes = section(text)
    bike.id()
    bike.one_of("kind")
    bike.number("gears", 0, 30)
    bike.yes_no("lamp")
    bike.words("story")
    bike.texts("parts")
    assert [(one.code, one.path) for one in notes.problems] == [(code, path)]


def test_a_misspelt_key_gets_the_right_one() -> None:
    _, notes = section("id: a\ngeers: 3\n")
    assert notes.problems[0].nearest == "gears"


def test_a_single_text_is_a_list_of_one() -> None:
    node, _ = read_document("bell")
    assert read_texts(node, "parts", Notes()) == ("bell",)
