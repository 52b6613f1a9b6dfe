"""What people come with, told in the policy's own words before anything is asked."""

from __future__ import annotations

import pytest

from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, options
from tests.listening.talk import TODAY

MARQUEES = Vocabulary.of(
    (
        asked("guests", FieldType.COUNT, "How many guests?", about="purchase", nouns=("guests", "people")),
        asked("role", FieldType.ROLE, "What is your role?", about="person"),
        asked(
            "needs",
            FieldType.CHOICES,
            "What should we bring?",
            about="purchase",
            options=options(tent="Marquee, tent", bar="Bar, keg", music="Sound system, band", heat="Heaters"),
        ),
        asked(
            "occasion",
            FieldType.CHOICE,
            "What is the occasion?",
            about="purchase",
            options=options(wedding="Wedding", firm="Company party, summer party", farewell="Funeral, memorial"),
        ),
        asked(
            "ground",
            FieldType.CHOICE,
            "What does it stand on?",
            options=options(grass="Grass, lawn", hard="Hard ground, car park", sand="Sand, beach"),
        ),
        asked(
            "goods",
            FieldType.CHOICE,
            "What do you sell?",
            about="purchase",
            options=options(handmade="Handmade", imported="Imported goods"),
        ),
    )
)


def volunteered(text: str, *earlier: Message) -> dict[str, object]:
    messages = (*earlier, Message("1", "lead", text, TODAY))
    heard = hear_conversation(messages, MARQUEES, TODAY).heard[-1][1].statements
    told: dict[str, object] = {}
    for each in heard:
        if each.field in ("needs", "occasion", "ground", "goods"):
            for row in fact_rows(each):
                value = row["value"]
                told[each.field] = f"{told[each.field]}, {value}" if each.field in told else value
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how much for a tent n a keg for about 80 people", {"needs": "tent, bar"}),
        ("Good afternoon. A memorial for 120 people, on grass.", {"occasion": "farewell", "ground": "grass"}),
        ("we want to arrange a summer party for our staff", {"occasion": "firm"}),
        ("marquee and heaters please, end of May", {"needs": "tent, heat"}),
        ("I sell handmade candles and soap", {"goods": "handmade"}),
    ],
)
def test_what_they_come_with_is_heard_unasked(text: str, told: dict[str, object]) -> None:
    assert volunteered(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "you lot left a tent peg here and it wrecked the mower",  # half of another word
        "I'm a wedding planner from Leeds",
        "your tent was lovely last year",  # not theirs
        "my sister had a wedding last summer",
        "somebody told me you do tents",
        "no tent for us, thanks",
        "is there a bar?",  # a question is no wish
        "we sell heaters to hotels",  # what they make is not what they want
        "I am a student writing a paper about the tent, may I ask you something?",
        "400 people, of the tent nobody knows yet",
        "a wedding or a funeral, we do both",  # one of two
    ],
)
def test_a_word_that_only_happens_to_be_one_is_not_heard(text: str) -> None:
    assert volunteered(text) == {}


def test_while_something_else_is_asked_only_several_words_in_a_row_count() -> None:
    asked_for_guests = Message("0", "bot", "How many guests?", TODAY, "guests")
    assert volunteered("75, it's our summer party", asked_for_guests) == {"occasion": "firm"}
    assert volunteered("75, all from the memorial committee", asked_for_guests) == {}


def test_what_is_on_record_is_left_to_those_who_hear_changes() -> None:
    first = Message("0", "lead", "a memorial for 40 people", TODAY)
    assert volunteered("the wedding is in June", first) == {}
