"""`allears backup` writes everything into one file."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from allears.cli.backup import command
from allears.storage.schema import migrate


def test_a_backup_says_where_it_is_and_never_overwrites(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path}/allears.db")
    target = tmp_path / "monday.backup"
    arguments = [str(target), "--data-folder", str(tmp_path)]
    done, again = CliRunner().invoke(command, arguments), CliRunner().invoke(command, arguments)
    assert done.exit_code == 0
    assert done.output.startswith(f"{target} holds everything")
    assert again.exit_code == 2
    assert "is there already" in again.output


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    refused = CliRunner().invoke(command, [str(tmp_path / "backup"), "--data-folder", str(tmp_path)])
    assert refused.exit_code == 2
    assert "nothing to copy" in refused.output
    assert not (tmp_path / "backup").exists()
