"""One process serves a database. Whoever comes second is told who was first.

The locks belong to the process, not to a file's content: they go away with it, however it ends.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError

from allears.storage.engines import address, engine_name, postgresql_engine, reason, sqlite_path
from allears.storage.file_system import refuse_network
from allears.storage.problem import DatabaseProblem

LOCK = 0x616C6C66  # any number of our own, another than that of migrations
LONGEST_NAME = 63
"""Bytes that PostgreSQL keeps of an application's name."""


@contextmanager
def sole_process(url: str, doing: str) -> Iterator[None]:
    """Be the only process that does something with the database, such as `serve`, for as long as the block runs.

    Raises DatabaseProblem that names the other process, or when the file lies where locks cannot be trusted.
    """
    held = file_lock(sqlite_path(url), doing) if engine_name(url) == "sqlite" else server_lock(url, doing)
    with held:
        yield


@contextmanager
def file_lock(path: Path, doing: str) -> Iterator[None]:
    """A lock beside the file, which says who holds it."""
    refuse_network(path)
    beside = path.with_name(f"{path.name}.lock")
    try:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as problem:
        raise DatabaseProblem(f"{beside} cannot be written: {problem.strerror}") from None
    try:
        if not take(descriptor):
            raise DatabaseProblem(f"{holder(beside)} uses {path}; stop it first, or use another file")
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, json.dumps(myself(doing)).encode(), 0)
        yield
        os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def take(descriptor: int) -> bool:
    """Lock the open file; False when another process has it."""
    try:
        import fcntl
    except ModuleNotFoundError:
        raise DatabaseProblem("Allears serves on Linux and macOS; on Windows run it in WSL") from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def myself(doing: str) -> dict[str, str | int]:
    """What the next one will want to know."""
    return {"doing": doing, "process": os.getpid(), "host": socket.gethostname()}


def holder(beside: Path) -> str:
    """Who holds the lock, in words."""
    with suppress(ValueError, KeyError, OSError):
        found = json.loads(beside.read_text(encoding="utf-8"))
        return f"`allears {found['doing']}` (process {found['process']} on {found['host']})"
    return "another Allears"


@contextmanager
def server_lock(url: str, doing: str) -> Iterator[None]:
    """PostgreSQL's own lock, held by a connection that is named for this process."""
    name = "`allears {doing}` (process {process} on {host})".format(**myself(doing))[:LONGEST_NAME]
    engine = postgresql_engine(url, isolation_level="AUTOCOMMIT", connect_args={"application_name": name})
    try:
        with connected(engine) as connection:
            if not connection.execute(TAKE, {"lock": LOCK}).scalar_one():
                other = connection.execute(HOLDER, {"lock": LOCK}).scalar() or "another Allears"
                raise DatabaseProblem(f"{other} uses the database {address(url).database}; stop it first")
            try:
                yield
            finally:
                # Closing the connection gives the lock back too, but only a moment later. A lost one holds none.
                with suppress(DBAPIError):
                    connection.execute(RELEASE, {"lock": LOCK})
    finally:
        engine.dispose()


def connected(engine: Engine) -> Connection:
    """A connection. Raises DatabaseProblem when nobody answers."""
    try:
        return engine.connect()
    except OperationalError as problem:
        raise DatabaseProblem(f"the database cannot be reached: {reason(problem)}") from None


TAKE = text("SELECT pg_try_advisory_lock(:lock)")
RELEASE = text("SELECT pg_advisory_unlock(:lock)")
HOLDER = text(
    "SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid) "
    "WHERE locktype = 'advisory' AND objid = :lock AND granted AND pg_locks.database = "
    "(SELECT oid FROM pg_database WHERE datname = current_database())"
)
