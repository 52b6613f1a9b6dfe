"""The questions the bot asks."""

from dataclasses import replace

from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.questioning import ask_next, clarify, dig_into_need
from allears.dialogue.situation import Situation
from allears.dialogue.steps import Ask
from allears.dialogue.talk import LeadTurn, Talk
from allears.policy.judge import judge
from tests.dialogue.conversing import TODAY, found, noting, policy, setting


def situation(talk: Talk, turn: LeadTurn | None = None) -> Situation:
    return Situation(talk, turn or LeadTurn(), judge(talk.notebook, policy(), TODAY), setting(), ENGLISH)


def test_a_question_carries_its_benefit_and_its_answers_to_tap() -> None:
    move = ask_next(situation(noting(Talk(lead_messages=2), pain="calls get lost")))
    (ask,) = [step for step in move.steps if isinstance(step, Ask)]
    assert ask.benefit == "then I can name your plan"
    assert ask.may_decline and ask.field == "employees"


def test_a_field_that_was_asked_for_is_not_asked_for_again() -> None:
    talk = noting(Talk(lead_messages=2), pain="calls get lost")
    first = ask_next(situation(talk)).asked
    assert first is not None
    assert ask_next(situation(replace(talk, asked=(first,)))).asked != first


def test_an_answer_to_their_question_is_gift_enough() -> None:
    turn = LeadTurn(findings=(found("price?", "29 USD a seat."),))
    assert [type(step).__name__ for step in ask_next(situation(Talk(), turn)).steps] == ["Ask"]


def test_digging_stops_when_enough_was_asked() -> None:
    tired = replace(Talk(), questions=4)
    assert dig_into_need(situation(tired, LeadTurn(vague=("pain",)))) is None
    assert clarify(situation(tired, LeadTurn(contradictions=(("pain", "two things"),)))) is None
    assert dig_into_need(situation(Talk(), LeadTurn(vague=("timeline",)))) is None
