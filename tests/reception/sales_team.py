"""Two reps beside the company's owner, a bot that is live, and what they do with leads."""

from __future__ import annotations

from allears.accounts.roles import Role
from allears.duty.handover import Handover, Takeover
from allears.duty.reading import handovers_of, takeover_of
from allears.events.log import Event
from allears.events.reading import events_after
from allears.messenger.conversation import Conversation
from allears.messenger.message import Author, Message
from allears.messenger.reading import conversation, messages
from allears.publications.publication import Kind, Publisher
from allears.publications.room import Publications
from allears.reception import handing_over
from allears.storage.unit import Unit
from tests.reception.company import Company

BOT = Author("bot", "bot", "Ringlane shop")


class SalesTeam:
    """Ana and Ben. `here`: who is there for leads; `looking`: who has the inbox open, where alerts are concerned."""

    def __init__(self, company: Company) -> None:
        self.company, self.database, self.workspace = company, company.database, company.workspace
        self.ana, self.ben = (self.welcome(name) for name in ("Ana", "Ben"))
        self.here = {self.ana.id, self.ben.id}
        self.looking: set[str] = set()

    def welcome(self, name: str) -> Author:
        address = f"{name.lower()}@ringlane.example"
        rep = self.company.do(lambda unit: self.company.accounts(unit).welcome(name, address, "hash", Role.REP))
        return Author("rep", rep.id, name)

    def switches_the_bot_on(self) -> None:
        """A playbook is live."""

        def publish(unit: Unit) -> None:
            room, by = Publications(unit, self.workspace), Publisher(self.ana.id, "Ana")
            room.put_live(room.publish(Kind.PLAYBOOK, "home", {"home.yaml": "id: home"}, by).id, by)

        self.company.do(publish)

    def reps_here(self, _: str) -> set[str]:
        return self.here

    def lead(self) -> str:
        return self.company.writes(self.company.visitor(), "I want to talk to a person.")

    def says(self, conversation_id: str, rep: Author, text: str = "Hello, how can I help?") -> None:
        self.company.chat(lambda room: room.say(rep, self.company.new(text), conversation_id))

    def hand_over(self, conversation_id: str, reason: str = "asked", by: Author = BOT) -> Handover:
        return self.company.do(
            lambda unit: handing_over.hand_over(unit, self.workspace, conversation_id, reason, by, self.reps_here)
        )

    def returns(self, handover: Handover, rep: Author) -> Handover:
        because = "Not my region."
        return self.company.do(
            lambda unit: handing_over.return_it(unit, self.workspace, handover.id, rep, because, self.reps_here)
        )

    def accepts(self, handover: Handover, rep: Author) -> Handover:
        return self.company.do(lambda unit: handing_over.accept(unit, self.workspace, handover.id, rep, self.reps_here))

    def conversation(self, conversation_id: str) -> Conversation:
        whole = self.database.read(lambda c: conversation(c, self.workspace, conversation_id)).result()
        assert whole is not None
        return whole.row.conversation

    def holder(self, conversation_id: str) -> str | None:
        return self.conversation(conversation_id).rep_id

    def takeover(self, conversation_id: str) -> Takeover | None:
        return self.database.read(lambda c: takeover_of(c, self.workspace, conversation_id)).result()

    def handovers(self, conversation_id: str) -> list[Handover]:
        return self.database.read(lambda c: handovers_of(c, self.workspace, conversation_id)).result()

    def said(self, conversation_id: str) -> list[Message]:
        return self.database.read(lambda c: messages(c, self.workspace, conversation_id)).result()

    def told(self, *types: str) -> list[Event]:
        events = self.database.read(lambda c: events_after(c, self.workspace, 0, 1_000)).result()
        return [each for each in events if each.type in types]
