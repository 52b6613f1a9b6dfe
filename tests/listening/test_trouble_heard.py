"""What is wrong today, in the lead's own words."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


def test_an_answer_keeps_the_words() -> None:
    text = "Every Monday I chase drivers for their sheets and half of them come back illegible"
    assert hear(text, "pain")["pain"] == text


def test_unasked_a_plain_complaint_counts() -> None:
    assert "fuel receipts get lost" in str(hear("Hi, our fuel receipts get lost every week")["pain"])


@pytest.mark.parametrize(
    "text",
    [
        "I can't find my keys",
        "I have no idea",
        "you useless clowns get lost",
        "hard to say right now",
        "no problem at all",
    ],
)
def test_small_troubles_insults_and_refusals_are_none(text: str) -> None:
    assert "pain" not in hear(text)
