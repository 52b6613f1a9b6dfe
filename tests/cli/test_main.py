"""The command line finds each command's file only when it is called, so that asking for help is quick."""

from __future__ import annotations

import runpy
import subprocess
import sys

from click.testing import CliRunner

from allears.cli.main import COMMANDS, main


def test_help_names_every_command_with_its_line() -> None:
    shown = CliRunner().invoke(main, ["--help"])
    assert shown.exit_code == 0
    for name, line in COMMANDS.items():
        assert f"  {name} " in shown.output
        assert line in " ".join(shown.output.split())


def test_a_command_that_does_not_exist_is_named_and_ends_with_status_2() -> None:
    refused = CliRunner().invoke(main, ["qualfy"])
    assert refused.exit_code == 2
    assert "qualfy" in refused.output


def test_the_package_runs_as_a_program_and_knows_its_version() -> None:
    told = subprocess.run([sys.executable, "-m", "allears", "--version"], capture_output=True, text=True, check=True)
    assert told.stdout.startswith("allears, version ")


def test_help_loads_nothing_heavy() -> None:
    probe = (
        "import sys, allears.cli.main; print(sorted({'duckdb', 'pydantic', 'sqlglot', 'rich'} & sys.modules.keys()))"
    )
    told = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_process_that_the_server_starts_does_not_run_the_command_again() -> None:
    """Worker processes import the module that was started, under the name `__mp_main__`."""
    names = runpy.run_module("allears.__main__", run_name="__mp_main__")
    assert names["main"] is main
