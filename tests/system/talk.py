"""What visitors and reps do in tests of the web, said in short words; stored as the real doors would store it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

from allears.messenger.message import Author, NewMessage
from allears.messenger.room import Messenger
from allears.messenger.visitor import Arrival
from allears.tracking.room import Tracking
from allears.tracking.seen import PageSeen, Report, Visit
from tests.system.server import Company, Person

Result = TypeVar("Result")
NUMBERS = count(1)


def as_author(person: Person) -> Author:
    return Author("rep", person.id, person.rep.name)


@dataclass
class Guest:
    """A visitor of the company's site, and the conversation they are in."""

    company: Company
    arrival: Arrival
    conversation_id: str = ""

    @property
    def id(self) -> str:
        return self.arrival.visitor.id

    def _do(self, verb: Callable[[Messenger], Result]) -> Result:
        return self.company.server.write(lambda unit: verb(Messenger(unit, self.company.workspace)))

    def writes(self, text: str) -> str:
        """Says something; the conversation's id."""
        new = NewMessage(f"c{next(NUMBERS)}", text)
        received = self._do(lambda room: room.receive(self.arrival.visitor, new, self.conversation_id or None))
        self.conversation_id = received.conversation_id
        return self.conversation_id

    def is_in(self, time_zone: str) -> None:
        """Their clock is set to another zone when they come again."""
        self._do(lambda room: room.visitor_arrives(self.company.site.id, self.arrival.visitor, time_zone=time_zone))

    def hears(self, person: Person, text: str) -> None:
        """A rep answers."""
        new = NewMessage(f"c{next(NUMBERS)}", text)
        self._do(lambda room: room.say(as_author(person), new, self.conversation_id))
        self._do(lambda room: room.rep_sees(as_author(person), self.conversation_id, 10**9))

    def sees(self, up_to: int = 10**9) -> None:
        self._do(lambda room: room.visitor_sees(self.arrival.visitor, self.conversation_id, up_to))

    def is_called(self, person: Person, **changes: object) -> None:
        """A rep enters what they know: name, email, attributes."""
        self._do(lambda room: room.edit_profile(self.id, as_author(person), changes))

    def looks_at(self, path: str, title: str = "", referrer: str = "", now: bool = True) -> Visit:
        """A page view of somebody who agreed to be counted."""
        server = self.company.server
        page = PageSeen(f"p{next(NUMBERS)}", server.clock.now(), f"https://ringlane.example{path}", title, referrer)
        visit = self._reports(page)
        if now:
            server.parts.presence.looks_at(
                self.company.workspace.id, self.id, path.split("?")[0], title, server.clock.now(),
                source=visit.source.name, returning=visit.returning,
            )  # fmt: skip
        return visit

    def _reports(self, *reports: Report) -> Visit:
        visit = self.company.server.write(
            lambda unit: Tracking(unit, self.company.workspace).record(self.id, self.company.site.id, reports)
        )
        assert visit is not None
        return visit


def guest(company: Company) -> Guest:
    """Somebody opens the website for the first time."""
    arrival = company.server.write(lambda unit: Messenger(unit, company.workspace).visitor_arrives(company.site.id))
    return Guest(company, arrival)


@dataclass
class Desk:
    """A rep's verbs on one conversation."""

    person: Person
    company: Company
    conversation_id: str = field(default="")

    def _do(self, verb: Callable[[Messenger], Result]) -> Result:
        return self.company.server.write(lambda unit: verb(Messenger(unit, self.company.workspace)))

    def takes(self) -> None:
        me = as_author(self.person)
        self._do(lambda room: room.take(self.conversation_id, me))

    def reads(self) -> None:
        self._do(lambda room: room.rep_sees(as_author(self.person), self.conversation_id, 10**9))

    def says(self, text: str) -> None:
        new = NewMessage(f"s{next(NUMBERS)}", text)
        self._do(lambda room: room.say(as_author(self.person), new, self.conversation_id))

    def notes(self, text: str) -> None:
        note_id = f"n{next(NUMBERS)}"
        self._do(lambda room: room.note(as_author(self.person), self.conversation_id, note_id, text))

    def tags(self, name: str) -> None:
        self._do(lambda room: room.tag(self.conversation_id, name, as_author(self.person)))

    def closes(self) -> None:
        self._do(lambda room: room.close(self.conversation_id, as_author(self.person)))

    def snoozes(self, until: int) -> None:
        self._do(lambda room: room.snooze(self.conversation_id, until, as_author(self.person)))


def desk(person: Person, guest: Guest) -> Desk:
    return Desk(person, guest.company, guest.conversation_id)
