"""The words of a message and their stems."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.listening.word import stem, words_of


@pytest.mark.parametrize(
    ("one", "other"), [("companies", "company"), ("reps", "rep"), ("sold", "selling"), ("ppl", "people")]
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_half_a_letter_is_its_own_stem() -> None:
    assert stem("\ud800") == "\ud800"


def test_words_keep_their_place() -> None:
    text = "We’re 12 reps, 1'200 calls"
    words = words_of(text)
    assert [word.lower for word in words] == ["we're", "12", "reps", ",", "1'200", "calls"]
    assert all(text[word.start : word.end] == word.text for word in words)


_STRETCHES = st.text(st.sampled_from("abÉß½²7_-.,'’´ʼ\n\tİ한 "), max_size=12)


@settings(max_examples=200, deadline=None)
@given(st.lists(_STRETCHES, max_size=6).map(" ".join))
def test_every_letter_number_and_sign_belongs_to_a_word_and_stands_where_it_says(text: str) -> None:
    found = re.findall(r"[^\W\d_]+(?:['’ʼ´`][^\W\d_]+)*|\d+(?:[.,'’]\d+)*|[^\w\s]", text)
    words = words_of(text)
    assert [word.text for word in words] == found
    for word in words:
        assert text[word.start : word.end] == word.text
        straight = word.text.replace("’", "'").replace("ʼ", "'").replace("´", "'").replace("`", "'")
        assert word.lower == straight.lower()


@pytest.fixture
def _in_turns() -> Iterator[None]:
    """Threads take turns as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("_in_turns")
def test_several_conversations_are_heard_at_once() -> None:
    words = ["".join(parts) for parts in product("bdfg", ("and", "end", "ust"), ("ing", "ations", "iveness", "ally"))]
    alone = {word: stem.__wrapped__(word) for word in words}
    with ThreadPoolExecutor(8) as conversations:
        found = conversations.map(stem.__wrapped__, words * 20)
        assert list(found) == [alone[word] for word in words] * 20


def test_half_a_character_is_its_own_stem() -> None:
    assert stem("caf\ud800") == "caf\ud800"
