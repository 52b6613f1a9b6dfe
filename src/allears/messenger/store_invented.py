"""SQL of invented people: those of the demo, whose ids only the company's own server gives."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from allears.messenger.tables import conversation_table, visitor_table
from allears.storage.workspace import Workspace

INVENTED = "allears-demo:"
"""What their external ids begin with. External ids come signed, or from this server, so no visitor can choose one."""


def count_invented(connection: Connection, workspace: Workspace) -> int:
    """How many invented people there are."""
    return int(
        connection.execute(
            select(func.count())
            .select_from(visitor_table)
            .where(visitor_table.c.workspace_id == workspace.id, visitor_table.c.external_id.startswith(INVENTED))
        ).scalar_one()
    )


def invented(connection: Connection, workspace: Workspace) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the invented people, and of their conversations."""
    people = tuple(
        connection.execute(
            select(visitor_table.c.id).where(
                visitor_table.c.workspace_id == workspace.id, visitor_table.c.external_id.startswith(INVENTED)
            )
        ).scalars()
    )
    conversations = tuple(
        connection.execute(
            select(conversation_table.c.id).where(
                conversation_table.c.workspace_id == workspace.id, conversation_table.c.visitor_id.in_(people)
            )
        ).scalars()
    )
    return people, conversations
