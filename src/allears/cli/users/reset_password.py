"""`allears user reset-password`: for whoever cannot get in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.users.opening import asked_password, found_by_email, opened_for, which_database

if TYPE_CHECKING:
    from allears.storage.unit import Unit


@click.command()
@click.argument("email")
@which_database
def command(email: str, database: str | None, data_folder: Path | None) -> None:
    """Set a new password for EMAIL and sign out every browser. The password is asked for, not given."""
    with opened_for("user reset-password", database=database, data_folder=data_folder) as opened:
        opened.read(lambda connection: found_by_email(connection, email)).result()
        password = asked_password()
        opened.write(lambda unit: reset(unit, email, password)).result()
    click.echo(f"{email} has a new password and is signed out everywhere.")


def reset(unit: Unit, email: str, password: str) -> None:
    """In one unit of work; the log of each company the person works in has a line of it."""
    from allears.accounts.passwords import Passwords
    from allears.accounts.people import CONSOLE
    from allears.accounts.room import Accounts

    hashed = Passwords().hashed_now(password)
    for workspace, _, rep in found_by_email(unit.connection, email):
        Accounts(unit, workspace, CONSOLE).set_password(rep.id, hashed)
