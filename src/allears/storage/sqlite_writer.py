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
from allears.storage.unit import Together, Unit
from allears.storage.waiting import Outcome, Waiting

MOST_WAITING = 4_000
MOST_IN_A_GROUP = 200
LONGEST_GROUP = 0.05
"""Seconds after which a group takes nobody more, so that the first does not wait for the last."""


class SqliteWriter:
    """Runs units one after the other, many in one transaction; one that fails is undone alone."""

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
        group, outcomes, goes_on, together = [first], list[Outcome](), True, Together()
        try:
            driver.execute("BEGIN IMMEDIATE")
            latest = time.monotonic() + LONGEST_GROUP
            while len(outcomes) < len(group):
                outcomes.append(self._attempt(connection, driver, group[-1], together))
                following, goes_on = self._next(latest, len(group))
                group += following
            together.finish(connection)
            driver.execute("COMMIT")
        except LeftHalf:
            outcomes = self._write_apart(connection, driver, group)
        except BaseException as problem:  # noqa: BLE001
            outcomes = undone(driver, group, problem)
        for waiting, outcome in zip(group, outcomes, strict=True):
            self._listeners.tell(outcome.announced)
            outcome.settle(waiting)
        return goes_on

    def _next(self, latest: float, size: int) -> tuple[list[Waiting], bool]:
        """The next one that waits already, if the group may still grow; and whether the queue goes on."""
        while size < MOST_IN_A_GROUP and time.monotonic() < latest:
            try:
                waiting = self._queue.get_nowait()
            except queue.Empty:
                break
            if waiting is None:
                return [], False
            if waiting.starts():
                return [waiting], True
        return [], True

    def _attempt(self, connection: Connection, driver: Any, waiting: Waiting, together: Together) -> Outcome:
        """Run one unit without a savepoint: what fails has mostly changed nothing, so that nothing is to be undone.

        Raises LeftHalf when it had changed something.
        """
        before = driver.total_changes
        unit = Unit(connection, self._clock.now(), self._ids, self._listeners.hooks, together)
        try:
            return Outcome(waiting.work(unit), unit.finish())
        except BaseException as problem:
            if not driver.in_transaction or driver.total_changes != before:
                raise LeftHalf from problem
            return Outcome(problem=problem)

    def _write_apart(self, connection: Connection, driver: Any, group: list[Waiting]) -> list[Outcome]:
        """Begin the group again, each unit in a savepoint, so that one that fails halfway is undone alone."""
        try:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
            driver.execute("BEGIN IMMEDIATE")
            outcomes = [self._in_savepoint(connection, driver, waiting) for waiting in group]
            driver.execute("COMMIT")
        except BaseException as problem:  # noqa: BLE001
            return undone(driver, group, problem)
        return outcomes

    def _in_savepoint(self, connection: Connection, driver: Any, waiting: Waiting) -> Outcome:
        driver.execute("SAVEPOINT unit")
        together = Together()
        try:
            outcome = self._attempt(connection, driver, waiting, together)
            together.finish(connection)
        except LeftHalf as left:
            if not driver.in_transaction:
                raise DatabaseProblem(f"SQLite gave up the transaction: {left.__cause__}") from left
            driver.execute("ROLLBACK TO unit")
            outcome = Outcome(problem=left.__cause__)
        driver.execute("RELEASE unit")
        return outcome

    def _refuse_the_rest(self) -> None:
        while True:
            try:
                waiting = self._queue.get_nowait()
            except queue.Empty:
                return
            if waiting is not None and waiting.starts():
                waiting.future.set_exception(DatabaseClosed("the database was closed before this was written"))


class LeftHalf(Exception):  # noqa: N818 it says what is left, and its cause says what went wrong
    """A unit failed after it had changed something."""


def undone(driver: Any, group: list[Waiting], problem: BaseException) -> list[Outcome]:
    """Nothing of the group was written, and each one learns why."""
    if driver.in_transaction:
        driver.execute("ROLLBACK")
    failed = DatabaseProblem(f"nothing of this group was written: {problem}")
    failed.__cause__ = problem
    return [Outcome(problem=failed) for _ in group]


def check_durable(driver: Any) -> None:
    """A commit that returns has reached the disk, or this is not the database that Allears promises."""
    journal = driver.execute("PRAGMA journal_mode").fetchone()[0]
    synchronous = driver.execute("PRAGMA synchronous").fetchone()[0]
    if journal != "wal" or synchronous < 2:
        raise DatabaseProblem(f"SQLite would not be durable: journal_mode {journal}, synchronous {synchronous}")
