"""What stands under a heading of the lead's own is heard as the answer to that question."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from allears.dialogue.labelled import labelled
from allears.dialogue.talk import Setting
from allears.dialogue.turn import begin_with, take_turn
from tests.rehearsal.visitors import TODAY, policy

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
VENUE = policy("wedding-venue")


def heard(text: str) -> dict[str, object]:
    setting = Setting(VENUE, "The house", TODAY)
    turn = take_turn(begin_with(setting, NOON, "Hi, what brings you to us?", "m0"), text, NOON, setting)
    assert all(one.quote == text[one.start : one.end] for one in turn.heard.statements)
    return {one.field: one.value for one in turn.heard.statements}


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("catering: you cook", "caterer", "ours"),
        ("about the food: our own caterer", "caterer", "own"),
        ("Hello, the music: until midnight; we come from Leeds", "music_until", "midnight"),
        ("time of year: winter. music: no loud music", "music_until", "quiet"),
    ],
)
def test_the_words_behind_a_heading_answer_its_question(text: str, field: str, value: str) -> None:
    assert heard(text)[field] == value


def test_facts_under_headings_are_no_need() -> None:
    assert "wish" not in heard("hi, catering: you cook; the music: until midnight")


@pytest.mark.parametrize("text", ["two things: rain and wind", "so: winter", "my question: what is it", "10:30"])
def test_a_heading_that_names_nothing_is_none(text: str) -> None:
    assert not list(labelled(text, VENUE.fields))


def test_a_heading_that_names_two_things_alike_is_none() -> None:
    assert [one.field for one in labelled("music for guests: whatever", VENUE.fields)] == []
