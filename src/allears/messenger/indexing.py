"""Entering words, by which people search, soon after they were said.

A message is acknowledged without waiting for its words to be entered: that costs as much as storing it. The log says
what was said and a mark how far it was gone through, so nothing is left out, whenever the process ends; and a search
looks itself at what is said behind the mark.
"""

from __future__ import annotations

import logging
import threading
import time

from allears.events.log import Event
from allears.messenger.store_search import SearchStore, left_over, lines_to_enter
from allears.storage.database import Database
from allears.storage.workspace import Workspace

log = logging.getLogger(__name__)

AT_ONCE = 200
"""Events whose words are entered in one unit: whoever writes meanwhile waits about 10 ms for it."""
PAUSE = 0.5
"""Seconds without a new event after which words are entered."""
LATEST = 5.0
"""Seconds after which they are entered even while people write: what waits makes each search look at more by itself."""


def enter_words(database: Database, workspace: Workspace) -> bool:
    """Enter the words of the next events of the log; whether there may be more.

    They are read and cut before the unit begins: who writes meanwhile waits only for the lines to be written.
    """
    lines = database.read(lambda connection: lines_to_enter(connection, workspace, AT_ONCE)).result()
    if lines.length:
        database.write(lambda unit: SearchStore(unit, workspace).enter(lines)).result()
    return lines.length == AT_ONCE


class Indexer:
    """Enters the words of all workspaces, in a thread of its own."""

    def __init__(self, database: Database, pause: float = PAUSE) -> None:
        self._database, self._pause = database, pause
        self._lock = threading.Lock()
        self._waiting: set[str] = set()
        self._poke, self._stopping = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="allears-indexer", daemon=True)
        database.on_commit(self._listen)

    def start(self) -> None:
        """From now on; with what an earlier process left over."""
        for workspace in self._database.read(left_over).result():
            self._waits(workspace.id)
        self._thread.start()

    def stop(self) -> None:
        """After the words that wait are entered."""
        self._stopping.set()
        self._poke.set()
        if self._thread.is_alive():
            self._thread.join()

    def _listen(self, announced: object) -> None:
        if isinstance(announced, Event):
            self._waits(announced.workspace_id)

    def _waits(self, workspace_id: str) -> None:
        with self._lock:
            self._waiting.add(workspace_id)
        self._poke.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._poke.wait()
            self._wait_for_quiet()
            self._enter_all()
        self._enter_all()

    def _wait_for_quiet(self) -> None:
        """Until nothing more came for a moment, or what came first has waited long."""
        latest = time.monotonic() + LATEST
        while self._poke.is_set() and not self._stopping.is_set() and time.monotonic() < latest:
            self._poke.clear()
            self._stopping.wait(self._pause)

    def _enter_all(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, set()
        for workspace_id in waiting:
            self._enter(workspace_id)

    def _enter(self, workspace_id: str) -> None:
        try:
            while enter_words(self._database, Workspace(workspace_id)):
                pass
        except Exception:
            # Nothing is lost: a search looks at it by itself, and the next thing that is said brings it up again.
            log.exception("words of %s could not be entered", workspace_id)
