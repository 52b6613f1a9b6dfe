"""What a company is, told by the way: whom the thing is for, where somebody works, what the place is called."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import options

TODAY = date(2026, 11, 21)
VENUE = Field(
    "venue",
    FieldType.CHOICE,
    ask=Words.of("What kind of place are the plants for?"),
    options=options(
        office="Office, workplace",
        hotel="Hotel, guesthouse",
        clinic="Clinic, practice",
        charity="Charity, association",
        family="Family, my garden, my kids",
    ),
)
FIELDS = Vocabulary.of((VENUE,))


def heard(text: str) -> object:
    """The kind of place that a first message tells; None where it tells none."""
    statements = hear_conversation([Message("0", "lead", text, TODAY)], FIELDS, TODAY).heard[0][1].statements
    return next((each.value for each in statements), None)


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Please send a quotation for some palms for our office in Accra", "office"),
        ("looking for something green for a small guesthouse", "hotel"),
        ("Tove here from a children's clinic in Bergen", "clinic"),
        ("I'm the caretaker, a hotel of 40 rooms, and nothing grows", "hotel"),
        ("Hotel Aurora, Tromsø. We need twelve palms", "hotel"),
        ("I'm with a hospice charity", "charity"),
        ("My kids want a lemon tree", "family"),
        ("We run a practice after school hours", "clinic"),
    ],
)
def test_what_they_are_is_told_by_the_way(text: str, venue: str) -> None:
    assert heard(text) == venue


@pytest.mark.parametrize(
    "text",
    [
        "last year we stayed at Hotel Aurora and loved the palms",
        "the hotel across the street has palms too",
        "an office in Leeds sold us palms",
        "my brother runs a hotel",
        "I got your number from a hotel",
        "our office manager will call you",
        "a friend from a clinic told me about you",
        "do you deliver to hotels",
        "it should look like in a hotel",
    ],
)
def test_what_is_only_mentioned_tells_nothing(text: str) -> None:
    assert heard(text) is None


def test_the_first_half_of_a_name_tells_the_kind_where_the_second_would_do_for_any() -> None:
    assert heard("we run a guesthouse office in Bled") == "hotel"
    assert heard("We're a charity's office in Hull") == "charity"
    assert heard("we have a small office in Hull") == "office"


BUSINESS = Vocabulary.of(
    (
        Field(
            "business",
            FieldType.CHOICE,
            ask=Words.of("What kind of business are you in?"),
            options=options(
                services="Services, consulting, maintenance, software",
                manufacturing="Manufacturing, factory",
                food="Food, bakery",
                retail="Retail, shop",
            ),
        ),
    )
)


def answered(text: str) -> object:
    """The business that is heard when it is asked for."""
    asked = Message("0", "bot", "What kind of business are you in?", TODAY, asks="business")
    statements = hear_conversation([asked, Message("1", "lead", text, TODAY)], BUSINESS, TODAY).heard[0][1].statements
    return next((each.value for each in statements), None)


@pytest.mark.parametrize(
    "text",
    [
        "we build pumps. important: predictive maintenance",
        "We build pumps, the important thing is predictive maintenance",
        "a factory. What matters most: good software",
        "a bakery, and we are looking for maintenance software",
        "a shop. must have: consulting",
        "a factory, predictive maintenance is important to us",
        "factory, priority number one is software",
    ],
)
def test_what_is_ranked_or_wanted_is_not_what_they_do(text: str) -> None:
    assert answered(text) != "services"


@pytest.mark.parametrize(
    ("text", "business"),
    [
        ("our main business is consulting", "services"),
        ("we do maintenance", "services"),
        ("software", "services"),
        ("we'd like to open a bakery", "food"),
        ("we need it for our bakery", "food"),
        ("important to know: we are a factory", "manufacturing"),
        ("a shop, interested in software", "retail"),
    ],
)
def test_what_they_do_is_heard_beside_wishes(text: str, business: str) -> None:
    assert answered(text) == business
