"""The words of a message and their stems."""

from __future__ import annotations

import pytest

from allears.listening.word import stem, words_of


@pytest.mark.parametrize(
    ("one", "other"), [("companies", "company"), ("reps", "rep"), ("sold", "selling"), ("ppl", "people")]
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_words_keep_their_place() -> None:
    text = "We’re 12 reps, 1'200 calls"
    words = words_of(text)
    assert [word.lower for word in words] == ["we're", "12", "reps", ",", "1'200", "calls"]
    assert all(text[word.start : word.end] == word.text for word in words)
