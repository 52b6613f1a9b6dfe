"""An event as its readers get it: one form for the reps' inbox, one for the visitor's widget.

The visitor's form names what it tells; whatever is not named here stays with the reps.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from allears.events.log import Event
from allears.live.details import Details
from allears.messenger.message import Message
from allears.messenger.showing import message_shown, note_shown, visitor_shown

VERSION = 1


def inbox_event(event: Event, details: Details, after: int) -> dict[str, Any]:
    """For reps. `after` is the position of the event before it that reps may see."""
    return {
        "v": VERSION,
        "id": event.id,
        "type": event.type,
        "workspace": event.workspace_id,
        "conversation": event.conversation_id,
        "position": event.position,
        "seq": event.seq,
        "after": after,
        "at": event.at,
        "actor": actor_shown(event, details),
        "data": data_for_reps(event, details),
    }


def widget_event(event: Event, details: Details) -> dict[str, Any]:
    """For the visitor, whose order is the conversation's own: whatever came before has the number before."""
    assert event.seq is not None  # noqa: S101 - an event without a place in the conversation is for reps alone
    tell = TOLD_TO_VISITORS.get(event.type)
    return {
        "v": VERSION,
        "id": event.id,
        "type": event.type,
        "conversation": event.conversation_id,
        "seq": event.seq,
        "after": event.seq - 1,
        "at": event.at,
        "actor": actor_shown(event, details),
        "data": tell(event, details) if tell else {},
    }


def actor_shown(event: Event, details: Details) -> dict[str, Any]:
    """Who did it. Visitors have no name here: their profile has it."""
    message = details.messages.get(event.data.get("message", ""))
    name = message.author.name if message else details.reps.get(event.actor.id or "")
    return {"kind": event.actor.kind, "id": event.actor.id, "name": name or None}


def data_for_reps(event: Event, details: Details) -> dict[str, Any]:
    """The event's ids, with what they name in their place."""
    data = dict(event.data)
    if (message := details.messages.get(data.get("message", ""))) is not None:
        data["message"] = message_shown(message, None if message.author.kind == "visitor" else message.author)
    if (note := details.notes.get(data.get("note", ""))) is not None:
        data["note"] = note_shown(note)
    if (visitor := details.visitors.get(data.get("visitor", ""))) is not None:
        data["visitor"] = visitor_shown(visitor)
    if "tag" in data:
        data["tag"] = {"id": data["tag"], "name": details.tags.get(data["tag"])}
    if event.type == "conversation.assigned":
        data["name"] = details.assigned_name(event)
    return data


def message_for_visitor(event: Event, details: Details) -> dict[str, Any]:
    """What was said; a visitor's own message with its client id, so that they know it again."""
    message = details.messages.get(event.data["message"])
    return {"message": shown_to_visitor(message) if message else None}


def shown_to_visitor(message: Message) -> dict[str, Any]:
    """A message in a conversation of this visitor, in which every visitor's message is theirs."""
    return message_shown(message, message.author if message.author.kind == "visitor" else None)


def seen_for_visitor(event: Event, _: Details) -> dict[str, Any]:
    """Which side has seen how far."""
    return {"by": event.data["by"], "up_to": event.data["up_to"]}


def assigned_for_visitor(event: Event, details: Details) -> dict[str, Any]:
    """Who has the conversation, by the name that is shown."""
    return {"rep": {"name": details.assigned_name(event)}}


TOLD_TO_VISITORS: dict[str, Callable[[Event, Details], dict[str, Any]]] = {
    "message.added": message_for_visitor,
    "conversation.seen": seen_for_visitor,
    "conversation.assigned": assigned_for_visitor,
}
"""What the visitor is told of an event beyond that it happened."""


def encoded(value: dict[str, Any]) -> bytes:
    """JSON, as short as it gets."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def sse(cursor: int, value: dict[str, Any]) -> bytes:
    """A frame of a stream; `cursor` is where a reader who has it goes on. JSON holds no line break of its own."""
    return b"id: %d\ndata: %b\n\n" % (cursor, encoded(value))


def sse_named(name: str, value: dict[str, Any], cursor: int | None = None) -> bytes:
    """A frame that is no event: typing, presence, reset, cut. Only a reset moves the cursor."""
    head = b"" if cursor is None else b"id: %d\n" % cursor
    return b"%bevent: %b\ndata: %b\n\n" % (head, name.encode(), encoded({"type": name, **value}))
