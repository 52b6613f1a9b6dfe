"""Lists of words as people write them."""

from __future__ import annotations

from allears.languages.word_list import meanings, paragraphs, phrase_list, word_list


def test_blanks_and_line_ends_set_words_apart() -> None:
    assert word_list("one two\n  three") == {"one", "two", "three"}


def test_phrases_keep_their_blanks_and_their_order() -> None:
    assert phrase_list("law firm, hair salon\n bakery,") == ("law firm", "hair salon", "bakery")


def test_empty_lines_set_paragraphs_apart() -> None:
    assert paragraphs("one,\ntwo\n\nthree\n") == ["one, two", "three"]


def test_each_phrase_finds_its_meaning() -> None:
    assert meanings("finance: bank, credit union\nnothing here\n") == {"bank": "finance", "credit union": "finance"}
