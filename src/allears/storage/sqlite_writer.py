"""The one thread that writes to a SQLite file: what waits is committed in groups, so that one sync serves many."""

from __future__ import annotations

import queue
import threading
import time
from typing import Any

from sqlalchemy import Connection, Engine

from allears.storage.clock import Clock
from allears.storage.ids import Ids
from allears.storage.listeners import Listeners
from allears.storage.problem import DatabaseBusy, DatabaseClosed, DatabaseProblem
from allears.storage.unit import Unit
from allears.storage.waiting import Done, Waiting

MOST_WAITING = 4_000
MOST_IN_A_GROUP = 200
LONGEST_GROUP = 0.02
"""Seconds after which a group takes nobody more, so that the first does not wait for the last."""


class SqliteWriter:
    """Runs units one after the other, each in a savepoint, many in one transaction."""

    def __init__(self, engine: Engine, clock: Clock, ids: Ids, listeners: Listeners) -> None:
        self._engine, self._clock, self._ids, self._listeners = engine, clock, ids, listeners
        self._queue: queue.Queue[Waiting | None] = queue.Queue(MOST_WAITING)
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="allears-writer", daemon=True)
        self._thread.start()

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
            self._queue.put(None)
            self._thread.join()

    def _run(self) -> None:
        with self._engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            check_durable(driver)
            goes_on = True
            while goes_on and (first := self._queue.get()) is not None:
                if first.starts():
                    goes_on = self._write_group(connection, driver, first)
        self._refuse_the_rest()

    def _write_group(self, connection: Connection, driver: Any, first: Waiting) -> bool:
        """False when the end of the queue was met."""
        done: list[Done] = []
        goes_on = True
        try:
            driver.execute("BEGIN IMMEDIATE")
            latest = time.monotonic() + LONGEST_GROUP
            current: Waiting | None = first
            while current is not None:
                self._write_one(connection, driver, current, done)
                current, goes_on = self._next(latest, len(done))
            driver.execute("COMMIT")
        except BaseException as problem:  # noqa: BLE001
            self._fail_group(driver, done, problem, first)
            return goes_on
        for each in done:
            self._listeners.tell(each.announced)
            each.future.set_result(each.result)
        return goes_on

    def _next(self, latest: float, size: int) -> tuple[Waiting | None, bool]:
        """The next one that waits already, if the group may still grow; and whether the queue goes on."""
        while size < MOST_IN_A_GROUP and time.monotonic() < latest:
            try:
                waiting = self._queue.get_nowait()
            except queue.Empty:
                break
            if waiting is None:
                return None, False
            if waiting.starts():
                return waiting, True
        return None, True

    def _write_one(self, connection: Connection, driver: Any, waiting: Waiting, done: list[Done]) -> None:
        driver.execute("SAVEPOINT unit")
        try:
            unit = Unit(connection, self._clock.now(), self._ids, self._listeners.hooks)
            result = waiting.work(unit)
            announced = unit.finish()
            driver.execute("RELEASE unit")
        except BaseException as problem:  # noqa: BLE001
            waiting.future.set_exception(problem)
            undo_one(driver)
            return
        done.append(Done(waiting.future, result, announced))

    def _fail_group(self, driver: Any, done: list[Done], problem: BaseException, first: Waiting) -> None:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        failed = DatabaseProblem(f"nothing of this group was written: {problem}")
        failed.__cause__ = problem
        for each in done:
            each.future.set_exception(failed)
        if not first.future.done():
            first.future.set_exception(failed)

    def _refuse_the_rest(self) -> None:
        while True:
            try:
                waiting = self._queue.get_nowait()
            except queue.Empty:
                return
            if waiting is not None and waiting.starts():
                waiting.future.set_exception(DatabaseClosed("the database was closed before this was written"))


def undo_one(driver: Any) -> None:
    """Back to before the unit. On a full disk SQLite may have given up the whole group: then that is the problem."""
    if not driver.in_transaction:
        raise DatabaseProblem("SQLite gave up the transaction; is the disk full?")
    driver.execute("ROLLBACK TO unit")
    driver.execute("RELEASE unit")


def check_durable(driver: Any) -> None:
    """A commit that returns has reached the disk, or this is not the database that Allears promises."""
    journal = driver.execute("PRAGMA journal_mode").fetchone()[0]
    synchronous = driver.execute("PRAGMA synchronous").fetchone()[0]
    if journal != "wal" or synchronous < 2:
        raise DatabaseProblem(f"SQLite would not be durable: journal_mode {journal}, synchronous {synchronous}")
