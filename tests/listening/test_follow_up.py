"""Asking back once about two things that do not fit, and hearing whatever the lead answers."""

from __future__ import annotations

import pytest

from allears.languages.english.follow_up_phrases import FOLLOW_UPS
from allears.listening.follow_up import follow_up
from allears.listening.hear import hear_conversation
from allears.listening.heard import Contradiction, Heard, Settled
from allears.listening.message import Message
from allears.listening.statement import Span
from allears.values.count import Count
from tests.listening.talk import FIELDS, TODAY, VOCABULARY, Talk

NINE, TWELVE = Count.exactly(9), Count.exactly(12)
BY_ID = {field.id: field for field in FIELDS}


def dispute(field: str, first: str, second: str) -> Contradiction:
    return Contradiction(field, 1, 3, Span(first, 0, len(first)), Span(second, 0, len(second)))


@pytest.mark.parametrize("field", ["drivers", "budget", "start", "goal", "decision", "tools", "has_depot", "country"])
def test_it_quotes_both_and_asks_one_thing_calmly(field: str) -> None:
    asked = follow_up(dispute(field, "the first words.", "the other words"), BY_ID[field])
    assert "“the first words”" in asked.words
    assert "“the other words”" in asked.words
    assert asked.words.count("?") == 1
    assert "!" not in asked.words


@pytest.mark.parametrize("words", FOLLOW_UPS.values())
def test_no_wording_blames_or_forces_a_choice(words: str) -> None:
    assert not {"wrong", "contradict", "inconsistent", "must", "error"} & set(words.lower().split())


def test_a_long_quote_is_shortened_at_a_blank() -> None:
    asked = follow_up(dispute("goal", "speed " * 60, "price"), BY_ID["goal"])
    assert "speed …”" in asked.words
    assert len(asked.words) < 300


def settled_by(text: str) -> Heard:
    """What is heard in the answer after 9 and 12 drivers were held against each other."""
    said = [
        ("bot", "How many drivers?", "drivers"),
        ("lead", "9 drivers", None),
        ("bot", "And what comes first?", "goal"),
        ("lead", "speed. The 12 drivers all hate paper.", None),
        ("bot", "You mentioned “9 drivers” and “12 drivers”. Which one is it?", "drivers"),
        ("lead", text, None),
    ]
    messages = [Message(str(n), by, words, TODAY, asks) for n, (by, words, asks) in enumerate(said)]  # type: ignore[arg-type]
    return hear_conversation(messages, VOCABULARY, TODAY).heard[-1][1]


@pytest.mark.parametrize(
    ("text", "value", "taken_back"), [("the second one", TWELVE, 1), ("the first", NINE, 3), ("12", TWELVE, 1)]
)
def test_the_lead_may_point_at_one_of_them(text: str, value: Count, taken_back: int) -> None:
    heard = settled_by(text)
    assert [statement.value for statement in heard.statements] == [value]
    assert [each.from_turn for each in heard.corrections] == [taken_back]


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("both", Settled.BOTH),
        ("they're two different groups", Settled.BOTH),
        ("my boss sees it differently", Settled.SOMEBODY_ELSE),
        ("neither", Settled.NEITHER),
    ],
)
def test_both_and_another_view_are_answers(text: str, way: Settled) -> None:
    heard = settled_by(text)
    assert heard.settled is way
    assert (heard.vague, heard.declined, heard.corrections) == ((), (), ())


def test_nothing_is_settled_that_was_not_in_dispute() -> None:
    talk = Talk().bot("How many drivers?", "drivers")
    assert talk.lead("both").settled is None
