"""The verdict to keep of a conversation."""

from dataclasses import replace

from allears.asking.next_question import next_question
from allears.asking.question import Question
from allears.dialogue.standing import final_verdict, standing_verdict, trusted, verdict_now
from allears.dialogue.talk import Talk
from allears.facts.fact import Source
from allears.facts.field import Field
from allears.facts.words import Words
from allears.policy.condition_text import Vocabulary, parse_condition
from allears.policy.literal import read_literal
from allears.policy.policy import Policy, Segment
from allears.policy.verdict import Outcome
from allears.values.count import Count
from allears.values.value import FieldType
from tests.dialogue.conversing import noting, policy, setting


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


def test_a_country_that_was_only_looked_up_leaves_nobody_outside() -> None:
    here = setting(policy=for_norway())
    talk = noting(Talk(), sales_reps=Count.exactly(7), employees=Count.exactly(20), selling_style="inside")
    talk = noting(talk, pain="lost calls")
    thought = noting(talk, Source.LOOKED_UP, country="BR")
    assert verdict_now(thought, here).outcome is Outcome.UNDECIDED
    assert final_verdict(thought, here).outcome is Outcome.UNDECIDED
    asked = next_question(trusted(thought.notebook, here.policy, here.now), here.policy, here.now)
    assert isinstance(asked, Question) and (asked.field.id, asked.known) == ("country", "BR")
    assert verdict_now(noting(talk, Source.LOOKED_UP, confirmed=True, country="BR"), here).outcome is Outcome.OUTSIDE
    assert verdict_now(noting(talk, country="BR"), here).outcome is Outcome.OUTSIDE


def test_where_it_speaks_for_them_a_looked_up_country_counts() -> None:
    here = setting(policy=for_norway())
    talk = noting(Talk(), sales_reps=Count.exactly(7), employees=Count.exactly(20), selling_style="inside")
    talk = noting(talk, pain="lost calls")
    talk = noting(talk, Source.LOOKED_UP, country="NO")
    assert trusted(talk.notebook, here.policy, here.now) is talk.notebook
    assert final_verdict(talk, here).outcome is Outcome.QUALIFIED


def for_norway() -> Policy:
    country = Field("country", FieldType.PLACE, ask=Words.of("Where are you?"))
    fields = {**policy().fields, "country": country}
    norway = parse_condition("country in (NO)", Vocabulary(fields, {}, read_literal))
    return replace(policy(), fields=fields, ideal=(Segment("north", Words.of("The north"), (norway,), ()),))
