"""The search for a lead is certain where it ends, and it always ends."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from allears.facts.answer import Answer
from allears.library.policy_file import read_policy
from allears.policy.compiled import compile_condition
from allears.policy.condition import AllOf, AnyOf, Not
from allears.policy.judge import judge
from allears.policy.linting.linter import lint
from allears.policy.linting.search import Search, all_conditions, fields_used
from allears.policy.policy import Policy
from tests.policies_generated import TODAY, answers, policies
from tests.policy.sound_policy import NOW, SOUND


def test_its_work_is_bounded() -> None:
    fields = "".join(f"  f{n}: {{type: count, ask: How many, benefit: so}}\n" for n in range(24))
    criteria = "".join(f"          - f{n} between 3 and 9\n" for n in range(24))
    hard = f"""\
format: 1
id: hard
fields:
{fields}  wish: {{type: text, ask: What, benefit: so}}
ideal:
  - id: some
    we_can_help_them:
      - at least 12 of:
{criteria}      - not:
          at least 12 of:
{criteria}    they_can_help_us: [wish is known]
not_ideal:
  - {{id: none, when: wish is not known, because: a, say: b, suggest: [{{name: c, as: d}}]}}
"""
    codes = [one.code for one in lint(read_policy(hard), NOW)]
    assert "contradiction" not in codes


def test_what_it_finds_is_a_lead_for_whom_it_holds() -> None:
    policy = read_policy(SOUND)
    search = Search(policy, NOW)
    condition = AllOf((*policy.ideal[0].we_can_help_them, policy.hot[0]))
    lead = search.example(condition)
    assert lead is not None
    assert compile_condition(condition, search.terms)(lead, NOW) is True


def test_what_cannot_be_is_certain() -> None:
    policy = read_policy(SOUND)
    search = Search(policy, NOW)
    many = policy.ideal[0].we_can_help_them[0]
    assert search.example(AllOf((many, Not(many)))) is None
    assert search.holds_always(AnyOf((many, Not(many))))
    assert not search.holds_always(many)


def test_every_condition_of_a_policy_is_seen() -> None:
    policy = read_policy(SOUND)
    assert fields_used(all_conditions(policy)) == {"wish", "riders", "kind", "country", "start", "decision"}


@settings(max_examples=60)
@given(policies().flatmap(lambda policy: st.tuples(st.just(policy), answers(policy, absences=(), wide=False))))
def test_a_segment_called_contradictory_never_qualifies_anybody(lead: tuple[Policy, dict[str, Answer]]) -> None:
    policy, known = lead
    broken = {
        one.path.split(".")[1] for one in lint(policy, TODAY) if one.code == "contradiction" and "ideal." in one.path
    }
    verdict = judge(known, policy, TODAY)
    assert verdict.segment is None or verdict.segment.id not in broken


@settings(max_examples=60)
@given(policies().flatmap(lambda policy: st.tuples(st.just(policy), answers(policy, absences=(), wide=False))))
def test_a_row_called_unreachable_is_never_recommended(lead: tuple[Policy, dict[str, Answer]]) -> None:
    policy, known = lead
    unreached = {one.path for one in lint(policy, TODAY) if one.code == "never-reached"}
    row = judge(known, policy, TODAY).recommendation
    assert row is None or f"recommend.{policy.recommend.index(row) + 1}" not in unreached
