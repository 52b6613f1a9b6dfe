"""The live playbooks of a company as its pages show them: in order, each with what is missing for it to work."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from starlette.requests import Request

from allears.accounts.site import Site
from allears.accounts.store_sites import SiteStore
from allears.duty.reading import teams
from allears.playbooks.playbook import Playbook
from allears.publications import reading
from allears.publications.publication import Live, Publication
from allears.reception.published import parse_playbook
from allears.storage.workspace import Workspace
from allears.web.access import Caller
from allears.web.parts import parts_of


@dataclass(frozen=True, slots=True)
class Greeter:
    """One playbook. `lacks` holds what it names and what is not there: (kind, name); the kind is policy, knowledge or
    team, and an empty name means that there is none at all."""

    publication: Publication
    playbook: Playbook
    lacks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that playbooks refer to."""

    live: Live
    teams: tuple[str, ...]
    site: Site | None

    def greeter(self, publication: Publication) -> Greeter:
        """A playbook with what it lacks here."""
        playbook = parse_playbook(publication)
        return Greeter(publication, playbook, tuple(self._lacking(playbook)))

    def greeters(self) -> tuple[Greeter, ...]:
        """The live ones, in the order in which they are tried."""
        return tuple(map(self.greeter, self.live.playbooks))

    def _lacking(self, playbook: Playbook) -> list[tuple[str, str]]:
        found = []
        if self.live.policy(playbook.policy) is None:
            found.append(("policy", playbook.policy))
        if playbook.knowledge and self.live.knowledge_called(playbook.knowledge) is None:
            found.append(("knowledge", playbook.knowledge))
        wanted = [playbook.team, *(rule.assign for rule in playbook.follow_ups)]
        found += [("team", name) for name in dict.fromkeys(wanted) if name and name not in self.teams]
        return found


def scene_of(connection: Connection, workspace: Workspace) -> Scene:
    """What there is in a company."""
    sites = SiteStore(connection, workspace).all()
    names = [name for team in teams(connection, workspace) for name in (team.name, team.id)]
    return Scene(reading.live(connection, workspace), tuple(names), sites[0] if sites else None)


async def the_scene(request: Request, caller: Caller) -> Scene:
    """As `scene_of`, for a page."""
    return await parts_of(request).database.reading(lambda connection: scene_of(connection, caller.workspace))


async def all_greeters(scene: Scene) -> Sequence[Greeter]:
    """Read beside the event loop: a playbook that was never read before takes milliseconds."""
    return await asyncio.to_thread(scene.greeters)
