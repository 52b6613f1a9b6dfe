"""What the messenger knows, for whoever is entitled to it: lists, conversations, messages, visitors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Integer, Select, and_, bindparam, func, select, tuple_

from allears.events.reading import last_position
from allears.messenger.conversation import (
    Assignment,
    Closing,
    Conversation,
    LastWords,
    Row,
    Snooze,
    State,
    Tag,
    Whole,
)
from allears.messenger.message import Message, Note
from allears.messenger.store_conversation import COLUMNS, CONVERSATION, conversation_from
from allears.messenger.store_message import MESSAGE_COLUMNS, NOTE_COLUMNS, message_from, note_from
from allears.messenger.store_visitor import VISITOR_COLUMNS, visitor_from
from allears.messenger.tables import (
    assignment_table,
    closing_table,
    conversation_table,
    conversation_tag_table,
    message_table,
    note_table,
    snooze_table,
    tag_table,
    visitor_table,
)
from allears.messenger.visitor import Visitor
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

LONGEST_WORDS = 200
NOBODY = "none"

ASSIGNMENT = assignment_table.c
MESSAGE = message_table.c
WITH_VISITOR = Prepared(
    select(*COLUMNS, *VISITOR_COLUMNS)
    .join(
        visitor_table,
        and_(visitor_table.c.workspace_id == CONVERSATION.workspace_id, visitor_table.c.id == CONVERSATION.visitor_id),
    )
    .where(CONVERSATION.workspace_id == bindparam("workspace"), CONVERSATION.id == bindparam("conversation"))
)
LAST_MESSAGES = Prepared(
    select(*MESSAGE_COLUMNS)
    .where(MESSAGE.workspace_id == bindparam("workspace"), MESSAGE.conversation_id == bindparam("conversation"))
    .order_by(MESSAGE.seq.desc())
    .limit(bindparam("most", type_=Integer))
)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which conversations a list shows. `assignee` is a rep's id, "none", or nothing for everybody's."""

    state: State = "open"
    assignee: str | None = None
    tag_id: str | None = None
    visitor_ids: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended: the next one goes on behind this conversation."""

    last_message_at: int
    id: str


@dataclass(frozen=True, slots=True)
class Page:
    """Part of a list, the newest first, and where the next part begins; nothing at the end."""

    rows: tuple[Row, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many conversations there are of a state: with each rep, and with nobody."""

    state: State
    by_rep: dict[str, int]
    unassigned: int

    @property
    def all(self) -> int:
        """With reps and with nobody."""
        return sum(self.by_rep.values()) + self.unassigned


def conversations(
    connection: Connection, workspace: Workspace, shown: Filter, cursor: Cursor | None = None, limit: int = 50
) -> Page:
    """A page of the inbox's list: those with the newest message first."""
    query = rows_query(workspace).where(*conditions(workspace, shown))
    if cursor is not None:
        query = query.where(
            tuple_(CONVERSATION.last_message_at, CONVERSATION.id) < tuple_(cursor.last_message_at, cursor.id)
        )
    query = query.order_by(CONVERSATION.last_message_at.desc(), CONVERSATION.id.desc()).limit(limit + 1)
    found = connection.execute(query).all()
    rows = with_tags(connection, workspace, found[:limit])
    last = rows[-1].conversation if len(found) > limit else None
    return Page(rows, Cursor(last.last_message_at, last.id) if last else None)


def conditions(workspace: Workspace, shown: Filter) -> list[Any]:
    """What a list's filter asks of a conversation."""
    parts: list[Any] = [CONVERSATION.state == shown.state]
    if shown.assignee is not None:
        parts.append(
            CONVERSATION.rep_id.is_(None) if shown.assignee == NOBODY else CONVERSATION.rep_id == shown.assignee
        )
    if shown.visitor_ids is not None:
        parts.append(CONVERSATION.visitor_id.in_(shown.visitor_ids))
    if shown.tag_id is not None:
        tagged = select(conversation_tag_table.c.conversation_id).where(
            conversation_tag_table.c.workspace_id == workspace.id, conversation_tag_table.c.tag_id == shown.tag_id
        )
        parts.append(CONVERSATION.id.in_(tagged))
    return parts


def rows_query(workspace: Workspace) -> Select[Any]:
    """One line each: conversation, visitor, newest message, who has it."""
    return (
        select(
            *COLUMNS,
            *VISITOR_COLUMNS,
            MESSAGE.author_kind,
            MESSAGE.author_name,
            func.substr(MESSAGE.text, 1, LONGEST_WORDS),
            ASSIGNMENT.rep_id,
            ASSIGNMENT.rep_name,
            ASSIGNMENT.by_id,
            ASSIGNMENT.at,
        )
        .select_from(conversation_table)
        .join(
            visitor_table,
            and_(
                visitor_table.c.workspace_id == CONVERSATION.workspace_id,
                visitor_table.c.id == CONVERSATION.visitor_id,
            ),
        )
        .outerjoin(
            message_table,
            and_(
                MESSAGE.workspace_id == CONVERSATION.workspace_id,
                MESSAGE.conversation_id == CONVERSATION.id,
                MESSAGE.seq == CONVERSATION.last_message_seq,
            ),
        )
        .outerjoin(
            assignment_table,
            and_(ASSIGNMENT.workspace_id == CONVERSATION.workspace_id, ASSIGNMENT.conversation_id == CONVERSATION.id),
        )
        .where(CONVERSATION.workspace_id == workspace.id)
    )


def with_tags(connection: Connection, workspace: Workspace, found: Any) -> tuple[Row, ...]:
    """Lines of the list with the tags that hang on them."""
    tags = tags_of(connection, workspace, [row[0] for row in found])
    return tuple(row_from(row, tags.get(row[0], ())) for row in found)


def row_from(row: Any, tags: tuple[Tag, ...]) -> Row:
    """One line of `rows_query`."""
    visitor_at = len(COLUMNS)
    words_at = visitor_at + len(VISITOR_COLUMNS)
    kind, name, text, rep_id, *assigned = row[words_at:]
    return Row(
        conversation=conversation_from(row),
        visitor=visitor_from(row[visitor_at:words_at]),
        last_words=LastWords(kind, name, text) if kind else None,
        assignment=Assignment(rep_id, *assigned) if rep_id else None,
        tags=tags,
    )


def tags_of(connection: Connection, workspace: Workspace, conversation_ids: list[str]) -> dict[str, tuple[Tag, ...]]:
    """The tags of each conversation, by name."""
    query = (
        select(conversation_tag_table.c.conversation_id, tag_table.c.id, tag_table.c.name)
        .join(
            tag_table,
            and_(
                tag_table.c.workspace_id == conversation_tag_table.c.workspace_id,
                tag_table.c.id == conversation_tag_table.c.tag_id,
            ),
        )
        .where(
            conversation_tag_table.c.workspace_id == workspace.id,
            conversation_tag_table.c.conversation_id.in_(conversation_ids),
        )
        .order_by(tag_table.c.folded)
    )
    found: dict[str, tuple[Tag, ...]] = {}
    for conversation_id, tag_id, name in connection.execute(query):
        found[conversation_id] = (*found.get(conversation_id, ()), Tag(tag_id, name))
    return found


def all_tags(connection: Connection, workspace: Workspace) -> list[Tag]:
    """Every tag of the workspace, by name."""
    query = select(tag_table.c.id, tag_table.c.name).where(tag_table.c.workspace_id == workspace.id)
    return [Tag(*row) for row in connection.execute(query.order_by(tag_table.c.folded))]


def conversation(connection: Connection, workspace: Workspace, conversation_id: str) -> Whole | None:
    """Everything about one conversation but its messages, and the log's position at which it is true."""
    found = connection.execute(rows_query(workspace).where(CONVERSATION.id == conversation_id)).all()
    if not found:
        return None
    snooze = record(connection, workspace, snooze_table, conversation_id)
    closing = record(connection, workspace, closing_table, conversation_id)
    return Whole(
        row=with_tags(connection, workspace, found)[0],
        snooze=Snooze(snooze.until_at, snooze.by_id, snooze.at) if snooze else None,
        closing=Closing(closing.by_kind, closing.by_id, closing.at) if closing else None,
        position=last_position(connection, workspace),
    )


def conversation_and_visitor(
    connection: Connection, workspace: Workspace, conversation_id: str
) -> tuple[Conversation, Visitor] | None:
    """A conversation and whose it is, in one statement."""
    rows = WITH_VISITOR.rows(connection, {"workspace": workspace.id, "conversation": conversation_id})
    return next(((conversation_from(row), visitor_from(row[len(COLUMNS) :])) for row in rows), None)


def some_conversations(connection: Connection, workspace: Workspace, ids: Sequence[str]) -> tuple[Row, ...]:
    """The lines of these conversations, in no order; those that are not there are left out."""
    found = connection.execute(rows_query(workspace).where(CONVERSATION.id.in_(ids))).all()
    return with_tags(connection, workspace, found)


def snoozed_until(connection: Connection, workspace: Workspace, ids: Sequence[str]) -> dict[str, int]:
    """When each of these conversations wakes; those that are not snoozed are left out."""
    query = select(snooze_table.c.conversation_id, snooze_table.c.until_at).where(
        snooze_table.c.workspace_id == workspace.id, snooze_table.c.conversation_id.in_(ids)
    )
    return {row.conversation_id: row.until_at for row in connection.execute(query)}


def visitor_of(connection: Connection, workspace: Workspace, conversation_id: str) -> str | None:
    """The visitor of a conversation; nothing when there is no such conversation here."""
    query = select(CONVERSATION.visitor_id).where(
        CONVERSATION.workspace_id == workspace.id, CONVERSATION.id == conversation_id
    )
    return connection.execute(query).scalar_one_or_none()


def record(connection: Connection, workspace: Workspace, table: Any, conversation_id: str) -> Any:
    """The row of a record, such as a snooze, while it holds."""
    query = select(table).where(table.c.workspace_id == workspace.id, table.c.conversation_id == conversation_id)
    return connection.execute(query).first()


def messages(
    connection: Connection,
    workspace: Workspace,
    conversation_id: str,
    *,
    after: int | None = None,
    before: int | None = None,
    limit: int = 100,
) -> list[Message]:
    """Messages in their order: the first `limit` behind `after`, else the last `limit` in front of `before`."""
    if after is None and before is None:
        values = {"workspace": workspace.id, "conversation": conversation_id, "most": limit}
        return [message_from(row) for row in LAST_MESSAGES.rows(connection, values)][::-1]
    query = select(*MESSAGE_COLUMNS).where(
        MESSAGE.workspace_id == workspace.id, MESSAGE.conversation_id == conversation_id
    )
    if after is not None:
        query = query.where(MESSAGE.seq > after).order_by(MESSAGE.seq).limit(limit)
        return [message_from(row) for row in connection.execute(query)]
    query = query.where(MESSAGE.seq < before).order_by(MESSAGE.seq.desc()).limit(limit)
    return [message_from(row) for row in connection.execute(query)][::-1]


def messages_at(
    connection: Connection, workspace: Workspace, places: Collection[tuple[str, int]]
) -> dict[str, Message]:
    """The messages at these places (conversation and seq), by their ids."""
    place = tuple_(MESSAGE.conversation_id, MESSAGE.seq)
    query = select(*MESSAGE_COLUMNS).where(MESSAGE.workspace_id == workspace.id, place.in_(places))
    return {row.id: message_from(row) for row in connection.execute(query)}


def notes(connection: Connection, workspace: Workspace, conversation_id: str) -> list[Note]:
    """All notes beside a conversation, in order of place, time and id."""
    query = select(*NOTE_COLUMNS).where(
        note_table.c.workspace_id == workspace.id, note_table.c.conversation_id == conversation_id
    )
    return [
        note_from(row)
        for row in connection.execute(query.order_by(note_table.c.after_seq, note_table.c.at, note_table.c.id))
    ]


def notes_by_id(connection: Connection, workspace: Workspace, ids: list[str]) -> dict[str, Note]:
    """Notes by their ids."""
    query = select(*NOTE_COLUMNS).where(note_table.c.workspace_id == workspace.id, note_table.c.id.in_(ids))
    return {row.id: note_from(row) for row in connection.execute(query)}


def counts(connection: Connection, workspace: Workspace) -> dict[State, Counts]:
    """How many conversations are open, snoozed and closed, by rep."""
    query = (
        select(CONVERSATION.state, CONVERSATION.rep_id, func.count())
        .where(CONVERSATION.workspace_id == workspace.id)
        .group_by(CONVERSATION.state, CONVERSATION.rep_id)
    )
    rows = connection.execute(query).all()
    return {state: counted(state, rows) for state in ("open", "snoozed", "closed")}


def counted(state: State, rows: Any) -> Counts:
    """The counts of one state, from rows of state, rep and number."""
    by_rep = {rep: number for each, rep, number in rows if each == state}
    return Counts(state, {rep: number for rep, number in by_rep.items() if rep}, by_rep.get(None, 0))


def visitor_conversations(
    connection: Connection, workspace: Workspace, visitor_ids: frozenset[str], limit: int = 50
) -> tuple[Row, ...]:
    """The conversations of these visitors, the newest first, whatever their state."""
    query = rows_query(workspace).where(CONVERSATION.visitor_id.in_(visitor_ids))
    query = query.order_by(CONVERSATION.last_message_at.desc(), CONVERSATION.id.desc()).limit(limit)
    return with_tags(connection, workspace, connection.execute(query).all())


def unseen_by_visitor(connection: Connection, workspace: Workspace, conversation_ids: list[str]) -> dict[str, int]:
    """How many messages of others the visitor has not seen, by conversation; those with none are left out."""
    query = (
        select(MESSAGE.conversation_id, func.count())
        .join(
            conversation_table,
            and_(
                CONVERSATION.workspace_id == MESSAGE.workspace_id,
                CONVERSATION.id == MESSAGE.conversation_id,
                MESSAGE.seq > CONVERSATION.visitor_seen_seq,
            ),
        )
        .where(
            MESSAGE.workspace_id == workspace.id,
            MESSAGE.conversation_id.in_(conversation_ids),
            MESSAGE.author_kind != "visitor",
        )
        .group_by(MESSAGE.conversation_id)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def median_reply_time(
    connection: Connection, workspace: Workspace, site_id: str, since: int, fewest: int = 5
) -> int | None:
    """Half of the visitors who were answered by a person waited at most this long, in milliseconds.

    Measured from a conversation's first message to a rep's first, over conversations opened after `since`. None when
    there were fewer than `fewest`: a figure from two conversations would promise something nobody measured.
    """
    first_answer = (
        select(func.min(MESSAGE.at))
        .where(
            MESSAGE.workspace_id == CONVERSATION.workspace_id,
            MESSAGE.conversation_id == CONVERSATION.id,
            MESSAGE.author_kind == "rep",
        )
        .scalar_subquery()
    )
    query = (
        select(CONVERSATION.opened_at, first_answer)
        .where(
            CONVERSATION.workspace_id == workspace.id, CONVERSATION.site_id == site_id, CONVERSATION.opened_at > since
        )
        .order_by(CONVERSATION.opened_at.desc())
        .limit(1_000)
    )
    waits = sorted(answered - opened for opened, answered in connection.execute(query) if answered is not None)
    return waits[(len(waits) - 1) // 2] if len(waits) >= fewest else None
