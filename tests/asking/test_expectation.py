"""What a lead will probably answer, before and after seeing past leads."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.asking.expectation import REFUSAL, expect_answers
from allears.asking.open_field import OpenField, find_open_fields
from allears.asking.past import learn_from
from allears.facts.answer import Absence, Answers
from allears.facts.field import Band, Field, Option
from allears.facts.words import Words
from allears.policy.condition import Compare, Condition, OneOf
from allears.policy.policy import Policy, Segment
from allears.values.count import Count
from allears.values.value import FieldType
from tests.policies_generated import TODAY, answers, policies

LARGE = Compare("employees", ">=", Count.exactly(1000))
STUDENT = OneOf("occupation", ("student",))
OCCUPATIONS = tuple(Option(one, Words.of(one)) for one in ("student", "employed", "retired", "between jobs"))
EMPLOYEES, OCCUPATION = Field("employees", FieldType.COUNT), Field("occupation", FieldType.CHOICE, options=OCCUPATIONS)


def policy_of(*criteria: Condition, employees: Field = EMPLOYEES) -> Policy:
    fields = {"employees": employees, "occupation": OCCUPATION}
    return Policy("school", Words.of("School"), fields, (Segment("ideal", Words.of("Ideal"), criteria, ()),))


def opened(policy: Policy, name: str, known: Answers | None = None) -> OpenField:
    found = find_open_fields(policy, known or {}, TODAY, received_answer=False, already_asked=())
    return next(one for one in found if one.field.id == name)


@given(st.data())
@settings(max_examples=80)
def test_probabilities_add_up_and_nothing_is_impossible(data: st.DataObject) -> None:
    policy = data.draw(policies())
    past = learn_from(data.draw(st.lists(answers(policy), max_size=8)), policy, TODAY)
    known = data.draw(answers(policy))
    for one in find_open_fields(policy, known, TODAY, received_answer=False, already_asked=()):
        expected = expect_answers(one, known, past)
        assert len(expected) == len(one.answers)
        assert sum(expected) == pytest.approx(1)
        assert min(expected) > 0


def test_without_past_leads_every_option_is_as_likely() -> None:
    one = opened(policy_of(STUDENT), "occupation")
    student, others, refusal = expect_answers(one, {})
    assert others == pytest.approx(3 * student, rel=0.1)
    assert refusal == REFUSAL


def test_bands_say_how_likely_a_figure_is() -> None:
    bands = (Band("under 100", Count(0, 99)), Band("100 to 999", Count(100, 999)), Band("more", Count(1000, None)))
    one = opened(policy_of(LARGE, employees=replace(EMPLOYEES, bands=bands)), "employees")
    small, large, _ = expect_answers(one, {})
    assert small == pytest.approx(2 * large, rel=0.1)


def test_delicate_questions_are_refused_more_often() -> None:
    one = opened(policy_of(LARGE, employees=replace(EMPLOYEES, delicate=True)), "employees")
    assert expect_answers(one, {})[-1] > REFUSAL


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
