"""What would change a verdict: the smallest change, the nearest value."""

from hypothesis import given
from hypothesis import strategies as st

from allears.facts.answer import Absence, Answer
from allears.policy.flip import find_flips
from allears.policy.judge import decide, judge
from allears.policy.verdict import Outcome
from allears.values.count import Count
from tests.policy.test_judge import SMALL_TEAM, TODAY, crm_policy


def test_too_large_a_company_would_fit_with_just_under_a_thousand_people() -> None:
    flips = find_flips(judge(SMALL_TEAM | {"employees": Count.exactly(4000)}, crm_policy(), TODAY))
    assert flips[0].outcome is Outcome.QUALIFIED
    assert [(change.field, change.now, change.instead) for change in flips[0].changes] == [
        ("employees", "4,000", "999")
    ]


def test_a_fitting_team_would_fall_outside_with_one_rep_too_few_or_on_the_road() -> None:
    flips = find_flips(judge(SMALL_TEAM, crm_policy(), TODAY), most=10)
    singles = {(flip.changes[0].field, flip.changes[0].instead, flip.outcome) for flip in flips}
    assert ("sales_reps", "4", Outcome.OUTSIDE) in singles
    assert ("selling_style", "field", Outcome.OUTSIDE) in singles
    assert ("employees", "1,000", Outcome.DISQUALIFIED) in singles


def test_one_change_is_enough_where_an_exclusion_is_one_step_away() -> None:
    far = SMALL_TEAM | {"sales_reps": Count.exactly(40), "selling_style": "field", "employees": Count.exactly(90)}
    flips = find_flips(judge(far | {"pain": Absence.DECLINED}, crm_policy(), TODAY), most=20)
    assert {flip.outcome for flip in flips} == {Outcome.DISQUALIFIED}
    assert {change.field for change in flips[0].changes} == {"employees"}


@given(
    reps=st.one_of(st.just(Absence.UNKNOWN), st.integers(1, 40).map(Count.exactly)),
    employees=st.one_of(st.just(Absence.DECLINED), st.integers(1, 3000).map(Count.exactly)),
    style=st.sampled_from([Absence.UNKNOWN, "inside", "field", "both"]),
)
def test_every_flip_really_flips(reps: Answer, employees: Answer, style: Answer) -> None:
    lead = SMALL_TEAM | {"sales_reps": reps, "employees": employees, "selling_style": style}
    verdict = judge(lead, crm_policy(), TODAY)
    for flip in find_flips(verdict, most=10):
        changed = lead | {change.field: change.value for change in flip.changes}
        outcome = decide(changed, crm_policy(), TODAY).outcome
        assert outcome is flip.outcome
        assert outcome is not verdict.outcome
