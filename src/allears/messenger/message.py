"""A message: what somebody said in a conversation, with its place in the one order of that conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

AuthorKind = Literal["visitor", "rep", "bot", "company"]

PEOPLE_WHO_ANSWER: tuple[AuthorKind, ...] = ("rep", "company")
"""Whose words end a visitor's waiting; a bot's do not, since somebody may still want a person."""

ASSISTANT = "bot"
"""The id under which the bot speaks and notes; there is one in a workspace."""
PERSON = "person"
"""The choice that every conversation offers at any time, in answer to no message: to talk to a person."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who did something. The name is the one shown beside it at that time; visitors carry theirs in their profile."""

    kind: AuthorKind
    id: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer offered as a button."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class NewMessage:
    """A message as it arrives. `client_id` names it once and for ever among its author's messages there.

    `page` is the address from which a visitor wrote, `time_zone` their browser's: no part of the message itself.
    `card` is the same as the text in pieces that a client can lay out (docs/widget-api.md); the text always says all
    of it. `about` is the line of a recap that a visitor changes with this message; `answer_to` names that recap.
    """

    client_id: str
    text: str = ""
    choices: tuple[Choice, ...] = ()
    answer_to: str | None = None
    choice: str | None = None
    page: str | None = None
    card: Mapping[str, Any] | None = None
    about: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """How a conversation was opened: by which playbook's greeting, and who said it. `greeting` may be empty."""

    playbook: str
    greeting: str
    by: Author


@dataclass(frozen=True, slots=True)
class Message:
    """A stored message. `at` is UTC in milliseconds; `seq` counts everything visible in its conversation."""

    id: str
    conversation_id: str
    client_id: str
    seq: int
    author: Author
    text: str
    choices: tuple[Choice, ...]
    answer_to: str | None
    choice: str | None
    at: int
    card: Mapping[str, Any] | None = None
    about: str | None = None

    @property
    def wants_person(self) -> bool:
        """Whether the visitor tapped that they want a person: no answer to anything that was asked."""
        return self.choice == PERSON and self.answer_to is None


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a message; `repeated` when it had been stored before and nothing was done now."""

    message: Message
    conversation_id: str
    repeated: bool


@dataclass(frozen=True, slots=True)
class Note:
    """What reps write for each other beside a conversation. It never travels to the visitor."""

    id: str
    conversation_id: str
    client_id: str
    rep: Author
    text: str
    after_seq: int
    at: int
