"""What is wrong, told in a few words that only name it."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("late deliveries", "late deliveries"),
        ("mice in the kitchen", "mice in the kitchen"),
        ("overtime mostly", "overtime"),
        ("mainly wrong sizes", "wrong sizes"),
        ("radiators upstairs are cold", "radiators upstairs are cold"),
        ("no shows", "no shows"),
        ("people not turning up", "people not turning up"),
    ],
)
def test_an_answer_of_a_few_words_names_what_is_wrong(text: str, named: str) -> None:
    assert hear(text, "pain")["pain"] == named


@pytest.mark.parametrize(
    "text",
    [
        "no real trigger",
        "good question",
        "just looking",
        "let me think",
        "John Smith",
        "price list please",
        "what do you mean?",
        "not sure yet",
        "time for a change",
        "growing pains",
        "12 vans",
        "hold on a sec",
        "see above",
        "blah blah",
        "efficiency mostly",
    ],
)
def test_talk_names_and_empty_words_name_nothing(text: str) -> None:
    assert "pain" not in hear(text, "pain")


def test_unasked_a_few_words_name_nothing() -> None:
    assert "pain" not in hear("late deliveries")
