"""Every step has a name that a salesperson can write."""

from typing import get_args

import pytest

from allears.dialogue.steps import Ask, HandOver, HandoverReason, Reply, Show, Step
from allears.stories.step_words import PLAIN, SILENCE, say_steps

WITH_A_DETAIL = {"Ask", "Clarify", "Recommend", "HandOver", "PartKindly", "Redirect"}


@pytest.mark.parametrize("kind", get_args(Step))
def test_every_step_has_words(kind: type) -> None:
    assert kind in PLAIN or kind.__name__ in WITH_A_DETAIL


def test_a_reply_is_named_step_by_step() -> None:
    reply = Reply((Show("x", "words"), Ask("pain", "?", ""), HandOver(HandoverReason.HOT, True)))
    assert say_steps(reply) == "gives, asks pain, hands over (hot)"
    assert say_steps(Reply()) == SILENCE
