"""DuckDB as it is used here: bounded memory, only the named files, no extensions fetched, stoppable, watched."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

MEMORY = "1GB"
"""What DuckDB may hold in memory; what is more goes to the working folder."""
REORDERING = "join_order,build_side_probe_side"
"""Optimizers that swap the sides of a join, after which rows no longer come in the order of the file."""
Watch = Callable[[float], None]
"""Told, several times a second, how much of the current work is done: 0 to 1."""


def open_engine(folder: Path, files: Iterable[Path]) -> DuckDBPyConnection:
    """A database in memory; what does not fit goes to `folder`. It may touch only that and `files`.

    Both the folder and the files must be given before they are read: afterwards the configuration is locked.
    """
    import duckdb

    connection = duckdb.connect(
        ":memory:",
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "memory_limit": MEMORY,
            "temp_directory": str(folder / "overflow"),
            "preserve_insertion_order": "true",
        },
    )
    connection.execute(f"SET disabled_optimizers = '{REORDERING}'")
    connection.execute("SET enable_progress_bar = true")
    connection.execute("SET enable_progress_bar_print = false")
    connection.execute("SET progress_bar_time = 0")
    allowed = ", ".join(_quoted(str(path)) for path in files)
    connection.execute(f"SET allowed_paths = [{allowed}]")
    connection.execute(f"SET allowed_directories = [{_quoted(str(folder))}]")
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def run_watched(connection: DuckDBPyConnection, statement: str, watch: Watch) -> None:
    """Run a long statement in a thread of its own, so that it can be watched, and stopped with Ctrl-C."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            connection.execute(statement)
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(0.05)
            watch(max(0.0, min(1.0, connection.query_progress() / 100)))
    except BaseException:
        connection.interrupt()
        thread.join()
        raise
    if failed:
        raise failed[0]
    watch(1.0)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
