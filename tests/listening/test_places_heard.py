"""Where the lead is: told in passing, with and without capitals; several places tell nothing."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of((Field("country", FieldType.PLACE), Field("phone", FieldType.PHONE, about="person")))


def heard(text: str) -> dict[str, Value]:
    """What a first message states."""
    told = hear_conversation([Message("0", "lead", text, TODAY)], FIELDS, TODAY)
    return {each.field: each.value for _, one in told.heard for each in one.statements}


@pytest.mark.parametrize("text", ["bangalore based, we sell it", "we are in bangalore", "we work from mumbai now"])
def test_who_writes_no_capitals_still_names_their_city(text: str) -> None:
    assert heard(text)["country"] == "IN"


@pytest.mark.parametrize("text", ["we are in general happy", "it came up in reading", "we work from time to time"])
def test_words_that_are_also_towns_name_none_in_small_letters(text: str) -> None:
    assert "country" not in heard(text)


def test_two_cities_abroad_of_each_other_tell_nothing() -> None:
    assert "country" not in heard("I trained in Rishikesh, then worked in Manchester.")


def test_a_phone_number_is_read_as_one_of_the_country_named_beside_it() -> None:
    assert heard("phone me, 020 7946 0123, UK")["phone"] == "+442079460123"


@pytest.mark.parametrize(
    "text",
    [
        "we met at the fair in Hamburg",
        "one of our drivers joins from Nairobi",
        "we send 30 parcels a week to Denmark",
        "In Sweden you need two people for that, right?",
        "i'm from marlow payroll",
        "i'm from harlow & finch",
        "One US company is quoting 49 a head, a joke",
        "Pal of mine in Leeds paid fourteen for his",
        "our beans come from Colombia",
        "half our guests come from Norway",
        "Transfers from Dublin airport always run late",
        "my boss is in Singapore this week",
        "I read about you in the Boston Globe",
        "We sell to France and Spain",
        "We split the bill with the bar next door",
        "Our old cook, Henk, retired to Portugal with his knees",
        "we lost Fiona to one of the big crowd in Dublin",
        "My brother's place in Limerick has about 40",
        "Old Petersen spends his winters in Thailand",
        "Rain like in Scotland",
        "France won last night by the way",
    ],
)
def test_a_place_where_something_is_done_is_not_where_they_are(text: str) -> None:
    assert "country" not in heard(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("we mend organs, the workshop is in Austin", "US"),
        ("were 60 people in austin, mostly drivers", "US"),
        ("were a real estate agency in curitiba", "BR"),
        ("christmas trees, wholesale, outta oregon", "US"),
        ("I write from Valencia, a small office of architects", "ES"),
        ("first aid for our Port Harcourt base", "NG"),
        ("there might be two more for the Melbourne shop", "AU"),
        ("twelve machines for our head office in Dubai", "AE"),
        ("Our chapel is in Bath", "GB"),
        ("we're in Paris, Texas", "US"),
        ("Studio in Dublin, Ohio", "US"),
        ("the head of sales sits in London, we are in Oslo", "NO"),
    ],
)
def test_where_they_are_as_they_say_it_in_passing(text: str, country: str) -> None:
    assert heard(text)["country"] == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("tampa. is there a discount for paying yearly", "US"),
        ("Warehouse in Poland, head office in Vilnius, that's where I sit.", "LT"),
        ("not Germany, Austria", "AT"),
        ("on paper delaware", "US"),
    ],
)
def test_where_they_are_as_they_answer_it(text: str, country: str) -> None:
    messages = [
        Message("0", "bot", "In which country are you?", TODAY, "country"),
        Message("1", "lead", text, TODAY),
    ]
    told = hear_conversation(messages, FIELDS, TODAY).heard[0][1]
    assert [each.value for each in told.statements if each.field == "country"] == [country]
