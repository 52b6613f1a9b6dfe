"""Every message that asks also gives."""

from dataclasses import replace

from allears.dialogue.giving import Occasion, find_gift, lower_first
from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.talk import LeadTurn, Talk
from allears.policy.judge import judge
from allears.values.count import Count
from tests.dialogue.conversing import TODAY, found, noting, setting


def gifts(talk: Talk, turn: LeadTurn) -> list[str]:
    """All gifts in the order they would be given, each once."""
    ids: list[str] = []
    while True:
        verdict = judge(talk.notebook, setting().policy, TODAY)
        gift = find_gift(Occasion(talk, turn, verdict, setting(), ENGLISH, 2.0))
        if gift is None:
            return ids
        ids.append(gift.id)
        talk = replace(talk, given=talk.given | {gift.id})


def test_the_policys_own_words_come_first_then_what_the_answer_decides_then_a_price() -> None:
    talk = noting(Talk(), selling_style="inside", employees=Count.exactly(40), sales_reps=Count.exactly(8))
    ids = gifts(talk, LeadTurn(answered=("selling_style", "employees")))
    assert ids == [
        "meaning:selling_style:0",
        "fits:small-teams",
        "clears:enterprise",
        "price:row",
        "price:from",
        "made for",
        "left:2",
    ]


def test_a_named_need_is_met_with_the_companys_own_words_about_it() -> None:
    turn = LeadTurn(related=found("calls get lost", "Every promised call stays in the queue until it is made."))
    talk, verdict = Talk(), judge({}, setting().policy, TODAY)
    gift = find_gift(Occasion(talk, turn, verdict, setting(), ENGLISH, 3.0))
    assert gift is not None and gift.words == "Every promised call stays in the queue until it is made."


def test_nothing_is_claimed_about_an_answer_that_was_not_given() -> None:
    assert not [one for one in gifts(Talk(), LeadTurn()) if one.startswith(("meaning", "fits", "clears", "price:row"))]


def test_a_name_begins_small_inside_a_sentence_unless_it_is_an_abbreviation() -> None:
    assert (lower_first("Small teams"), lower_first("SMB teams")) == ("small teams", "SMB teams")
