"""A long work that was stopped with Ctrl-C: one plain line, and the exit status that shells expect."""

from __future__ import annotations

from typing import IO, Any

import click


class Stopped(click.ClickException):
    """Its message says what is left behind."""

    exit_code = 130
    """128 and the number of the interrupt signal."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message alone: this is no error."""
        click.echo(self.format_message(), file=file, err=file is None)
