"""`allears backup`: everything in one file, while people go on writing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from allears.cli.place import place_options, settings_of


@click.command()
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False))
@place_options
def command(target: Path, **flags: Any) -> None:
    """Write everything, as it is at this moment, into the new file TARGET.

    The server may go on serving. On PostgreSQL this needs pg_dump.
    """
    from allears.storage.safekeeping import back_up

    with settings_of(flags) as settings:
        back_up(settings.database_url, target)
    click.echo(f"{target} holds everything as it was a moment ago ({target.stat().st_size / 1e6:,.1f} MB).")
