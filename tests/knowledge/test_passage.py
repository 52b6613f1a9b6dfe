"""A passage can be asked for in several ways."""

from __future__ import annotations

from allears.knowledge import Passage


def test_the_title_is_the_first_way_to_ask() -> None:
    assert Passage(1, "Trial", "14 days", ("Can I try it?",)).ways_to_ask == ("Trial", "Can I try it?")
