"""What a question is worth, in a sentence."""

import pytest

from allears.asking.diagram import Diagram
from allears.asking.outcome import Ending, draw_outcome
from allears.asking.question import Effect
from allears.asking.worth import possible_outcomes, say_worth, see_effects
from allears.policy.verdict import Outcome
from tests.asking.school_policy import STUDENT, opened, policy_of
from tests.policies_generated import TODAY

BOTH = (Outcome.QUALIFIED, Outcome.OUTSIDE)


def test_an_answer_that_settles_it_is_named_with_its_outcome() -> None:
    effects = (
        Effect("at least 1,000", 0.2, (Outcome.DISQUALIFIED,), settles=True),
        Effect("up to 999 or no answer", 0.8, BOTH, settles=False),
    )
    assert say_worth(effects, (*BOTH, Outcome.DISQUALIFIED)) == (
        "It can still end as qualified, outside or disqualified: at least 1,000 settles it (disqualified)."
    )


def test_when_no_answer_settles_it_alone_it_says_so() -> None:
    effects = (Effect("yes", 0.5, BOTH, settles=False), Effect("no", 0.5, BOTH, settles=False))
    assert say_worth(effects, BOTH) == (
        "It can still end as qualified or outside; this tells most about it for the effort."
    )


def test_answers_too_many_to_list_are_counted() -> None:
    many = " or ".join(f"option {number}" for number in range(40))
    effects = (Effect(many, 0.7, (Outcome.OUTSIDE,), settles=True), Effect("sap", 0.3, BOTH, settles=False))
    assert say_worth(effects, BOTH) == "It can still end as qualified or outside: most answers settle it (outside)."


def test_a_question_after_the_verdict_says_that_the_verdict_stands() -> None:
    only = (Outcome.QUALIFIED,)
    effects = (Effect("sap", 0.1, only, settles=True), Effect("gmail", 0.9, only, settles=True))
    assert say_worth(effects, only).startswith("The verdict stands (qualified);")


def test_outcomes_come_in_the_order_of_the_verdicts() -> None:
    diagram = Diagram([2], most_nodes=9)
    ends = [diagram.end(Ending(outcome)) for outcome in (Outcome.UNDECIDED, Outcome.QUALIFIED)]
    assert possible_outcomes(diagram, diagram.node(0, (ends[0], ends[1]))) == (Outcome.QUALIFIED, Outcome.UNDECIDED)


def test_answers_that_come_to_the_same_stand_together() -> None:
    policy = policy_of(STUDENT)
    one = opened(policy, "occupation")
    diagram, root = draw_outcome(policy, {}, TODAY, (one,), most_nodes=50)
    effects = see_effects(diagram, root, 0, one, (0.5, 0.3, 0.2), "en")
    assert [(effect.says, effect.outcomes[0]) for effect in effects] == [
        ("student", Outcome.QUALIFIED),
        ("employed or retired or between jobs", Outcome.OUTSIDE),
        ("no answer", Outcome.UNDECIDED),
    ]
    assert all(effect.settles for effect in effects)
    assert sum(effect.likely for effect in effects) == pytest.approx(1)
