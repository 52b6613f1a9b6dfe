"""`allears user list`: everybody who may sign in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.users.opening import opened_for, which_database

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from allears.accounts.people import Rep


@click.command()
@which_database
def command(database: str | None, data_folder: Path | None) -> None:
    """Show everybody, in every company on this server."""
    from rich.console import Console
    from rich.table import Table

    with opened_for("user list", database=database, data_folder=data_folder) as opened:
        rows = opened.read(everybody).result()
    table = Table("Company", "Name", "E-mail", "Role", "State", box=None, pad_edge=False)
    for company, rep in rows:
        table.add_row(company, rep.name, rep.email, rep.role.value, "shut out" if rep.disabled_at else "")
    Console().print(table if rows else "Nobody yet. `allears serve` prints how to set it up.")


def everybody(connection: Connection) -> list[tuple[str, Rep]]:
    """(company, rep) of all companies."""
    from allears.accounts.store_companies import companies
    from allears.accounts.store_reps import RepStore

    return [(name, rep) for workspace, name in companies(connection) for rep in RepStore(connection, workspace).all()]
