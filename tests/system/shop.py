"""A company with its website, and a rep, Kim, who answers from behind it; widget and server are the real ones."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from allears.accounts.site import Look
from allears.messenger import reading
from allears.messenger.conversation import Row
from allears.messenger.message import Author, Choice, Message, NewMessage
from allears.messenger.room import Messenger
from allears.tracking.room import steps
from allears.tracking.tables import visit_table
from tests.system.server import Company, Server, open_company
from tests.system.website import Website, open_website

SOON = 30.0


@dataclass
class Shop:
    """What Kim does, and what the company has of its visitors."""

    website: Website
    company: Company
    written: Iterator[int] = field(default_factory=count)

    @property
    def server(self) -> str:
        """The origin of the widget's server."""
        return self.company.server.url

    @property
    def kim(self) -> Author:
        rep = self.company.reps[0].rep
        return Author("rep", rep.id, rep.name)

    def do(self, work: Callable[[Messenger], Any]) -> Any:
        """In the messenger, as one unit of work."""
        return self.company.server.write(lambda unit: work(Messenger(unit, self.company.workspace)))

    def look(self, work: Callable[[Connection], Any]) -> Any:
        return self.company.server.database.read(work).result(timeout=30)

    # --- what Kim does ----------------------------------------------------------------------------------------------

    def reply(self, text: str, choices: tuple[str, ...] | list[str] = ()) -> None:
        self.company.server.clock.move(seconds=1)
        offered = tuple(Choice(f"choice{number}", label) for number, label in enumerate(choices))
        new = NewMessage(f"kim-{next(self.written)}", text, offered)
        self.do(lambda messenger: messenger.say(self.kim, new, self.newest().conversation.id))

    def reads(self) -> None:
        conversation = self.newest().conversation
        self.do(lambda messenger: messenger.rep_sees(self.kim, conversation.id, conversation.last_message_seq))

    def types(self) -> None:
        answer = self.company.reps[0].browser.post(
            f"/api/v1/conversations/{self.newest().conversation.id}/typing", json={}
        )
        assert answer.is_success

    @contextmanager
    def at_the_inbox(self) -> Iterator[None]:
        """Kim looks at the inbox, and so is there."""
        with self.company.reps[0].browser.stream("GET", "/api/v1/stream") as stream:
            next(stream.iter_lines())
            self.company.server.clock.move(minutes=1)  # for so long the server may answer with what it knew
            yield

    def answered_within(self, minutes: int) -> None:
        """Five earlier conversations, from which a reply time can be measured."""
        for number in range(5):
            self.is_answered(number, minutes)

    def is_answered(self, number: int, minutes: int) -> None:
        asked, answer = NewMessage(f"asked-{number}", "hello"), NewMessage(f"answered-{number}", "Good morning")
        conversation = self.do(lambda messenger: self.asks(messenger, asked))
        self.company.server.clock.move(minutes=minutes)
        self.do(lambda messenger: messenger.say(self.kim, answer, conversation))

    def asks(self, messenger: Messenger, new: NewMessage) -> str:
        """Somebody new asks; in which conversation."""
        visitor = messenger.visitor_arrives(self.company.site.id).visitor
        return messenger.receive(visitor, new).conversation_id

    # --- what the company has ---------------------------------------------------------------------------------------

    def conversations(self) -> list[Row]:
        found = self.look(
            lambda connection: reading.conversations(connection, self.company.workspace, reading.Filter())
        )
        return list(found.rows)

    def number_of_conversations(self) -> int:
        return len(self.conversations())

    def newest(self) -> Row:
        return self.conversations()[0]

    def messages(self) -> list[Message]:
        """Of all conversations, in the order in which they were stored."""
        workspace = self.company.workspace

        def work(connection: Connection) -> list[Message]:
            page = reading.conversations(connection, workspace, reading.Filter())
            ids = [row.conversation.id for row in page.rows]
            return [each for id in ids for each in reading.messages(connection, workspace, id, limit=500)]

        return sorted(self.look(work), key=lambda message: (message.at, message.seq))

    def transcript(self) -> list[tuple[str, str]]:
        """Who said what."""
        return [(message.author.kind, message.text) for message in self.messages()]

    def last_message(self) -> Message:
        return self.messages()[-1]

    def has_been_read(self) -> bool:
        """Whether the visitor has seen all that Kim said."""
        answers = [message.seq for message in self.messages() if message.author.kind == "rep"]
        return self.newest().conversation.visitor_seen_seq >= max(answers, default=0)

    def emails(self) -> list[str]:
        return [row.visitor.email for row in self.conversations() if row.visitor.email]

    def tracked(self) -> list[str]:
        """What pages told: their paths, and the names of the website's own events."""
        workspace = self.company.workspace

        def work(connection: Connection) -> list[str]:
            mine = select(visit_table.c.id).where(visit_table.c.workspace_id == workspace.id)
            visits = list(connection.scalars(mine))
            return [step.words for visit in visits for step in steps(connection, workspace, visit, 100)]

        found: list[str] = self.look(work)
        return found

    # --- how the site is set up -------------------------------------------------------------------------------------

    def setting(self, **changes: Any) -> None:
        """Changes the site's settings; `look` by its parts."""
        site = self.company.site
        if "look" in changes:
            changes["look"] = Look(**changes["look"])
        changes = {name: tuple(value) if isinstance(value, list) else value for name, value in changes.items()}
        settings = replace(site.settings, **changes)

        self.company.server.write(lambda unit: self.company.accounts(unit).change_site(site.id, settings))
        self.company.server.clock.move(minutes=2)  # for so long the server may answer with what it knew

    @staticmethod
    def wait_until(truth: Callable[[], bool]) -> bool:
        """Looks until it is true, for at most half a minute."""
        end = time.monotonic() + SOON
        while not truth():
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True


@pytest.fixture
def shop(server: Server, browser_files: Path) -> Iterator[Shop]:  # noqa: ARG001 - the server hands them out
    """Nobody of the company is signed in at a screen, so nobody is there."""
    company = open_company(server, reps=["Kim"])
    with open_website() as website:
        key = company.site.public_key
        website.script = f'<script async src="{server.url}/widget.js" data-site="{key}"></script>'
        yield Shop(website, company)
