"""A conversation as the reps keep it: who has it, whether it waits, rests or is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from allears.messenger.visitor import Visitor

State = Literal["open", "snoozed", "closed"]


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where a conversation stands.

    Times are UTC milliseconds; `waiting_since` is that of the first unanswered message. `page` is the newest from
    which the visitor wrote.
    """

    id: str
    site_id: str
    visitor_id: str
    seq: int
    state: State
    rep_id: str | None
    opened_at: int
    last_message_at: int
    last_message_seq: int
    last_visitor_seq: int
    visitor_seen_seq: int
    reps_seen_seq: int
    waiting_since: int | None
    page: str | None = None

    @property
    def is_unread(self) -> bool:
        """Whether the visitor said something that no rep has seen."""
        return self.last_visitor_seq > self.reps_seen_seq


class Heard(NamedTuple):
    """What a message changes of where a conversation stands."""

    seq: int
    state: State
    last_message_at: int
    last_message_seq: int
    last_visitor_seq: int
    waiting_since: int | None
    page: str | None


@dataclass(frozen=True, slots=True)
class Assignment:
    """Which rep has a conversation, and who gave it to them."""

    rep_id: str
    rep_name: str | None
    by_id: str
    at: int


@dataclass(frozen=True, slots=True)
class Snooze:
    """Until when a conversation rests, and who said so."""

    until_at: int
    by_id: str
    at: int


@dataclass(frozen=True, slots=True)
class Closing:
    """Who closed a conversation, and when."""

    by_kind: str
    by_id: str
    at: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that reps hang on conversations."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class LastWords:
    """The newest message as a list shows it: at most 200 characters."""

    author_kind: str
    author_name: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the inbox's list."""

    conversation: Conversation
    visitor: Visitor
    last_words: LastWords | None
    assignment: Assignment | None
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything about one conversation but its messages, as the reps see it, and the log's position it is true at."""

    row: Row
    snooze: Snooze | None
    closing: Closing | None
    position: int
