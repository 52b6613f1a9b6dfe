"""YAML is read as text, with places, and without its surprises."""

from __future__ import annotations

import pytest

from allears.library.document import LARGEST, DocumentError, Entries, Items, Place, Text, read_document


def test_nothing_is_typed() -> None:
    node, problems = read_document("a: NO\nb: 12:30\nc: yes\nd: 1_000\ne: 2026-11-01\nf: null\ng:\nh: 0x1F\n")
    assert isinstance(node, Entries)
    written = [value.value for _, value in node.entries if isinstance(value, Text)]
    assert written == ["NO", "12:30", "yes", "1_000", "2026-11-01", "null", "", "0x1F"]
    assert problems == ()


def test_every_node_knows_its_place() -> None:
    node, _ = read_document("a:\n  - b\n  - {c: 'd'}\n")
    assert isinstance(node, Entries)
    items = node.entries[0][1]
    assert isinstance(items, Items)
    second = items.items[1]
    assert isinstance(second, Entries)
    key, value = second.entries[0]
    assert (key.place, value.place) == (Place(3, 6), Place(3, 9))
    assert isinstance(value, Text)
    assert value.quoted
    assert second.in_brackets
    assert not node.in_brackets


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: &b c\n", "not-plain", 1),
        ("a: [1]\nb: *a\n", "not-plain", 2),
        ("a: !!int 1\n", "not-plain", 1),
        ("a: 1\na: 2\n", "duplicate-key", 2),
        ("a: 1\n---\nb: 2\n", "not-plain", 2),
        ("? [a, b]\n: c\n", "not-plain", 1),
    ],
)
def test_tricks_are_refused_where_they_stand(text: str, code: str, line: int) -> None:
    _, problems = read_document(text)
    assert [(one.code, one.line) for one in problems] == [(code, line)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("# nothing\n", "empty"),
        ("x" * (LARGEST + 1), "too-large"),
        ("[" * 21 + "]" * 21, "too-deep"),
        ("a: [1\n", "yaml-syntax"),
        ("a: \x07\n", "yaml-syntax"),
        ("a:\n\tb: c\n", "yaml-syntax"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, code: str) -> None:
    with pytest.raises(DocumentError) as raised:
        read_document(text)
    assert raised.value.problem.code == code
    assert raised.value.problem.line >= 1
