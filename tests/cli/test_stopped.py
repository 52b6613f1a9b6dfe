"""Ctrl-C ends a long command with a plain line and the status that shells know."""

from __future__ import annotations

import signal

import click
from click.testing import CliRunner

from allears.cli.qualify import stages_shown


@click.command()
def long_work() -> None:
    with stages_shown() as stage:
        stage("Judging")(0.5)
        signal.raise_signal(signal.SIGINT)


def test_a_stopped_command_exits_with_130_and_says_what_is_left() -> None:
    result = CliRunner().invoke(long_work)
    assert result.exit_code == 130
    assert result.output == "Stopped. Nothing was written; a result of an earlier run is as it was.\n"
