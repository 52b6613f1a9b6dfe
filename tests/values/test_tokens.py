"""A text cut into numbers, words and signs."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from allears.values.tokens import NONE, NUMBER, SIGN, WORD, Tokens, tokens_in


def test_numbers_words_and_signs_are_told_apart() -> None:
    tokens = Tokens("We’re 1,200 reps!")
    assert tokens.lower[: tokens.size] == ["we're", "1,200", "reps", "!"]
    assert tokens.kinds[: tokens.size + 1] == [WORD, NUMBER, WORD, SIGN, NONE]
    assert tokens.quote(1, 3) == "1,200 reps"
    assert tokens.original(0) == "We’re"


def test_an_owner_is_a_word_of_its_own() -> None:
    tokens = Tokens("today's")
    assert tokens.lower[: tokens.size] == ["today", "'s"]
    assert tokens.glued(1)


def test_what_cannot_be_seen_is_left_out() -> None:
    tokens = Tokens("1\u200b0\u202e ½")
    assert tokens.lower[: tokens.size] == ["1", "0", "½"]
    assert not tokens.glued(1)
    assert tokens.before(0) == ""


@given(st.text(alphabet="abZ é’'1.,- \t\u200b½", max_size=20) | st.text(max_size=20))
@example("up to  Monday ")
def test_the_words_of_a_phrase_are_its_tokens(text: str) -> None:
    tokens = Tokens(text)
    assert tokens_in(text) == tokens.lower[: tokens.size]
