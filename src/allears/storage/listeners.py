"""Who has a word before each commit, and who is told of what was committed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from allears.storage.unit import Unit

log = logging.getLogger(__name__)

Listener = Callable[[object], None]
Hook = Callable[[Unit], None]


class Listeners:
    """Called from the writing thread with each announced value, in the order of commits; they must be quick."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()
        self.hooks: tuple[Hook, ...] = ()

    def add(self, listener: Listener) -> None:
        """From the next commit on."""
        self._listeners = (*self._listeners, listener)

    def add_hook(self, hook: Hook) -> None:
        """From the next unit on."""
        self.hooks = (*self.hooks, hook)

    def tell(self, announced: Iterable[object]) -> None:
        """A listener that fails is logged: what is committed stays committed, and the others are still told."""
        for value in announced:
            for listener in self._listeners:
                try:
                    listener(value)
                except Exception:
                    log.exception("a listener failed on %s", type(value).__name__)
