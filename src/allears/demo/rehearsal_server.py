"""A server of its own for one rehearsal: a temporary database, one policy and its knowledge live, gone afterwards."""

from __future__ import annotations

import asyncio
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from allears.accounts.founding import Founded, found
from allears.app import Settings, assembled, listen, opened
from allears.demo.ports import free_port
from allears.demo.watched_thinker import WatchedThinker
from allears.duty.reading import handovers_of
from allears.facts.answer import Absence
from allears.facts.evidence import Quote
from allears.leads.reading import lead_of
from allears.messenger.reading import messages
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.rehearsal.rules import SEEN
from allears.storage.unit import Unit
from allears.visiting.rehearsing import Kept
from allears.web.parts import Parts
from allears.web.widget.limits import Limits, Rate

PLAYBOOK = """format: 1
id: rehearsal
name: Rehearsal
greeting: "Hi, I'm the assistant here, a bot. What brings you to us?"
who:
  pages: ["**"]
when: {after_seconds: 0}
level: speaks
goal: qualify
"""
MANY = Rate(1_000_000, 1_000_000)
"""All visitors come from one address here, so nobody is held back."""


@dataclass(frozen=True)
class RehearsalServer:
    """Where it is, and a look behind the counter."""

    address: str
    site_key: str
    parts: Parts
    founded: Founded
    broken: Mapping[str, tuple[str, ...]]
    """By the id of a visitor's message: the rules that the bot's turn broke."""

    def look(self, conversation_id: str) -> Kept:
        """What is kept of a conversation."""
        workspace = self.founded.workspace
        database = self.parts.database
        lead = database.read(lambda connection: lead_of(connection, workspace, conversation_id)).result()
        offered = database.read(lambda connection: handovers_of(connection, workspace, conversation_id)).result()
        facts = [] if lead is None else [one for one in lead.notebook.facts if not isinstance(one.value, Absence)]
        quoted = [one for one in facts if one.source not in SEEN]
        said = database.read(lambda connection: messages(connection, workspace, conversation_id)).result()
        owners = {one.accepted_by for one in offered if one.accepted_by}
        talk = lead.talk if lead else None
        return Kept(
            outcome=talk.outcome if talk else None,
            urgent=talk is not None and talk.pile == "fast_lane",
            facts_without_quote=sum(not isinstance(one.evidence, Quote) for one in quoted),
            owners=len(owners),
            broken=tuple(rule for message in said for rule in self.broken.get(message.id, ())),
        )


@contextmanager
def rehearsal_server(name: str, policy: Mapping[str, str], knowledge: Mapping[str, str]) -> Iterator[RehearsalServer]:
    """The server, until the block ends. `policy` (its id is `name`) and `knowledge` are files as they are published."""
    with tempfile.TemporaryDirectory(prefix="allears-rehearsal-") as folder:
        settings = Settings(host="localhost", port=free_port(8360), data_folder=Path(folder), log_level="error")
        with opened(settings, "rehearse") as database:
            founded = database.write(lambda unit: open_company(unit, name, policy, knowledge)).result()
        broken: dict[str, tuple[str, ...]] = {}
        with assembled(settings, lambda thinker: WatchedThinker(thinker, broken)) as usual:  # its bot is live, so ready
            limits = Limits(dict.fromkeys(Limits().by_visitor, MANY), dict.fromkeys(Limits().by_network, MANY))
            parts = replace(usual, limits=limits)
            yield from _serving(settings, parts, founded, broken)


def open_company(unit: Unit, name: str, policy: Mapping[str, str], knowledge: Mapping[str, str]) -> Founded:
    """A company with this policy live. Nobody can sign in: no password has this hash."""
    founded = found(unit, "Ringlane", "Rehearsal", "rehearsal@example.com", "!")
    by = Publisher(founded.owner.id, founded.owner.name)
    publications = Publications(unit, founded.workspace)
    files = [(Kind.POLICY, name, policy), (Kind.PLAYBOOK, "rehearsal", {"rehearsal.yaml": PLAYBOOK})]
    for kind, called, texts in [*files, *([(Kind.KNOWLEDGE, "knowledge", knowledge)] if knowledge else [])]:
        publications.put_live(publications.publish(kind, called, texts, by).id, by)
    return founded


def _serving(
    settings: Settings, parts: Parts, founded: Founded, broken: Mapping[str, tuple[str, ...]]
) -> Iterator[RehearsalServer]:
    """Serves in a thread of its own, so that the visitors have this one."""
    import uvicorn

    from allears.web.application import build_application

    config = uvicorn.Config(build_application(parts), log_config=None, access_log=False, timeout_graceful_shutdown=2)
    serving = uvicorn.Server(config)
    listening = listen(settings)
    thread = threading.Thread(
        target=lambda: asyncio.run(serving.serve(sockets=[listening])), name="server", daemon=True
    )
    thread.start()
    try:
        while not serving.started and thread.is_alive():
            thread.join(0.02)
        yield RehearsalServer(settings.address, founded.site.public_key, parts, founded, broken)
    finally:
        parts.hub.stop()
        serving.should_exit = True
        thread.join(timeout=10)
