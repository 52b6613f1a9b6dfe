"""Phrases in a token list."""

from __future__ import annotations

from allears.values.phrases import Phrases
from allears.values.tokens import Tokens


def test_the_longest_phrase_wins() -> None:
    table = Phrases({"at": "short", "at the latest": "long", "p.a.": "year"})
    tokens = Tokens("by May at the latest, p.a.")
    assert table.match(tokens, 2) == ("long", 5)
    assert table.match(tokens, 6) == ("year", 10)
    assert table.match(tokens, 0) is None
    assert "at" in table
    assert table.skip(tokens, 0) == 0
    assert Phrases.of(("a", "b"), True).firsts == {"a", "b"}
    assert table.words == {"at", "the", "latest", "p", ".", "a"}
