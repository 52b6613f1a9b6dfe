"""A group of commands whose files are imported only when one of them is called."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """Shows `summaries` (command name -> one line) in its help and imports `<package>.<module>` on use.

    The module is the command's name with `_` for `-`; a name that Python keeps for itself gets `_` at its end
    (`try` lives in `try_.py`). Each module holds its command as `command`.
    """

    def __init__(self, *args: Any, package: str, summaries: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.package = package
        self.summaries = summaries

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        return list(self.summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - the same
        if cmd_name not in self.summaries:
            return None
        command = importlib.import_module(f"{self.package}.{module_name(cmd_name)}").command
        assert isinstance(command, click.Command)  # noqa: S101 - a wrong file here is our own bug
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - the same
        with formatter.section("Commands"):
            formatter.write_dl(list(self.summaries.items()))


def module_name(command_name: str) -> str:
    """The name of the file (without `.py`) that holds a command."""
    name = command_name.replace("-", "_")
    return f"{name}_" if name == "try" else name
