"""The words for time as tables."""

from __future__ import annotations

from allears.languages.english.language import ENGLISH
from allears.values.date_lexicon import date_lexicon_of
from allears.values.tokens import Tokens


def test_the_tables_are_built_once_and_know_where_a_date_may_begin() -> None:
    tables = date_lexicon_of(ENGLISH)
    assert tables is date_lexicon_of(ENGLISH)
    assert {"by", "next", "may", "q", "the", "in"} <= tables.starts
    assert "reps" not in tables.starts
    assert tables.bounds.match(Tokens("no later than May"), 0) == ("by", 3)
