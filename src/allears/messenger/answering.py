"""When visitors got their first answer: from a person, and from a bot that gave one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, func, or_, select

from allears.messenger.tables import conversation_table, message_table
from allears.storage.workspace import Workspace

CONVERSATION, MESSAGE = conversation_table.c, message_table.c
TELLS = ("answer", "recommendation", "no")
"""The cards that say something the visitor did not know; a greeting, a question or a recap alone says nothing."""


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """Of one conversation: when it was opened (ms), and when a rep and the bot first answered, if they did."""

    conversation_id: str
    site_id: str
    opened_at: int
    person_at: int | None
    bot_at: int | None


def first_answers(connection: Connection, workspace: Workspace, since: int) -> list[FirstAnswers]:
    """Every conversation opened since then, the oldest first."""
    gives = or_(MESSAGE.card["kind"].as_string().in_(TELLS), MESSAGE.card["sources"].as_string() != "[]")
    query = (
        select(
            CONVERSATION.id,
            CONVERSATION.site_id,
            CONVERSATION.opened_at,
            first_at(MESSAGE.author_kind == "rep"),
            first_at(MESSAGE.author_kind == "bot", gives),
        )
        .where(CONVERSATION.workspace_id == workspace.id, CONVERSATION.opened_at > since)
        .order_by(CONVERSATION.opened_at, CONVERSATION.id)
    )
    return [FirstAnswers(*row) for row in connection.execute(query)]


def first_at(*which: ColumnElement[bool]) -> ScalarSelect[Any]:
    """When the first such message of the conversation was said."""
    this = (MESSAGE.workspace_id == CONVERSATION.workspace_id, MESSAGE.conversation_id == CONVERSATION.id)
    return select(func.min(MESSAGE.at)).where(*this, *which).scalar_subquery()
