"""A backup is one file that holds everything as it was at one moment, taken while people go on writing."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from allears.storage.problem import DatabaseProblem


@contextmanager
def put_in_place(target: Path, *, replace: bool) -> Iterator[Path]:
    """A path beside `target` to write to; what lies there at the end becomes `target`, whole or not at all.

    Raises DatabaseProblem when `target` is there already and may not be replaced.
    """
    if target.exists() and not replace:
        raise DatabaseProblem(f"{target} is there already; give another name, or move it away first")
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        yield unfinished
        sync(unfinished)
        unfinished.replace(target)
        sync(target.parent)
    except OSError as problem:
        raise DatabaseProblem(f"{target} cannot be written: {problem.strerror or problem}") from None
    finally:
        unfinished.unlink(missing_ok=True)


def copy_sqlite(source: Path, target: Path, *, replace: bool = False) -> None:
    """Copy a SQLite database as it is at this moment into one file. Who writes goes on meanwhile.

    Raises DatabaseProblem when there is nothing to copy, or when it is damaged.
    """
    if not source.is_file():
        raise DatabaseProblem(f"{source} is not there, so there is nothing to copy")
    with put_in_place(target, replace=replace) as unfinished:
        copy_all(source, unfinished)


def copy_all(source: Path, target: Path) -> None:
    """All pages in one step: a reader in WAL keeps nobody from writing, and a copy in steps would start over."""
    read_only = f"{source.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(read_only, uri=True)) as reading, closing(sqlite3.connect(target)) as writing:
            reading.backup(writing)
            writing.execute("PRAGMA journal_mode=DELETE")
            found = writing.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.Error as problem:
        raise DatabaseProblem(f"{source} could not be copied: {problem}") from None
    if found != "ok":
        raise DatabaseProblem(f"{source} is damaged: {found}")


def sync(path: Path) -> None:
    """Have the file, or the folder's list of files, reach the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
