"""Slips of the finger in short answers."""

from __future__ import annotations

import pytest

from allears.listening.context import Context
from allears.listening.message import Message
from allears.listening.spelling import spelled_right
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import FIELDS, asked, hear, number, options
from tests.listening.talk import TODAY


def after(asks: str | None) -> Context:
    """What a message is read against right after the question for a field."""
    return Context(FIELDS, TODAY, (Message("0", "bot", "Tell me?", TODAY, asks),))


@pytest.mark.parametrize(
    ("text", "asks", "field", "value"),
    [
        ("40 vehciles", "vehicles", "vehicles", number(40, 40)),
        ("dahscams please", "features", "features", "cameras"),
        ("constuction", "trade", "trade", "construction"),
        ("in Mach 2027", "timeline", "timeline", {"from": "2027-03-01", "to": "2027-03-31"}),
        ("by 10 aprli 2027", "timeline", "timeline", {"from": None, "to": "2027-04-10"}),
        ("about 3 thosand euros", "budget", "budget", {"min": 2400, "max": 3600, "about": 3000, "currency": "EUR"}),
    ],
)
def test_a_slip_is_read_as_it_was_meant(text: str, asks: str, field: str, value: object) -> None:
    found = hear(text, asks)[field]
    if isinstance(found, dict) and isinstance(value, dict):
        found = {key: found[key] for key in value}
    assert found == value


@pytest.mark.parametrize(
    "text",
    [
        "quite theft-proof already",
        "the payers decide",
        "plain coaching, not coaches",
        "we match that in 2027",
        "call Colches 12",
        "deliver us from evil",
    ],
)
def test_real_words_and_names_are_left_alone(text: str) -> None:
    assert spelled_right(text, after("trade")) is None


def test_without_a_question_only_months_are_put_right() -> None:
    assert spelled_right("40 vehciles", after(None)) is None
    spelled = spelled_right("we start in Decmber 2027", after(None))
    assert spelled is not None
    assert spelled.text == "we start in december 2027"


def test_quotes_and_places_are_those_that_were_written() -> None:
    spelled = spelled_right("constuction, from Janury 2027 on", after("trade"))
    assert spelled is not None
    assert [spelled.written[slip.start : slip.end] for slip in spelled.slips] == ["constuction", "Janury"]
    assert hear("hmm constuction mainly", "trade")["trade"] == "construction"


def test_free_words_stay_as_they_were_written() -> None:
    text = "they lose the keys in Janury 2027 and we look for them all day"
    assert hear(text, "pain")["pain"] == text


def test_everyday_words_are_meant_as_they_stand() -> None:
    rigging = asked(
        "works", FieldType.CHOICES, "What should we do?", options=options(rig="Rigging, stays", paint="Paint")
    )
    assert hear("my friend says paint", "works", fields=Vocabulary.of((rigging,))) == {}
    assert hear("new styas please", "works", fields=Vocabulary.of((rigging,)))["works"] == "rig"
