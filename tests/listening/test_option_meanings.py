"""Which phrases speak for which option."""

from __future__ import annotations

from allears.facts.field import Field
from allears.listening.option_meanings import meanings_of
from allears.listening.word import words_of
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, options

PLACE = asked(
    "place",
    FieldType.CHOICE,
    "Where should the lessons be?",
    options=options(here="At our school", there="At your place, in your office", both="A mix of both"),
)
HOUSE = asked(
    "house",
    FieldType.CHOICE,
    "What kind of house is it?",
    options=options(crops="Orchard, vineyard", mill="Mill, bakery", other="Something else, quarry"),
)


def speak_for(field: Field, text: str) -> dict[str, str]:
    words = words_of(text)
    found = meanings_of(field).find(words, [word.stem for word in words])
    longest = max(found, key=lambda one: one.length)
    return {longest.meaning.phrase: longest.meaning.option}


def test_a_phrase_speaks_for_the_option_that_means_the_same() -> None:
    assert speak_for(PLACE, "you come to us") == {"come to us": "there"}
    assert speak_for(PLACE, "we'd come to you") == {"come to you": "here"}


def test_an_option_for_the_others_together_has_no_words_of_its_own() -> None:
    words = words_of("a mix of both, please")
    assert meanings_of(PLACE).find(words, [word.stem for word in words]) == []


def test_the_longest_phrase_tells() -> None:
    assert speak_for(HOUSE, "an olive mill") == {"olive mill": "mill"}
    assert speak_for(HOUSE, "olives") == {"olives": "crops"}


def test_another_form_of_a_word_may_have_another_meaning() -> None:
    words = words_of("make")
    fields = asked("what", FieldType.CHOICE, "What?", options=options(making="Making, repairing", store="Store, pack"))
    found = meanings_of(fields).find(words, [word.stem for word in words])
    assert not any(each.meaning.is_said_by("make") for each in found if each.meaning.phrase == "making")
