"""`allears restore` goes back to what a backup holds, and keeps what was there."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from allears.cli.restore import command
from allears.storage.safekeeping import back_up
from allears.storage.schema import check_schema, migrate


def test_a_backup_becomes_the_database_of_a_new_folder(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path}/allears.db")
    back_up(f"sqlite:///{tmp_path}/allears.db", tmp_path / "backup")
    done = CliRunner().invoke(command, [str(tmp_path / "backup"), "--data-folder", str(tmp_path / "new")])
    assert (done.exit_code, done.output) == (0, f"Restored from {tmp_path / 'backup'}.\n")
    check_schema(f"sqlite:///{tmp_path}/new/allears.db")


def test_what_is_there_is_replaced_only_when_asked_and_then_kept(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path}/allears.db")
    back_up(f"sqlite:///{tmp_path}/allears.db", tmp_path / "backup")
    arguments = [str(tmp_path / "backup"), "--data-folder", str(tmp_path)]
    refused = CliRunner().invoke(command, arguments)
    assert refused.exit_code == 2
    assert "--replace" in refused.output
    done = CliRunner().invoke(command, [*arguments, "--replace"])
    assert done.exit_code == 0
    assert "allears.db.before-restore" in done.output
    assert (tmp_path / "allears.db.before-restore").exists()
