"""Hidden truths: complete, from the policy's own values, balanced, and always the same for one seed."""

from random import Random

import pytest

from allears.facts.answer import Absence
from allears.policy.judge import judge
from allears.policy.verdict import Outcome
from allears.rehearsal.truth import draw_truth, draw_within, is_wrong
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from tests.rehearsal.visitors import TODAY, outcomes, policy, within


@pytest.mark.parametrize("name", ["inside-sales-crm", "wedding-venue", "data-platform"])
def test_every_verdict_that_complete_answers_can_bring_is_drawn(name: str) -> None:
    assert set(outcomes(name)) == set(Outcome) - {Outcome.UNDECIDED}
    for wanted in outcomes(name):
        truth = draw_truth(within(name), wanted, Random(3))
        assert truth is not None
        assert judge(truth.answers, policy(name), TODAY, final=True).outcome is wanted


def test_the_same_seed_draws_the_same_truth() -> None:
    one, again = (draw_truth(within(), Outcome.QUALIFIED, Random(5)) for _ in range(2))
    assert one is not None
    assert again is not None
    assert one.answers == again.answers


def test_nobody_has_more_salespeople_than_people() -> None:
    for seed in range(60):
        truth = draw_truth(within(), None, Random(seed))
        assert truth is not None
        reps, staff = truth.answers["sales_reps"], truth.answers["employees"]
        assert isinstance(reps, Count)
        assert isinstance(staff, Count)
        assert (staff.low or 0) >= (reps.low or 0)


def test_what_is_drawn_lies_inside() -> None:
    dice = Random(1)
    for _ in range(100):
        count = draw_within(Count(5, 15), TODAY, dice)
        assert isinstance(count, Count)
        assert count.is_exact
        assert 5 <= (count.low or 0) <= 15
        amount = draw_within(Money(8000, None, "GBP"), TODAY, dice)
        assert isinstance(amount, Money)
        assert (amount.low or 0) >= 8000
        day = draw_within(DateInterval(None, TODAY.replace(year=2027)), TODAY, dice)
        assert isinstance(day, DateInterval)
        assert day.start is not None
        assert TODAY < day.start <= TODAY.replace(year=2027)


def test_a_recap_is_wrong_when_the_truth_lies_elsewhere() -> None:
    here = within()
    assert is_wrong(Count.exactly(20), Count.exactly(7), "sales_reps", here)
    assert not is_wrong(Count(5, 15), Count.exactly(7), "sales_reps", here)
    assert not is_wrong(Count.exactly(8), Count.exactly(7), "sales_reps", here), "no condition tells 7 and 8 apart"
    assert is_wrong("field", "inside", "selling_style", here)
    assert not is_wrong(Choices(frozenset({"excel"})), Choices(frozenset({"excel", "zoho"})), "current_tool", here)
    assert not is_wrong(Absence.DECLINED, "inside", "selling_style", here)
