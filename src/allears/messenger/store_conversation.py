"""Conversations and their records in the database, for verbs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, delete, exists, insert, select, update

from allears.messenger.conversation import Conversation, Heard, State
from allears.messenger.message import Author
from allears.messenger.tables import (
    assignment_table,
    closing_table,
    conversation_table,
    message_table,
    snooze_table,
)
from allears.storage.prepared import Prepared
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

CONVERSATION = conversation_table.c
MESSAGE = message_table.c
COLUMNS = (
    CONVERSATION.id, CONVERSATION.site_id, CONVERSATION.visitor_id, CONVERSATION.seq, CONVERSATION.state,
    CONVERSATION.rep_id, CONVERSATION.opened_at, CONVERSATION.last_message_at, CONVERSATION.last_message_seq,
    CONVERSATION.last_visitor_seq, CONVERSATION.visitor_seen_seq, CONVERSATION.reps_seen_seq,
    CONVERSATION.waiting_since, CONVERSATION.page,
)  # fmt: skip
HERE = (CONVERSATION.workspace_id == bindparam("workspace"), CONVERSATION.id == bindparam("conversation"))

SAID_HERE = (
    MESSAGE.author_kind == bindparam("kind"),
    MESSAGE.author_id == bindparam("author"),
    MESSAGE.client_id == bindparam("client_id"),
)
WAS_SAID = Prepared(
    select(MESSAGE.seq).where(
        MESSAGE.workspace_id == bindparam("workspace"), MESSAGE.conversation_id == bindparam("conversation"), *SAID_HERE
    )
)
LOOK = Prepared(
    select(
        *COLUMNS,
        exists().where(
            MESSAGE.workspace_id == CONVERSATION.workspace_id, MESSAGE.conversation_id == CONVERSATION.id, *SAID_HERE
        ),
    ).where(*HERE)
)
LOCK = Prepared(select(*COLUMNS).where(*HERE).with_for_update())
OF_VISITOR = (
    CONVERSATION.workspace_id == bindparam("workspace"),
    CONVERSATION.visitor_id == bindparam("visitor"),
)
BEGUN_WITH = select(CONVERSATION.id).where(
    *OF_VISITOR,
    exists().where(
        MESSAGE.workspace_id == CONVERSATION.workspace_id,
        MESSAGE.conversation_id == CONVERSATION.id,
        MESSAGE.author_kind == "visitor",
        MESSAGE.author_id == CONVERSATION.visitor_id,
        MESSAGE.client_id == bindparam("client_id"),
        MESSAGE.at < CONVERSATION.opened_at + bindparam("moment"),
    ),
)
JUST_OPENED = (
    select(CONVERSATION.id)
    .where(*OF_VISITOR, CONVERSATION.state == "open", CONVERSATION.opened_at > bindparam("since"))
    .order_by(CONVERSATION.opened_at, CONVERSATION.id)
    .limit(1)
)
HEAR = Prepared(
    update(conversation_table)
    .where(*HERE)
    .values(
        seq=bindparam("new_seq"),
        state=bindparam("new_state"),
        last_message_at=bindparam("at"),
        last_message_seq=bindparam("new_seq"),
        last_visitor_seq=bindparam("visitor_seq"),
        waiting_since=bindparam("waiting"),
        page=bindparam("new_page"),
    )
)


def conversation_from(row: Any) -> Conversation:
    """The columns of `COLUMNS`, which stand first in the row."""
    return Conversation(*row[: len(COLUMNS)])


class ConversationStore:
    """The conversations of one workspace, inside a unit."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def _key(self, conversation_id: str) -> dict[str, Any]:
        return {"workspace": self._workspace.id, "conversation": conversation_id}

    def locked(self, conversation_id: str) -> Conversation | None:
        """The conversation, held for this unit: whoever else wants to speak there waits (PostgreSQL)."""
        rows = LOCK.run(self._unit.connection, self._key(conversation_id))
        return conversation_from(rows[0]) if rows else None

    def locked_to_speak(self, conversation_id: str, author: Author, client_id: str) -> tuple[Conversation, bool] | None:
        """As `locked`, and whether the author said something there under that client id before.

        In PostgreSQL that is looked up only once the conversation is held: who waited for it would otherwise not see
        what was said meanwhile.
        """
        connection = self._unit.connection
        key = {**self._key(conversation_id), "kind": author.kind, "author": author.id, "client_id": client_id}
        if connection.dialect.name == "sqlite":
            rows = LOOK.run(connection, key)
            return (conversation_from(rows[0]), bool(rows[0][-1])) if rows else None
        conversation = self.locked(conversation_id)
        return None if conversation is None else (conversation, bool(WAS_SAID.run(connection, key)))

    def begun_with(self, visitor_id: str, client_id: str, moment: int) -> str | None:
        """The conversation that this visitor's message opened, or joined less than a `moment` (milliseconds) after it
        was opened, when it came before."""
        key = {"workspace": self._workspace.id, "visitor": visitor_id, "client_id": client_id, "moment": moment}
        return self._unit.connection.execute(BEGUN_WITH, key).scalars().first()

    def just_opened(self, visitor_id: str, moment: int) -> str | None:
        """The open conversation that this visitor began less than a `moment` (milliseconds) ago."""
        key = {"workspace": self._workspace.id, "visitor": visitor_id, "since": self._unit.now - moment}
        return self._unit.connection.execute(JUST_OPENED, key).scalar_one_or_none()

    def add(self, conversation: Conversation, opening_client_id: str) -> None:
        """A new conversation."""
        self._unit.connection.execute(
            insert(conversation_table).values(
                workspace_id=self._workspace.id,
                opening_client_id=opening_client_id,
                **{column.name: getattr(conversation, column.name) for column in COLUMNS},
            )
        )

    def hear(self, conversation_id: str, heard: Heard) -> None:
        """What a message changes: the order, whether it is open again, who waits since when."""
        HEAR.run(
            self._unit.connection,
            {
                "workspace": self._workspace.id,
                "conversation": conversation_id,
                "new_seq": heard.seq,
                "new_state": heard.state,
                "at": heard.last_message_at,
                "visitor_seq": heard.last_visitor_seq,
                "waiting": heard.waiting_since,
                "new_page": heard.page,
            },
        )

    def change(self, conversation_id: str, **values: Any) -> None:
        """Write single columns of a conversation that is held."""
        self._unit.connection.execute(
            update(conversation_table)
            .where(CONVERSATION.workspace_id == self._workspace.id, CONVERSATION.id == conversation_id)
            .values(**values)
        )

    def assign(self, conversation_id: str, rep_id: str, rep_name: str | None, by_id: str) -> None:
        """Replace who has the conversation."""
        self.unassign(conversation_id)
        self._record(assignment_table, conversation_id, rep_id=rep_id, rep_name=rep_name, by_id=by_id)
        self.change(conversation_id, rep_id=rep_id)

    def unassign(self, conversation_id: str) -> None:
        """Nobody has the conversation."""
        self._forget(assignment_table, conversation_id)
        self.change(conversation_id, rep_id=None)

    def snooze(self, conversation_id: str, until_at: int, by_id: str) -> None:
        """Lay the conversation aside until then."""
        self._clear_state(conversation_id, "snoozed")
        self._record(snooze_table, conversation_id, until_at=until_at, by_id=by_id)

    def snoozed_until(self, conversation_id: str) -> int | None:
        """When a snoozed conversation wakes."""
        query = select(snooze_table.c.until_at).where(
            snooze_table.c.workspace_id == self._workspace.id, snooze_table.c.conversation_id == conversation_id
        )
        return self._unit.connection.execute(query).scalar_one_or_none()

    def close(self, conversation: Conversation, by_kind: str, by_id: str) -> None:
        """The conversation is done, and nobody waits."""
        self._clear_state(conversation.id, "closed")
        self.change(conversation.id, waiting_since=None)
        waited = conversation.waiting_since
        self._record(closing_table, conversation.id, by_kind=by_kind, by_id=by_id, waited_since=waited)

    def waited_since(self, conversation_id: str) -> int | None:
        """Since when the visitor of a closed conversation had waited."""
        query = select(closing_table.c.waited_since).where(
            closing_table.c.workspace_id == self._workspace.id, closing_table.c.conversation_id == conversation_id
        )
        return self._unit.connection.execute(query).scalar_one_or_none()

    def open(self, conversation_id: str) -> None:
        """Neither closed nor snoozed."""
        self._clear_state(conversation_id, "open")

    def _clear_state(self, conversation_id: str, state: State) -> None:
        self._forget(snooze_table, conversation_id)
        self._forget(closing_table, conversation_id)
        self.change(conversation_id, state=state)

    def _record(self, table: Any, conversation_id: str, **values: Any) -> None:
        self._unit.connection.execute(
            insert(table).values(
                workspace_id=self._workspace.id, conversation_id=conversation_id, at=self._unit.now, **values
            )
        )

    def _forget(self, table: Any, conversation_id: str) -> None:
        self._unit.connection.execute(
            delete(table).where(table.c.workspace_id == self._workspace.id, table.c.conversation_id == conversation_id)
        )
