"""Whether the database can be reached, read, and trusted with what is written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from allears.cli.finding import Finding

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from allears.app import Settings

LEAST_SPACE = 1_000_000_000
MOST_DRIFT = 5_000
"""Milliseconds by which the database's clock may differ from ours."""


def database_findings(settings: Settings, now: int) -> Iterator[Finding]:
    """What is to be said about the database; `now` is the time on this machine."""
    from sqlalchemy.exc import OperationalError

    from allears.storage.engines import engine_name, reason, sqlite_path, writing_engine
    from allears.storage.problem import DatabaseProblem

    try:
        url = settings.database_url
        if engine_name(url) == "sqlite":
            path = sqlite_path(url)
            yield space(path)
            if not path.exists():
                yield Finding("database", f"{path} is not there yet; `allears serve` makes it")
                return
        engine = writing_engine(url)
        with engine.connect() as connection:
            yield from inside(connection, now)
        engine.dispose()
    except OperationalError as problem:
        yield Finding("database", f"cannot be reached: {reason(problem)}", "start it, or correct --database")
    except DatabaseProblem as problem:
        yield Finding("database", str(problem), "correct --database")


def space(path: Path) -> Finding:
    """Room on the disk of a SQLite file, or of the nearest folder above it that exists."""
    folder = next(each for each in path.absolute().parents if each.exists())
    free = shutil.disk_usage(folder).free
    advice = "" if free >= LEAST_SPACE else "make room: when the disk is full nothing more can be said or stored"
    return Finding("disk", f"{free / 1e9:,.1f} GB free in {folder}", advice)


def inside(connection: Connection, now: int) -> Iterator[Finding]:
    """What the open database itself tells."""
    from allears.storage.schema import NEWEST, schema_of

    found = schema_of(connection)
    yield Finding("database", f"{connection.dialect.name}, reached")
    if found is not None and found > NEWEST:
        yield Finding("schema", f"{found}, newer than this Allears ({NEWEST})", "install the newer version again")
    elif found != NEWEST:
        yield Finding("schema", f"{found or 'none yet'}, this Allears writes {NEWEST}", "run `allears migrate`")
    else:
        yield Finding("schema", f"{found}, the newest")
        yield dead_letters(connection)
    if connection.dialect.name == "postgresql":
        yield from server_findings(connection, now)


def dead_letters(connection: Connection) -> Finding:
    """Mails and other jobs that were given up."""
    from allears.jobs.store import count_dead

    number = count_dead(connection)
    if not number:
        return Finding("jobs", "none was given up")
    advice = "see Settings > Mail for what was given up, and try it again there; the log says why"
    return Finding("jobs", f"{number} given up after several tries", advice)


def server_findings(connection: Connection, now: int) -> Iterator[Finding]:
    """Whether PostgreSQL keeps what it acknowledges, and agrees about the time."""
    from sqlalchemy import text

    off = [
        name
        for name in ("fsync", "synchronous_commit", "full_page_writes")
        if connection.execute(text(f"SHOW {name}")).scalar_one() == "off"
    ]
    advice = f"set {', '.join(off)} to on: without, a power cut takes messages that were acknowledged" if off else ""
    yield Finding("durability", "commits are lost in a power cut" if off else "commits reach the disk", advice)
    there = connection.execute(text("SELECT extract(epoch FROM clock_timestamp()) * 1000")).scalar_one()
    apart = abs(float(there) - now)
    advice = "" if apart <= MOST_DRIFT else "set both clocks by NTP"
    yield Finding("clock", f"{apart / 1000:,.1f} s from the database's", advice)
