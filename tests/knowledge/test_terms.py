"""Text becomes the terms that are counted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.knowledge.terms import (
    MOST_QUESTION_WORDS,
    folded,
    joined_neighbours,
    question_terms,
    terms_of,
    without_markup,
)
from allears.languages.english.question_words import ENGLISH


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Can I export our customers?", ["export", "custom"]),
        ("CAFÉ menus", ["cafe", "menus"]),
        ("e-mail", ["mail", "email"]),
        ("SOC2", ["soc", "soc2"]),
        ("What's your team's plan?", ["team", "plan"]),
        ("don't you have that", []),
    ],
)
def test_words_without_a_topic_fall_away_and_forms_become_one(text: str, terms: list[str]) -> None:
    assert terms_of(text, ENGLISH) == terms


def test_each_term_of_a_question_counts_once() -> None:
    assert question_terms("trial, trials, TRIAL!", ENGLISH) == ["trial"]


def test_two_words_may_be_written_as_one() -> None:
    assert "backup" in joined_neighbours("how do I back up everything", ENGLISH)


def test_a_long_question_is_read_to_a_bound() -> None:
    words = " ".join(f"word{number}" for number in range(5_000))
    assert len(question_terms(words, ENGLISH)) <= 2 * MOST_QUESTION_WORDS


def test_link_targets_and_tags_are_not_searched() -> None:
    assert "example" not in without_markup("See [the list](https://example.com/a) or https://example.org <b>now</b>")
    assert "the list" in without_markup("See [the list](https://example.com/a)")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert terms_of(folded(text), ENGLISH) == terms_of(text, ENGLISH)
