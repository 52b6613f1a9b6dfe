"""`allears restore`: go back to what a backup holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from allears.cli.place import place_options, settings_of


@click.command()
@click.argument("source", type=click.Path(path_type=Path, dir_okay=False))
@place_options
@click.option("--replace", is_flag=True, help="Put it in the place of a database that is there; that one is kept.")
def command(source: Path, replace: bool, **flags: Any) -> None:
    """Make the database what it was when the backup SOURCE was written.

    The server must not be running. On PostgreSQL the database has to be empty, and this needs pg_restore.
    """
    from allears.storage.safekeeping import restore

    with settings_of(flags) as settings:
        if not settings.database:
            settings.data_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        former = restore(settings.database_url, source, replace=replace)
    click.echo(f"Restored from {source}.")
    if former is not None:
        click.echo(f"What was there before lies in {former}")
