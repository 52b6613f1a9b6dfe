"""A job, and what becomes of it when it fails."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from allears.storage.workspace import Workspace

MOST_TRIES = 8
FIRST_PAUSE = 30_000
LONGEST_PAUSE = 6 * 3_600_000


@dataclass(frozen=True, slots=True)
class Job:
    """Something to be done. `id` stays the same over all tries: what receives it can tell a repetition by it."""

    workspace: Workspace
    id: str
    kind: str
    data: Mapping[str, Any]
    tries: int
    due_at: int


class GiveUp(Exception):  # noqa: N818 it is an order, not an error
    """Raised by whoever does a job when no further try can help; `code` says why, in one word."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def pause_after(tries: int) -> int:
    """Milliseconds until the next try, after so many: half a minute, two, eight … at most six hours."""
    return int(min(FIRST_PAUSE * 4 ** (tries - 1), LONGEST_PAUSE))


def error_code(problem: BaseException) -> str:
    """What went wrong in one word. Never its message: that may hold somebody's address."""
    return problem.code if isinstance(problem, GiveUp) else type(problem).__name__
