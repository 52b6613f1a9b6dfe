"""The first run: a company, its owner and its first site, made together or not at all."""

from __future__ import annotations

from dataclasses import dataclass

from allears.accounts.people import CONSOLE, Rep
from allears.accounts.refusals import Conflict
from allears.accounts.roles import Role
from allears.accounts.room import Accounts
from allears.accounts.site import Site, SiteSettings
from allears.accounts.store_companies import has_company
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace


@dataclass(frozen=True, slots=True)
class Founded:
    """A company as it starts."""

    workspace: Workspace
    owner: Rep
    site: Site


def found(unit: Unit, company: str, name: str, email: str, password_hash: str) -> Founded:
    """One more company on this server."""
    workspace = found_workspace(unit, company)
    accounts = Accounts(unit, workspace, CONSOLE)
    owner = accounts.welcome(name, email, password_hash, Role.OWNER)
    return Founded(workspace, owner, accounts.open_site(SiteSettings(name=company)))


def found_first(unit: Unit, company: str, name: str, email: str, password_hash: str) -> Founded:
    """The first company. Raises Conflict when somebody was quicker."""
    if has_company(unit.connection):
        raise Conflict("This server is set up already. Sign in instead.")
    return found(unit, company, name, email, password_hash)
