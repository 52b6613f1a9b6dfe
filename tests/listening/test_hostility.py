"""Abuse of people is heard; swearing at things, and rudeness, is not abuse."""

from __future__ import annotations

import pytest

from tests.listening.talk import answer


@pytest.mark.parametrize(
    "text",
    [
        "you are a bunch of thieves",
        "Go to hell.",
        "nine drivers, moron",
        "you useless lump of code",
        "I hope your company burns",
        "shut up you stupid robot",
        "people like you should be fired",
        "PISS OFF",
        "you f***ing idiots",
        "F*** off",
        "you are full of sh*t",
        "you are a scam",
        "your company is a total fraud",
        "stop wasting my time",
    ],
)
def test_abuse_is_heard(text: str) -> None:
    assert answer(text).hostile


@pytest.mark.parametrize(
    "text",
    [
        "our router is a piece of garbage",
        "I'm such an idiot, I meant 12",
        "This is the third time I ask. Answer me.",
        "what the hell, prices went up again",
        "my old boss was a real clown",
        "this bot is terrible",
        "we do pest control, rats mostly",
        "It's a damn good tool",
        "our router is a f***ing mess",
        "this is sh*t",
        "our vendor is a scam",
        "are you a scam?",
        "my old supplier kept wasting our time",
        "stop wasting my time on data entry is what we want",
        "I don't want to waste your time",
        "I think you're wasting my time",
        "we sell to 4* and 5* hotels, 3*2 rooms each",
    ],
)
def test_rudeness_and_swearing_at_things_are_not(text: str) -> None:
    assert not answer(text).hostile
