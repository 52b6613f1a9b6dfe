"""How SQLAlchemy speaks to each database."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import QueuePool

from allears.storage.problem import DatabaseProblem

EngineName = Literal["sqlite", "postgresql"]

EXPECTED = "expected sqlite:///path/to/file.db or postgresql://user:password@host/name"
CACHE = "-65536"
"""Negative: KiB of pages that the writer keeps at hand, so that indexes are not read again for every message."""
CHECKPOINT = "8192"
"""Pages (of 4 KiB) in the log before it is folded into the file, which costs two syncs more."""
BUSY_TIMEOUT = 10_000
"""Milliseconds that SQLite waits for another process to let go of the file."""


def address(url: str) -> URL:
    """The address of a database, with the driver that Allears uses. Raises DatabaseProblem."""
    try:
        made = make_url(url)
    except ArgumentError:
        raise DatabaseProblem(f"this is no address of a database; {EXPECTED}") from None
    engine = made.get_backend_name()
    if engine == "sqlite":
        if not made.database or made.database == ":memory:":
            raise DatabaseProblem(f"a file is needed for SQLite; {EXPECTED}")
        return made.set(drivername="sqlite")
    if engine in ("postgresql", "postgres"):
        return made.set(drivername="postgresql+psycopg")
    raise DatabaseProblem(f"Allears does not store in {engine}; {EXPECTED}")


def engine_name(url: str) -> EngineName:
    """Which of the two databases an address means. Raises DatabaseProblem."""
    return "sqlite" if address(url).get_backend_name() == "sqlite" else "postgresql"


def sqlite_path(url: str) -> Path:
    """The file of a SQLite database. Raises DatabaseProblem for an address that names none."""
    return Path(str(address(url).database))


def reason(problem: DBAPIError) -> str:
    """The first line of what the driver said, without the statement."""
    return (str(problem.orig).strip().splitlines() or [type(problem.orig).__name__])[0]


def writing_engine(url: str) -> Engine:
    """For the writer, and for migrations. On SQLite transactions are begun and ended by hand."""
    if engine_name(url) == "sqlite":
        return sqlite_engine(url, {"foreign_keys": "ON", "cache_size": CACHE, "wal_autocheckpoint": CHECKPOINT})
    return postgresql_engine(url)


def reading_engine(url: str) -> Engine:
    """For the readers: a transaction sees one moment, and can change nothing."""
    if engine_name(url) == "sqlite":
        engine = sqlite_engine(url, {"query_only": "ON"})
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        return engine
    return postgresql_engine(url, isolation_level="REPEATABLE READ", execution_options={"postgresql_readonly": True})


def sqlite_engine(url: str, pragmas: dict[str, str]) -> Engine:
    """Connections in WAL that sync at every commit. The driver begins nothing by itself."""
    engine = create_engine(
        address(url),
        poolclass=QueuePool,
        pool_size=5,
        connect_args={"isolation_level": None, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA temp_store=MEMORY")
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name}={value}")

    return engine


def postgresql_engine(url: str, **options: Any) -> Engine:
    """Connections of psycopg. Raises DatabaseProblem when it is not installed."""
    try:
        return create_engine(address(url), pool_size=5, **options)
    except ModuleNotFoundError:
        raise DatabaseProblem("for PostgreSQL one more package is needed: pip install 'allears[postgresql]'") from None
