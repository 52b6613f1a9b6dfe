"""A knowledge base is indexed once, for all questions."""

from __future__ import annotations

import pytest

from allears.knowledge import Knowledge, Passage


def test_every_way_to_ask_is_indexed_apart_and_knows_its_passage() -> None:
    knowledge = Knowledge.build([Passage(1, "Trial", "14 days", ("Can I try it?",)), Passage(2, "Export", "CSV")])
    assert knowledge.asked.size == 3
    assert knowledge.asker == (0, 0, 1)
    assert knowledge.said.size == 2
    assert knowledge.compare is None


def test_two_passages_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="two passages have the id 7: 'A' and 'B'"):
        Knowledge.build([Passage(7, "A", "a"), Passage(7, "B", "b")])


def test_the_same_passage_twice_is_refused_too() -> None:
    once = Passage(7, "A", "a")
    with pytest.raises(ValueError, match="two passages have the id 7"):
        Knowledge.build([once, once])
