"""`allears doctor` says, line by line, what is well and what is to be done."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from allears.cli.doctor import clock_finding, command, sqlite_finding
from allears.storage.schema import migrate


def free_port() -> str:
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        return str(trying.getsockname()[1])


def test_a_sound_installation_is_told_line_by_line(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path}/allears.db")
    told = CliRunner().invoke(command, ["--data-folder", str(tmp_path), "--port", free_port()])
    assert told.exit_code == 0, told.output
    assert [line.split()[1] for line in told.output.splitlines()] == [
        "python", "sqlite", "time", "disk", "database", "schema", "jobs", "port", "mail",
    ]  # fmt: skip
    assert "FAILED" not in told.output


def test_what_is_wrong_says_what_to_do_and_ends_with_1() -> None:
    told = CliRunner().invoke(command, ["--database", "postgresql://nobody@127.0.0.1:1/none", "--port", free_port()])
    assert told.exit_code == 1
    assert "FAILED  database" in told.output
    assert "-> start it, or correct --database" in told.output


def test_a_setting_that_cannot_be_used_is_bad_input(tmp_path: Path) -> None:
    refused = CliRunner().invoke(command, ["--data-folder", str(tmp_path), "--certificate", str(tmp_path / "none")])
    assert refused.exit_code == 2
    assert "there is no file" in refused.output


def test_an_old_sqlite_and_a_wrong_clock_are_found() -> None:
    assert not sqlite_finding((3, 31, 1)).is_well
    assert sqlite_finding((3, 40, 1)).is_well
    assert not clock_finding(datetime(1970, 1, 1, tzinfo=UTC)).is_well
    assert clock_finding(datetime(2026, 12, 1, tzinfo=UTC)).is_well
