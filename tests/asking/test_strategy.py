"""The field that is chosen settles the outcome at least expected effort."""

from math import inf, prod

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from allears.asking.diagram import Diagram
from allears.asking.open_field import find_open_fields
from allears.asking.outcome import draw_outcome
from allears.asking.strategy import Strategy
from tests.asking.brute_force import least_effort
from tests.policies_generated import TODAY, answers, policies

shares = st.floats(0.05, 1.0)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_exact_method_expects_what_trying_every_order_finds(data: st.DataObject) -> None:
    policy = data.draw(policies(most_fields=3))
    known = data.draw(answers(policy))
    open_fields = find_open_fields(policy, known, TODAY, received_answer=False, already_asked=())
    assume(prod(len(one.answers) + 1 for one in open_fields) <= 1_000)
    likelihoods = []
    for one in open_fields:
        drawn = data.draw(st.lists(shares, min_size=len(one.answers), max_size=len(one.answers)))
        likelihoods.append([share / sum(drawn) for share in drawn])
    diagram, root = draw_outcome(policy, known, TODAY, open_fields, most_nodes=100_000)
    assume(not diagram.is_end(root))
    strategy = Strategy(diagram, root, likelihoods, [one.effort for one in open_fields])
    assert strategy.best(root).effort == pytest.approx(least_effort(known, open_fields, likelihoods, policy))
    assert strategy.roll_out(root, 10**9).effort >= strategy.best(root).effort - 1e-9


def two_of_three() -> tuple[Diagram, int]:
    """Three yes-or-no questions of which two must be answered with yes."""
    diagram = Diagram([2, 2, 2], most_nodes=100)
    no, yes = diagram.end("outside"), diagram.end("qualified")
    last = diagram.node(2, (no, yes))
    return diagram, diagram.node(0, (diagram.node(1, (no, last)), diagram.node(1, (last, yes))))


def test_of_equal_questions_the_cheaper_ones_come_first() -> None:
    diagram, root = two_of_three()
    strategy = Strategy(diagram, root, [(0.5, 0.5)] * 3, [5.0, 1.0, 2.0])
    assert strategy.best(root).level == 1
    assert strategy.best(root).effort == pytest.approx(1 + 2 + 0.5 * 5)


def test_the_answer_that_is_probably_no_is_asked_for_first() -> None:
    diagram = Diagram([2, 2], most_nodes=100)
    no, yes = diagram.end("outside"), diagram.end("qualified")
    both = diagram.node(0, (no, diagram.node(1, (no, yes))))
    strategy = Strategy(diagram, both, [(0.1, 0.9), (0.9, 0.1)], [1.0, 1.0])
    assert strategy.best(both).level == 1
    assert strategy.roll_out(both, 1_000).level == 1


def test_without_any_work_allowed_it_still_asks_what_tells_most() -> None:
    diagram, root = two_of_three()
    strategy = Strategy(diagram, root, [(0.5, 0.5)] * 3, [5.0, 1.0, 2.0])
    choice = strategy.roll_out(root, 0)
    assert choice.level == 1
    assert choice.effort == inf


def test_it_counts_the_questions_to_expect() -> None:
    diagram, root = two_of_three()
    strategy = Strategy(diagram, root, [(0.5, 0.5)] * 3, [1.0, 1.0, 1.0])
    level = strategy.best(root).level
    assert strategy.count_questions(level, steps=1_000) == pytest.approx(2.5)
    assert 1 <= strategy.count_questions(level, steps=1) < 2.5


def test_certain_expectations_leave_it_asking_what_matters() -> None:
    diagram, root = two_of_three()
    strategy = Strategy(diagram, root, [(0.0, 1.0)] * 3, [1.0, 2.0, 3.0])
    assert strategy.rank(root)[0] == 0
    assert strategy.best(root).effort == pytest.approx(3.0)
