"""Older formats are brought to the newest, step by step; unknown ones are refused."""

from __future__ import annotations

from allears.library.document import Entries, Place, Text, read_document
from allears.library.policy_format import FORMAT
from allears.library.upgrades import UPGRADES, Upgrade, upgrade


def renamed(old: str, new: str, to: int) -> Upgrade:
    """An upgrade that renames one key."""

    def step(node: Entries) -> Entries:
        entries = ((Text(key.place, new) if key.value == old else key, value) for key, value in node.entries)
        kept = tuple(pair for pair in entries if pair[0].value != "format")
        return Entries(node.place, ((Text(Place(1, 1), "format"), Text(Place(1, 9), str(to))), *kept))

    return step


def test_each_step_is_taken_in_order() -> None:
    node, _ = read_document("format: 1\nwho: a\n")
    steps = {1: renamed("who", "whom", 2), 2: renamed("whom", "ideal", 3)}
    upgraded, problems = upgrade(node, steps, newest=3)
    assert problems == ()
    assert isinstance(upgraded, Entries)
    assert [(key.value, getattr(value, "value", None)) for key, value in upgraded.entries] == [
        ("format", "3"),
        ("ideal", "a"),
    ]


def test_the_newest_format_stays_as_it_is() -> None:
    node, _ = read_document(f"format: {FORMAT}\nid: a\n")
    assert upgrade(node) == (node, ())


def test_formats_of_the_future_and_no_formats_are_refused() -> None:
    for written in ("99", "0", "one", "-1"):
        node, _ = read_document(f"format: {written}\n")
        _, problems = upgrade(node)
        assert [(one.code, one.line) for one in problems] == [("unknown-format", 1)]


def test_there_is_a_step_from_every_older_format() -> None:
    assert sorted(UPGRADES) == list(range(1, FORMAT))
