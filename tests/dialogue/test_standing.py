"""The verdict to keep of a conversation."""

from dataclasses import replace

from allears.dialogue.standing import final_verdict, standing_verdict
from allears.dialogue.talk import Talk
from allears.policy.verdict import Outcome
from allears.values.count import Count
from tests.dialogue.conversing import noting, setting


def test_while_questions_come_it_may_still_change() -> None:
    talk = noting(
        Talk(), sales_reps=Count.exactly(7), selling_style="inside", pain="calls get lost", authority="decides"
    )
    assert standing_verdict(talk, setting()).outcome is Outcome.UNDECIDED


def test_once_it_was_read_back_it_is_final() -> None:
    talk = noting(
        Talk(), sales_reps=Count.exactly(7), selling_style="inside", pain="calls get lost", authority="decides"
    )
    verdict = standing_verdict(replace(talk, recapped=Outcome.UNDECIDED), setting())
    assert verdict.outcome is not Outcome.OUTSIDE


def test_what_nobody_was_asked_is_no_no() -> None:
    """Nobody asked for the need: then they are no stranger to every profile, a person looks."""
    talk = noting(Talk(), sales_reps=Count.exactly(7), selling_style="inside", employees=Count.exactly(20))
    assert final_verdict(talk, setting()).outcome is Outcome.UNDECIDED
    asked = replace(talk, asked=tuple(setting().policy.fields))
    assert final_verdict(asked, setting()).outcome is Outcome.UNDECIDED


def test_whom_no_profile_fits_is_outside_whatever_else_was_not_asked() -> None:
    talk = noting(Talk(), sales_reps=Count.exactly(80), selling_style="inside", employees=Count.exactly(200))
    asked = replace(talk, asked=tuple(setting().policy.fields))
    assert final_verdict(asked, setting()).outcome is Outcome.OUTSIDE
