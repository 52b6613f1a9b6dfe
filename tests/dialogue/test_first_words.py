"""The first message, after a greeting that asks what brings them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from allears.dialogue.steps import Ask, AskWhatHappened
from allears.dialogue.turn import Turn, begin_with, take_turn
from tests.dialogue.conversing import setting

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
GREETING = "Hi, I'm the assistant here. What brings you to us?"


def answered(text: str, greeting: str = GREETING) -> Turn:
    return take_turn(begin_with(setting(), AT, greeting, "m0"), text, AT, setting())


def asked(turn: Turn) -> list[Ask | AskWhatHappened]:
    return [step for step in turn.reply.steps if isinstance(step, Ask | AskWhatHappened)]


def need(turn: Turn) -> object:
    facts = [one.value for one in turn.conversation.talk.notebook.facts if one.field == "pain"]
    return facts[0] if facts else None


@pytest.mark.parametrize(
    "text",
    [
        "our leads get lost",
        "callbacks slip through the cracks every week and we're 9 reps",
        "every Monday I spend the whole morning putting the pipeline together by hand",
        "looking for a CRM because our old one is so slow that nobody opens it",
    ],
)
def test_who_is_asked_what_brings_them_and_tells_it_is_not_asked_again(text: str) -> None:
    turn = answered(text)
    assert need(turn) is not None
    assert all(step.field != "pain" for step in asked(turn))


@pytest.mark.parametrize(
    "text",
    ["hi", "hey there, quick one", "I'd like a demo", "prices please", "We're 12 reps in Leeds, all on the phone"],
)
def test_a_greeting_a_wish_or_a_fact_is_no_need(text: str) -> None:
    turn = answered(text)
    assert need(turn) is None
    assert [step.field for step in asked(turn)] == ["pain"]


def test_a_thing_that_is_sought_is_followed_by_what_happened() -> None:
    turn = answered("need a crm for my team")
    assert need(turn) is None
    assert isinstance(asked(turn)[0], AskWhatHappened)


def test_after_a_greeting_that_asks_nothing_nothing_was_asked() -> None:
    assert need(answered("something or other that is small and warm", greeting="Welcome.")) is None


def test_facts_under_headings_are_no_need() -> None:
    told = answered("hi, selling style: by phone; company size: 40 people")
    assert not [one for one in told.heard.statements if one.field == "pain"]
