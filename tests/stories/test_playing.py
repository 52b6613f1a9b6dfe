"""A story comes true, or says line by line what did not."""

from allears.dialogue.talk import Setting
from allears.stories.playing import play
from allears.stories.reading import read_story
from tests.dialogue.test_turn import PAGES, where

HEAD = "# A visitor\npolicy: crm\ntoday: 2026-11-21\n"


def mismatches(text: str) -> list[tuple[int, str]]:
    place = where()
    assert isinstance(place, Setting)
    return [(one.line, one.expected) for one in play(read_story(HEAD + text), place.policy, PAGES)]


def test_a_story_that_comes_true_has_no_mismatch() -> None:
    story = """lead: we have 4000 employees
  heard employees 4,000 “4000 employees”
  verdict disqualified enterprise
bot: recaps
lead: yes, that's right
bot: parts kindly (enterprise)
  says "You would miss role hierarchies."
  not says "unfortunately"
"""
    assert mismatches(story) == []


def test_every_line_that_did_not_come_true_is_named() -> None:
    story = """lead: we have 4000 employees
  heard employees 40
  not heard employees
  verdict qualified
  smells nice
bot: answers
  says "hello"
"""
    assert [line for line, _ in mismatches(story)] == [5, 6, 7, 8, 9, 10]


def test_the_greeting_can_be_expected_too() -> None:
    assert mismatches('bot: greets\n  says "a bot"\nlead: just looking\nbot: stays near\n') == []
