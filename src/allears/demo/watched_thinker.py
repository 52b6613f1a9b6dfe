"""Who thinks for a rehearsal's bot, with somebody beside who holds every turn against the rules of a conversation."""

from __future__ import annotations

from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.turn import Turn, take_burst
from allears.reception.thinker import Fetch, Thinker
from allears.reception.thinking import REPLY, Task, Thought, Unread, prepare, rewound
from allears.reception.wording import worded
from allears.rehearsal.rules import broken_rules


class WatchedThinker:
    """Thinks as `thinker` does. `broken` gets, by the id of a visitor's message, the rules that its turn broke."""

    def __init__(self, thinker: Thinker, broken: dict[str, tuple[str, ...]]) -> None:
        self._thinker = thinker
        self._broken = broken

    def think(self, task: Task, fetch: Fetch) -> Thought:
        """The same thought."""
        thought = self._thinker.think(task, fetch)
        if thought.level == "speaks" and any(one.by == "lead" for one in task.said):
            self._watch(task, thought, fetch)
        return thought

    def start(self) -> None:
        """Nothing to make ready: who thinks is started by whom it belongs to."""

    def close(self) -> None:
        """Nothing to end."""

    def _watch(self, task: Task, thought: Thought, fetch: Fetch) -> None:
        try:
            found = prepare(task)
        except Unread as unread:
            found = prepare(task, fetch(unread.ids))
        before = rewound(found.conversation, {one.id for one in task.said if one.by == "lead"})
        known = {one.id for one in before.context.earlier}
        said = tuple(one for one in task.said if one.id not in known)
        burst = take_burst(before, said, task.at, found.setting, found.knowledge, ENGLISH, REPLY)
        heard = burst.heard[-1]
        turn = Turn(heard.message, heard, burst.reply, burst.conversation)
        broken = list(broken_rules(before, turn, found.policy, found.setting.now))
        if worded(burst.reply) != thought.says:
            broken.append("the server says something else than the mind")
        self._broken[heard.message.id] = tuple(broken)
