"""Backups of PostgreSQL are made by its own tools, which every installation of it has."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import URL

from allears.storage.backup import put_in_place
from allears.storage.engines import address
from allears.storage.problem import DatabaseProblem


def dump(url: str, target: Path, *, replace: bool = False) -> None:
    """Write the database, as it is at this moment, into one file of pg_dump's own format."""
    with put_in_place(target, replace=replace) as unfinished:
        run("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={unfinished}")


def load(url: str, source: Path) -> None:
    """Fill an empty database from such a file, all or nothing."""
    run("pg_restore", url, "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", str(source))


def run(tool: str, url: str, *arguments: str) -> None:
    """Run one of PostgreSQL's tools. Raises DatabaseProblem when it is not installed, or with what it said."""
    found = shutil.which(tool)
    if found is None:
        raise DatabaseProblem(f"{tool} is needed for this and is not installed; it comes with PostgreSQL's client")
    with shown_address(url) as shown:
        command = [found, *arguments, f"--dbname={shown}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 no shell, our own words
    if done.returncode:
        raise DatabaseProblem(f"{tool}: {done.stderr.strip() or 'failed without a word'}")


@contextmanager
def shown_address(url: str) -> Iterator[str]:
    """The address as a list of processes may show it: the password lies in a file that only this user can read."""
    made = address(url).set(drivername="postgresql")
    with TemporaryDirectory(prefix="allears-") as folder:
        if made.password:
            file = Path(folder) / "password"
            file.touch(mode=0o600)
            secret = str(made.password).replace("\\", "\\\\").replace(":", "\\:")
            file.write_text(f"*:*:*:*:{secret}\n", encoding="utf-8")
            query = {**made.query, "passfile": str(file)}
            made = URL.create("postgresql", made.username, None, made.host, made.port, made.database, query)
        yield made.render_as_string(hide_password=False)
