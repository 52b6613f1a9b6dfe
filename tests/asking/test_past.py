"""Past leads say what people like this one answer, and only the earlier ones count."""

import pytest

from allears.asking.expectation import expect_answers
from allears.asking.past import learn_from
from allears.facts.answer import Absence, Answers
from allears.values.count import Count
from tests.asking.school_policy import LARGE, STUDENT, opened, policy_of
from tests.policies_generated import TODAY


def test_past_leads_say_what_people_answer() -> None:
    policy = policy_of(STUDENT)
    past = learn_from([{"occupation": "student"}] * 60 + [{"occupation": Absence.DECLINED}] * 40, policy, TODAY)
    student, others, refusal = expect_answers(opened(policy, "occupation"), {}, past)
    assert student == pytest.approx(0.6, abs=0.05)
    assert refusal == pytest.approx(0.4, abs=0.05)
    assert 0 < others < 0.1


def test_leads_like_this_one_count_most() -> None:
    policy = policy_of(STUDENT, LARGE)
    large: Answers = {"occupation": "employed", "employees": Count.exactly(2000)}
    small: Answers = {"occupation": "student", "employees": Count.exactly(3)}
    past = learn_from([large, small] * 50, policy, TODAY)
    known: Answers = {"employees": Count.exactly(5000)}
    one = opened(policy, "occupation", known)
    assert expect_answers(one, known, past)[0] < 0.2 < expect_answers(one, {}, past)[0]


def test_only_earlier_leads_count() -> None:
    policy = policy_of(STUDENT)
    past = learn_from([{"occupation": "student"}] * 50 + [{"occupation": "employed"}] * 50, policy, TODAY)
    one = opened(policy, "occupation")
    assert expect_answers(one, {}, past.first(50)) == expect_answers(
        one, {}, learn_from([{"occupation": "student"}] * 50, policy, TODAY)
    )
    assert expect_answers(one, {}, past.first(0)) == pytest.approx(expect_answers(one, {}))
