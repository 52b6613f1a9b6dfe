"""The bot of each workspace as it is published now: read once a change, since every message asks for it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from itertools import islice
from threading import Lock

from sqlalchemy import Connection

from allears.accounts.site import Site
from allears.messenger.message import ASSISTANT, Author, Opening
from allears.playbooks.arrival import Arrival
from allears.playbooks.choose import choose
from allears.publications.publication import Live, Publication
from allears.publications.reading import live, standing, workspaces_with_bots
from allears.reception.published import parse_playbook
from allears.storage.workspace import Workspace

MOST_KEPT = 200
NOTHING = Live()


@dataclass(frozen=True, slots=True)
class Bot:
    """What leads one conversation: the playbook, and the policy and knowledge that it names."""

    playbook: Publication
    policy: Publication
    knowledge: Publication | None

    @property
    def ids(self) -> tuple[str, str, str | None]:
        """The publications' ids, as a talk keeps them."""
        return self.playbook.id, self.policy.id, self.knowledge.id if self.knowledge else None

    @property
    def publications(self) -> tuple[Publication, ...]:
        """With their files."""
        return (self.playbook, self.policy, *((self.knowledge,) if self.knowledge else ()))


class LiveBots:
    """What is live in each workspace."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[frozenset[str], Live]] = OrderedDict()
        self._lock = Lock()

    def of(self, connection: Connection, workspace: Workspace) -> Live:
        """All that is live now, with files; from memory while nothing has changed."""
        stands = standing(connection, workspace)
        # Order counts too: playbooks are tried in theirs.
        key = frozenset(f"{one.publication_id}.{one.place}" for one in stands)
        with self._lock:
            kept = self._kept.get(workspace.id)
            if kept is not None and kept[0] == key:
                self._kept.move_to_end(workspace.id)
                return kept[1]
        found = live(connection, workspace) if key else NOTHING
        with self._lock:
            self._kept[workspace.id] = (key, found)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return found


def bots_of(connection: Connection, bots: LiveBots, most: int) -> tuple[Bot, ...]:
    """Bots that are live in any workspace, at most so many."""
    found = (bots.of(connection, workspace) for workspace in workspaces_with_bots(connection, most))
    every = (bot_of(live_now, playbook) for live_now in found for playbook in live_now.playbooks)
    return tuple(islice((bot for bot in every if bot is not None), most))


def opening_by(live_now: Live, name: str, site: Site) -> Opening | None:
    """What the visitor was greeted with who answers the greeting of that playbook; None when it is not live."""
    playbook = live_now.playbook(name)
    if playbook is None:
        return None
    says = parse_playbook(playbook)
    return Opening(name, says.greeting.read_in(site.settings.language), assistant_of(site))


def assistant_of(site: Site) -> Author:
    """Who speaks for the bot on a site."""
    return Author("bot", ASSISTANT, f"{site.settings.name}'s assistant")


def bot_of(found: Live, playbook: Publication | None) -> Bot | None:
    """The playbook with what it names; None when there is no policy for it."""
    if playbook is None:
        return None
    says = parse_playbook(playbook)
    policy = found.policy(says.policy)
    return Bot(playbook, policy, found.knowledge_called(says.knowledge)) if policy else None


def playbook_for(found: Live, arrival: Arrival) -> Publication | None:
    """The first live playbook that greets such a visitor."""
    chosen = choose([parse_playbook(one) for one in found.playbooks], arrival).playbook
    return found.playbook(chosen.id) if chosen else None
