"""Reading a log from where somebody stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from allears.events.log import Actor, Event, Taken, event_table
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, workspace_table


def last_position(connection: Connection, workspace: Workspace) -> int:
    """The number of the newest event; 0 in an empty workspace."""
    query = select(workspace_table.c.position).where(workspace_table.c.id == workspace.id)
    return int(connection.execute(query).scalar_one())


def position_in(unit: Unit, workspace: Workspace) -> int:
    """As `last_position`, inside a unit: its own events are not counted before it is finished."""
    taken = unit.together.keep(Taken).last.get(workspace.id)
    return last_position(unit.connection, workspace) if taken is None else taken


def first_position(connection: Connection, workspace: Workspace) -> int | None:
    """The number of the oldest event that is still kept; None in an empty log."""
    query = select(func.min(event_table.c.position)).where(event_table.c.workspace_id == workspace.id)
    first: int | None = connection.execute(query).scalar_one()
    return first


def events_after(connection: Connection, workspace: Workspace, position: int, limit: int) -> list[Event]:
    """Events of every audience behind `position`, oldest first."""
    query = (
        select(event_table)
        .where(event_table.c.workspace_id == workspace.id, event_table.c.position > position)
        .order_by(event_table.c.position)
        .limit(limit)
    )
    return [from_row(found) for found in connection.execute(query)]


def conversation_events_after(
    connection: Connection, workspace: Workspace, conversation_id: str, seq: int, limit: int
) -> list[Event]:
    """What the visitor may see of a conversation behind the number `seq`, oldest first, without a gap."""
    query = (
        select(event_table)
        .where(
            event_table.c.workspace_id == workspace.id,
            event_table.c.conversation_id == conversation_id,
            event_table.c.seq > seq,
            event_table.c.audience.in_(("both", "visitor")),
        )
        .order_by(event_table.c.seq)
        .limit(limit)
    )
    return [from_row(found) for found in connection.execute(query)]


def events_of_conversation(
    connection: Connection, workspace: Workspace, conversation_id: str, types: Sequence[str], limit: int = 500
) -> list[Event]:
    """The newest `limit` events of these types in a conversation, oldest first, whoever may see them."""
    query = (
        select(event_table)
        .where(
            event_table.c.workspace_id == workspace.id,
            event_table.c.conversation_id == conversation_id,
            event_table.c.type.in_(types),
        )
        # Ordered by an expression, or SQLite would walk the whole log backwards, not the conversation's index.
        .order_by((event_table.c.position + 0).desc())
        .limit(limit)
    )
    return [from_row(found) for found in connection.execute(query)][::-1]


def from_row(found: Row[Any]) -> Event:
    """A stored event as it was announced."""
    return Event(
        workspace_id=found.workspace_id,
        position=found.position,
        id=found.id,
        type=found.type,
        conversation_id=found.conversation_id,
        seq=found.seq,
        audience=found.audience,
        actor=Actor(found.actor_kind, found.actor_id),
        at=found.at,
        data=found.data,
    )
