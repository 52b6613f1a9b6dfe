"""A sales floor: who works there, who is at their desk, and leads that come in."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import Connection

from allears.duty.handover import By, Colleague, Handover
from allears.duty.reading import handovers_of
from allears.duty.room import Duty
from allears.events.log import Event
from allears.events.reading import events_after
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.storage.database import Database
from allears.storage.workspace import Workspace

Result = TypeVar("Result")
BOT = By("bot", "bot")


@dataclass
class SalesFloor:
    """Each call is a unit of its own. `staff`: rep's id -> name; `here`: those with an inbox open."""

    database: Database
    workspace: Workspace
    staff: dict[str, str] = field(default_factory=dict)
    here: set[str] = field(default_factory=set)
    leads: int = 0

    def hire(self, *names: str) -> None:
        """They come in and open their inboxes."""
        for name in names:
            self.staff[f"rep_{name.lower()}"] = name
            self.here.add(f"rep_{name.lower()}")

    def colleagues(self) -> list[Colleague]:
        return [Colleague(rep_id, name, rep_id in self.here) for rep_id, name in self.staff.items()]

    def do(self, verb: Callable[[Duty], Result]) -> Result:
        colleagues = self.colleagues()
        return self.database.write(lambda unit: verb(Duty(unit, self.workspace, colleagues))).result()

    def at_once(self, *verbs: Callable[[Duty], Result]) -> list[Result]:
        """Each from a thread of its own."""
        with ThreadPoolExecutor(len(verbs)) as threads:
            return list(threads.map(self.do, verbs))

    def look(self, work: Callable[[Connection], Result]) -> Result:
        return self.database.read(work).result()

    def lead(self) -> str:
        """Somebody writes; the conversation's id."""
        self.leads += 1
        new = NewMessage(f"c-{self.leads}", "Do you work with Gmail?")

        def write(room: Messenger) -> str:
            visitor = room.visitor_arrives("sit_ringlane").visitor
            return room.receive(visitor, new).conversation_id

        return self.database.write(lambda unit: write(Messenger(unit, self.workspace))).result()

    def hands_over(self, conversation_id: str, reason: str = "hot") -> Handover:
        return self.do(lambda duty: duty.hand_over(conversation_id, reason, {}, BOT))

    def handovers(self, conversation_id: str) -> list[Handover]:
        return self.look(lambda connection: handovers_of(connection, self.workspace, conversation_id))

    def told(self) -> list[Event]:
        """What duty told the reps."""
        events = self.look(lambda connection: events_after(connection, self.workspace, 0, 1_000))
        return [each for each in events if each.type.split(".")[0] in ("handover", "takeover", "rep")]
