"""Who is on the site now. Kept in memory: after a restart the next page view tells it anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock

STAYS = 5 * 60_000
"""How long somebody who reports nothing, and holds no stream, still counts as here: reading takes time."""
MOST = 10_000
"""Visitors remembered per workspace; the one that was quiet longest makes room."""


@dataclass(frozen=True, slots=True)
class Present:
    """A visitor who is here: `since` on this page, `source` as people say it, `held` while a stream is open."""

    visitor_id: str
    path: str
    title: str
    since: int
    last_at: int
    source: str
    returning: bool
    held: int = 0


Told = Callable[[str, str], None]
"""Called with the workspace's and the visitor's id whenever what is known of a visitor's presence changed."""


class Presence:
    """Who is where, in every workspace of this process. Safe to call from any thread."""

    def __init__(self, tell: Told = lambda workspace_id, visitor_id: None) -> None:  # noqa: ARG005
        self._tell = tell
        self._lock = Lock()
        self._present: dict[str, dict[str, Present]] = {}

    def looks_at(
        self, workspace_id: str, visitor_id: str, path: str, title: str, at: int, *, source: str, returning: bool
    ) -> None:
        """The visitor looks at this page from now on."""
        with self._lock:
            there = self._present.setdefault(workspace_id, {})
            before = there.pop(visitor_id, None)
            since = before.since if before and before.path == path else at
            held = before.held if before else 0
            there[visitor_id] = Present(visitor_id, path, title, since, at, source, returning, held)
            if len(there) > MOST:
                del there[next(iter(there))]
        self._tell(workspace_id, visitor_id)

    def holds(self, workspace_id: str, visitor_id: str, at: int) -> None:
        """A stream of the visitor opened: whoever is known to be here stays until it closes."""
        self._change(workspace_id, visitor_id, at, by=1)

    def lets_go(self, workspace_id: str, visitor_id: str, at: int) -> None:
        """A stream of the visitor closed."""
        self._change(workspace_id, visitor_id, at, by=-1)

    def _change(self, workspace_id: str, visitor_id: str, at: int, by: int) -> None:
        with self._lock:
            there = self._present.get(workspace_id, {})
            before = there.pop(visitor_id, None)
            if before:
                there[visitor_id] = replace(before, last_at=at, held=max(0, before.held + by))

    def leaves(self, workspace_id: str, visitor_id: str) -> None:
        """The visitor closed the page, took consent back, or is to be forgotten."""
        with self._lock:
            gone = self._present.get(workspace_id, {}).pop(visitor_id, None)
        if gone:
            self._tell(workspace_id, visitor_id)

    def here(self, workspace_id: str, now: int) -> list[Present]:
        """Everybody who is here, whoever moved last first. Those who have been quiet for long are forgotten."""
        with self._lock:
            there = self._present.get(workspace_id, {})
            for quiet in [each for each in there.values() if not each.held and now - each.last_at > STAYS]:
                del there[quiet.visitor_id]
            return sorted(there.values(), key=lambda each: each.last_at, reverse=True)

    def whereabouts(self, workspace_id: str, now: int) -> dict[str, Present]:
        """As `here`, by the visitor's id."""
        return {each.visitor_id: each for each in self.here(workspace_id, now)}
