"""`allears --help` and `allears policy --help` name every command without importing one."""

from __future__ import annotations

import subprocess
import sys

from click.testing import CliRunner

from allears.cli.main import COMMANDS, main
from allears.cli.policy import COMMANDS as POLICY_COMMANDS


def test_help_names_every_command() -> None:
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    for name, summary in COMMANDS.items():
        assert name in result.output
        assert summary in result.output


def test_policy_help_names_every_command() -> None:
    result = CliRunner().invoke(main, ["policy", "--help"])
    assert result.exit_code == 0
    for name in POLICY_COMMANDS:
        assert name in result.output


def test_an_unknown_command_is_named() -> None:
    result = CliRunner().invoke(main, ["policy", "chekc"])
    assert result.exit_code == 2
    assert "chekc" in result.output


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys; from click.testing import CliRunner; from allears.cli.main import main; "
        "CliRunner().invoke(main, ['policy', '--help']); "
        "print([m for m in ('duckdb', 'sqlglot', 'pydantic', 'yaml', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
