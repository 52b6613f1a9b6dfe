"""A job, and what becomes of it when it fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from allears.storage.workspace import Workspace

MOST_TRIES = 12
"""With these pauses a job is tried for about two days before it is a dead letter."""
FIRST_PAUSE = 30_000
LONGEST_PAUSE = 6 * 3_600_000


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done. `id` stays the same over all tries: what receives it can tell a repetition by it.

    `tries` counts this one too.
    """

    workspace: Workspace
    id: str
    kind: str
    data: Mapping[str, Any]
    tries: int
    due_at: int


@dataclass(frozen=True, slots=True)
class Finished:
    """What doing a job gives back that has noted its end by itself, in the unit of what it did: `outbox.finish`."""


class Failed(Exception):  # noqa: N818 it is a report, not an error of the program
    """Raised by whoever does a job; `code` says why in one word, and never holds somebody's address or words."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class GiveUp(Failed):
    """No further try can help."""


class TryAgain(Failed):
    """It may go better later."""


class NotYet(Exception):  # noqa: N818 it is an order, not an error
    """Raised when a job turns out to be due only later. That was no try."""

    def __init__(self, due_at: int) -> None:
        super().__init__(due_at)
        self.due_at = due_at


def pause_after(tries: int, chance: float) -> int:
    """Milliseconds until the next try after so many: half a minute, two, eight … at most six hours.

    `chance` (0 to 1) takes up to a quarter off, so that what failed together does not come back together.
    """
    longest = min(FIRST_PAUSE * 4 ** (tries - 1), LONGEST_PAUSE)
    return int(longest * (1 - chance / 4))


def error_code(problem: BaseException) -> str:
    """What went wrong in one word. Never its message: that may hold somebody's address."""
    return problem.code if isinstance(problem, Failed) else type(problem).__name__
