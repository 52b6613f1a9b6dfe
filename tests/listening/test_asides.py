"""Asides stand at the ends of what is said, and are taken off; what only looks like one stays."""

from __future__ import annotations

import pytest

from allears.listening.asides import without_asides
from tests.listening.invented_trade import hear


@pytest.mark.parametrize(
    "text",
    [
        "sorry, writing this from my phone",
        "sry, replying on the train",
        "I'm in a meeting",
        "just typing between two calls",
        "excuse my English",
        "bear with me, I'm new to chat",
        "it's been a long day",
        "sorry for the late reply",
        "my wife saw your ad on the tram",
        "we found you on Google",
    ],
)
def test_an_aside_leaves_nothing(text: str) -> None:
    start, end = without_asides(text.lower(), 0, len(text))
    assert start == end
    assert "pain" not in hear(text, "pain")


@pytest.mark.parametrize(
    "text",
    [
        "typing it all on my phone takes hours",
        "our drivers write in between calls and lose the sheets",
        "sorry to say our tracking is a mess",
        "we're on the phone all day and on the road all night",
        "we found you have no app for drivers",
        "it's been a year and nobody follows up",
    ],
)
def test_what_says_something_of_the_matter_stays(text: str) -> None:
    assert without_asides(text.lower(), 0, len(text)) == (0, len(text))


def test_the_matter_between_asides_is_kept_in_their_words() -> None:
    text = "Sorry, typing with one hand. We lose two vans a month to thieves. Excuse the typos"
    assert hear(text, "pain")["pain"] == "We lose two vans a month to thieves"
