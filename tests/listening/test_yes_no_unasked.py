"""Yes and no told without being asked, and answered without a yes or a no."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import hear


def told(text: str, question: str, *, asked: bool = False) -> object:
    """What a message says of the one field with this question; None where it says nothing."""
    fields = Vocabulary.of((Field("it", FieldType.YES_NO, ask=Words.of(question)),))
    return hear(text, "it" if asked else None, question, fields=fields).get("it")


CREW = "Do you have your own mooring crew?"
KITCHEN = "Is there a kitchen on site?"
BOOKED = "Have you booked a hall yet?"
OUTDOORS = "Will it be outdoors?"
NIGHT = "Do you need tugs at night as well?"
SURVEY = "Have you had an energy survey done?"
NUTS = "Does the menu have to be nut free?"
BARGES = "Are your barges insured?"


@pytest.mark.parametrize(
    ("text", "question", "holds"),
    [
        ("we've got our own mooring crew", CREW, True),
        ("We don't have a mooring crew, so lines would be yours too", CREW, False),
        ("Hi, we run a nursery in Leeds and there's a kitchen but it's old", KITCHEN, True),
        ("no kitchen here, everything is brought in", KITCHEN, False),
        ("we haven't got a proper kitchen", KITCHEN, False),
        ("we've booked the hall already", BOOKED, True),
        ("we haven't booked a hall yet", BOOKED, False),
        ("we're getting married outdoors near Siena", OUTDOORS, True),
        ("the party isn't outdoors", OUTDOORS, False),
        ("we need tugs day and night", NIGHT, True),
        ("we don't need anybody at night", NIGHT, False),
        ("we had an energy survey done in May", SURVEY, True),
        ("we haven't had a survey", SURVEY, False),
        ("everything has to be nut free", NUTS, True),
        ("our barges aren't insured yet", BARGES, False),
    ],
)
def test_what_is_told_in_passing(text: str, question: str, *, holds: bool) -> None:
    assert told(text, question) is holds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("do you have your own mooring crew?", CREW),
        ("what would a kitchen cost?", KITCHEN),
        ("our kitchen staff left in June", KITCHEN),
        ("if we had a kitchen we would cook ourselves", KITCHEN),
        ("the school next door has a kitchen", KITCHEN),
        ("we need a hall near Bath", BOOKED),
        ("we might do it outdoors", OUTDOORS),
        ("what does it cost at night?", NIGHT),
        ("my neighbour had a survey done", SURVEY),
        ("my brother's barges are insured", BARGES),
        ("are your sprays nut free?", NUTS),
    ],
)
def test_what_is_asked_supposed_or_another_s_tells_nothing(text: str, question: str) -> None:
    assert told(text, question) is None


@pytest.mark.parametrize(
    ("text", "question", "holds"),
    [
        ("can do", "Will somebody be there to let us in?", True),
        ("No problem", "Can we come on a Saturday?", True),
        ("if possible", "Would you like us to apply for the grant?", True),
        ("I can't make it but my wife will", "Will somebody be there to let us in?", True),
        ("someone will", "Will somebody be there to let us in?", True),
        ("all booked", BOOKED, True),
        ("hall's sorted", BOOKED, True),
        ("booked and paid for", BOOKED, True),
        ("still looking", BOOKED, False),
        ("not booked but we have a favourite", BOOKED, False),
        ("viewing two next week", BOOKED, False),
        ("we did have one with a firm from Hull", "Do you have a pest control contract?", False),
        ("not right now", "Do you have a pest control contract?", False),
        ("sadly not", KITCHEN, False),
        ("I think so", KITCHEN, True),
        ("yeh", KITCHEN, True),
        ("not as far as I know", KITCHEN, False),
        ("we hire them in", CREW, False),
        ("the port provides them", CREW, False),
        ("doing it all ourselves", "Are you working with a wedding planner?", False),
        ("we parted ways in June", "Is another bakery working for you?", False),
        ("Landlord owns it", "Do you own the property?", False),
        ("it's my mum's house", "Do you own the house?", False),
        ("all of them", BARGES, True),
        ("now and then", NIGHT, True),
        ("no clue", "Can you see which van is where?", False),
        ("i wish!", "Can you see which van is where?", False),
    ],
)
def test_an_answer_without_yes_or_no(text: str, question: str, *, holds: bool) -> None:
    assert told(text, question, asked=True) is holds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ok", "Do you own the property?"),
        ("what grant?", "Would you like us to apply for the grant?"),
        ("hard to say", KITCHEN),
        ("you'd have to ask the hall", "Does the hall have a sound system?"),
    ],
)
def test_what_answers_neither_yes_nor_no(text: str, question: str) -> None:
    assert told(text, question, asked=True) is None
