"""English, as the whole world writes it."""

from __future__ import annotations

from allears.languages.english.answer_words import ADDRESSES, ANSWERS
from allears.languages.english.bound_words import BOUNDS
from allears.languages.english.date_words import CLOCK, DATES, DURATIONS
from allears.languages.english.money_words import MONEY
from allears.languages.english.noun_words import NOUNS
from allears.languages.english.number_words import NUMBERS
from allears.languages.english.place_words import PLACES
from allears.languages.language import Language

ENGLISH = Language(
    code="en",
    numbers=NUMBERS,
    bounds=BOUNDS,
    nouns=NOUNS,
    money=MONEY,
    durations=DURATIONS,
    clock=CLOCK,
    dates=DATES,
    addresses=ADDRESSES,
    answers=ANSWERS,
    places=PLACES,
)
