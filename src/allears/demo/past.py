"""The rooms at moments that have passed: what was said and done then is written by them as if it were then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar

from allears.accounts.office_hours import is_open
from allears.accounts.people import Rep
from allears.demo.ringlane import HOURS, NAME, Demo
from allears.dialogue.steps import Reply
from allears.duty.reading import handover_of
from allears.jobs.outbox import settle
from allears.leads.notation import read_back
from allears.leads.reading import lead_of
from allears.messenger.message import Author, NewMessage, Opening
from allears.messenger.reading import messages
from allears.messenger.room import Messenger
from allears.messenger.store_invented import INVENTED
from allears.messenger.visitor import Identity, Visitor
from allears.publications.publication import Publication
from allears.reception import considering
from allears.reception.consider import Desk, commit
from allears.reception.live_bots import opening_by
from allears.reception.on_duty import RepsHere
from allears.reception.scene import look
from allears.storage.unit import Unit
from allears.tracking.room import Tracking
from allears.tracking.seen import PageSeen

Result = TypeVar("Result")
TAG = "demo"
GREETS = {"/": "homepage-welcome", "/pricing": "pricing-page", "/launch": "campaign-vip"}
"""Which playbook greets on which page."""


@dataclass(frozen=True)
class Past:
    """Does what visitors, the bot and colleagues did, each thing at its moment (UTC, milliseconds)."""

    demo: Demo
    desk: Desk
    website: str

    @property
    def reps(self) -> tuple[Rep, ...]:
        """Everybody who gets leads."""
        return (*self.demo.colleagues, self.demo.owner)

    def at(self, moment: int, work: Callable[[Unit], Result]) -> Result:
        """A unit of work then. The bot takes its turns here, so that no other is left to be taken."""

        def moved(unit: Unit) -> Result:
            unit.now = moment
            unit.before_commit(taken)
            return work(unit)

        def taken(unit: Unit) -> None:
            settle(unit, self.demo.workspace, considering.KIND, unit.now)

        return self.desk.database.write(moved).result()

    def messenger(self, unit: Unit) -> Messenger:
        """The messenger of the company."""
        return Messenger(unit, self.demo.workspace)

    def arrives(self, moment: int, number: int, name: str | None, pages: list[str], referrer: str) -> Visitor:
        """Somebody comes to the website and looks at these pages."""

        def work(unit: Unit) -> Visitor:
            identity = Identity(f"{INVENTED}{number}", name, None, {})
            visitor = self.messenger(unit).visitor_arrives(self.demo.site.id, None, identity).visitor
            reports = [
                PageSeen(f"p{place}", unit.now, f"{self.website}{path}", "", "" if place else referrer)
                for place, path in enumerate(pages)
            ]
            Tracking(unit, self.demo.workspace).record(visitor.id, self.demo.site.id, reports)
            return visitor

        return self.at(moment, work)

    def writes(self, moment: int, visitor: Visitor, new: NewMessage, known: str, opening: Opening | None) -> str:
        """What a visitor writes; the conversation's id. The first message opens it, marked as invented."""

        def work(unit: Unit) -> str:
            messenger = self.messenger(unit)
            found = messenger.receive(visitor, new, known or None, opening).conversation_id
            if not known:
                messenger.tag(found, TAG, self.company)
            return found

        return self.at(moment, work)

    def greeting(self, page: str) -> Opening | None:
        """What the visitor of this page was greeted with."""
        name = GREETS[page.partition("?")[0]]
        live = self.desk.database.read(lambda found: self.desk.bots.of(found, self.demo.workspace)).result()
        return opening_by(live, name, self.demo.site)

    def bot_answers(self, moment: int, conversation_id: str) -> Reply:
        """The bot's turn, as it is taken when somebody real writes. Nobody is thought for inside a transaction."""
        here, workspace = self.here(moment), self.demo.workspace
        scene = self.desk.database.read(
            lambda connection: look(connection, workspace, conversation_id, self.desk.bots, here, moment)
        ).result()
        if scene is None:
            return Reply()

        def fetch(ids: tuple[str, ...]) -> tuple[Publication, ...]:
            return tuple(one for one in scene.bot.publications if one.id in ids)

        thought = self.desk.thinker.think(scene.task(moment), fetch)
        self.at(moment, lambda unit: commit(unit, scene, thought, here))
        reply: Reply = read_back(thought.kept["reply"])
        return reply

    def handed_over_because(self, conversation_id: str) -> str:
        """Why the bot handed the conversation over; empty when it did not."""
        offered = self.desk.database.read(
            lambda found: handover_of(found, self.demo.workspace, conversation_id)
        ).result()
        return offered.reason if offered is not None else ""

    def unknown(self, conversation_id: str) -> tuple[str, ...]:
        """The fields that would settle the verdict, without those of which something was said since it was new."""
        lead = self.desk.database.read(lambda found: lead_of(found, self.demo.workspace, conversation_id)).result()
        if lead is None or lead.verdict is None:
            return ()
        said = {fact.field for fact in lead.notebook.facts}
        return tuple(one for one in lead.verdict.open_fields if one not in said)

    def last_of_bot(self, conversation_id: str) -> str | None:
        """The id of the bot's newest message."""
        look_up = partial(messages, workspace=self.demo.workspace, conversation_id=conversation_id)
        said = self.desk.database.read(look_up).result()
        return next((one.id for one in reversed(said) if one.author.kind == "bot"), None)

    def here(self, moment: int) -> RepsHere:
        """The colleagues in office hours, nobody outside of them. The owner takes leads up, and is offered none."""
        ids = tuple(one.id for one in self.demo.colleagues) if is_open(HOURS, moment) else ()
        return lambda _: ids

    @property
    def company(self) -> Author:
        """Ringlane itself."""
        return Author("company", self.demo.workspace.id, NAME)


def day_of(moment: int) -> datetime:
    """The moment as a time of UTC."""
    return datetime.fromtimestamp(moment / 1000, UTC)
