"""A company without pages: where prices begin is said, everything else is for a person, nothing is passed over."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from allears.dialogue.conversation import Said
from allears.dialogue.own_words import own_words
from allears.dialogue.phrasing import say
from allears.dialogue.talk import ANSWER, QUALIFY, VIP_CALL, End, Setting
from allears.dialogue.turn import begin_with, take_burst
from tests.dialogue.conversing import policy, setting

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def told(where: Setting, *lines: str) -> tuple[list[str], End | None]:
    """What the bot says to each line, and how its part ends."""
    conversation, said = begin_with(where, AT, "Hello.", "greeting"), []
    for number, line in enumerate(lines):
        burst = take_burst(conversation, (Said(f"m{number}", line),), AT, where, None)
        conversation = burst.conversation
        said.append(say(burst.reply))
    return said, conversation.talk.end


@pytest.mark.parametrize("goal", [QUALIFY, VIP_CALL, ANSWER])
def test_a_question_gets_a_person_whatever_the_playbook_is_for(goal: str) -> None:
    (words,), end = told(setting(goal=goal), "What are your opening hours?")
    assert words.startswith("I don't know that, and I won't guess.")
    assert end is End.HANDED_OVER


@pytest.mark.parametrize("goal", [QUALIFY, VIP_CALL, ANSWER])
def test_with_nobody_there_an_address_can_be_left(goal: str) -> None:
    where = setting(goal=goal, available=False, expected="tomorrow at 9")
    words, end = told(where, "Do you deliver to Norway?", "jo@lindenmoor.com")
    assert "tomorrow at 9" in words[0] and "e-mail" in words[0]
    assert words[1] == "Thank you, I've noted jo@lindenmoor.com."
    assert end is End.HANDED_OVER


def test_the_price_comes_from_what_the_policy_recommends_and_is_said_once() -> None:
    words, _ = told(setting(), "What does it cost?", "our calls get lost")
    assert "29 USD a seat a month" in words[0]
    assert "29 USD" not in words[1]


def test_a_policy_without_prices_names_none() -> None:
    where = setting(policy=replace(policy(), recommend=()))
    assert own_words(where.policy).passages == ()
    (words,), end = told(where, "What does it cost?")
    assert "I won't guess" in words and end is End.HANDED_OVER
