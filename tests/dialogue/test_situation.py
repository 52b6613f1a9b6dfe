"""What a rule of the dialogue looks at."""

from dataclasses import replace

from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.situation import Situation
from allears.dialogue.steps import AdmitNotKnowing, GiveAnswer, HandoverReason
from allears.dialogue.talk import LeadTurn, Setting, Talk
from allears.facts.answer import Absence
from allears.policy.judge import judge
from tests.dialogue.conversing import TODAY, found, noting, policy, setting


def situation(talk: Talk, turn: LeadTurn, where: Setting | None = None) -> Situation:
    return Situation(talk, turn, judge(talk.notebook, policy(), TODAY), where or setting(), ENGLISH)


def test_several_questions_each_get_their_answer_and_the_unanswered_one_is_named() -> None:
    asked = LeadTurn(findings=(found("price?", "29 USD a seat."), found("do you do fax?", None)))
    here = situation(Talk(), asked)
    assert here.answers == (
        GiveAnswer("price?", "29 USD a seat.", "pricing.md#starter"),
        AdmitNotKnowing("do you do fax?"),
    )
    assert here.has_unanswered


def test_an_address_is_asked_for_only_when_nobody_is_there_and_none_is_known_or_refused() -> None:
    away = setting(available=False)
    names = [type(step).__name__ for step in situation(Talk(), LeadTurn(), away).hand_over(HandoverReason.STUCK)]
    assert names == ["HandOver", "AskAddress"]
    known = noting(Talk(), email="mina@ringlane.example")
    refused = noting(Talk(), email=Absence.DECLINED)
    asked = replace(Talk(), asked_address=True)
    for talk in (known, refused, asked):
        assert len(situation(talk, LeadTurn(), away).hand_over(HandoverReason.STUCK)) == 1
    assert len(situation(Talk(), LeadTurn()).hand_over(HandoverReason.STUCK)) == 1


def test_an_address_left_empty_in_the_recap_is_asked_for_again_only_where_they_would_be_lost() -> None:
    empty = replace(Talk(), left_empty=frozenset({"email"}))
    there = situation(empty, LeadTurn())
    assert there.ask_address("recommendation") == ()
    assert there.ask_address("meeting") != ()
    assert there.ask_address("later") != ()
    assert situation(empty, LeadTurn(), setting(available=False)).ask_address("recommendation") != ()
