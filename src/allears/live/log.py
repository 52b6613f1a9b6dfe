"""Pages of frames from the log in the database, for readers who are further behind than memory reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from allears.events.log import Event, event_table
from allears.events.reading import conversation_events_after, events_after, first_position, last_position
from allears.live.details import read_details
from allears.live.frames import inbox_event, widget_event
from allears.messenger.tables import conversation_table
from allears.storage.workspace import Workspace

PAGE = 200
FOR_REPS = ("both", "reps")


@dataclass(frozen=True, slots=True)
class Piece:
    """Events in their reader's form, each with the cursor behind it, and the cursor behind all of them."""

    events: list[tuple[int, dict[str, Any]]]
    cursor: int


@dataclass(frozen=True, slots=True)
class Kept:
    """Which cursors can be resumed from: from `oldest` to `newest`, both included."""

    oldest: int
    newest: int

    def holds(self, cursor: int) -> bool:
        """Whether nothing behind the cursor is lost, and it is not from a future that never was."""
        return self.oldest <= cursor <= self.newest


def kept_log(connection: Connection, workspace: Workspace) -> Kept:
    """From where to where the workspace's log reaches."""
    newest = last_position(connection, workspace)
    first = first_position(connection, workspace)
    return Kept(newest if first is None else first - 1, newest)


def kept_of(connection: Connection, workspace: Workspace, conversation_id: str) -> Kept:
    """From where to where the log reaches for the visitor of a conversation."""
    table = conversation_table.c
    query = select(table.seq).where(table.workspace_id == workspace.id, table.id == conversation_id)
    newest = connection.execute(query).scalar_one_or_none() or 0
    oldest = select(func.min(event_table.c.seq)).where(
        event_table.c.workspace_id == workspace.id, event_table.c.conversation_id == conversation_id
    )
    first = connection.execute(oldest).scalar_one()
    return Kept(newest if first is None else first - 1, newest)


def previous(connection: Connection, workspace: Workspace, position: int) -> int:
    """The last position up to this one that reps may see; 0 before the first."""
    query = select(func.max(event_table.c.position)).where(
        event_table.c.workspace_id == workspace.id,
        event_table.c.position <= position,
        event_table.c.position > position - PAGE,
        event_table.c.audience.in_(FOR_REPS),
    )
    return connection.execute(query).scalar_one() or 0


def inbox_piece(connection: Connection, workspace: Workspace, cursor: int, limit: int = PAGE) -> Piece:
    """What reps missed behind the cursor, the oldest first."""
    events = events_after(connection, workspace, cursor, limit)
    details = read_details(connection, workspace, events)
    after, shown = previous(connection, workspace, cursor), []
    for event in events:
        if event.audience in FOR_REPS:
            shown.append((event.position, inbox_event(event, details, after)))
            after = event.position
    return Piece(shown, events[-1].position if events else cursor)


def widget_piece(
    connection: Connection, workspace: Workspace, conversation_id: str, cursor: int, limit: int = PAGE
) -> Piece:
    """What a visitor missed of a conversation behind the cursor, the oldest first."""
    events: list[Event] = conversation_events_after(connection, workspace, conversation_id, cursor, limit)
    details = read_details(connection, workspace, events)
    shown = [(event.seq or 0, widget_event(event, details)) for event in events]
    return Piece(shown, shown[-1][0] if shown else cursor)
