"""`allears user add-owner`: a company without an owner who can get in gets one; or one more company."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from allears.cli.bad_input import BadInput
from allears.cli.users.opening import asked_password, opened_for, which_database

if TYPE_CHECKING:
    from allears.storage.unit import Unit


@click.command(name="add-owner")
@click.argument("email")
@click.option("--name", required=True, help="What visitors see when they answer.")
@click.option("--company", required=True, help="The company; it is founded when there is none of this name.")
@which_database
def command(email: str, name: str, company: str, database: str | None, data_folder: Path | None) -> None:
    """Make EMAIL an owner of a company. A new password is asked for; who has one already keeps it."""
    from allears.web.forms import email_problem

    if email_problem(email):
        raise BadInput(f"{email}: expected an e-mail address like ana@example.com.")
    with opened_for("user add-owner", database=database, data_folder=data_folder) as opened:
        password = asked_password()
        founded = opened.write(lambda unit: add(unit, company, name, email, password)).result()
    click.echo(f"{email} owns {company}{', which is new' if founded else ''}.")


def add(unit: Unit, company: str, name: str, email: str, password: str) -> bool:
    """Whether the company was founded by this. Somebody who is on its team already becomes an owner."""
    from allears.accounts.founding import found
    from allears.accounts.passwords import Passwords
    from allears.accounts.people import CONSOLE
    from allears.accounts.roles import Role
    from allears.accounts.room import Accounts
    from allears.accounts.store_companies import companies
    from allears.accounts.store_logins import plain_email
    from allears.accounts.store_reps import RepStore

    hashed = Passwords().hashed_now(password)
    workspace = next((each for each, known in companies(unit.connection) if known == company), None)
    if workspace is None:
        found(unit, company, name, email, hashed)
        return True
    accounts = Accounts(unit, workspace, CONSOLE)
    rep = RepStore(unit.connection, workspace).by_email(plain_email(email))
    if rep is None:
        accounts.welcome(name, email, hashed, Role.OWNER)
    else:
        accounts.enable(rep.id, Role.OWNER)
        accounts.change_role(rep.id, Role.OWNER, Role.OWNER)
    return False
