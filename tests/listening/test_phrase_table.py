"""Phrases found in a message, whatever form their words take."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.listening.phrase_table import Found, PhraseTable
from allears.listening.word import stem, words_of

_PHRASES = {
    "point of sale": "till",
    "point of sale system": "till",
    "sales": "selling",
    "sale system": "software",
    "e-mail": "mail",
    "mail": "post",
    "mailing list": "newsletter",
    "list": "list",
}
_TABLE = PhraseTable(_PHRASES.items())


def meanings(text: str) -> list[str]:
    """What the phrases in `text` mean, in order."""
    words = words_of(text)
    return [found.meaning for found in _TABLE.find(words, [stem(word.lower) for word in words])]


def test_of_the_phrases_that_begin_at_a_word_the_longest_is_found() -> None:
    assert meanings("our point of sale systems") == ["till", "software"]
    assert meanings("points of sale and e mails") == ["till", "selling", "mail", "post"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(("point", "of", "sale", "systems", "e", "mail", "mailing", "lists", "-", "reps")), max_size=12
    )
)
def test_every_phrase_is_found_where_its_words_follow_each_other(said: list[str]) -> None:
    words = words_of(" ".join(said))
    stems = [stem(word.lower) for word in words]
    expected = []
    for first in range(len(words)):
        fitting = []
        for phrase, meaning in _PHRASES.items():
            place = first - 1
            for number, one in enumerate(stem(word.lower) for word in words_of(phrase) if word.text != "-"):
                place += 1
                if number and stems[place : place + 1] == ["-"]:
                    place += 1
                if stems[place : place + 1] != [one]:
                    break
            else:
                fitting.append(Found(first, place + 1, meaning, number + 1))
        longest = max((found.length for found in fitting), default=0)
        expected += [found for found in fitting if found.length == longest]
    assert _TABLE.find(words, stems) == expected
