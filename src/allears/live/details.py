"""What events only name: the words, names and profiles that a reader's frame carries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from allears.accounts.tables import rep
from allears.events.log import Event
from allears.messenger.message import Message, Note
from allears.messenger.reading import all_tags, messages_at, notes_by_id
from allears.messenger.store_visitor import visitor_by_id
from allears.messenger.tables import assignment_table
from allears.messenger.visitor import Visitor
from allears.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Details:
    """By id. What is not there was deleted since, or belongs to an event of another kind."""

    messages: Mapping[str, Message] = field(default_factory=dict)
    notes: Mapping[str, Note] = field(default_factory=dict)
    visitors: Mapping[str, Visitor] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    reps: Mapping[str, str] = field(default_factory=dict)
    assigned: Mapping[tuple[str, str], str | None] = field(default_factory=dict)
    """By conversation and rep: the name that was written beside the assignment while it holds."""

    def assigned_name(self, event: Event) -> str | None:
        """What the rep of `conversation.assigned` is called there."""
        rep_id = event.data["rep"]
        return self.assigned.get((event.conversation_id or "", rep_id)) or self.reps.get(rep_id) or None


def named(events: Iterable[Event], key: str) -> list[str]:
    """The ids that the events name under `key`."""
    return list(dict.fromkeys(event.data[key] for event in events if key in event.data))


def reps_in(event: Event) -> set[str]:
    """The reps who did it, or to whom it was done."""
    done_by = {event.actor.id} if event.actor.kind == "rep" and event.actor.id else set()
    return done_by | ({event.data["rep"]} if "rep" in event.data else set())


def places_of_messages(events: Iterable[Event]) -> set[tuple[str, int]]:
    """Where the messages of these events stand: conversation and seq."""
    return {(event.conversation_id or "", event.seq or 0) for event in events if "message" in event.data}


def is_known(event: Event, details: Details) -> bool:
    """Whether the frames of the event can be made without asking the database."""
    data = event.data
    if not reps_in(event) <= details.reps.keys():
        return False
    if "message" in data:
        return data["message"] in details.messages
    return event.type != "conversation.assigned" and not ({"note", "visitor", "tag"} & data.keys())


def read_details(connection: Connection, workspace: Workspace, events: list[Event]) -> Details:
    """Everything that frames of these events carry beyond the events."""
    visitors = (visitor_by_id(connection, workspace, each) for each in named(events, "visitor"))
    has_tags = any("tag" in event.data for event in events)
    return Details(
        messages=messages_at(connection, workspace, places_of_messages(events)),
        notes=notes_by_id(connection, workspace, named(events, "note")),
        visitors={visitor.id: visitor for visitor in visitors if visitor is not None},
        tags={tag.id: tag.name for tag in all_tags(connection, workspace)} if has_tags else {},
        assigned=assigned_names(connection, workspace, events),
        reps=rep_names(connection, workspace, set().union(*(reps_in(event) for event in events))),
    )


def assigned_names(
    connection: Connection, workspace: Workspace, events: list[Event]
) -> dict[tuple[str, str], str | None]:
    """The names beside the assignments that hold now in the conversations of these events."""
    ids = {each.conversation_id for each in events if each.type == "conversation.assigned"}
    if not ids:
        return {}
    table = assignment_table.c
    query = select(table.conversation_id, table.rep_id, table.rep_name).where(
        table.workspace_id == workspace.id, table.conversation_id.in_(ids)
    )
    return {(row.conversation_id, row.rep_id): row.rep_name for row in connection.execute(query)}


def rep_names(connection: Connection, workspace: Workspace, ids: set[str]) -> dict[str, str]:
    """What reps are called now; those who are nobody here are called nothing, so that they are asked for once."""
    if not ids:
        return {}
    query = select(rep.c.id, rep.c.name).where(rep.c.workspace_id == workspace.id, rep.c.id.in_(ids))
    return dict.fromkeys(ids, "") | {row.id: row.name for row in connection.execute(query)}
