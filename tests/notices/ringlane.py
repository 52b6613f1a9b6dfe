"""A company with a chat, as the post room sees it: what was said, who has seen it, who left which address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage

from sqlalchemy import Connection

from allears.events.log import Actor, ActorKind, NewEvent, append
from allears.jobs.runner import Runner
from allears.notices.letters import Sender
from allears.notices.post import Mailing, Post
from allears.notices.smtp import MailServer
from allears.notices.sources import Answer, Brand, ForColleague, Unseen
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace
from tests.notices.mail_server import Letterbox

URL = "https://chat.ringlane.example"


@dataclass
class Ringlane:
    """One conversation, in the words of a story."""

    database: Database
    port: int
    box: Letterbox
    can_send: bool = True
    email: str | None = "doris@kestrel.example"
    is_confirmed: bool = False
    brand: Brand = field(default_factory=lambda: Brand("Ringlane"))
    page: str = "https://ringlane.example/pricing"
    asked: str = "Do you deliver on Fridays?"
    seen: int = 0
    answers: list[Answer] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    colleagues: dict[str, ForColleague] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.workspace = self.database.write(lambda unit: found_workspace(unit, "Ringlane")).result()
        server = MailServer("127.0.0.1", self.port, "none")
        how = Mailing(server, Sender("hello@ringlane.example", URL)) if self.can_send else None
        self.post = Post(self.database, how, self, self)
        self.runner = Runner(self.database, self.post.kinds, chance=lambda: 0)

    def answer(self, text: str = "Yes, on Fridays too.", by: ActorKind = "rep", author: str = "Ana") -> None:
        """A rep says something in the chat."""
        seq = len(self.answers) + 1

        def work(unit: Unit) -> None:
            self.answers.append(Answer(seq, author, text, unit.now))
            self._tell(unit, seq, by)

        self.database.write(work).result()

    def ask(self) -> None:
        """The visitor says something."""
        self.database.write(lambda unit: self._tell(unit, 99, "visitor")).result()

    def _tell(self, unit: Unit, seq: int, by: ActorKind) -> None:
        data = {"message": f"msg_{seq}"}
        append(unit, self.workspace, NewEvent("message.added", Actor(by, "x"), conversation_id="cnv_1", data=data))

    def mails(self) -> list[EmailMessage]:
        """What arrived after everything that is due was done."""
        self.runner.run_due()
        return self.box.messages

    def has_address(self, _: Connection, __: Workspace, ___: str) -> bool:
        return self.email is not None

    def unseen(self, _: Connection, __: Workspace, conversation_id: str, after: int) -> Unseen | None:
        if self.email is None:
            return None
        waiting = tuple(each for each in self.answers if each.seq > max(after, self.seen))
        return Unseen(
            conversation_id, "sit_1", self.email, self.is_confirmed, self.brand, self.page, self.asked, waiting
        )

    def way_back(self, _: Unit, __: Workspace, ___: str, ____: str) -> str:
        self.links.append(f"link-{len(self.links) + 1}")
        return self.links[-1]

    def invitation(self, _: Unit, __: Workspace, invitation_id: str) -> ForColleague | None:
        return self.colleagues.get(invitation_id)

    def password_link(self, _: Unit, __: Workspace, rep_id: str) -> ForColleague | None:
        return self.colleagues.get(rep_id)

    def write(self, work: Callable[[Unit], object]) -> None:
        self.database.write(work).result()


def text_of(mail: EmailMessage) -> str:
    return part(mail, "plain")


def page_of(mail: EmailMessage) -> str:
    return part(mail, "html")


def part(mail: EmailMessage, kind: str) -> str:
    body = mail.get_body((kind,))
    assert body is not None
    content: str = body.get_content()
    return content.replace("\r\n", "\n")
