"""Text for people is read in their language where it exists, and in the first one where it does not."""

from __future__ import annotations

import pytest

from allears.facts.words import Words

ASK = Words((("en", "How many?"), ("de", "Wie viele?"), ("pt", "Quantos?")))


@pytest.mark.parametrize(
    ("language", "read"),
    [("de", "Wie viele?"), ("de-AT", "Wie viele?"), ("pt-BR", "Quantos?"), ("fi", "How many?"), ("en-GB", "How many?")],
)
def test_words_are_read_in_the_nearest_language(language: str, read: str) -> None:
    assert ASK.read_in(language) == read


def test_a_region_of_its_own_comes_before_the_bare_language() -> None:
    words = Words((("pt", "Quantos?"), ("pt-BR", "Quantas pessoas?")))
    assert words.read_in("pt-BR") == "Quantas pessoas?"


def test_without_a_language_the_first_text_is_meant() -> None:
    assert str(ASK) == "How many?"
    assert str(Words.of("Hej", "sv")) == "Hej"
    assert str(Words(())) == ""
