"""How the bot's part ends."""

from dataclasses import replace

from allears.dialogue.closing import (
    close_disqualified,
    close_fitting,
    close_outside,
    close_undecided,
    part_kindly,
    recommend,
)
from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.recap import recap_of
from allears.dialogue.situation import Situation
from allears.dialogue.steps import Recap, Recommend, SelfServe
from allears.dialogue.talk import End, LeadTurn, Talk
from allears.policy.judge import judge
from allears.policy.literal import read_literal
from allears.policy.policy import Recommendation
from allears.policy.verdict import Outcome
from allears.values.count import Count
from tests.dialogue.conversing import TODAY, noting, policy, setting


def situation(talk: Talk, turn: LeadTurn | None = None) -> Situation:
    return Situation(talk, turn or LeadTurn(), judge(talk.notebook, policy(), TODAY), setting(), ENGLISH)


def test_a_recommendation_names_the_quantity_as_the_lead_gave_it() -> None:
    about_eight = noting(Talk(), sales_reps=Count(6, 10, 8))
    said = recommend(Recommendation("Team", quantity="sales_reps"), situation(about_eight))
    assert said.quantity == "about 8 sales reps" and said.price == ""
    assert recommend(Recommendation("Team", quantity=3), situation(Talk())).quantity == "3"
    assert recommend(Recommendation("Team", quantity="sales_reps"), situation(Talk())).quantity == ""


def test_a_lead_who_fits_but_not_now_is_told_when_we_come_back() -> None:
    starts = read_literal(policy().fields["timeline"], "2027-09-01")
    assert starts is not None
    shown = replace(Talk(), recapped=Outcome.LATER)
    talk = noting(shown, sales_reps=Count.exactly(8), selling_style="inside", pain="lost calls", timeline=starts)
    talk = noting(talk, employees=Count.exactly(40))
    move = close_fitting(situation(talk))
    assert move.end is End.LATER
    assert move.steps[0].when == "in time for 1 September 2027"  # type: ignore[union-attr]
    assert type(move.steps[1]).__name__ == "AskAddress"


def test_the_recap_comes_once_before_a_person() -> None:
    talk = noting(Talk(), pain="calls get lost")
    assert type(close_undecided(situation(talk)).steps[0]).__name__ == "Recap"
    shown = replace(talk, recapped=Outcome.UNDECIDED)
    assert close_undecided(situation(shown)).end is End.HANDED_OVER


def test_a_kind_no_carries_the_alternative_and_what_would_change_it() -> None:
    no = part_kindly(situation(noting(Talk(), employees=Count.exactly(4000))))
    assert no.alternatives == ("Salesforce: made for large teams",)
    assert no.would_change == "fewer than 1,000 employees"


def test_a_row_that_hangs_on_something_never_learned_is_passed_over() -> None:
    crm = policy()
    scale = replace(crm.recommend[-1], plan="Scale", when=crm.not_ideal[0].when)
    place = setting(policy=replace(crm, recommend=(scale, replace(crm.recommend[-1], plan="Team", when=None))))
    talk = noting(Talk(), sales_reps=Count.exactly(8), selling_style="inside", pain="lost calls")
    verdict = judge(talk.notebook, place.policy, TODAY, final=True)
    talk = replace(talk, recapped=verdict.outcome)
    assert verdict.recommendation is None
    move = close_fitting(Situation(talk, LeadTurn(), verdict, place, ENGLISH))
    assert isinstance(move.steps[0], Recommend) and move.steps[0].row.plan == "Team"


def test_the_recap_of_a_fit_has_a_line_for_where_to_send_it() -> None:
    talk = noting(Talk(), sales_reps=Count.exactly(8), selling_style="inside", pain="lost calls")
    talk = noting(talk, employees=Count.exactly(40))
    recap = close_fitting(at_the_end(talk)).steps[0]
    assert isinstance(recap, Recap)
    assert "email" in [line.field for line in recap.open]
    known = close_fitting(at_the_end(noting(talk, email="a@b.example"))).steps[0]
    assert isinstance(known, Recap)
    assert "email" not in [line.field for line in known.open]


def test_who_is_outside_sees_what_that_rests_on_before_hearing_for_whom_we_are_made() -> None:
    talk = noting(Talk(), sales_reps=Count.exactly(80), selling_style="inside", pain="lost calls")
    talk = noting(talk, employees=Count.exactly(200))
    first = close_outside(at_the_end(talk))
    assert isinstance(first.steps[0], Recap) and first.end is None
    then = close_outside(at_the_end(replace(talk, recapped=Outcome.OUTSIDE)))
    assert isinstance(then.steps[0], SelfServe) and then.end is End.SELF_SERVED


def test_a_no_that_rests_on_what_was_not_read_back_is_read_back_first() -> None:
    talk = noting(Talk(lead_messages=4), pain="lost calls", employees=Count.exactly(4000))
    filled = replace(talk, recapped=Outcome.UNDECIDED, open_lines=("selling_style",))
    turn = LeadTurn(answered=("selling_style",))
    assert isinstance(close_disqualified(situation(filled, turn)).steps[0], Recap)
    by_that_line = replace(filled, open_lines=("employees",))
    assert close_disqualified(situation(by_that_line, LeadTurn(answered=("employees",)))).end is End.PARTED


def test_what_was_just_found_right_is_not_read_back_again() -> None:
    talk = noting(Talk(lead_messages=4), pain="lost calls", employees=Count.exactly(4000))
    seen = replace(talk, recapped=Outcome.UNDECIDED, shown=recap_of(talk.notebook, setting()).lines)
    assert close_disqualified(situation(seen, LeadTurn(agrees=True))).end is End.PARTED


def at_the_end(talk: Talk) -> Situation:
    """Nothing more is asked, and whoever fits no profile helps themselves."""
    open_to_all = replace(policy(), otherwise="self_serve")
    verdict = judge(talk.notebook, open_to_all, TODAY, final=True)
    return Situation(talk, LeadTurn(), verdict, setting(policy=open_to_all), ENGLISH)
