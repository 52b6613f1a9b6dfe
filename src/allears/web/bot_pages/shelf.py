"""What a page about publications shows: what is live, the versions, and what the last deed was."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from allears.publications import reading
from allears.publications.publication import Kind, Publication, Publisher, Standing, Version
from allears.storage.workspace import Workspace
from allears.web.access import Caller
from allears.web.parts import parts_of
from allears.web.problems import Problem, not_found

PAGES = {Kind.POLICY: "/settings/policy", Kind.PLAYBOOK: "/settings/playbook", Kind.KNOWLEDGE: "/settings/knowledge"}


@dataclass(frozen=True, slots=True)
class Steps:
    """How far the bot is set up: how many of each kind are live."""

    policies: int
    knowledge: int
    playbooks: int

    @property
    def works(self) -> bool:
        """Whether there is a bot at all."""
        return bool(self.policies and self.playbooks)


@dataclass(frozen=True, slots=True)
class Shelf:
    """One name of a kind: the version that is live (None: none is), all versions, newest first, and its neighbours.

    `name` is empty when nothing of that kind was ever published.
    """

    kind: Kind
    name: str
    live: Publication | None
    versions: tuple[Version, ...]
    standing: tuple[Standing, ...]
    names: tuple[str, ...]
    steps: Steps

    @property
    def earlier(self) -> Version | None:
        """The version that a roll-back puts live."""
        number = self.live.number if self.live else 0
        return next((one for one in self.versions if one.number < number), None)

    @property
    def since(self) -> int:
        """When the live version went live; 0 when none is."""
        return next((one.at for one in self.standing if one.name == self.name), 0)

    @property
    def address(self) -> str:
        """The page about this name."""
        return page_of(self.kind, self.name)


def shelf(connection: Connection, workspace: Workspace, kind: Kind, name: str = "") -> Shelf:
    """The shelf of that name; without one of the first that is live, else of the first that ever was."""
    everything = reading.standing(connection, workspace)
    standing = tuple(one for one in everything if one.kind is kind)
    names = reading.names(connection, workspace, kind)
    name = name or next((one.name for one in standing), names[0] if names else "")
    counts = [sum(one.kind is each for one in everything) for each in (Kind.POLICY, Kind.KNOWLEDGE, Kind.PLAYBOOK)]
    live_id = next((one.publication_id for one in standing if one.name == name), None)
    return Shelf(
        kind=kind,
        name=name,
        live=reading.version(connection, workspace, live_id) if live_id else None,
        versions=reading.versions(connection, workspace, kind, name) if name else (),
        standing=standing,
        names=names,
        steps=Steps(*counts),
    )


async def the_shelf(request: Request, caller: Caller, kind: Kind, name: str = "") -> Shelf:
    """As `shelf`. Raises Problem 404 for a name that was never published."""
    found = await parts_of(request).database.reading(lambda c: shelf(c, caller.workspace, kind, name))
    if name and name not in found.names:
        raise not_found(f"There is no {kind} called {name[:100]}.")
    return found


async def the_version(request: Request, caller: Caller, publication_id: str, kind: Kind | None = None) -> Publication:
    """Raises Problem 404."""
    found = await parts_of(request).database.reading(lambda c: reading.version(c, caller.workspace, publication_id))
    if found is None or (kind is not None and found.kind is not kind):
        raise not_found("There is no such version.")
    return found


@dataclass(frozen=True, slots=True)
class Deed:
    """What was just done, as the address of a page says it: `now` went live, or off; `before` was live until then."""

    done: str
    now: Publication
    before: Publication | None
    place: int


async def last_deed(request: Request, caller: Caller) -> Deed | None:
    """What the page's address says was done; None where it says nothing that is so."""
    query = request.query_params
    done = query.get("done", "")
    if done not in ("live", "off"):
        return None
    try:
        now = await the_version(request, caller, query.get("about", ""))
        before = await the_version(request, caller, query["before"]) if query.get("before") else None
    except Problem:
        return None
    place = query.get("place", "")
    return Deed(done, now, before, int(place) if place.isdecimal() and len(place) < 6 else 0)


def after_deed(path: str, done: str, now: str, before: str = "", place: int = 0) -> Response:
    """To the page again, which says what was done and offers to take it back."""
    about = {"done": done, "about": now, "before": before, "place": str(place) if place else ""}
    query = urlencode({name: value for name, value in about.items() if value})
    return RedirectResponse(f"{path}{'&' if '?' in path else '?'}{query}", 303)


def page_of(kind: Kind, name: str) -> str:
    """The address of the page about one name."""
    return f"{PAGES[kind]}?{urlencode({'name': name})}"


def publisher(caller: Caller) -> Publisher:
    """As the history names who it was."""
    return Publisher(caller.id, caller.name)
