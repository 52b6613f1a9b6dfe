"""Messages, notes and tags in the database, for verbs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, insert, or_, select, update

from allears.messenger.conversation import Tag
from allears.messenger.message import ASSISTANT, Author, AuthorKind, Choice, Message, Note
from allears.messenger.tables import conversation_tag_table, message_table, note_table, tag_table
from allears.storage.prepared import Prepared
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

MESSAGE = message_table.c
MESSAGE_COLUMNS = (
    MESSAGE.id, MESSAGE.conversation_id, MESSAGE.client_id, MESSAGE.seq, MESSAGE.author_kind, MESSAGE.author_id,
    MESSAGE.author_name, MESSAGE.text, MESSAGE.choices, MESSAGE.answer_to, MESSAGE.choice, MESSAGE.at, MESSAGE.card,
    MESSAGE.about,
)  # fmt: skip
FORGOTTEN = ""
"""Stands for the fingerprint of words that were deleted: whatever comes under that client id again was said before."""
NOTE = note_table.c
NOTE_COLUMNS = (
    NOTE.id, NOTE.conversation_id, NOTE.client_id, NOTE.rep_id, NOTE.rep_name, NOTE.text, NOTE.after_seq, NOTE.at,
)  # fmt: skip

SAID_BEFORE = select(*MESSAGE_COLUMNS, MESSAGE.body_hash).where(
    MESSAGE.workspace_id == bindparam("workspace"),
    MESSAGE.conversation_id == bindparam("conversation"),
    MESSAGE.author_kind == bindparam("kind"),
    MESSAGE.author_id == bindparam("author"),
    MESSAGE.client_id == bindparam("client_id"),
)
BY_ID = select(*MESSAGE_COLUMNS).where(
    MESSAGE.workspace_id == bindparam("workspace"),
    MESSAGE.conversation_id == bindparam("conversation"),
    MESSAGE.id == bindparam("message"),
)
ADD_MESSAGE = Prepared(insert(message_table), *MESSAGE.keys())


def message_from(row: Any) -> Message:
    """The columns of `MESSAGE_COLUMNS`, which stand first in the row."""
    choices = tuple(Choice(each["id"], each["label"]) for each in row[8] or ())
    return Message(row[0], row[1], row[2], row[3], Author(row[4], row[5], row[6]), row[7], choices, *row[9:14])


def note_from(row: Any) -> Note:
    """The columns of `NOTE_COLUMNS`, which stand first in the row."""
    return Note(row[0], row[1], row[2], Author("rep", row[3], row[4]), row[5], row[6], row[7])


class MessageStore:
    """The messages and notes of one workspace, inside a unit."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def said_before(self, conversation_id: str, author: Author, client_id: str) -> tuple[Message, str]:
        """The message that came under this client id before, as there is one, and the fingerprint of its body."""
        key = {
            "workspace": self._workspace.id,
            "conversation": conversation_id,
            "kind": author.kind,
            "author": author.id,
            "client_id": client_id,
        }
        row = self._unit.connection.execute(SAID_BEFORE, key).one()
        return message_from(row), row.body_hash

    def find(self, conversation_id: str, message_id: str) -> Message | None:
        """One message of the conversation."""
        key = {"workspace": self._workspace.id, "conversation": conversation_id, "message": message_id}
        row = self._unit.connection.execute(BY_ID, key).first()
        return None if row is None else message_from(row)

    def add(self, message: Message, body_hash: str) -> None:
        """A new message."""
        ADD_MESSAGE.run(
            self._unit.connection,
            {
                "workspace_id": self._workspace.id,
                "conversation_id": message.conversation_id,
                "seq": message.seq,
                "id": message.id,
                "client_id": message.client_id,
                "author_kind": message.author.kind,
                "author_id": message.author.id,
                "author_name": message.author.name,
                "text": message.text,
                "choices": [{"id": each.id, "label": each.label} for each in message.choices] or None,
                "answer_to": message.answer_to,
                "choice": message.choice,
                "at": message.at,
                "body_hash": body_hash,
                "card": None if message.card is None else dict(message.card),
                "about": message.about,
            },
        )

    def forget_visitors_words(self, conversation_id: str) -> list[str]:
        """What the visitor wrote and tapped there becomes empty and is found no more; the ids of those messages. No
        fingerprint of it is left either."""
        said = or_(MESSAGE.text != "", MESSAGE.choice.is_not(None))
        these = (*self._by("visitor", conversation_id), said)
        return self._empty(these, choice=None, about=None, body_hash=FORGOTTEN)

    def forget_bots_words(self, conversation_id: str, but: Sequence[str]) -> list[str]:
        """What the bot said there becomes empty too, `but` what it said under these client ids; the ids of those
        messages. Whatever it answers tells something of what it was told."""
        others = (MESSAGE.text != "", MESSAGE.client_id.not_in(list(but)))
        return self._empty((*self._by("bot", conversation_id), *others), choices=None, card=None, body_hash=FORGOTTEN)

    def forget_bots_notes(self, conversation_id: str) -> list[str]:
        """What the bot noted for reps is deleted; the ids of those notes."""
        change = (
            delete(note_table)
            .where(
                NOTE.workspace_id == self._workspace.id,
                NOTE.conversation_id == conversation_id,
                NOTE.rep_id == ASSISTANT,
            )
            .returning(NOTE.id)
        )
        return list(self._unit.connection.execute(change).scalars())

    def _by(self, kind: AuthorKind, conversation_id: str) -> tuple[ColumnElement[bool], ...]:
        return (
            MESSAGE.workspace_id == self._workspace.id,
            MESSAGE.conversation_id == conversation_id,
            MESSAGE.author_kind == kind,
        )

    def _empty(self, these: tuple[ColumnElement[bool], ...], **others: str | None) -> list[str]:
        change = update(message_table).where(*these).values(text="", **others).returning(MESSAGE.id)
        return list(self._unit.connection.execute(change).scalars())

    def noted_before(self, conversation_id: str, rep_id: str, client_id: str) -> tuple[Note, str] | None:
        """The note that came under this client id before, and the fingerprint of its body."""
        query = select(*NOTE_COLUMNS, NOTE.body_hash).where(
            NOTE.workspace_id == self._workspace.id,
            NOTE.conversation_id == conversation_id,
            NOTE.rep_id == rep_id,
            NOTE.client_id == client_id,
        )
        row = self._unit.connection.execute(query).first()
        return None if row is None else (note_from(row), row.body_hash)

    def add_note(self, note: Note, body_hash: str) -> None:
        """A new note."""
        self._unit.connection.execute(
            insert(note_table).values(
                workspace_id=self._workspace.id,
                id=note.id,
                conversation_id=note.conversation_id,
                client_id=note.client_id,
                rep_id=note.rep.id,
                rep_name=note.rep.name,
                text=note.text,
                after_seq=note.after_seq,
                at=note.at,
                body_hash=body_hash,
            )
        )


class TagStore:
    """The tags of one workspace, inside a unit."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def named(self, name: str, folded: str) -> Tag:
        """The tag of that name, however it is written; made when there is none."""
        query = select(tag_table.c.id, tag_table.c.name).where(
            tag_table.c.workspace_id == self._workspace.id, tag_table.c.folded == folded
        )
        row = self._unit.connection.execute(query).first()
        if row is not None:
            return Tag(row.id, row.name)
        tag = Tag(self._unit.ids.new("tag"), name)
        self._unit.connection.execute(
            insert(tag_table).values(workspace_id=self._workspace.id, id=tag.id, name=name, folded=folded)
        )
        return tag

    def hangs_on(self, conversation_id: str, tag_id: str) -> bool:
        """Whether the conversation carries the tag."""
        query = select(conversation_tag_table.c.tag_id).where(*self._pair(conversation_id, tag_id))
        return self._unit.connection.execute(query).first() is not None

    def hang(self, conversation_id: str, tag_id: str, by_id: str) -> None:
        """Put the tag on a conversation that does not carry it."""
        self._unit.connection.execute(
            insert(conversation_tag_table).values(
                workspace_id=self._workspace.id,
                conversation_id=conversation_id,
                tag_id=tag_id,
                by_id=by_id,
                at=self._unit.now,
            )
        )

    def take_off(self, conversation_id: str, tag_id: str) -> bool:
        """Whether the tag hung there; now it does not."""
        done = self._unit.connection.execute(delete(conversation_tag_table).where(*self._pair(conversation_id, tag_id)))
        return bool(done.rowcount)

    def _pair(self, conversation_id: str, tag_id: str) -> tuple[Any, ...]:
        table = conversation_tag_table.c
        return (
            table.workspace_id == self._workspace.id,
            table.conversation_id == conversation_id,
            table.tag_id == tag_id,
        )
