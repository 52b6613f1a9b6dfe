"""How the messenger's nouns look on the wire: to the visitor, and to the reps.

The visitor's form is made of what it names here and of nothing else, so that whatever is added for reps later stays
with them until somebody decides otherwise in this file.
"""

from __future__ import annotations

from typing import Any

from allears.messenger.conversation import Conversation, Row, Tag, Whole
from allears.messenger.message import Author, Message, Note
from allears.messenger.visitor import Visitor


def author_shown(author: Author) -> dict[str, Any]:
    """Who said it, with the name beside it."""
    return {"kind": author.kind, "id": author.id, "name": author.name}


def message_shown(message: Message, to: Author | None = None) -> dict[str, Any]:
    """A message. Its client id is shown to its author alone: with it others could take its place."""
    shown = {
        "id": message.id,
        "seq": message.seq,
        "author": author_shown(message.author),
        "text": message.text,
        "choices": [{"id": each.id, "label": each.label} for each in message.choices],
        "answer_to": message.answer_to,
        "choice": message.choice,
        "at": message.at,
        "card": message.card,
        "about": message.about,
    }
    if to is not None and (to.kind, to.id) == (message.author.kind, message.author.id):
        shown["client_id"] = message.client_id
    return shown


def note_shown(note: Note) -> dict[str, Any]:
    """A note, for reps."""
    return {
        "id": note.id,
        "conversation": note.conversation_id,
        "rep": author_shown(note.rep),
        "text": note.text,
        "after_seq": note.after_seq,
        "at": note.at,
    }


def tag_shown(tag: Tag) -> dict[str, str]:
    """A tag, for reps."""
    return {"id": tag.id, "name": tag.name}


def visitor_shown(visitor: Visitor) -> dict[str, Any]:
    """A visitor, for reps."""
    return {
        "id": visitor.id,
        "site": visitor.site_id,
        "name": visitor.name,
        "email": visitor.email,
        "email_confirmed_at": visitor.email_confirmed_at,
        "external_id": visitor.external_id,
        "attributes": dict(visitor.attributes),
        "time_zone": visitor.time_zone,
        "first_seen_at": visitor.first_seen_at,
        "last_seen_at": visitor.last_seen_at,
    }


def self_shown(visitor: Visitor) -> dict[str, Any]:
    """A visitor, to themselves."""
    return {"id": visitor.id, "name": visitor.name, "email": visitor.email}


def row_shown(row: Row) -> dict[str, Any]:
    """A line of the list, for reps."""
    conversation, words, assigned = row.conversation, row.last_words, row.assignment
    return {
        **numbers_shown(conversation),
        "id": conversation.id,
        "site": conversation.site_id,
        "state": conversation.state,
        "opened_at": conversation.opened_at,
        "last_message_at": conversation.last_message_at,
        "waiting_since": conversation.waiting_since,
        "unread": conversation.is_unread,
        "visitor": visitor_shown(row.visitor),
        "last_words": {"kind": words.author_kind, "name": words.author_name, "text": words.text} if words else None,
        "assigned": {"rep": assigned.rep_id, "name": assigned.rep_name, "at": assigned.at} if assigned else None,
        "tags": [tag_shown(tag) for tag in row.tags],
    }


def numbers_shown(conversation: Conversation) -> dict[str, int]:
    """The places in a conversation's order that both sides may know."""
    return {
        "seq": conversation.seq,
        "visitor_seen_seq": conversation.visitor_seen_seq,
        "reps_seen_seq": conversation.reps_seen_seq,
    }


def whole_shown(whole: Whole) -> dict[str, Any]:
    """A conversation, for reps, with the log's position from which events bring it up to date."""
    return {
        **row_shown(whole.row),
        "snoozed_until": whole.snooze.until_at if whole.snooze else None,
        "closed_at": whole.closing.at if whole.closing else None,
        "position": whole.position,
    }


def conversation_for_visitor(row: Row) -> dict[str, Any]:
    """A conversation, to its visitor: open or not, with whom, and who has seen what."""
    assigned = row.assignment
    return {
        **numbers_shown(row.conversation),
        "id": row.conversation.id,
        "open": row.conversation.state != "closed",
        "assigned": {"name": assigned.rep_name} if assigned else None,
    }
