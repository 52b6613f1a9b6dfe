"""BM25: rare words say more, long texts less."""

from __future__ import annotations

import pytest

from allears.knowledge.term_index import TermIndex, rarity_of

INDEX = TermIndex.build([["price", "plan"], ["plan"], ["plan", "api", "api", "api"], []])


def impact(term: str, number: int) -> float:
    return dict(INDEX.postings[term])[number]


def test_a_rare_term_says_more_than_a_frequent_one() -> None:
    assert INDEX.rarity["price"] > INDEX.rarity["plan"] > 0
    assert rarity_of(0, 10) > rarity_of(10, 10) >= 0


def test_a_term_counts_more_in_a_short_text() -> None:
    assert impact("plan", 1) > impact("plan", 0) > impact("plan", 2)


def test_repeating_a_term_helps_less_and_less() -> None:
    once, thrice = TermIndex.build([["a"]]), TermIndex.build([["a", "a", "a"]])
    assert dict(thrice.postings["a"])[0] < 3 * dict(once.postings["a"])[0]
    assert dict(once.postings["a"])[0] == pytest.approx(once.rarity["a"])


def test_nothing_to_index_is_fine() -> None:
    assert TermIndex.build([]).postings == {}
    assert TermIndex.build([[], []]).size == 2
