"""The noun that owns a number."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.lexicon import lexicon_of
from allears.values.nouns import noun_after, noun_before
from allears.values.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("25 reps", "reps"),
        ("95 teams pay for it", "teams"),
        ("11 sales guys", "sales guys"),
        ("13 of them", "them"),
        ("3 full-time recruiters doing BD", "full-time recruiters"),
        ("12-person team", "person team"),
        ("1 manager", "manager"),
        ("40 in total", None),
        ("200 calls/day", "calls"),
    ],
)
def test_the_owner_behind_a_number(text: str, noun: str | None) -> None:
    assert noun_after(Tokens(text), 1, lexicon_of(ENGLISH))[0] == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("headcount is 40", "headcount"),
        ("team of 12", "team"),
        ("reps: 8", "reps"),
        ("we are 9", None),
        ("5", None),
        ("in sales we're 9", "sales"),
        ("what a mess - we're 9", None),
        ("drivers - 9", "drivers"),
        ("so bad: there are 9", None),
    ],
)
def test_the_owner_before_a_number(text: str, noun: str | None) -> None:
    tokens = Tokens(text)
    assert noun_before(tokens, tokens.size - 1, lexicon_of(ENGLISH)) == noun
