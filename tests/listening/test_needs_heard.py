"""What matters and what is wanted, told by what is feared, needed or to be done."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.choices import Choices
from allears.values.value import FieldType
from tests.listening.invented_trade import options

TODAY = date(2026, 11, 21)
FIRST = Field(
    "first",
    FieldType.CHOICE,
    about="purchase",
    ask=Words.of("What matters most to you?"),
    options=options(
        price="Price, cheap",
        safe="Security",
        dry="Dry and clean",
        near="Close by, location",
        easy="Easy to use, simple",
    ),
)
EXTRAS = Field(
    "extras",
    FieldType.CHOICES,
    about="purchase",
    ask=Words.of("What should come with it?"),
    options=options(
        insurance="Insurance",
        repair="Repair",
        pickup="Collection, pick-up",
        training="Training",
        packing="Packing material",
    ),
)
FIELDS = Vocabulary.of((FIRST, EXTRAS))


def heard(text: str, asks: str | None) -> list[str]:
    talk = [Message("0", "bot", "Tell me more?", TODAY, asks), Message("1", "lead", text, TODAY)]
    found = [each.value for each in hear_conversation(talk, FIELDS, TODAY).heard[0][1].statements]
    return sorted(next(iter(value.has)) if isinstance(value, Choices) else str(value) for value in found)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("if it gets damp it's all ruined", "dry"),
        ("We were burgled twice, never again", "safe"),
        ("that I can get there without a car", "near"),
        ("my dad must understand it", "easy"),
        ("we watch every penny", "price"),
        ("the price, the colour, all that comes after. No break-ins!", "safe"),
        ("My daughter says price, I say it must be simple", "easy"),
        ("hm, the board says price is the most important thing", "price"),
        ("Price used to be it, now it's security", "safe"),
    ],
)
def test_what_matters_is_told_by_what_is_feared_or_needed(text: str, first: str) -> None:
    assert heard(text, "first") == [first]


@pytest.mark.parametrize(
    "text",
    [
        "what do most people say?",
        "my sister says price",
        "it used to be price",
        "they wouldn't mind a walk",
        "not sure yet",
    ],
)
def test_what_somebody_else_puts_first_or_nobody_minds_is_not_it(text: str) -> None:
    assert heard(text, "first") == []


def test_things_wanted_are_told_by_what_they_do() -> None:
    assert heard("someone to come and get it, and in case it gets nicked", "extras") == ["insurance", "pickup"]
    assert heard("packing material and someone to show us how it works", "extras") == ["packing", "training"]


def test_what_was_thought_of_and_is_not_wanted_is_left_out() -> None:
    assert heard("packing material is overkill, just repair", "extras") == ["repair"]
    assert heard("insurance we keep with our broker, training please", "extras") == ["training"]
    assert heard("repair please, because the last collection broke it", "extras") == ["repair"]


def test_unasked_a_need_chooses_nothing() -> None:
    assert heard("our bikes get nicked all the time", None) == []
