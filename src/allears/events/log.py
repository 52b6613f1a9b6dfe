"""The log of a workspace: what happened, in one order that is the same for everybody.

Events carry ids and small codes, never what somebody wrote: a person's words live in their message alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

from sqlalchemy import BigInteger, Column, Connection, Index, bindparam, insert, update

from allears.storage.metadata import Code, Json, moment, scoped_table
from allears.storage.prepared import Prepared
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, workspace_table

Audience = Literal["both", "reps", "visitor"]
ActorKind = Literal["visitor", "rep", "bot", "company", "system"]

event_table = scoped_table(
    "event",
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("id", Code, nullable=False),
    Column("type", Code, nullable=False),
    Column("conversation_id", Code),
    Column("seq", BigInteger),
    Column("audience", Code, nullable=False),
    Column("actor_kind", Code, nullable=False),
    Column("actor_id", Code),
    moment("at"),
    Column("data", Json, nullable=False),
    # A widget resumes by the conversation's own number; twice the same number there would be a message shown twice.
    Index("uq_event_conversation_seq", "workspace_id", "conversation_id", "seq", unique=True),
    sqlite_with_rowid=False,
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it. `system` has no id: nobody did, time did."""

    kind: ActorKind
    id: str | None = None


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event before it has its place in the log.

    `seq` is the conversation's own number, taken by the verb that did it; events for reps alone have none, so that a
    visitor sees no gap where a note was written.
    """

    type: str
    actor: Actor
    audience: Audience = "both"
    conversation_id: str | None = None
    seq: int | None = None
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """An event with its place: `position` counts the workspace's events from 1 without a gap."""

    workspace_id: str
    position: int
    id: str
    type: str
    conversation_id: str | None
    seq: int | None
    audience: Audience
    actor: Actor
    at: int
    data: Mapping[str, Any]


class Pending(list[tuple[str, NewEvent]]):
    """The events of one unit, each with its workspace's id, until the unit is about to be committed."""


def append(unit: Unit, workspace: Workspace, event: NewEvent) -> None:
    """Put `event` into the workspace's log when the unit is committed, and announce it afterwards."""
    pending = unit.keep(Pending)
    if not pending:
        unit.before_commit(write_pending)
    pending.append((workspace.id, event))


def write_pending(unit: Unit) -> None:
    """Give the unit's events their positions. Last of all, so that the workspace's row is locked only for a moment."""
    pending = unit.keep(Pending)
    if len(pending) == 1:
        workspace_id, event = pending.pop()
        write_events(unit, workspace_id, [event])
        return
    # Always in the same order of workspaces: two units that meet would otherwise lock each other out.
    in_order = sorted(pending, key=lambda pair: pair[0])
    pending.clear()
    for workspace_id, pairs in groupby(in_order, key=lambda pair: pair[0]):
        write_events(unit, workspace_id, [event for _, event in pairs])


ADVANCE = Prepared(
    update(workspace_table)
    .where(workspace_table.c.id == bindparam("workspace"))
    .values(position=workspace_table.c.position + bindparam("number"))
    .returning(workspace_table.c.position)
)
SET = Prepared(
    update(workspace_table).where(workspace_table.c.id == bindparam("workspace")).values(position=bindparam("last"))
)
INSERT = Prepared(insert(event_table), *event_table.c.keys())


class Taken:
    """How far the units that are committed together have counted, by workspace, and what the workspace's row says."""

    def __init__(self) -> None:
        self.last: dict[str, int] = {}
        self.written: dict[str, int] = {}

    def write(self, connection: Connection) -> None:
        """Let the rows say how far it came."""
        for workspace_id, last in sorted(self.last.items()):
            if last != self.written[workspace_id]:
                SET.run(connection, {"workspace": workspace_id, "last": last})


def write_events(unit: Unit, workspace_id: str, new: list[NewEvent]) -> None:
    """Take as many positions as there are events, and write them there.

    The first of the units that are committed together takes its positions from the workspace's row, and holds it; the
    others go on counting, and the row is written once more at the end.
    """
    taken = unit.together.keep(Taken)
    if workspace_id in taken.last:
        first = taken.last[workspace_id] + 1
    else:
        first = taken_from_row(unit, taken, workspace_id, len(new))
    events = [placed(event, workspace_id, position, unit) for position, event in enumerate(new, start=first)]
    for event in events:
        INSERT.run(unit.connection, row(event))
        unit.announce(event)
    taken.last[workspace_id] = first + len(new) - 1


def taken_from_row(unit: Unit, taken: Taken, workspace_id: str, number: int) -> int:
    """The first of so many positions."""
    ((last,),) = ADVANCE.run(unit.connection, {"workspace": workspace_id, "number": number})
    if not taken.written:
        unit.together.at_end(taken.write)
    taken.written[workspace_id] = last
    return int(last) - number + 1


def placed(event: NewEvent, workspace_id: str, position: int, unit: Unit) -> Event:
    """The event at its place in the log."""
    return Event(
        workspace_id=workspace_id,
        position=position,
        id=unit.ids.new("evt"),
        type=event.type,
        conversation_id=event.conversation_id,
        seq=event.seq,
        audience=event.audience,
        actor=event.actor,
        at=unit.now,
        data=dict(event.data),
    )


def row(event: Event) -> dict[str, Any]:
    """As the table stores it."""
    return {
        "workspace_id": event.workspace_id,
        "position": event.position,
        "id": event.id,
        "type": event.type,
        "conversation_id": event.conversation_id,
        "seq": event.seq,
        "audience": event.audience,
        "actor_kind": event.actor.kind,
        "actor_id": event.actor.id,
        "at": event.at,
        "data": event.data,
    }
