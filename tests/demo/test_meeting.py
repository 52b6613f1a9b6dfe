"""What an invented visitor says when a real person takes the conversation over."""

from datetime import date
from random import Random
from typing import Any

import pytest

from allears.demo.meeting import MOST_ANSWERS, Meeting
from allears.demo.people import become, people
from allears.demo.phrases import range_of
from allears.demo.running import ringlane_policy
from allears.policy.verdict import Outcome
from allears.rehearsal.conversing import draw_visitor
from allears.values.count import Count


@pytest.fixture
def meeting() -> Meeting:
    visitor = draw_visitor(7, 7, (Outcome.QUALIFIED,), range_of(ringlane_policy(), date(2026, 11, 2)))
    become(visitor, people()[3])
    return Meeting(visitor, Random(5))


def by_rep(text: str) -> dict[str, Any]:
    return {"text": text, "author": {"kind": "rep", "name": "Robin Hale"}}


def test_it_greets_the_person_once_and_says_what_is_true(meeting: Meeting) -> None:
    reps = meeting.visitor.character.truth.answers["sales_reps"]
    assert isinstance(reps, Count)
    first = meeting.answer(by_rep("Hi, Robin here. How many people sell at your place?"))
    then = meeting.answer(by_rep("Good. Where may I write to?"))
    assert first is not None
    assert then is not None
    assert first.text.lower().startswith(("hi", "hello", "oh"))
    assert f"{reps.low:g}" in first.text or "." in first.text
    assert people()[3].address in then.text


def test_it_takes_an_offer_and_does_not_know_everything(meeting: Meeting) -> None:
    meeting.answer(by_rep("Robin here."))
    offered, asked = meeting.answer(by_rep("Shall I ring you at 3?")), meeting.answer(by_rep("What is your shoe size?"))
    assert offered is not None
    assert offered.text in meeting.sayings.of("person yes")
    assert asked is not None
    assert asked.text in meeting.sayings.of("person unsure")


def test_it_thanks_once_and_goes(meeting: Meeting) -> None:
    assert meeting.answer(by_rep("Hello, Robin here.")) is not None
    said = meeting.answer(by_rep("I'll send you the agreement."))
    assert said is not None
    assert meeting.has_left
    assert meeting.answer(by_rep("It is on its way.")) is None


def test_it_does_not_answer_for_ever(meeting: Meeting) -> None:
    said = [meeting.answer(by_rep("And what else?")) for _ in range(MOST_ANSWERS + 3)]
    assert sum(each is not None for each in said) == MOST_ANSWERS
