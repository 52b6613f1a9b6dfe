"""Laws of hearing: it never fails, its words are verbatim, and time grows with the text."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from tests.listening.invented_trade import FIELDS, TODAY, hear

BITS = st.sampled_from(
    [
        "12 vans",
        "€500",
        "if",
        "not",
        "my call",
        "by May",
        "?",
        "\n",
        "yes",
        "Ana",
        "\u202e",
        "😅",
        "\ud800",
        "(",
        "no wait",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=200), st.lists(BITS, max_size=25).map(" ".join)), st.sampled_from(sorted(FIELDS.by_id))
)
def test_any_text_is_heard_with_verbatim_words(text: str, asks: str) -> None:
    messages = [Message("0", "bot", "So 12?", TODAY, asks), Message("1", "lead", text, TODAY)]
    for _, heard in hear_conversation(messages, FIELDS, TODAY).heard:
        for statement in heard.statements:
            assert text[statement.start : statement.end] == statement.quote
            assert 0 <= statement.confidence <= 1


@pytest.mark.parametrize("piece", ["9 ", "A", "0123456789 ", "Anna Berg, ", "we have 12 vans and ", "50k EUR ", "not "])
def test_twice_the_text_is_about_twice_the_work(piece: str) -> None:
    """Work is counted in calls, the same on every machine; `bench/hearing.py` holds the time against a limit."""

    def calls(length: int) -> int:
        made = 0

        def count(_frame: object, event: str, _what: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        text = (piece * length)[:length]
        before = sys.getprofile()
        sys.setprofile(count)
        try:
            hear(text)
        finally:
            sys.setprofile(before)
        return made

    calls(4_000)  # so that what is compiled or read only once is not counted
    assert calls(4_000) < 2.5 * calls(2_000)


def test_what_the_bot_says_is_no_fact() -> None:
    heard = hear_conversation([Message("0", "bot", "You have 26 vans in Leeds.", TODAY)], FIELDS, TODAY).heard
    assert heard == ()


def test_a_currency_said_later_belongs_to_the_amount() -> None:
    messages = [
        Message("0", "bot", "What could you spend?", TODAY, "budget"),
        Message("1", "lead", "30 to 45 a month", TODAY),
        Message("2", "bot", "In which currency?", TODAY, "budget"),
        Message("3", "lead", "quid", TODAY),
    ]
    first = hear_conversation(messages, FIELDS, TODAY).heard[0][1].statements[0]
    assert getattr(first.value, "currency", None) == "GBP"
