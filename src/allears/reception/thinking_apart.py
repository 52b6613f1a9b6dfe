"""The process that thinks, from inside: it answers one task after the other until nobody is there any more.

Nothing heavy is imported with this module: the process is deaf to Ctrl+C from its first moment on, because whoever
began it decides when it ends.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from allears.publications.publication import Publication
    from allears.reception.thinking import Task, Thought

NICE = 5
"""How far this process stands back where processors are short: what people send each other goes first."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Read everything that is read once."""


@dataclass(frozen=True, slots=True)
class Settle:
    """What was read stays: it is looked through for garbage no more, which would take as long as a turn."""


@dataclass(frozen=True, slots=True)
class Question:
    """A task, with publications that were asked for."""

    task: Task
    brought: tuple[Publication, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it: `unread` are publications that are to be brought along, `problem` is a traceback."""

    thought: Thought | None = None
    unread: tuple[str, ...] = ()
    problem: str = ""


def serve(connection: Connection) -> None:
    """Answer until the other end is closed, or until this process is asked to end between two answers."""
    may_leave = stand_back()
    while True:
        try:
            may_leave(True)
            asked = connection.recv()
            may_leave(False)
            connection.send(answer(asked))
        except (EOFError, OSError):
            return


def stand_back() -> Callable[[bool], None]:
    """Let others go first, and end only between two answers; the function says whether now is such a moment."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    is_between, is_asked_to_end = False, False

    def may_leave(now: bool) -> None:
        nonlocal is_between
        is_between = now
        if now and is_asked_to_end:
            sys.exit(0)

    def end(*_: object) -> None:
        nonlocal is_asked_to_end
        is_asked_to_end = True
        may_leave(is_between)

    signal.signal(signal.SIGTERM, end)
    if hasattr(os, "nice"):
        os.nice(NICE)
    return may_leave


def answer(asked: Any) -> Answer:
    """What is asked, done."""
    from allears.listening.ready import make_ready
    from allears.reception.thinking import Unread, think

    try:
        match asked:
            case Ready():
                make_ready()
            case Settle():
                gc.collect()
                gc.freeze()
            case Question(task, brought):
                return Answer(think(task, brought))
    except Unread as unread:
        return Answer(unread=unread.ids)
    except Exception:  # noqa: BLE001 a turn may fail in any way; who asked is told of it
        return Answer(problem=traceback.format_exc())
    return Answer()
