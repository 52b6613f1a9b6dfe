"""A question's word finds its misspellings, its relatives and its halves."""

from __future__ import annotations

from allears.knowledge.terms import terms_of
from allears.knowledge.vocabulary import ALIKE_WEIGHT, KINDRED_WEIGHT, Vocabulary, pieces_of
from allears.languages.english.question_words import ENGLISH

WORDS = "outlook integration delete spreadsheet auto dial price quickbooks invoice2023"
KNOWN = Vocabulary.build(terms_of(WORDS, ENGLISH), ENGLISH)


def test_a_known_word_means_itself() -> None:
    assert KNOWN.meanings_of("outlook")["outlook"] == 1.0


def test_a_misspelt_word_means_what_it_resembles_but_weighs_less() -> None:
    meant = KNOWN.meanings_of("outlok")
    assert set(meant) == {"outlook"}
    assert meant["outlook"] <= ALIKE_WEIGHT


def test_a_word_of_the_same_meaning_counts_less_than_the_word() -> None:
    assert KNOWN.meanings_of("remov")["delet"] == KINDRED_WEIGHT
    assert KNOWN.meanings_of("excel")["spreadsheet"] == KINDRED_WEIGHT


def test_a_word_written_together_means_its_halves() -> None:
    assert {"auto", "dial"} <= KNOWN.meanings_of("autodial").keys()


def test_short_words_are_not_guessed() -> None:
    assert KNOWN.meanings_of("crm") == {}


def test_another_number_is_another_thing() -> None:
    assert "invoice2023" not in KNOWN.meanings_of("invoice2024")


def test_a_word_nobody_knows_means_nothing() -> None:
    assert KNOWN.meanings_of("giraffe") == {}


def test_pieces_mark_where_a_word_begins_and_ends() -> None:
    assert pieces_of("api") == {"^ap", "api", "pi$"}
