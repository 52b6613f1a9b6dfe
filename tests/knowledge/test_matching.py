"""Passages get a score by the words they share with a question, and by what it means."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from allears.knowledge import Knowledge, Passage, matching
from allears.knowledge.matching import WORDS_WEIGHT, Match, best_of, match, match_words
from allears.knowledge.meaning import Compare, Outline

PASSAGES = [
    Passage("a", "Export your data", "Download it as CSV."),
    Passage("b", "Import a spreadsheet", "Upload it, then export what is wrong."),
    Passage("c", "Languages", "English and Spanish."),
]


def fixed(*means: float) -> Compare:
    return lambda _: list(means)


def test_a_word_in_the_title_counts_more_than_in_the_answer() -> None:
    scores = match_words("export", Knowledge.build(PASSAGES))
    assert scores[0] > scores[1] > 0
    assert 2 not in scores


def test_a_question_without_a_topic_matches_nothing() -> None:
    assert match_words("what is it?", Knowledge.build(PASSAGES)) == {}


def test_meaning_leads_and_words_add_a_little() -> None:
    knowledge = Knowledge.build(PASSAGES, index_meaning=lambda _: fixed(0.2, 0.1, 0.9))
    scores = match("export", knowledge)
    assert scores[2] == pytest.approx(0.9 * (1 - WORDS_WEIGHT))
    assert 0.2 * (1 - WORDS_WEIGHT) < scores[0] <= 0.2 * (1 - WORDS_WEIGHT) + WORDS_WEIGHT


def test_leaving_out_what_cannot_come_first_changes_nothing_about_what_does() -> None:
    passages = [Passage(number, f"Topic{number} data", "words") for number in range(60)]
    knowledge = Knowledge.build(passages, index_meaning=lambda _: fixed(*(number / 60 for number in range(60))))
    few, all_of_them = match("topic51 data", knowledge, 3), match("topic51 data", knowledge)
    assert len(few) < len(all_of_them) == 60
    assert best_of(few, 3) == best_of(all_of_them, 3)


def test_the_outlines_of_all_passages_are_indexed_once() -> None:
    seen: list[Outline] = []

    def index(outlines: Sequence[Outline]) -> Compare:
        seen.extend(outlines)
        return fixed(0.0, 0.0, 0.0)

    Knowledge.build(PASSAGES, index_meaning=index)
    assert [outline.ways for outline in seen] == [("Export your data",), ("Import a spreadsheet",), ("Languages",)]


def test_equal_scores_keep_the_order_of_the_knowledge_base() -> None:
    assert best_of({3: 0.5, 1: 0.5, 2: 0.9, 7: 0.1}, 3) == [Match(2, 0.9), Match(1, 0.5), Match(3, 0.5)]
    assert best_of({}, 3) == []


def test_the_work_is_bounded_by_counted_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    many = Knowledge.build([Passage(number, f"Data topic{number}", "data") for number in range(50)])
    monkeypatch.setattr(matching, "MOST_POSTINGS", 10)
    assert list(match_words("data topic7", many)) == [7]
