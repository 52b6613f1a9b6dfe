"""The `allears` command: finds the file of each command only when it is called."""

from __future__ import annotations

import click

from allears.cli.lazy_group import LazyGroup

COMMANDS: dict[str, str] = {
    "qualify": "Judge every lead of a CSV or Parquet file.",
    "why": "Explain one lead's verdict, criterion by criterion.",
    "ask": "Name the question that settles a lead soonest.",
    "policy": "Check, show, try, compare or export a policy.",
    "hear": "Turn conversations into facts with quotes.",
    "read": "Read the values in pieces of text.",
    "answer": "Find the company's own answers to questions.",
    "rehearse": "Let invented visitors talk with the bot, and count.",
    "chat": "Talk with the bot in the terminal.",
    "serve": "Serve the inbox, the widget and the API.",
    "demo": "Run an invented company with its website, inbox and visitors.",
    "migrate": "Bring the database to its newest form.",
    "backup": "Write everything into one file, while people go on.",
    "restore": "Go back to what a backup holds.",
    "doctor": "Check what the server needs, and say what to do.",
    "user": "Say who may sign in, from the console.",
}
"""Command name -> the line `allears --help` shows; the command lives in `allears/cli/<name>.py` as `command`."""


@click.group(
    cls=LazyGroup,
    package="allears.cli",
    summaries=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="allears")
def main() -> None:
    """Lead qualification that listens."""
