"""Who writes right now: kept in memory for seconds, so that nobody is answered in the middle of a thought."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

LASTS = 4_000
"""Milliseconds for which a sign of typing counts; widgets give one every three seconds while somebody types."""
MOST_KEPT = 10_000


class Typing:
    """The last sign of typing in each conversation, as this process was told."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, int] = OrderedDict()
        self._lock = Lock()

    def typed(self, conversation_id: str, at: int) -> None:
        """The visitor types."""
        with self._lock:
            self._seen[conversation_id] = at
            self._seen.move_to_end(conversation_id)
            while len(self._seen) > MOST_KEPT:
                self._seen.popitem(last=False)

    def types(self, conversation_id: str, after: int, now: int) -> bool:
        """Whether the visitor has typed since `after`, and lately. What was typed before belongs to the message that
        came of it."""
        with self._lock:
            seen = self._seen.get(conversation_id)
        return seen is not None and seen > after and now - seen < LASTS
