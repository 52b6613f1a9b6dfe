"""Choices answered in words that no list holds: by meaning, and only where one option stands out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY

GOODS = Field(
    "goods",
    FieldType.CHOICE,
    options=(Option("wear", Words.of("Garb")), Option("meals", Words.of("Victuals"))),
    ask=Words.of("What do you store?"),
)
ABOUT = {"Garb": ("trousers", "hats"), "Victuals": ("olives", "hats")}


def fake(answer: str, phrases: Sequence[str]) -> list[float]:
    """A model that knows what these words are about; what it does not know is equally far from everything."""
    return [0.8 if any(word in answer for word in ABOUT[phrase]) else 0.1 for phrase in phrases]


def answered(text: str, asks: str | None = "goods", *, with_model: bool = True) -> Value | None:
    """The option an answer comes to."""
    vocabulary = Vocabulary.of((GOODS,), likeness=fake if with_model else None)
    talk = [Message("0", "bot", "What do you store?", TODAY, asks), Message("1", "lead", text, TODAY)]
    stated = [each for _, one in hear_conversation(talk, vocabulary, TODAY).heard for each in one.statements]
    return stated[0].value if stated else None


def test_what_means_the_same_is_heard_with_a_model_only() -> None:
    assert answered("trousers mostly") == "wear"
    assert answered("trousers mostly", with_model=False) is None


@pytest.mark.parametrize(
    "text", ["no trousers", "do you mean trousers?", "if we had trousers", "a client has trousers"]
)
def test_what_is_denied_asked_supposed_or_anothers_is_not_compared(text: str) -> None:
    assert answered(text) is None


@pytest.mark.parametrize("text", ["hats", "pencils", "it depends"])
def test_nothing_stands_out_and_nothing_is_said(text: str) -> None:
    assert answered(text) is None


def test_only_an_answer_is_compared() -> None:
    assert answered("trousers mostly", asks=None) is None


def test_the_policys_own_words_need_no_model() -> None:
    assert answered("victuals, and trousers for the staff") == "meals"
