"""A piece of work that waits for its turn, and whoever waits for its result."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from allears.storage.unit import Unit


@dataclass(slots=True, eq=False)
class Waiting:
    """Work with the future that its result goes to."""

    work: Callable[[Unit], Any]
    future: Future[Any] = field(default_factory=Future)

    def starts(self) -> bool:
        """False when nobody waits any more; from here on it cannot be called off."""
        return self.future.set_running_or_notify_cancel()


@dataclass(slots=True, eq=False)
class Done:
    """Work that was done and waits for its commit."""

    future: Future[Any]
    result: Any
    announced: list[object]
