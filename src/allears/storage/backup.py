"""A backup is one file that holds everything as it was at one moment, taken while people go on writing."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from allears.storage.problem import DatabaseProblem


def copy_sqlite(source: Path, target: Path, *, replace: bool = False) -> None:
    """Copy a SQLite database as it is at this moment into one file, whole or not at all.

    Who writes goes on meanwhile. Raises DatabaseProblem when there is nothing to copy, when the copy is not sound, or
    when `target` is there already and may not be replaced.
    """
    if not source.is_file():
        raise DatabaseProblem(f"{source} is not there, so there is nothing to copy")
    if target.exists() and not replace:
        raise DatabaseProblem(f"{target} is there already; give another name, or move it away first")
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        copy_all(source, unfinished)
        sync(unfinished)
        unfinished.replace(target)
        sync(target.parent)
    except (sqlite3.Error, OSError) as problem:
        raise DatabaseProblem(f"{source} could not be copied to {target}: {problem}") from None
    finally:
        unfinished.unlink(missing_ok=True)


def copy_all(source: Path, target: Path) -> None:
    """All pages in one step: a reader in WAL keeps nobody from writing, and a copy in steps would start over."""
    reading = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)
    writing = sqlite3.connect(target)
    try:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")
        check_sound(writing, target)
    finally:
        reading.close()
        writing.close()


def check_sound(connection: sqlite3.Connection, path: Path) -> None:
    """Raise DatabaseProblem when SQLite finds damage in the file."""
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise DatabaseProblem(f"{path} is damaged: {found}")


def sync(path: Path) -> None:
    """Have the file, or the folder's list of files, reach the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
