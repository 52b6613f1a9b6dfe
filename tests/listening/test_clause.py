"""Whose, when and whether: what a clause speaks of."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.languages.english.clause_words import CLAUSE_STARTERS
from allears.listening.clause import Clause, clauses_of


def clause_with(words: str, text: str) -> Clause:
    """The clause of `text` that holds `words`."""
    return clauses_of(text).at(text.index(words))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We have 12 reps", "12"),
        ("We used to have 30, now there are 12", "12"),
        ("My neighbour pays 400, we pay 200", "200"),
        ("If that works we'd grow. Today it is 6", "6"),
        ("we are ca. 30 in the shop", "30"),
    ],
)
def test_what_is_so_today_is_about_the_lead_now(text: str, words: str) -> None:
    assert clause_with(words, text).is_about_the_lead_now


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("If we win the tender we'd need 50 seats", "50"),
        ("In the old days we were 40", "40"),
        ("back when Dad ran it there were 19 of them", "19"),
        ("One of my customers has 300 people", "300"),
        ("our competitor pays 90 per user", "90"),
        ("My last company had 80 reps", "80"),
        ("We hope to hire another 10 next spring", "10"),
    ],
)
def test_what_might_be_has_been_or_is_another_s_is_not(text: str, words: str) -> None:
    assert not clause_with(words, text).is_about_the_lead_now


def test_only_the_half_that_asks_is_a_question() -> None:
    text = "We have 12 reps, what does it cost?"
    assert not clause_with("12", text).asks
    assert clause_with("cost", text).asks


def test_a_question_needs_no_question_mark() -> None:
    assert clause_with("cost", "hi. how much does it cost").asks


def test_which_that_goes_on_with_a_sentence_asks_nothing() -> None:
    assert not clause_with("mad", "they wanted 900, which is mad").asks


@pytest.mark.parametrize("text", ["Slack is not needed", "we don't need Slack", "no Slack please"])
def test_a_denial_is_marked(text: str) -> None:
    assert clause_with("Slack", text).negated


@pytest.mark.parametrize("text", ["no more than 20 a month", "price, nothing else matters", "no problem, 20"])
def test_words_that_only_look_like_a_denial_are_not(text: str) -> None:
    assert not any(clause.negated for clause in clauses_of(text).all)


@settings(max_examples=150)
@given(st.text())
def test_clauses_cover_the_text_without_gaps(text: str) -> None:
    clauses = clauses_of(text).all
    assert [c.start for c in clauses[1:]] == [c.end for c in clauses[:-1]]
    assert clauses[0].start == 0
    assert clauses[-1].end == len(text)
    assert all(len(c.lower) == c.end - c.start for c in clauses)


_CUTS = re.compile(rf"(,(?!\d)|:(?=\s)|[–—()]|(?<=\s)[+-](?=\s))|\b(?:{CLAUSE_STARTERS})\b")
_ENDS = re.compile(r"[!?…]+[\"'”’)\]]*(?=\s|$)|\n+|;(?=\s|$)|(?<=\s)[|•](?=\s)")
_SIGNS_AND_WORDS = st.sampled_from(
    [
        *",:–—()+-!?…;|•\n\"'",
        "?)",
        "!!",
        "3,5",
        "and we",
        "and so",
        "so far",
        "but",
        "until we",
        "which is",
        "reps",
        "'if",
        "9",
    ]
)


@settings(max_examples=200, deadline=None)
@given(pieces=st.lists(st.tuples(_SIGNS_AND_WORDS, st.sampled_from(("", " ", "  "))), max_size=30))
def test_clauses_begin_behind_signs_and_at_the_words_that_begin_one(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pieces)
    ends = [match.end() for match in _ENDS.finditer(text)]
    edges: list[int] = []
    for start, end in pairwise(sorted({0, *ends, len(text)})):
        edges.append(start)
        for cut in _CUTS.finditer(text, start, end):
            edge = cut.end() if cut[1] else cut.start()
            if edge - edges[-1] > 1 and edge < end:
                edges.append(edge)
    assert [clause.start for clause in clauses_of(text).all] == (edges or [0])
