"""What stands for a passage when meanings are compared."""

from __future__ import annotations

from allears.knowledge import Passage
from allears.knowledge.meaning import WHOLE_CHARACTERS, outline_of


def test_the_whole_begins_with_where_the_passage_stands() -> None:
    outline = outline_of(Passage(1, "By the year", "See [prices](https://example.com).", ("Annual?",), page="Pricing"))
    assert outline.ways == ("By the year", "Annual?")
    assert outline.whole.startswith("Pricing\nBy the year\nSee [prices")
    assert "example.com" not in outline.whole


def test_a_page_named_as_its_title_is_not_said_twice() -> None:
    assert outline_of(Passage(1, "Trial", "14 days", page="Trial")).whole == "Trial\n14 days"


def test_only_the_beginning_of_long_words_stands_for_them() -> None:
    assert len(outline_of(Passage(1, "T", "word " * 1_000)).whole) <= WHOLE_CHARACTERS + 2
