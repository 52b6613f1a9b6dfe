"""What a search can find, and what of it the log says was said or changed since some moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select

from allears.events.log import event_table
from allears.messenger.message import Note
from allears.messenger.reading import notes_by_id
from allears.messenger.store_visitor import visitors_by_id
from allears.messenger.tables import message_table
from allears.messenger.visitor import Visitor
from allears.storage.workspace import Workspace

EVENT, MESSAGE = event_table.c, message_table.c
SAID = and_(
    MESSAGE.workspace_id == EVENT.workspace_id,
    MESSAGE.conversation_id == EVENT.conversation_id,
    MESSAGE.seq == EVENT.seq,
    EVENT.type == "message.added",
)
AFTER = (
    select(
        EVENT.position, EVENT.type, EVENT.at, EVENT.data, MESSAGE.id, MESSAGE.conversation_id, MESSAGE.text
    )
    .outerjoin_from(event_table, message_table, SAID)
    .where(EVENT.workspace_id == bindparam("workspace"), EVENT.position > bindparam("position"))
    .order_by(EVENT.position)
    .limit(bindparam("most"))
)  # fmt: skip
Logged = Sequence[Any]
"""A row of `AFTER`."""

NAMED = {"note.added": "note", "visitor.changed": "visitor"}
"""The other events after which there is something else to be found, and the key under which their data names it."""


@dataclass(frozen=True, slots=True)
class Findable:
    """A message, a note or a visitor with the text by which it is found. A visitor has no conversation of its own."""

    kind: str
    source_id: str
    conversation_id: str | None
    visitor_id: str | None
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the log: how many events up to which position, which sources they touch, and those of them that can
    be found now, in the order in which they were touched last."""

    length: int
    position: int
    touched: frozenset[str]
    found: list[Findable]


def piece_after(connection: Connection, workspace: Workspace, position: int, most: int) -> Piece:
    """The next events behind `position`, at most that many."""
    values = {"workspace": workspace.id, "position": position, "most": most}
    rows: list[Logged] = list(connection.execute(AFTER, values))
    named = {row[3][NAMED[row[1]]]: row for row in rows if row[1] in NAMED}
    others = others_now(connection, workspace, named) if named else {}
    found = [each for row in rows if (each := found_by(row, named, others)) is not None]
    touched = frozenset(named) | {row[4] for row in rows if row[4] is not None}
    return Piece(len(rows), rows[-1][0] if rows else position, touched, found)


def found_by(row: Logged, named: dict[str, Logged], others: dict[str, Findable]) -> Findable | None:
    """What an event of `AFTER` lets be found; nothing, when a later one touches the same source."""
    _, type_, at, data, message_id, conversation_id, text = row
    if message_id is not None:
        return None if text == "" else Findable("message", message_id, conversation_id, None, text, at)
    key = data[NAMED[type_]] if type_ in NAMED else ""
    return others.get(key) if named.get(key) is row else None


def others_now(connection: Connection, workspace: Workspace, named: dict[str, Logged]) -> dict[str, Findable]:
    """Notes and visitors as they are now; without those that say nothing, or are not there any more."""
    notes = notes_by_id(connection, workspace, [each for each, row in named.items() if row[1] == "note.added"])
    visitors = visitors_by_id(
        connection, workspace, [each for each, row in named.items() if row[1] == "visitor.changed"]
    )
    found = [*map(of_note, notes.values()), *(of_visitor(each, named[each.id][2]) for each in visitors)]
    return {each.source_id: each for each in found if each.text}


def of_note(note: Note) -> Findable:
    """What a rep wrote for the others."""
    return Findable("note", note.id, note.conversation_id, None, note.text, note.at)


def of_visitor(visitor: Visitor, at: int) -> Findable:
    """A visitor, known by name and address."""
    called = " ".join(part for part in (visitor.name, visitor.email) if part)
    return Findable("visitor", visitor.id, None, visitor.id, called, at)
