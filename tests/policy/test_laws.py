"""Laws of judging, tried on invented policies and leads."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.answer import Absence, Answer
from allears.facts.words import Words
from allears.policy.explain import explain
from allears.policy.flip import find_flips
from allears.policy.judge import decide, judge
from allears.policy.policy import Exclusion, Policy
from allears.policy.verdict import Outcome
from tests.policies_generated import TODAY, answers, conditions, exact_values, policies

LEADS = policies().flatmap(lambda policy: st.tuples(st.just(policy), answers(policy)))
OPEN = (Absence.UNKNOWN, Absence.DISPUTED)


@st.composite
def completed_leads(draw: st.DrawFn) -> tuple[Policy, dict[str, Answer], dict[str, Answer]]:
    """A lead as known so far, and the same lead once some or all of the rest has been learned."""
    policy, known = draw(LEADS)
    missing = [name for name in policy.fields if known.get(name, Absence.UNKNOWN) in OPEN]
    learned = draw(st.sets(st.sampled_from(missing))) if missing else set()
    more: dict[str, Answer] = {name: draw(exact_values(policy.fields[name])) for name in sorted(learned)}
    return policy, known, {**known, **more}


@given(LEADS, st.booleans())
def test_the_quick_decision_is_the_verdict(lead: tuple[Policy, dict[str, Answer]], final: bool) -> None:
    policy, known = lead
    verdict, decision = judge(known, policy, TODAY, final), decide(known, policy, TODAY, final)
    assert decision.outcome is verdict.outcome
    assert verdict.segment is (None if decision.segment is None else policy.ideal[decision.segment])
    assert verdict.exclusion is (None if decision.exclusion is None else policy.not_ideal[decision.exclusion])


@given(completed_leads())
def test_a_decided_verdict_holds_whatever_is_learned_later(
    lead: tuple[Policy, dict[str, Answer], dict[str, Answer]],
) -> None:
    policy, known, more = lead
    before = decide(known, policy, TODAY).outcome
    if before is not Outcome.UNDECIDED:
        assert decide(more, policy, TODAY).outcome is before


@given(LEADS)
def test_on_the_way_to_the_end_only_undecided_may_change(lead: tuple[Policy, dict[str, Answer]]) -> None:
    policy, known = lead
    before, after = decide(known, policy, TODAY).outcome, decide(known, policy, TODAY, final=True).outcome
    assert before in (after, Outcome.UNDECIDED)


@given(LEADS)
def test_an_undecided_verdict_says_what_is_missing_and_at_the_end_why(lead: tuple[Policy, dict[str, Answer]]) -> None:
    policy, known = lead
    for final in (False, True):
        verdict = judge(known, policy, TODAY, final)
        if verdict.outcome is Outcome.UNDECIDED:
            assert verdict.open_fields
            assert (verdict.cause is not None) is final
        else:
            assert verdict.open_fields == () and verdict.cause is None


@given(LEADS)
def test_the_order_of_profiles_criteria_exclusions_and_fields_does_not_matter(
    lead: tuple[Policy, dict[str, Answer]],
) -> None:
    policy, known = lead
    turned = replace(
        policy,
        fields=dict(reversed(list(policy.fields.items()))),
        ideal=tuple(
            replace(one, we_can_help_them=one.we_can_help_them[::-1], they_can_help_us=one.they_can_help_us[::-1])
            for one in reversed(policy.ideal)
        ),
        not_ideal=policy.not_ideal[::-1],
    )
    for final in (False, True):
        before, after = judge(known, policy, TODAY, final), judge(known, turned, TODAY, final)
        assert (before.outcome, before.open_fields, before.hot) == (after.outcome, after.open_fields, after.hot)


@given(LEADS.flatmap(lambda lead: st.tuples(st.just(lead), conditions(lead[0].fields))), st.booleans())
def test_one_more_exclusion_never_makes_a_lead_qualified(
    stricter: tuple[tuple[Policy, dict[str, Answer]], object], final: bool
) -> None:
    (policy, known), when = stricter
    words = Words.of("no")
    more = replace(policy, not_ideal=(*policy.not_ideal, Exclusion("more", words, when, words, words)))  # type: ignore[arg-type]
    fits = (Outcome.QUALIFIED, Outcome.LATER)
    if decide(known, more, TODAY, final).outcome in fits:
        assert decide(known, policy, TODAY, final).outcome in fits


@given(LEADS, st.booleans())
def test_an_explanation_names_only_what_is_known(lead: tuple[Policy, dict[str, Answer]], final: bool) -> None:
    policy, known = lead
    explanation = explain(judge(known, policy, TODAY, final))
    assert explanation.sentence
    for reason in explanation.reasons:
        for ground in reason.grounds:
            assert ground.answer == known.get(ground.field, Absence.UNKNOWN)
            assert ground.facts == ()


@settings(max_examples=40)
@given(LEADS)
def test_every_flip_of_any_policy_really_flips(lead: tuple[Policy, dict[str, Answer]]) -> None:
    policy, known = lead
    verdict = judge(known, policy, TODAY)
    for flip in find_flips(verdict):
        changed = {**known, **{change.field: change.value for change in flip.changes}}
        assert decide(changed, policy, TODAY).outcome is flip.outcome is not verdict.outcome
