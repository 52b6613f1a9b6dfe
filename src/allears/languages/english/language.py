"""English, as the whole world writes it."""

from __future__ import annotations

from allears.languages.english.answer_words import ADDRESSES, ANSWERS
from allears.languages.english.date_words import DATES, DURATIONS
from allears.languages.english.money_words import MONEY
from allears.languages.english.number_words import BOUNDS, NOUNS, NUMBERS
from allears.languages.english.place_words import PLACES
from allears.languages.language import Language

ENGLISH = Language(
    code="en",
    numbers=NUMBERS,
    bounds=BOUNDS,
    nouns=NOUNS,
    money=MONEY,
    durations=DURATIONS,
    dates=DATES,
    addresses=ADDRESSES,
    answers=ANSWERS,
    places=PLACES,
)
