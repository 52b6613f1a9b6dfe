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
class Outcome:
    """What became of a unit, until its group is committed."""

    result: Any = None
    announced: list[object] = field(default_factory=list)
    problem: BaseException | None = None

    def settle(self, waiting: Waiting) -> None:
        """Tell whoever waits."""
        if self.problem is not None:
            waiting.future.set_exception(self.problem)
        else:
            waiting.future.set_result(self.result)
