"""A company with a site, a team and a chat, whose mail goes to a real mail server."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import TypeVar

from allears.accounts.founding import found
from allears.accounts.people import CONSOLE
from allears.accounts.room import Accounts
from allears.accounts.site import Look, SiteSettings
from allears.messenger.message import Author, NewMessage
from allears.messenger.room import Messenger
from allears.messenger.visitor import Visitor
from allears.notices.letters import Sender
from allears.notices.post import Mailing
from allears.notices.smtp import MailServer
from allears.reception.duties import post_room, runner
from allears.storage.database import Database
from allears.storage.unit import Unit
from tests.notices.mail_server import Letterbox
from tests.notices.ringlane import text_of

Result = TypeVar("Result")
URL = "https://chat.ringlane.example"
TOKEN = re.compile(r"#allears-return=(\S+)")
COLLEAGUE = re.compile(r"https://chat\.ringlane\.example/(invitation|password)#(\S+)")


@dataclass
class Company:
    """Everything that people do in these stories."""

    database: Database
    port: int
    box: Letterbox
    said: int = 0
    ana: Author = field(default_factory=lambda: Author("rep", "rep_ana", "Ana"))

    def __post_init__(self) -> None:
        founded = self.do(lambda unit: found(unit, "Ringlane", "Olga", "olga@ringlane.example", "no hash"))
        self.workspace, self.owner, self.site = founded.workspace, founded.owner, founded.site
        settings = SiteSettings("Ringlane shop", ("https://ringlane.example",), "de", look=Look(color="#7c2d12"))
        self.do(lambda unit: self.accounts(unit).change_site(self.site.id, settings))
        server = MailServer("127.0.0.1", self.port, "none")
        self.post = post_room(self.database, Mailing(server, Sender("hello@ringlane.example", URL)), URL)
        self.runner = runner(self.database, self.post)

    def do(self, work: Callable[[Unit], Result]) -> Result:
        return self.database.write(work).result()

    def accounts(self, unit: Unit) -> Accounts:
        return Accounts(unit, self.workspace, CONSOLE)

    def chat(self, verb: Callable[[Messenger], Result]) -> Result:
        return self.do(lambda unit: verb(Messenger(unit, self.workspace)))

    def visitor(self, email: str | None = None) -> Visitor:
        """Somebody comes to the site, and perhaps leaves an address."""
        visitor = self.chat(lambda room: room.visitor_arrives(self.site.id)).visitor
        return self.chat(lambda room: room.leave_email(visitor.id, email)) if email else visitor

    def writes(self, visitor: Visitor, text: str, conversation_id: str | None = None) -> str:
        """The visitor says something; the id of the conversation."""
        return self.chat(lambda room: room.receive(visitor, self.new(text), conversation_id)).conversation_id

    def answers(self, conversation_id: str, text: str) -> int:
        """Ana says something; its place in the conversation."""
        return self.chat(lambda room: room.say(self.ana, self.new(text), conversation_id)).message.seq

    def new(self, text: str) -> NewMessage:
        self.said += 1
        return NewMessage(f"client-{self.said}", text)

    def mails(self) -> list[EmailMessage]:
        """What arrived after everything that is due was done."""
        self.runner.run_due()
        return self.box.messages


def link_in(mail: EmailMessage) -> str:
    """The token of the link back."""
    found_link = TOKEN.search(text_of(mail))
    assert found_link
    return found_link[1]


def colleague_link_in(mail: EmailMessage) -> tuple[str, str]:
    """The page and the token that a letter to a colleague leads to."""
    found_link = COLLEAGUE.search(text_of(mail))
    assert found_link
    return found_link[1], found_link[2]
