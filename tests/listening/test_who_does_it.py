"""Who does a job today, said without the words of any option."""

from __future__ import annotations

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.talk import TODAY

OPTIONS = (
    Option("own", Words.of("Own gardeners"), ("in-house",)),
    Option("company", Words.of("Another gardening company"), ("contractor",)),
    Option("freelancer", Words.of("A freelancer"), ("self-employed gardener",)),
    Option("nobody", Words.of("Nobody"), ("no one",)),
)
GARDEN = Field("gardener", FieldType.CHOICE, options=OPTIONS, ask=Words.of("Who looks after the garden today?"))
COLOUR = Field("colour", FieldType.CHOICE, options=OPTIONS[:2], ask=Words.of("Which colour is it?"))
FIELDS = Vocabulary.of((GARDEN, COLOUR))


def heard(text: str, asks: str = "gardener") -> object:
    talk = [Message("0", "bot", "Who does it?", TODAY, asks), Message("1", "lead", text, TODAY)]
    return next((each.value for each in hear_conversation(talk, FIELDS, TODAY).heard[0][1].statements), None)


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("me, at midnight, with a torch", "own"),
        ("my brother and I", "own"),
        ("we have Sandra, she's on our payroll", "own"),
        ("an outfit from the next town", "company"),
        ("he invoices us, works on his own", "freelancer"),
        ("not a soul", "nobody"),
        ("everybody does a bit", "nobody"),
    ],
)
def test_an_answer_in_other_words(text: str, option: str) -> None:
    assert heard(text) == option


@pytest.mark.parametrize("text", ["last year it was me", "why do you ask?", "if I had time, me"])
def test_what_is_past_asked_or_supposed_answers_nothing(text: str) -> None:
    assert heard(text) is None


def test_only_where_the_question_is_who_does_it() -> None:
    assert heard("me, at midnight", "colour") is None
