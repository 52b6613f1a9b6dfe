"""Answer, offer two, or get a person."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.knowledge import Decision
from allears.knowledge.decision import ANSWER_FROM, BY_MEANING, BY_WORDS, OFFER_FROM, Sureness, decide

SCORES = st.floats(min_value=0, max_value=3, allow_nan=False)


@pytest.mark.parametrize("sureness", [BY_WORDS, BY_MEANING])
@settings(max_examples=100, deadline=None)
@given(first=SCORES, second=SCORES, third=SCORES)
def test_a_better_first_makes_surer_and_a_better_second_less_sure(
    sureness: Sureness, first: float, second: float, third: float
) -> None:
    low, middle, high = sorted((first, second, third))
    assert 0 <= sureness.estimate([middle, low]) <= sureness.estimate([high, low]) <= 1
    assert sureness.estimate([high, middle]) <= sureness.estimate([high, low])


def test_nothing_found_is_nothing_sure() -> None:
    assert BY_WORDS.estimate([]) == BY_MEANING.estimate([0.0, 0.0]) == BY_MEANING.estimate([-0.2]) == 0


def test_when_something_else_may_be_meant_the_most_is_an_offer() -> None:
    assert decide(1.0, 3, may_answer=False) is Decision.OFFER


@pytest.mark.parametrize(
    ("sureness", "choices", "decision"),
    [
        (ANSWER_FROM, 3, Decision.ANSWER),
        (ANSWER_FROM - 0.01, 3, Decision.OFFER),
        (OFFER_FROM, 2, Decision.OFFER),
        (OFFER_FROM, 1, Decision.PASS),
        (OFFER_FROM - 0.01, 9, Decision.PASS),
        (1.0, 0, Decision.PASS),
    ],
)
def test_between_saying_and_passing_lies_a_margin(sureness: float, choices: int, decision: Decision) -> None:
    assert decide(sureness, choices) is decision
