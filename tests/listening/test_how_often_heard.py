"""How often: the same frequency in other words is the same option."""

from __future__ import annotations

from dataclasses import replace

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.frequency import asks_how_often, frequencies
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY

OPTIONS = (
    Option("daily", Words.of("Every working day")),
    Option("several", Words.of("Two or three times a week")),
    Option("weekly", Words.of("Once a week")),
    Option("less", Words.of("Less often"), also=("every two weeks", "monthly")),
    Option("once", Words.of("Once only"), also=("one-off",)),
)
HOW_OFTEN = Field("plan", FieldType.CHOICE, options=OPTIONS, ask=Words.of("How often should we come?"))
FIELDS = Vocabulary.of((HOW_OFTEN,))


def answered(text: str, asks: str | None = "plan") -> Value | None:
    """The option that an answer comes to."""
    talk = [Message("0", "bot", "How often?", TODAY, asks), Message("1", "lead", text, TODAY)]
    stated = [each for _, one in hear_conversation(talk, FIELDS, TODAY).heard for each in one.statements]
    return stated[0].value if stated else None


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("mon wed fri", "several"),
        ("2x week", "several"),
        ("Tuesdays and Thursdays", "several"),
        ("twice a week", "several"),
        ("every Friday", "weekly"),
        ("Friday evenings", "weekly"),
        ("each week", "weekly"),
        ("every second week should do", "less"),
        ("once a month", "less"),
        ("Monday to Friday", "daily"),
        ("every evening", "daily"),
        ("early mornings, 7 days a week", "daily"),
        ("just once", "once"),
    ],
)
def test_a_frequency_in_any_words_is_its_option(text: str, option: str) -> None:
    assert answered(text) == option


@pytest.mark.parametrize("text", ["from the second week of May", "in a week", "not every day", "how often do you?"])
def test_a_date_a_denial_and_a_question_are_none(text: str) -> None:
    assert answered(text) is None


def test_unasked_a_frequency_may_be_anybodys() -> None:
    assert answered("We meet twice a week", asks=None) is None


def test_only_a_choice_of_frequencies_that_asks_how_often_is_one() -> None:
    assert asks_how_often(HOW_OFTEN)
    assert not asks_how_often(replace(HOW_OFTEN, ask=Words.of("Which contract?")))
    assert not asks_how_often(replace(HOW_OFTEN, options=OPTIONS[4:]))


def test_every_two_weeks_is_half_as_often_as_each_week() -> None:
    fortnight, week = frequencies("every two weeks")[0], frequencies("each week")[0]
    assert (fortnight.low * 2, fortnight.high * 2) == (week.low, week.high)
