"""Sites and visitors as the widget's hot paths need them: looked up once, remembered for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit

from sqlalchemy import Connection

from allears.accounts.reading import site_of
from allears.accounts.site import Site
from allears.accounts.store_sites import SiteStore
from allears.events.log import Event
from allears.messenger.arriving import workspace_of_token
from allears.messenger.store_visitor import visitor_by_token
from allears.messenger.visitor import Visitor
from allears.storage.database import Database
from allears.storage.secret import fingerprint
from allears.storage.workspace import Workspace

Kept = TypeVar("Kept")
MOST_KEPT = 20_000
SITE_LASTS = 60_000
VISITOR_LASTS = 60_000
FIGURES_LAST = 30_000
"""Milliseconds. A token that is taken away opens nothing after a minute."""


@dataclass(frozen=True, slots=True)
class Known:
    """Whose browser asks, and where it belongs."""

    workspace: Workspace
    visitor: Visitor
    site: Site


@dataclass
class Remembered:
    """Answers of the database by what was asked, for a while."""

    lasts: int
    kept: OrderedDict[str, tuple[int, object]] = field(default_factory=OrderedDict)

    async def get(self, key: str, now: int, ask: Callable[[], Awaitable[Kept]]) -> Kept:
        """What was answered lately, or is answered now. That there is nothing is not remembered."""
        found = self.kept.get(key)
        if found is not None and now - found[0] < self.lasts:
            return found[1]  # type: ignore[return-value]
        answer = await ask()
        if answer is not None:
            self.kept[key] = (now, answer)
            self.kept.move_to_end(key)
            if len(self.kept) > MOST_KEPT:
                self.kept.popitem(last=False)
        return answer


class Sites:
    """Looked up by public key or by token."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._sites = Remembered(SITE_LASTS)
        self._visitors = Remembered(VISITOR_LASTS)
        self.figures = Remembered(FIGURES_LAST)
        self._is_stale = False
        database.on_commit(self._committed)

    def _committed(self, value: object) -> None:
        # Called by writing threads: what the event loop uses is only marked here, and emptied there.
        if isinstance(value, Event) and value.type == "site.changed":
            self._is_stale = True

    async def by_key(self, public_key: str) -> tuple[Workspace, Site] | None:
        """The site whose script line has this key."""
        work = partial_site_of(public_key)
        return await self._sites.get(public_key, self._now(), lambda: self._database.reading(work))

    async def by_token(self, token: str) -> Known | None:
        """Whose token this is."""
        workspace = workspace_of_token(token)
        if workspace is None:
            return None
        visitor = await self._visitor(workspace, fingerprint(token))
        if visitor is None:
            return None
        site = await self._site(workspace, visitor.site_id)
        return Known(workspace, visitor, site) if site else None

    async def _visitor(self, workspace: Workspace, token_hash: str) -> Visitor | None:
        def look(connection: Connection) -> Visitor | None:
            return visitor_by_token(connection, workspace, token_hash)

        return await self._visitors.get(token_hash, self._now(), lambda: self._database.reading(look))

    async def _site(self, workspace: Workspace, site_id: str) -> Site | None:
        def look(connection: Connection) -> Site | None:
            return SiteStore(connection, workspace).get(site_id)

        key = f"{workspace.id} {site_id}"
        return await self._sites.get(key, self._now(), lambda: self._database.reading(look))

    def _now(self) -> int:
        if self._is_stale:
            self._is_stale = False
            self._sites.kept.clear()
        return self._database.clock.now()


def partial_site_of(public_key: str) -> Callable[[Connection], tuple[Workspace, Site] | None]:
    """The look-up of a site, as work for a reader."""
    return lambda connection: site_of(connection, public_key)


def may_embed(site: Site, origin: str | None, own: str) -> bool:
    """Whether a page of this origin may speak for the site's visitors.

    Requests without an origin come from no browser's page. A site that names no origins yet may be embedded
    anywhere: its key is public, and a token is only known to the origin that asked for it.
    """
    allowed = site.settings.allowed_origins
    if origin is None or not allowed or origin == own:
        return True
    return any(matches(origin, pattern) for pattern in allowed)


def matches(origin: str, pattern: str) -> bool:
    """`https://example.com`, or `https://*.example.com` for everything below it."""
    if origin == pattern.rstrip("/"):
        return True
    wanted, asked = urlsplit(pattern), urlsplit(origin)
    host = wanted.netloc.removeprefix("*")
    return wanted.netloc.startswith("*.") and wanted.scheme == asked.scheme and asked.netloc.endswith(host)
