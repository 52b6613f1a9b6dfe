"""A policy too entangled to draw is still asked about sensibly."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import allears.asking.next_question as asking
from allears.asking.expectation import expect_answers
from allears.asking.open_field import find_open_fields
from allears.asking.question import Question
from allears.asking.trial import measure_influence
from allears.policy.policy import Policy
from tests.asking.brute_force import end_of, matters
from tests.policies_generated import TODAY, answers, policies


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_field_with_influence_matters(data: st.DataObject) -> None:
    policy = data.draw(policies(most_fields=3))
    known = data.draw(answers(policy))
    open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
    likelihoods = [expect_answers(one, known) for one in open_fields]
    influence = measure_influence(policy, known, TODAY, open_fields, likelihoods, seed=1)
    for one, share in zip(open_fields, influence, strict=True):
        assert 0 <= share <= 1
        assert share == 0 or matters(one.field.id, known, open_fields, policy)


@given(policies())
@settings(max_examples=20, deadline=None)
def test_trials_repeat(policy: Policy) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asking, "MOST_NODES", 1)
        assert asking.next_question({}, policy, TODAY) == asking.next_question({}, policy, TODAY)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_asking_by_trials_also_ends_where_asking_everything_ends(data: st.DataObject) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asking, "MOST_NODES", 1)
        policy = data.draw(policies(most_fields=3))
        known = data.draw(answers(policy))
        open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
        assume(not any(field.first for field in policy.fields.values()))
        truth = {one.field.id: data.draw(st.sampled_from(one.answers)) for one in open_fields}
        so_far, done = dict(known), list[str]()
        while isinstance(found := asking.next_question(so_far, policy, TODAY, already_asked=done), Question):
            done.append(found.field.id)
            so_far[found.field.id] = truth[found.field.id]
        assert end_of(so_far, policy)[0] is end_of({**known, **truth}, policy)[0]
