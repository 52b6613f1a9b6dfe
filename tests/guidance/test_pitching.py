"""One quiet mark when a draft sells before anything is known."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.guidance.pitching import PITCH, is_pitch, pitches_too_early
from tests.guidance.overheard import ROOFERS, overheard

HELLO = ("lead", "hello there")
PITCHES = (
    "We offer the leading platform for teams like yours, and you'll love it.",
    "Hi, let me show you our product in a quick demo.",
    "Book a free demo today, our new CRM saves you hours of time.",
    "We help companies grow. Our customers love how easy it is.",
)


@pytest.mark.parametrize("draft", PITCHES)
def test_praise_before_anything_is_known_is_noticed(draft: str) -> None:
    assert pitches_too_early(draft, overheard(HELLO))


@pytest.mark.parametrize(
    "draft",
    [
        "Hi Tess, what made you look for something new?",
        "Good morning. How do you keep your leads today?",
        "I will ask my colleague and come back to you.",
        "Which country are you in? Then I can tell you our hours.",
    ],
)
def test_listening_is_no_pitch(draft: str) -> None:
    assert not is_pitch(draft)


def test_once_the_need_is_known_a_rep_may_offer() -> None:
    assert not pitches_too_early(PITCHES[0], overheard(*ROOFERS))


def test_who_answers_a_question_about_the_price_does_not_pitch() -> None:
    assert not pitches_too_early("Our plan starts at 29 USD.", overheard(("lead", "what does it cost?")))


@given(st.lists(st.sampled_from(PITCHES), max_size=5))
@settings(max_examples=30, deadline=None)
def test_there_is_at_most_one_mark_in_a_conversation(drafts: list[str]) -> None:
    so_far, marks = overheard(HELLO), 0
    for draft in drafts:
        if pitches_too_early(draft, so_far):
            marks += 1
            so_far = replace(so_far, dismissed=so_far.dismissed | {PITCH})
    assert marks <= 1
