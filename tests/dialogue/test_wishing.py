"""Wishing for a person answers no question."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from allears.dialogue.conversation import Conversation, Said
from allears.dialogue.steps import Ask, HandOver, HandoverReason
from allears.dialogue.turn import begin, take_burst
from allears.facts.answer import Absence
from allears.values.value import Value
from tests.dialogue.conversing import setting

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SETTING = setting()


def asked_for_the_need() -> Conversation:
    """The bot has just asked what made them look for something new."""
    burst = take_burst(begin(SETTING, NOON), (Said("m1", "hello"),), NOON, SETTING)
    (asks,) = (step for step in burst.reply.steps if isinstance(step, Ask))
    assert asks.field == "pain"
    return burst.conversation


def noted(said: Said) -> tuple[dict[str, Value | Absence], HandoverReason | None]:
    """What is known after it, and for which reason a person gets the conversation."""
    burst = take_burst(asked_for_the_need(), (said,), NOON, SETTING)
    facts = {fact.field: fact.value for fact in burst.conversation.talk.notebook.facts}
    reasons = [step.reason for step in burst.reply.steps if isinstance(step, HandOver)]
    return facts, reasons[0] if reasons else None


@pytest.mark.parametrize(
    "button",
    ["I would like to talk to a person.", "Ich möchte mit einem Menschen sprechen.", "Our 12 reps in Leeds, please"],
)
def test_a_tap_on_talk_to_a_person_gets_one_whatever_the_button_says(button: str) -> None:
    assert noted(Said("m2", button, wants_person=True)) == ({}, HandoverReason.ASKED_FOR)


@pytest.mark.parametrize(
    "words",
    ["I would like to talk to a person.", "I'd rather like to speak with somebody", "I want to talk to a human please"],
)
def test_who_only_writes_that_they_want_a_person_has_told_no_need(words: str) -> None:
    assert noted(Said("m2", words)) == ({}, HandoverReason.ASKED_FOR)


def test_what_they_want_to_talk_about_is_their_need() -> None:
    words = "I want to talk to someone about our calls that never reach the CRM"
    assert noted(Said("m2", words)) == ({"pain": words}, HandoverReason.ASKED_FOR)


def test_the_tap_is_remembered_as_a_message_like_any_other() -> None:
    tapped = Said("m2", "Parler à une personne", wants_person=True)
    burst = take_burst(asked_for_the_need(), (tapped, Said("m3", "we are 12 reps")), NOON, SETTING)
    assert [one.text for one in burst.conversation.context.earlier[-3:-1]] == [tapped.text, "we are 12 reps"]
    assert {fact.field for fact in burst.conversation.talk.notebook.facts} == {"sales_reps"}
