"""Choices answered by a thing of a kind that an option names."""

from __future__ import annotations

import pytest

from allears.values.value import FieldType
from tests.listening.invented_trade import asked, options
from tests.listening.test_pointed_heard import answer

FIELDS = (
    asked(
        "cargo",
        FieldType.CHOICE,
        "What do you carry mostly?",
        options=options(
            food="Food and drinks", furniture="Furniture", chemicals="Chemicals", nothing="No goods, no cargo"
        ),
    ),
    asked(
        "way",
        FieldType.CHOICE,
        "How do people reach you?",
        options=options(phone="By phone", visits="In person, visits", both="Both, a mix"),
    ),
    asked(
        "pets",
        FieldType.CHOICES,
        "Which animals do you treat?",
        about="purchase",
        options=options(small="Small pets", farm="Farm animals", exotic="Exotic animals"),
    ),
)


@pytest.mark.parametrize(
    ("text", "cargo"),
    [
        ("cheese and yoghurt", "food"),
        ("sofas, wardrobes", "furniture"),
        ("paint mostly", "chemicals"),
        ("cheese", "food"),
        ("paint mostly. My name is Ann Lark and we sit in Porto", "chemicals"),
        ("cheese. We wrap cheese for the big shops in town", "food"),
        ("we don't carry cargo", "nothing"),
        ("no beer", None),
        ("beer and also varnish", None),
        ("before the fire we had sofas", None),
        ("would you take paint?", None),
        ("bricks", None),
    ],
)
def test_a_thing_speaks_for_its_kind(text: str, cargo: str | None) -> None:
    assert answer("cargo", text, FIELDS) == cargo


def test_two_kinds_told_in_parts_are_both() -> None:
    assert answer("way", "some ring, the others drive over", FIELDS) == "both"


def test_several_kinds_where_several_may_hold() -> None:
    assert answer("pets", "hamsters and cows", FIELDS) == ["farm", "small"]


def test_in_a_long_message_one_such_word_says_too_little() -> None:
    text = (
        "the cheese in the canteen was great yesterday, my colleague Anna told everybody, lovely people and a good mood"
    )
    assert answer("cargo", text, FIELDS) is None


def test_a_number_of_people_is_no_kind_of_people() -> None:
    fields = (
        asked(
            "trade",
            FieldType.CHOICE,
            "What do you make?",
            options=options(goods="Goods", none="Nothing, services"),
        ),
        asked("staff", FieldType.COUNT, "How many people work for you?", nouns=("people", "staff")),
    )
    assert answer("trade", "we are 40 people", fields) is None
    assert answer("trade", "translation", fields) == "none"
