"""Reading what lets somebody in, and what there is to see of a company's accounts."""

from __future__ import annotations

from sqlalchemy import Connection

from allears.accounts.people import ApiKey, SignedIn
from allears.accounts.site import Site
from allears.accounts.store_logins import LoginStore
from allears.accounts.store_reps import SessionStore
from allears.accounts.store_sites import KeyStore, SiteStore
from allears.accounts.tokens import Token
from allears.storage.workspace import Workspace


def session_of(connection: Connection, token: Token, now: int) -> SignedIn | None:
    """Whose browser this is; None once the session ended or its rep is disabled."""
    return SessionStore(connection, Workspace(token.workspace_id)).signed_in(token.digest, now)


def key_of(connection: Connection, token: Token) -> ApiKey | None:
    """The API key of a token, unless it was ended."""
    return KeyStore(connection, Workspace(token.workspace_id)).living(token.digest)


def site_of(connection: Connection, public_key: str) -> tuple[Workspace, Site] | None:
    """The site whose script line has this key."""
    found = LoginStore(connection).workspace_of_site(public_key)
    if found is None:
        return None
    workspace = Workspace(found[0])
    site = SiteStore(connection, workspace).get(found[1])
    return (workspace, site) if site else None
