"""The database: SQLite by default, PostgreSQL by its address. Work goes in as functions, futures come out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

from sqlalchemy import Connection, Engine

from allears.storage.clock import Clock
from allears.storage.engines import EngineName, engine_name, reading_engine, writing_engine
from allears.storage.ids import Ids
from allears.storage.listeners import Hook, Listener, Listeners
from allears.storage.postgresql_writer import PostgresqlWriter
from allears.storage.readers import Readers
from allears.storage.sqlite_writer import SqliteWriter
from allears.storage.unit import Unit
from allears.storage.waiting import Waiting

Result = TypeVar("Result")


class Writer(Protocol):
    """What runs units; one for each engine."""

    def submit(self, waiting: Waiting) -> None:
        """Raises DatabaseBusy when too many wait already."""

    def close(self) -> None:
        """After everything that waits is written."""


class Database:
    """One open database. Made by `open_database`."""

    def __init__(self, url: str, *, ids: Ids, clock: Clock) -> None:
        self.url, self.ids, self.clock = url, ids, clock
        self.engine_name: EngineName = engine_name(url)
        self._listeners = Listeners()
        self._engines = [writing_engine(url), reading_engine(url)]
        make_writer = SqliteWriter if self.engine_name == "sqlite" else PostgresqlWriter
        self._writer: Writer = make_writer(self._engines[0], clock, ids, self._listeners)
        self._readers = Readers(self._engines[1])

    @property
    def engine(self) -> Engine:
        """The engine that writes, for what is done before anybody else is there: migrating, checking."""
        return self._engines[0]

    def write(self, work: Callable[[Unit], Result]) -> Future[Result]:
        """Run `work` in a transaction. The future is done only when the commit has reached the disk.

        Raises DatabaseBusy when too much waits already.
        """
        waiting = Waiting(work)
        self._writer.submit(waiting)
        return waiting.future

    def read(self, work: Callable[[Connection], Result]) -> Future[Result]:
        """Run `work` on one moment of the database. Raises DatabaseBusy when too much waits already."""
        return self._readers.submit(work)

    async def writing(self, work: Callable[[Unit], Result]) -> Result:
        """As `write`, for the event loop. Who is called off before the turn has written nothing."""
        return await asyncio.wrap_future(self.write(work))

    async def reading(self, work: Callable[[Connection], Result]) -> Result:
        """As `read`, for the event loop."""
        return await asyncio.wrap_future(self.read(work))

    def on_commit(self, listener: Listener) -> None:
        """Call `listener` with everything that units announce from now on, after their commit, from their thread."""
        self._listeners.add(listener)

    def in_every_unit(self, hook: Hook) -> None:
        """Run `hook` in each unit from now on, after its work and before its own hooks: what follows from what was
        done, wherever it was done, is written together with it."""
        self._listeners.add_hook(hook)

    def close(self) -> None:
        """After everything that waits is done."""
        self._writer.close()
        self._readers.close()
        for engine in self._engines:
            engine.dispose()


def open_database(url: str, *, ids: Ids, clock: Clock) -> Database:
    """Open `sqlite:///file` or `postgresql://…`. Raises DatabaseProblem, saying what to do, when it cannot be used."""
    return Database(url, ids=ids, clock=clock)
