"""The conversation that is open: its head, what was said, who it is with."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from allears.events.reading import events_of_conversation
from allears.leads.reading import marks_of
from allears.messenger.conversation import State, Tag, Whole
from allears.messenger.reading import all_tags, conversation, messages, notes
from allears.storage.workspace import Workspace
from allears.tracking.room import newest_visits
from allears.web.inbox.entry import SHOWN_TYPES, Entry, Said, entries
from allears.web.inbox.handover import HandoverShown, read_handover
from allears.web.inbox.lead import LeadShown, read_lead
from allears.web.inbox.profile import Profile, read_profile
from allears.web.inbox.row import Holder, holder_of
from allears.web.inbox.who import TheirTime, full_name, short_name, their_time
from allears.web.inbox.words import Reader

PART = 60
"""Messages that are shown at once; what was said before comes when one scrolls there."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a conversation. `earlier`: more was said before `first_seq`. `deleted_seq`: where the visitor last
    had their words deleted, 0 for nowhere."""

    entries: tuple[Entry, ...]
    first_seq: int
    seq: int
    earlier: bool
    deleted_seq: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """What inbox/conversation.html, inbox/lead.html and inbox/profile.html show. No `lead`: a chat without a bot."""

    id: str
    visitor_id: str
    name: str
    short_name: str
    about: str
    state: State
    holder: Holder
    holder_name: str
    holder_id: str
    snoozed_until: int | None
    tags: tuple[Tag, ...]
    profile: Profile
    part: Part
    position: int
    handover: HandoverShown | None = None
    lead: LeadShown | None = None
    their_time: TheirTime | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self.part.entries

    @property
    def first_seq(self) -> int:
        return self.part.first_seq

    @property
    def seq(self) -> int:
        return self.part.seq

    @property
    def earlier(self) -> bool:
        return self.part.earlier

    @property
    def deleted_seq(self) -> int:
        return self.part.deleted_seq


def read_opened(connection: Connection, workspace: Workspace, conversation_id: str, reader: Reader) -> Opened | None:
    """A conversation as it is now; None when there is none of that id here."""
    whole = conversation(connection, workspace, conversation_id)
    if whole is None:
        return None
    visitor, rep_id = whole.row.visitor, whole.row.conversation.rep_id
    visit = newest_visits(connection, workspace, [visitor.id]).get(visitor.id)
    mark = marks_of(connection, workspace, [conversation_id]).get(conversation_id)
    name = full_name(visitor, visit, reader, mark)
    lead = read_lead(connection, workspace, conversation_id, reader)
    return Opened(
        id=conversation_id,
        visitor_id=visitor.id,
        name=name,
        short_name=short_name(visitor, reader, mark),
        about=visitor.email if visitor.email and visitor.email != name else "",
        state=whole.row.conversation.state,
        holder=holder_of(rep_id, reader.id),
        holder_name=reader.rep(rep_id) if rep_id else "",
        holder_id=rep_id or "",
        snoozed_until=whole.snooze.until_at if whole.snooze else None,
        tags=whole.row.tags,
        profile=read_profile(connection, workspace, visitor, conversation_id, reader),
        part=read_part(connection, workspace, whole, name, reader, lead=lead),
        position=whole.position,
        handover=read_handover(connection, workspace, conversation_id, reader),
        lead=lead,
        their_time=their_time(visitor, reader.now),
    )


def read_part(
    connection: Connection,
    workspace: Workspace,
    whole: Whole,
    name: str,
    reader: Reader,
    before: int | None = None,
    lead: LeadShown | None = None,
) -> Part:
    """The last messages of a conversation, or those in front of the number `before`, with what stands among them. The
    words that something was heard in are told by `lead`."""
    conversation_id = whole.row.conversation.id
    found = messages(connection, workspace, conversation_id, before=before, limit=PART + 1)
    shown, earlier = found[-PART:], len(found) > PART
    behind = messages(connection, workspace, conversation_id, after=before - 1, limit=1) if before else []
    from_seq = shown[0].seq if shown and earlier else 0
    from_at = shown[0].at if shown and earlier else 0
    until_at = behind[0].at if behind else None
    said = Said(
        messages=shown,
        notes=[
            note
            for note in notes(connection, workspace, conversation_id)
            if from_seq <= note.after_seq and (before is None or note.after_seq < before)
        ],
        events=[
            event
            for event in events_of_conversation(connection, workspace, conversation_id, SHOWN_TYPES)
            if from_at <= event.at and (until_at is None or event.at < until_at)
        ],
        visitor_name=name,
        visitor_seen_seq=whole.row.conversation.visitor_seen_seq,
        tags={tag.id: tag.name for tag in all_tags(connection, workspace)},
        heard=lead.heard if lead else {},
    )
    deleted = (event.seq or 0 for event in said.events if event.type == "conversation.forgotten")
    first, last = (shown[0].seq, shown[-1].seq) if shown else (0, 0)
    return Part(tuple(entries(said, reader)), first, last, earlier, max(deleted, default=0))
