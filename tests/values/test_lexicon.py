"""A language's words as tables."""

from __future__ import annotations

from allears.languages.english.language import ENGLISH
from allears.values.lexicon import AT_LEAST, HEDGE, lexicon_of
from allears.values.tokens import Tokens


def test_the_tables_are_built_once() -> None:
    assert lexicon_of(ENGLISH) is lexicon_of(ENGLISH)


def test_bounds_and_hedges_are_told_apart() -> None:
    lexicon = lexicon_of(ENGLISH)
    assert lexicon.bounds_before.match(Tokens("at least 5"), 0) == (AT_LEAST, 2)
    assert lexicon.bounds_after.match(Tokens("40 or so"), 1) == (HEDGE, 3)
