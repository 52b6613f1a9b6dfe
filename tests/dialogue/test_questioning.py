"""The questions the bot asks."""

from dataclasses import replace

from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.questioning import ask_next, clarify, dig_into_need
from allears.dialogue.situation import Situation
from allears.dialogue.steps import Ask, AskWhatHappened
from allears.dialogue.talk import LeadTurn, Talk
from allears.policy.judge import judge
from allears.values.count import Count
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


def test_what_was_answered_in_words_that_say_nothing_is_put_once_more() -> None:
    talk = replace(noting(Talk(lead_messages=2), pain="calls get lost"), asked=("employees",), questions=1)
    again = ask_next(situation(talk, LeadTurn(unread=("employees",))))
    (ask,) = [step for step in again.steps if isinstance(step, Ask)]
    assert (ask.field, ask.again, again.dug) == ("employees", True, "employees")
    assert ask.words.startswith("I am not sure I got that right, so once more: How many people work at")
    beside = ask_next(situation(talk, LeadTurn(unread=("employees",), answered=("sales_reps",))))
    (ask,) = [step for step in beside.steps if isinstance(step, Ask)]
    assert ask.words.startswith("And once more: How many people work at")
    tired = replace(talk, asked=("employees", "employees"), dug=frozenset({"employees"}), questions=2)
    assert ask_next(situation(tired, LeadTurn(unread=("employees",)))).asked != "employees"


def test_a_figure_that_a_limit_runs_through_is_asked_for_on_which_side_it_lies() -> None:
    about = noting(Talk(lead_messages=2), pain="calls get lost", employees=Count(800, 1200, 1000))
    (ask,) = [one for one in ask_next(situation(replace(about, asked=("employees",)))).steps if isinstance(one, Ask)]
    assert (ask.again, ask.buttons) == (True, ("800 to 999", "1,000 to 1,200"))
    assert ask.words == "Just so that I note it right, employees: 800 to 999 or 1,000 to 1,200?"


def test_a_need_that_was_not_heard_is_asked_for_by_an_example() -> None:
    turn = LeadTurn(unread=("pain",))
    assert AskWhatHappened("pain", again=True) in ask_next(situation(Talk(asked=("pain",)), turn)).steps


def test_an_answer_to_their_question_is_gift_enough() -> None:
    turn = LeadTurn(findings=(found("price?", "29 USD a seat."),))
    assert [type(step).__name__ for step in ask_next(situation(Talk(), turn)).steps] == ["Ask"]


def test_digging_stops_when_enough_was_asked() -> None:
    tired = replace(Talk(), questions=4)
    assert dig_into_need(situation(tired, LeadTurn(vague=("pain",)))) is None
    assert clarify(situation(tired, LeadTurn(contradictions=(("pain", "two things"),)))) is None
    assert dig_into_need(situation(Talk(), LeadTurn(vague=("timeline",)))) is None
