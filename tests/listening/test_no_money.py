"""Answers that say no money at all."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard

NOTHING = {"min": 0, "max": 0, "currency": None, "per": "month", "per_seat": False}


@pytest.mark.parametrize("text", ["nothing", "Nothing, it's all on foot", "zero at the moment", "we pay nothing. yet"])
def test_what_is_paid_today_may_be_nothing(text: str) -> None:
    assert heard(text, "courier", "freight")["freight"] == NOTHING


@pytest.mark.parametrize("text", ["none", "Zero."])
def test_what_may_be_spent_is_nought_in_one_word_alone(text: str) -> None:
    assert heard(text, "courier", "budget")["budget"] == NOTHING | {"per": None}


@pytest.mark.parametrize("text", ["nothing yet", "none of your business", "nothing until we have seen it", "no idea"])
def test_who_has_not_decided_has_not_said_nought(text: str) -> None:
    assert "budget" not in heard(text, "courier", "budget")
