"""Who decides: alone, together, somebody else, or not at all."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("yours truly", "decides"),
        ("that's entirely my call", "decides"),
        ("nobody but me", "decides"),
        ("me and my brother, fifty-fifty", "shares_decision"),
        ("me n Akash, both have to be ok with it", "shares_decision"),
        ("Me, as long as Dr Twomey doesn't object", "shares_decision"),
        ("I do, but my co-founder has to agree", "shares_decision"),
        ("that'd be my wife and me", "shares_decision"),
        ("procurement has the final word, I just run the trial", "recommends"),
        ("the managing partners do", "recommends"),
        ("I make the shortlist, then it goes to the board", "recommends"),
        ("I have no say in it", "no_say"),
    ],
)
def test_the_part_in_the_decision(text: str, part: str) -> None:
    assert hear(text, "decision", "Who signs for this?")["decision"] == part


@pytest.mark.parametrize(
    "text",
    ["I can't open my call report", "I want to withdraw all my money", "sign me up please", "I sign acts on Saturdays"],
)
def test_everyday_words_decide_nothing(text: str) -> None:
    assert "decision" not in hear(text)
