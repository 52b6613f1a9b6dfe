"""A company whose bot is live: a policy, the company's own pages, and the three playbooks that come ready made.

`company.considers()` does whatever is due, thinking right here instead of in a process of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from allears.accounts.founding import Founded, found
from allears.duty.handover import Handover
from allears.duty.reading import handover_of
from allears.events.log import Event
from allears.events.reading import events_after
from allears.jobs.runner import Runner
from allears.leads.lead import KeptLead
from allears.leads.reading import lead_of
from allears.messenger.message import Author, Message, NewMessage, Note
from allears.messenger.reading import conversation, messages, notes
from allears.messenger.room import Messenger
from allears.messenger.visitor import Visitor
from allears.notices.post import Post
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.reception.consider import Desk
from allears.reception.considering import Considering
from allears.reception.duties import post_room, runner
from allears.reception.live_bots import opening_by
from allears.reception.thinker import InProcess, Thinker
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from tests.moved_clock import MovedClock
from tests.tidy.repository import ROOT

POLICY = "policies/inside-sales-crm.yaml"
PLAYBOOKS = ("playbooks/campaign-vip.yaml", "playbooks/pricing-page.yaml", "playbooks/homepage-welcome.yaml")
PAGES = "examples/knowledge"
OLGA = Publisher("rep_olga", "Olga")
HOME = "https://ringlane.example/"


@cache
def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def pages_of(folder: str) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / folder).glob("*.md"))}


def publish(unit: Unit, workspace: Workspace, kind: Kind, name: str, files: dict[str, str]) -> str:
    """Put these files live."""
    room = Publications(unit, workspace)
    made = room.publish(kind, name, files, OLGA)
    room.put_live(made.id, OLGA)
    return made.id


def publish_bot(
    unit: Unit, workspace: Workspace, policy: str = POLICY, playbooks: tuple[str, ...] = PLAYBOOKS, pages: str = PAGES
) -> None:
    """Put a whole bot live. Paths are those of the repository."""
    for kind, paths in ((Kind.POLICY, (policy,)), (Kind.PLAYBOOK, playbooks)):
        for path in paths:
            publish(unit, workspace, kind, Path(path).stem, {Path(path).name: text_of(path)})
    publish(unit, workspace, Kind.KNOWLEDGE, "knowledge", pages_of(pages))


@dataclass
class CompanyWithBot:
    """What people do, and what the bot makes of it. `here` are the reps who have an inbox open. A company `beside`
    another is served by the same runner."""

    database: Database
    clock: MovedClock
    thinker: Thinker | None = None
    has_bot: bool = True
    here: set[str] = field(default_factory=set)
    said: int = 0
    beside: CompanyWithBot | None = None

    def __post_init__(self) -> None:
        self.founded: Founded = self.do(lambda unit: found(unit, "Ringlane", "Olga", "olga@ringlane.example", "-"))
        self.workspace, self.site, self.owner = self.founded.workspace, self.founded.site, self.founded.owner
        if self.has_bot:
            self.do(lambda unit: publish_bot(unit, self.workspace))
        self.here = self.beside.here if self.beside else self.here
        self.considering: Considering = self.beside.considering if self.beside else Considering(self.new_desk())
        self.desk: Desk = self.considering.desk
        self.runner: Runner = (
            self.beside.runner if self.beside else runner(self.database, self.post(), bot=self.considering)
        )

    def new_desk(self) -> Desk:
        return Desk(self.database, self.thinker or InProcess(), reps_here=lambda _: self.here)

    def post(self) -> Post:
        return post_room(self.database, None, "https://chat.ringlane.example")

    def do(self, work: Any) -> Any:
        return self.database.write(work).result()

    def look(self, work: Any) -> Any:
        return self.database.read(work).result()

    def chat(self, verb: Any) -> Any:
        return self.do(lambda unit: verb(Messenger(unit, self.workspace)))

    def visitor(self) -> Visitor:
        visitor: Visitor = self.chat(lambda room: room.visitor_arrives(self.site.id)).visitor
        return visitor

    def new(self, text: str, **more: Any) -> NewMessage:
        self.said += 1
        return NewMessage(f"client-{self.said}", text, page=more.pop("page", HOME), **more)

    def opens(self, visitor: Visitor, text: str, playbook: str = "homepage-welcome", page: str = HOME) -> str:
        """Somebody answers the playbook's greeting; the conversation's id."""
        new = self.new(text, page=page)

        def work(unit: Unit) -> str:
            opening = opening_by(self.desk.bots.of(unit.connection, self.workspace), playbook, self.site)
            return Messenger(unit, self.workspace).receive(visitor, new, opening=opening).conversation_id

        where: str = self.do(work)
        return where

    def writes(self, visitor: Visitor, where: str, text: str, **more: Any) -> Message:
        new = self.new(text, **more)
        message: Message = self.chat(lambda room: room.receive(visitor, new, where)).message
        return message

    def considers(self) -> int:
        """Do what is due; how many jobs that were."""
        return self.runner.run_due()

    def settles(self) -> None:
        """Do what is due, also what waits for the rest of a sentence."""
        self.considers()
        self.clock.move(seconds=0.5)
        self.considers()

    def messages(self, where: str) -> list[Message]:
        found: list[Message] = self.look(lambda connection: messages(connection, self.workspace, where))
        return found

    def bot_said(self, where: str) -> list[Message]:
        return [one for one in self.messages(where) if one.author.kind == "bot" and one.client_id != "greeting"]

    def events(self, where: str) -> list[Event]:
        events: list[Event] = self.look(lambda connection: events_after(connection, self.workspace, 0, 1_000))
        return [one for one in events if one.conversation_id == where]

    @property
    def rep(self) -> Author:
        return Author("rep", self.owner.id, "Olga")

    def handed(self, where: str) -> Handover:
        handed: Handover | None = self.look(lambda connection: handover_of(connection, self.workspace, where))
        assert handed is not None
        return handed

    def notes(self, where: str) -> list[Note]:
        found: list[Note] = self.look(lambda connection: notes(connection, self.workspace, where))
        return found

    def tags(self, where: str) -> list[str]:
        whole = self.look(lambda connection: conversation(connection, self.workspace, where))
        return [tag.name for tag in whole.row.tags]

    def lead(self, where: str) -> KeptLead:
        lead: KeptLead | None = self.look(lambda connection: lead_of(connection, self.workspace, where))
        assert lead is not None
        return lead
