"""Somebody beside who thinks: what the bot of a rehearsal breaks is told by the message that it answers."""

from dataclasses import replace

from allears.demo.watched_thinker import WatchedThinker
from allears.reception.thinker import Fetch, InProcess
from allears.reception.thinking import Task, Thought
from allears.reception.wording import Worded
from tests.reception.test_thinker import TASK, fetch


class SaysTooMuch(InProcess):
    """Promises what no page says."""

    def think(self, task: Task, fetch: Fetch) -> Thought:
        thought = super().think(task, fetch)
        assert isinstance(thought.says, Worded)
        return replace(thought, says=replace(thought.says, text=thought.says.text + " And it is free for you."))


def test_a_turn_that_keeps_the_rules_is_the_same_thought_and_nothing_is_told() -> None:
    broken: dict[str, tuple[str, ...]] = {}
    assert WatchedThinker(InProcess(), broken).think(TASK, fetch) == InProcess().think(TASK, fetch)
    assert broken == {"msg_1": ()}


def test_what_is_said_and_was_not_thought_is_told() -> None:
    broken: dict[str, tuple[str, ...]] = {}
    WatchedThinker(SaysTooMuch(), broken).think(TASK, fetch)
    assert broken == {"msg_1": ("the server says something else than the mind",)}
