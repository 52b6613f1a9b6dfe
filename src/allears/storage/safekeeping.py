"""Backing up and restoring, whichever database it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from allears.storage.archive import dump, load
from allears.storage.backup import copy_all, copy_sqlite, put_in_place
from allears.storage.engines import engine_name, sqlite_path, writing_engine
from allears.storage.problem import DatabaseProblem
from allears.storage.process_lock import sole_process
from allears.storage.schema import read_schema, refuse_newer


def back_up(url: str, target: Path) -> None:
    """Write everything as it is at this moment into the new file `target`; whoever writes goes on meanwhile.

    Raises DatabaseProblem, and leaves no half of a file.
    """
    if engine_name(url) == "sqlite":
        copy_sqlite(sqlite_path(url), target)
    else:
        dump(url, target)


def restore(url: str, source: Path, *, replace: bool = False) -> Path | None:
    """Make the database what it was when `source` was written; where the former file was moved to, if there was one.

    A database that holds something is only replaced when `replace` says so; on PostgreSQL it has to be empty.
    Raises DatabaseProblem when it is being served, or when `source` is no backup that this Allears can read.
    """
    if not source.is_file():
        raise DatabaseProblem(f"{source} is not there")
    with sole_process(url, "restore"):
        if engine_name(url) == "sqlite":
            return restore_file(sqlite_path(url), source, replace=replace)
        refuse_filled(url)
        load(url, source)
        return None


def restore_file(path: Path, source: Path, *, replace: bool) -> Path | None:
    """Put a sound copy of the backup where the database is; what was there keeps its content under another name."""
    refuse_newer(schema_of_backup(source))
    if not path.exists():
        copy_sqlite(source, path)
        return None
    if not replace:
        raise DatabaseProblem(f"{path} is there already; say --replace to put the backup in its place")
    with put_in_place(path, replace=True) as unfinished:
        copy_all(source, unfinished)
        return move_away(path)


def move_away(path: Path) -> Path:
    """The former file under another name, with its log: played into the restored one, that would destroy it."""
    former = path.with_name(f"{path.name}.before-restore")
    for part in ("", "-wal", "-shm"):
        former.with_name(former.name + part).unlink(missing_ok=True)
        present = path.with_name(path.name + part)
        if present.exists():
            present.rename(former.with_name(former.name + part))
    return former


def schema_of_backup(source: Path) -> str:
    """Which schema the backup has. Raises DatabaseProblem for a file that is none of Allears'."""
    try:
        with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
    except (sqlite3.Error, TypeError):
        raise DatabaseProblem(f"{source} is no backup that `allears backup` made of a SQLite database") from None


def refuse_filled(url: str) -> None:
    """Raise DatabaseProblem for a PostgreSQL database that has tables of ours."""
    engine = writing_engine(url)
    try:
        found = read_schema(engine)
    finally:
        engine.dispose()
    if found is not None:
        raise DatabaseProblem(f"this database holds something already (schema {found}); restore into an empty one")
