"""What a lead will probably answer, before and after seeing past leads."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.asking.expectation import REFUSAL, expect_answers
from allears.asking.open_field import find_open_fields
from allears.asking.past import learn_from
from allears.facts.field import Band, Field, Option
from allears.facts.words import Words
from allears.policy.condition import Includes
from allears.values.count import Count
from allears.values.value import FieldType
from tests.asking.school_policy import EMPLOYEES, LARGE, STUDENT, opened, policy_of
from tests.policies_generated import TODAY, answers, policies


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


def test_of_many_options_each_is_held_by_few() -> None:
    tools = tuple(Option(one, Words.of(one)) for one in "abcdefghijklm")
    field = Field("tools", FieldType.CHOICES, options=tools)
    policy = policy_of(Includes("tools", "any of", ("a",), None))
    policy = replace(policy, fields={**policy.fields, "tools": field})
    without, with_it, refusal = expect_answers(opened(policy, "tools"), {})
    assert with_it == pytest.approx(0.1 * (1 - refusal))
    assert without == pytest.approx(0.9 * (1 - refusal))
