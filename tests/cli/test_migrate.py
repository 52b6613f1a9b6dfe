"""`allears migrate` brings a database to its newest form, once."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from allears.cli.migrate import command
from allears.storage.process_lock import sole_process
from allears.storage.schema import NEWEST


def migrated(folder: Path) -> Result:
    return CliRunner().invoke(command, ["--data-folder", str(folder)])


def test_a_new_folder_gets_a_database_and_the_second_time_nothing_changes(tmp_path: Path) -> None:
    first, second = migrated(tmp_path / "new"), migrated(tmp_path / "new")
    assert (first.exit_code, first.output) == (0, f"The database was empty and is at {NEWEST} now.\n")
    assert (second.exit_code, second.output) == (0, f"The database is in its newest form (schema {NEWEST}).\n")


def test_a_database_that_is_being_served_is_left_alone(tmp_path: Path) -> None:
    with sole_process(f"sqlite:///{tmp_path}/allears.db", "serve"):
        refused = migrated(tmp_path)
    assert refused.exit_code == 2
    assert "`allears serve`" in refused.output
