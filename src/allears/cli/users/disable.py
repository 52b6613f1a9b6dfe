"""`allears user disable`: somebody shall not come in any more, now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput
from allears.cli.users.opening import found_by_email, opened_for, which_database

if TYPE_CHECKING:
    from allears.storage.unit import Unit


@click.command()
@click.argument("email")
@click.option("--company", help="Only there; needed when the address works in several companies.")
@which_database
def command(email: str, company: str | None, database: str | None, data_folder: Path | None) -> None:
    """Shut EMAIL out and end their sessions. The last owner of a company stays."""
    with opened_for("user disable", database=database, data_folder=data_folder) as opened:
        where = opened.write(lambda unit: disable(unit, email, company)).result()
    click.echo(f"{email} is shut out of {where}. In the settings, an owner can let them in again.")


def disable(unit: Unit, email: str, company: str | None) -> str:
    """The company's name. Raises BadInput when it is not clear which one is meant."""
    from allears.accounts.people import CONSOLE
    from allears.accounts.roles import Role
    from allears.accounts.room import Accounts

    found = [each for each in found_by_email(unit.connection, email) if company in (None, each[1])]
    if len(found) != 1:
        names = ", ".join(name for _, name, _ in found_by_email(unit.connection, email))
        raise BadInput(f"{email} works in: {names}. Say which one with --company.")
    workspace, name, rep = found[0]
    Accounts(unit, workspace, CONSOLE).disable(rep.id, Role.OWNER)
    return name
