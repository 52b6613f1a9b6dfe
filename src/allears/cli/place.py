"""Where the database is, as the commands that look after it are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from allears.app import Settings

Command = TypeVar("Command", bound=Callable[..., Any])


def place_options(command: Command) -> Command:
    """The options that `allears serve` has for it, so that the same words find the same database."""
    at = click.option("--database", metavar="URL", help="postgresql://… or sqlite:///…, as for `allears serve`.")
    folder = click.option(
        "--data-folder", type=click.Path(path_type=Path), help="Where the SQLite file lies (./allears-data)."
    )
    return at(folder(command))


@contextmanager
def settings_of(flags: dict[str, Any]) -> Iterator[Settings]:
    """The settings, from flags, environment and file. What goes wrong with them or the database ends in a message."""
    from allears.app import BadSetting, settings_from
    from allears.storage.problem import DatabaseProblem

    try:
        yield settings_from(flags)
    except (BadSetting, DatabaseProblem) as problem:
        raise BadInput(str(problem)) from problem
