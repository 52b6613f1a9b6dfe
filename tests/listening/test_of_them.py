"""A number "of them", whom the message before named."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.count import Count
from allears.values.value import FieldType
from tests.listening.invented_trade import asked

TODAY = date(2026, 11, 21)

CLEANERS = asked("cleaners", FieldType.COUNT, "How many people clean for you?", nouns=("cleaners",))
DRIVERS = asked("drivers", FieldType.COUNT, "How many drivers are there?", nouns=("drivers",))
TOWN = asked("town", FieldType.PLACE, "Where are you?")


def told(first: str, then: str, asks: str = "town") -> dict[str, object]:
    messages = [
        Message("1", "lead", first, TODAY),
        Message("2", "bot", "And where are you?", TODAY, asks),
        Message("3", "lead", then, TODAY),
    ]
    heard = hear_conversation(messages, (CLEANERS, DRIVERS, TOWN), TODAY).heard
    return {each.field: each.value for each in heard[-1][1].statements}


@pytest.mark.parametrize("then", ["8 of them at the moment, in Leeds", "eight of them", "8 in total. Leeds"])
def test_a_number_of_them_counts_those_named_before(then: str) -> None:
    assert told("we need something for the cleaners", then)["cleaners"] == Count.exactly(8)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("we need something for the cleaners", "two of them are on leave"),
        ("cleaners and drivers share one phone", "8 of them"),
        ("we need something for the office", "8 of them"),
        ("we need something for the cleaners", "in Leeds, 8 of them"),
    ],
)
def test_some_of_them_and_nobody_in_particular_are_not_counted(first: str, then: str) -> None:
    assert "cleaners" not in told(first, then)
