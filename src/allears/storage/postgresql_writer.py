"""Threads that write to PostgreSQL, one transaction a unit; the server groups the syncs itself."""

from __future__ import annotations

import queue
import random
import threading
import time
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from allears.storage.clock import Clock
from allears.storage.ids import Ids
from allears.storage.listeners import Listeners
from allears.storage.problem import DatabaseBusy, DatabaseClosed
from allears.storage.unit import Unit
from allears.storage.waiting import Waiting

MOST_WAITING = 4_000
THREADS = 4
MOST_TRIES = 8
TRY_AGAIN = ("40001", "40P01")
"""SQLSTATE: could not serialise, deadlock. The transaction is gone, and the same work may succeed now."""


class PostgresqlWriter:
    """Runs units side by side; a unit that another one crossed is run again from the start."""

    def __init__(self, engine: Engine, clock: Clock, ids: Ids, listeners: Listeners) -> None:
        self._engine, self._clock, self._ids, self._listeners = engine, clock, ids, listeners
        self._queue: queue.Queue[Waiting | None] = queue.Queue(MOST_WAITING)
        self._closed = False
        self._dice = random.Random()  # noqa: S311
        self._threads = [
            threading.Thread(target=self._run, name=f"allears-writer-{number}", daemon=True)
            for number in range(1, THREADS + 1)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, waiting: Waiting) -> None:
        """Raises DatabaseBusy when too many wait already."""
        if self._closed:
            raise DatabaseClosed("the database is closed")
        try:
            self._queue.put_nowait(waiting)
        except queue.Full:
            raise DatabaseBusy(f"{MOST_WAITING} units wait to be written; try again in a moment") from None

    def close(self) -> None:
        """After everything that waits is written."""
        if not self._closed:
            self._closed = True
            for _ in self._threads:
                self._queue.put(None)
            for thread in self._threads:
                thread.join()

    def _run(self) -> None:
        while (waiting := self._queue.get()) is not None:
            if waiting.starts():
                self._write(waiting)

    def _write(self, waiting: Waiting) -> None:
        for tries in range(1, MOST_TRIES + 1):
            try:
                result, announced = self._attempt(waiting)
            except BaseException as problem:  # noqa: BLE001
                if tries < MOST_TRIES and may_succeed_now(problem):
                    time.sleep(self._dice.random() * 0.002 * 2**tries)
                    continue
                waiting.future.set_exception(problem)
                return
            self._listeners.tell(announced)
            waiting.future.set_result(result)
            return

    def _attempt(self, waiting: Waiting) -> tuple[Any, list[object]]:
        with self._engine.begin() as connection:
            unit = Unit(connection, self._clock.now(), self._ids, self._listeners.hooks)
            result = waiting.work(unit)
            announced = unit.finish()
            unit.together.finish(connection)
            return result, announced


def may_succeed_now(problem: BaseException) -> bool:
    """True when the server undid the unit only because of another one that ran beside it."""
    return isinstance(problem, DBAPIError) and getattr(problem.orig, "sqlstate", None) in TRY_AGAIN
