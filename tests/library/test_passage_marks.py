"""Marks say what a passage may answer."""

from __future__ import annotations

import pytest

from allears.knowledge import Stance
from allears.library.knowledge_error import KnowledgeFileError
from allears.library.passage_marks import Marks, known_key, likely_key, marks_of


def test_keys_may_be_written_as_people_do() -> None:
    assert [known_key(key) for key in ("Also_asked", "who-does", "MARKS", "tags")] == [
        "also asked",
        "who does",
        "mark",
        None,
    ]


def test_a_slip_is_seen_but_a_key_of_somebody_else_is_left_alone() -> None:
    assert likely_key("marc") == "mark"
    assert likely_key("also askd") == "also asked"
    assert likely_key("market") is None
    assert likely_key("layout") is None


def test_a_section_replaces_the_mark_of_its_page_and_keeps_the_rest() -> None:
    page = Marks(is_price=True, who_does="Acme", also_asked=("never inherited",), url="https://example.com")
    section = marks_of({"mark": (3, ["we don’t do this"])}, "a.md", page)
    assert section == Marks(stance=Stance.DOES_NOT, who_does="Acme", url="https://example.com")
    assert marks_of({}, "a.md", page) == Marks(is_price=True, who_does="Acme", url="https://example.com")


def test_several_marks_go_together() -> None:
    assert marks_of({"mark": (1, ["Price", "NOT  YET"])}, "a.md") == Marks(is_price=True, stance=Stance.NOT_YET)


def test_an_unknown_mark_is_refused_with_the_known_ones() -> None:
    with pytest.raises(KnowledgeFileError, match=r"line 4: 'soon' is no mark. Use one or more of: price, we do"):
        marks_of({"mark": (4, ["soon"])}, "a.md")
