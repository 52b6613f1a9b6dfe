"""Threads that read: each piece of reading sees one moment of the database, however many statements it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from allears.storage.problem import DatabaseBusy, DatabaseClosed

Result = TypeVar("Result")

THREADS = 4
MOST_WAITING = 2_000


class Readers:
    """A few threads; connections come from the engine's pool."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="allears-reader")
        self._room = threading.BoundedSemaphore(MOST_WAITING)

    def submit(self, work: Callable[[Connection], Result]) -> Future[Result]:
        """Raises DatabaseBusy when too many wait already."""
        if not self._room.acquire(blocking=False):
            raise DatabaseBusy(f"{MOST_WAITING} wait to be read; try again in a moment")
        try:
            future = self._threads.submit(self._read, work)
        except RuntimeError:
            self._room.release()
            raise DatabaseClosed("the database is closed") from None
        future.add_done_callback(self._leave)
        return future

    def close(self) -> None:
        """After everything that waits is read."""
        self._threads.shutdown()

    def _leave(self, _: Future[Any]) -> None:
        self._room.release()

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        with self._engine.connect() as connection, connection.begin():
            return work(connection)
