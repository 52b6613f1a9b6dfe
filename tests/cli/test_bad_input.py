"""Bad input ends with a message and exit status 2."""

from __future__ import annotations

import click
from click.testing import CliRunner

from allears.cli.bad_input import BadInput


def test_it_ends_a_command_with_status_2_and_its_message() -> None:
    @click.command()
    def fail() -> None:
        raise BadInput("leads.csv, line 4: no such column")

    result = CliRunner().invoke(fail)
    assert (result.exit_code, result.output) == (2, "Error: leads.csv, line 4: no such column\n")
