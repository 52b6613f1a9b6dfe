"""A question's word finds its misspellings, its relatives and its halves."""

from __future__ import annotations

import pytest

from allears.knowledge.terms import terms_of
from allears.knowledge.vocabulary import KINDRED_WEIGHT, SLIP_WEIGHT, Vocabulary, is_slip, pieces_of
from allears.languages.english.question_words import ENGLISH

WORDS = "outlook integration delete spreadsheet auto dial price quickbooks invoice2023"
KNOWN = Vocabulary.build(terms_of(WORDS, ENGLISH), ENGLISH)


def test_a_known_word_means_itself() -> None:
    assert KNOWN.meanings_of("outlook")["outlook"] == 1.0


def test_a_misspelt_word_means_what_it_resembles_but_weighs_less() -> None:
    meant = KNOWN.meanings_of("outlok")
    assert set(meant) == {"outlook"}
    assert meant["outlook"] == SLIP_WEIGHT < 1


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


@pytest.mark.parametrize("written", ["outlok", "outlokok", "oultook", "outllook", "outloook"])
def test_one_slip_of_the_finger_is_the_word_itself_or_nearly(written: str) -> None:
    assert is_slip(written, "outlook") is (written != "outlokok")


@pytest.mark.parametrize(
    ("written", "meant"), [("track", "trick"), ("cal", "call"), ("rial", "trial"), ("trial", "trial")]
)
def test_another_letter_another_beginning_or_a_short_word_is_no_slip(written: str, meant: str) -> None:
    assert not is_slip(written, meant)
