"""What they are, told in a few words beside what was asked."""

from __future__ import annotations

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, options
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of(
    (
        asked("name", FieldType.NAME, "Who am I talking to?", about="person"),
        asked("trouble", FieldType.TEXT, "What is going wrong?"),
        asked(
            "kind",
            FieldType.CHOICE,
            "What kind of business is it?",
            about="company",
            options=options(
                animals="Animals, dairy",
                fields="Fields or orchards",
                glass="Greenhouse, nursery",
                craft="Workshop, joinery",
            ),
        ),
    )
)


def kind_told(text: str, question: str | None = None, field: str | None = None) -> object:
    opening = (Message("0", "bot", question, TODAY, field),) if question else ()
    messages = (*opening, Message("1", "lead", text, TODAY))
    heard = hear_conversation(messages, FIELDS, TODAY).heard[0][1].statements
    return next((each.value for each in heard if each.field == "kind"), None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hi. carpentry, six men, need a quote", "craft"),
        ("we're a small sawmill near Tampere, please send prices", "craft"),
        ("Barley and rapeseed, 60 hectares, what would you charge?", "fields"),
        ("Good morning, Ada Lind, bell peppers under glass, Kent.", "glass"),
        ("we are a sawmill", "craft"),
        ("hi. carpentry", None),
        ("I have a sawmill, from my phone", None),
        ("tell me about hazelnuts", None),
        ("my brother keeps goats, he sent me", None),
        ("we used to be a sawmill, now it's flats", None),
        ("software for sawmills, Tampere", None),
        ("do you take sawmills?", None),
        ("33 carpenters and every one of them sells", None),
        ("barley, goats, whatever you like", None),
    ],
)
def test_a_few_words_tell_what_they_are(text: str, kind: str | None) -> None:
    assert kind_told(text) == kind


def test_beside_a_name_and_not_beside_a_trouble() -> None:
    assert kind_told("Ada Lind, orchids, Delft", "Who am I talking to?", "name") == "glass"
    assert kind_told("Goats. They ate the cable", "What is going wrong?", "trouble") is None


def test_a_word_that_names_an_option_of_another_field_says_that() -> None:
    records = asked(
        "records", FieldType.CHOICES, "Where are your figures kept?", options=options(mill="Sawmill", paper="Paper")
    )
    fields = Vocabulary.of((*FIELDS.fields, records))
    heard = hear_conversation(
        [Message("1", "lead", "Ada Lind, Kent. Our figures are kept by hand, sawmill", TODAY)], fields, TODAY
    )
    assert "kind" not in {each.field for each in heard.heard[0][1].statements}
