"""What a mail tells, and whom the post room asks for it. Other rooms answer; this one does not know them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

ACCENT = "#0f766e"


@dataclass(frozen=True, slots=True)
class Brand:
    """Who writes: the company's name, its colour as #rrggbb, and the language it speaks to this reader."""

    company: str
    color: str = ACCENT
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Answer:
    """Something that the company said to the visitor."""

    seq: int
    author: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Unseen:
    """What was answered and not seen, oldest first, and to whom it goes.

    `asked` is what the visitor wrote last before that; `page` where they wrote it, always one of the company's own.
    """

    conversation_id: str
    site_id: str
    email: str
    is_confirmed: bool
    brand: Brand
    page: str
    asked: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class ForColleague:
    """A letter to somebody who works here, or shall: `token` opens the page that it is about."""

    email: str
    brand: Brand
    token: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A lead that a rep was offered: `story` is it in one line, `said` what is known as (title, value, their words).

    `returned` are the reasons for which colleagues returned it; `link` leads to the brief.
    """

    email: str
    brand: Brand
    name: str
    reason: str
    story: str
    link: str
    said: tuple[tuple[str, str, str], ...] = ()
    questions: tuple[str, ...] = ()
    open_fields: tuple[str, ...] = ()
    recommend: str = ""
    returned: tuple[str, ...] = ()


class Conversations(Protocol):
    """Asked for what was said."""

    def has_address(self, connection: Connection, workspace: Workspace, conversation_id: str) -> bool:
        """Whether the visitor of the conversation left an e-mail address."""

    def unseen(self, connection: Connection, workspace: Workspace, conversation_id: str, after: int) -> Unseen | None:
        """What was answered behind that number and was not seen; None when there is no address."""

    def way_back(self, unit: Unit, workspace: Workspace, conversation_id: str, email: str) -> str:
        """A new token that leads whoever reads that mailbox back into the conversation, once, for 14 days."""


class Colleagues(Protocol):
    """Asked for invitations and passwords."""

    def invitation(self, unit: Unit, workspace: Workspace, invitation_id: str) -> ForColleague | None:
        """The invitation with a token of its own; None when it is not open any more."""

    def password_link(self, unit: Unit, workspace: Workspace, rep_id: str) -> ForColleague | None:
        """A rep with a new token that sets a password; None when there is no such rep."""
