"""The acts of a conversation hold for every text that anybody may type."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.languages.english import (
    abuse_words,
    asking_words,
    correction_words,
    near_refusal_words,
    surface_words,
)
from allears.languages.word_list import word_list
from tests.listening.talk import FIELDS, answer

WORDS = sorted(
    abuse_words.INSULTS
    | surface_words.SURFACE
    | word_list("you your not tell say share rather sorry 12 how what is it the a ? , . and i we don't won't !")
)
PIECES = [
    line
    for text in (asking_words.REQUEST, correction_words.RETRACTION, near_refusal_words.PLAIN_NO, abuse_words.THROWN)
    for line in text.split()
]
FIELD_IDS = [field.id for field in FIELDS]


@settings(max_examples=100, deadline=None)
@given(st.text() | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Mn", "So"])), st.sampled_from(FIELD_IDS))
def test_no_text_breaks_it_and_every_quote_is_verbatim(text: str, asks: str) -> None:
    heard = answer(text, asks)
    spans = [*heard.questions, *(each.words for each in heard.wishes), *(each.words for each in heard.visitor_signs)]
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert not (set(heard.vague) & set(heard.declined))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS + PIECES), max_size=60).map(" ".join), st.sampled_from(FIELD_IDS))
def test_any_order_of_telling_words_is_heard_without_failing(text: str, asks: str) -> None:
    heard = answer(text, asks)
    assert heard.message.text == text


@pytest.mark.parametrize(
    "piece",
    ["well ", "no ", "not really ", "you are a ", "a", "? ", "so and but ", "(", "what ", "9 ", "the price is ", "'"],
)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        best = 9.0
        for _ in range(3):
            begun = time.thread_time()
            answer(text, "budget")
            best = min(best, time.thread_time() - begun)
        return best

    short, long = seconds(5_000), seconds(10_000)
    assert long < 3 * short + 0.02
    assert long < 2
