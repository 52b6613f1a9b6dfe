"""The `allears` command: finds the file of each command only when it is called."""

from __future__ import annotations

import importlib

import click

COMMANDS: dict[str, str] = {
    "qualify": "Judge every lead of a CSV or Parquet file.",
    "why": "Explain one lead's verdict, criterion by criterion.",
    "ask": "Name the question that settles a lead soonest.",
    "policy": "Check, show, try, compare or export a policy.",
    "hear": "Turn conversations into facts with quotes.",
    "read": "Read the values in pieces of text.",
    "answer": "Find the company's own answers to questions.",
    "chat": "Talk with the bot in the terminal.",
}
"""Command name -> the line `allears --help` shows; the command lives in `allears/cli/<name>.py` as `command`."""


class LazyGroup(click.Group):
    """Imports a command's file when it is needed, so that `allears --help` stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"allears.cli.{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101 - a wrong file here is our own bug
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="allears")
def main() -> None:
    """Lead qualification that listens."""
