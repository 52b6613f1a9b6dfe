"""A workspace with a visitor and reps, and short words for what they do, for the messenger's tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection

from allears.events.log import Event
from allears.events.reading import events_after
from allears.messenger import reading
from allears.messenger.conversation import Whole
from allears.messenger.message import Author, Message, NewMessage, Received
from allears.messenger.room import Messenger
from allears.messenger.text import body_hash
from allears.messenger.visitor import Arrival, Visitor
from allears.storage.database import Database
from allears.storage.workspace import Workspace

Result = TypeVar("Result")
SITE = "sit_ringlane"
ANA = Author("rep", "rep_ana", "Ana")
BO = Author("rep", "rep_bo", "Bo")


def named(text: str) -> str:
    """A client id for a text that is said once in a test."""
    return f"c-{body_hash(text)}"


@dataclass(frozen=True)
class Scene:
    """Everything happens in one workspace; each call is a unit of its own."""

    database: Database
    workspace: Workspace

    def do(self, verb: Callable[[Messenger], Result]) -> Result:
        return self.database.write(lambda unit: verb(Messenger(unit, self.workspace))).result()

    def look(self, work: Callable[[Connection], Result]) -> Result:
        return self.database.read(work).result()

    def arrives(self, site: str = SITE) -> Arrival:
        return self.do(lambda room: room.visitor_arrives(site))

    def visitor(self) -> Visitor:
        return self.arrives().visitor

    def writes(
        self, visitor: Visitor, text: str, conversation_id: str | None = None, client_id: str | None = None
    ) -> Received:
        new = NewMessage(client_id or named(text), text)
        return self.do(lambda room: room.receive(visitor, new, conversation_id))

    def says(self, conversation_id: str, text: str, rep: Author = ANA) -> Received:
        return self.do(lambda room: room.say(rep, NewMessage(named(text), text), conversation_id))

    def opened(self, text: str = "Do you work with Gmail?") -> tuple[Visitor, str]:
        visitor = self.visitor()
        return visitor, self.writes(visitor, text).conversation_id

    def messages(self, conversation_id: str) -> list[Message]:
        return self.look(lambda connection: reading.messages(connection, self.workspace, conversation_id))

    def whole(self, conversation_id: str) -> Whole:
        whole = self.look(lambda connection: reading.conversation(connection, self.workspace, conversation_id))
        assert whole is not None
        return whole

    def events(self) -> list[Event]:
        return self.look(lambda connection: events_after(connection, self.workspace, 0, 1_000))

    def told(self) -> list[str]:
        return [event.type for event in self.events()]
