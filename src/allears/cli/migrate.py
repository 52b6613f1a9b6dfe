"""`allears migrate`: bring the database to the form that this version reads and writes."""

from __future__ import annotations

from typing import Any

import click

from allears.cli.place import place_options, settings_of


@click.command()
@place_options
def command(**flags: Any) -> None:
    """Bring the database to the newest form. `allears serve` does the same when it starts.

    Forward only, all or nothing. A SQLite file that holds data is copied first, and the copy stays.
    """
    from allears.storage.process_lock import sole_process
    from allears.storage.schema import migrate

    with settings_of(flags) as settings:
        if not settings.database:
            settings.data_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with sole_process(settings.database_url, "migrate"):
            done = migrate(settings.database_url)
    if done.before == done.after:
        click.echo(f"The database is in its newest form (schema {done.after}).")
        return
    click.echo(f"The database was {f'at schema {done.before}' if done.before else 'empty'} and is at {done.after} now.")
    if done.copy is not None:
        click.echo(f"What it was before lies in {done.copy}")
