"""How the messenger's things look in the API. Fields are only ever added."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field


class Author(BaseModel):
    """Who said it: visitor, rep, bot, or company (a program with a key). The name is the one shown at that time."""

    kind: Literal["visitor", "rep", "bot", "company"]
    id: str
    name: str | None


class Choice(BaseModel):
    """An answer offered as a button."""

    id: str
    label: str


class Message(BaseModel):
    """`seq` orders everything in its conversation without a gap. `client_id` is there for its author alone."""

    id: str
    seq: int
    author: Author
    text: str
    choices: list[Choice]
    answer_to: str | None
    choice: str | None
    at: int
    card: dict[str, Any] | None = Field(None, description="The text in pieces that can be laid out.")
    about: str | None = Field(None, description="The line of a recap that this message changes.")
    client_id: str | None = None


class Note(BaseModel):
    """For reps only; it stands behind the message `after_seq`."""

    id: str
    conversation: str
    rep: Author
    text: str
    after_seq: int
    at: int


class Tag(BaseModel):
    """A word on conversations."""

    id: str
    name: str


class Visitor(BaseModel):
    """A browser on the site. `email` is what they typed; `email_confirmed_at` when they clicked a mail's link;
    `time_zone` is their browser's (an IANA name, "Europe/London"), null when it did not say."""

    id: str
    site: str
    name: str | None
    email: str | None
    email_confirmed_at: int | None
    external_id: str | None
    attributes: dict[str, Any]
    time_zone: str | None
    first_seen_at: int
    last_seen_at: int


class Present(BaseModel):
    """Somebody who is on the site: on which page, since when, and what brought them."""

    visitor: str
    path: str
    title: str
    since: int
    source: str
    returning: bool


class PresentList(BaseModel):
    """Whoever moved last first."""

    data: list[Present]


class LastWords(BaseModel):
    """The beginning of the newest message."""

    kind: str
    name: str | None
    text: str


class Assigned(BaseModel):
    """Who has the conversation, since when."""

    rep: str
    name: str | None
    at: int


class ConversationRow(BaseModel):
    """A line of the list. `waiting_since` is when the visitor's first unanswered message came."""

    id: str
    site: str
    state: Literal["open", "snoozed", "closed"]
    seq: int
    visitor_seen_seq: int
    reps_seen_seq: int
    opened_at: int
    last_message_at: int
    waiting_since: int | None
    unread: bool
    visitor: Visitor
    last_words: LastWords | None
    assigned: Assigned | None
    tags: list[Tag]


class Conversation(ConversationRow):
    """Everything but the messages, true at the log's `position`: events after it bring it up to date."""

    snoozed_until: int | None
    closed_at: int | None
    position: int


class ConversationPage(BaseModel):
    """The newest first. `next` is the cursor of the next page, null at the end."""

    data: list[ConversationRow]
    next: str | None


class MessagePage(BaseModel):
    """In the conversation's order. `next` is the `after` of the next page, null at the end."""

    data: list[Message]
    next: int | None = Field(description="Pass it as `after`.")


class NoteList(BaseModel):
    """In the order in which they were written."""

    data: list[Note]


class TagList(BaseModel):
    """By name."""

    data: list[Tag]


class Counts(BaseModel):
    """How many conversations of a state there are."""

    all: int
    unassigned: int
    by_rep: dict[str, int]


class AllCounts(BaseModel):
    """By state."""

    open: Counts
    snoozed: Counts
    closed: Counts


class Found(BaseModel):
    """Something that holds all words: a message, a note, or a visitor's name."""

    kind: str
    id: str
    conversation: str | None
    visitor: str | None
    text: str
    at: int


class FoundList(BaseModel):
    """The newest first."""

    data: list[Found]


class EnteredFact(BaseModel):
    """What a rep entered, as it was understood. `id` takes it back."""

    id: str
    field: str
    said: str


class WaitingParting(BaseModel):
    """A kind no that goes out at `due_at`, unless it is taken back."""

    id: str
    exclusion: str | None
    reason: str
    due_at: int


class DraftSeen(BaseModel):
    """What was seen in a draft. `pitch`: it sells before anything is known; said once a conversation."""

    pitch: bool
