"""What these commands share: the database, and finding somebody by e-mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from allears.cli.bad_input import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from allears.accounts.people import Rep
    from allears.storage.database import Database
    from allears.storage.workspace import Workspace


def which_database(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say which database is meant; without them, the same as for `allears serve`."""
    folder = click.option("--data-folder", type=click.Path(path_type=Path), help="Where the SQLite file lies.")
    return click.option("--database", metavar="URL", help="postgresql://… or sqlite:///…")(folder(command))


@contextmanager
def opened_for(doing: str, **flags: Any) -> Iterator[Database]:
    """The database, for this command alone. Raises BadInput that names a server which is using it."""
    from allears.accounts.refusals import Refusal
    from allears.app import BadSetting, opened, settings_from
    from allears.storage.problem import DatabaseProblem

    try:
        with opened(settings_from(flags), doing) as database:
            yield database
    except (BadSetting, DatabaseProblem) as error:
        raise BadInput(str(error)) from error
    except Refusal as refusal:
        raise BadInput(refusal.message) from refusal


def found_by_email(connection: Connection, email: str) -> list[tuple[Workspace, str, Rep]]:
    """(workspace, company, rep) for each company in which the address works. Raises BadInput for an unknown one."""
    from allears.accounts.store_companies import companies
    from allears.accounts.store_logins import plain_email
    from allears.accounts.store_reps import RepStore

    address = plain_email(email)
    found = [
        (workspace, company, rep)
        for workspace, company in companies(connection)
        if (rep := RepStore(connection, workspace).by_email(address)) is not None
    ]
    if not found:
        raise BadInput(f"{address}: nobody here signs in with this address. `allears user list` shows who does.")
    return found


def asked_password() -> str:
    """A new password, typed twice and not shown; the first line of standard input when that is no terminal."""
    from allears.accounts.passwords import objection

    password: str = click.prompt("New password", hide_input=True, confirmation_prompt=True)
    problem = objection(password)
    if problem:
        raise BadInput(f"New password: {problem}")
    return password
