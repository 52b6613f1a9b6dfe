"""SQL of invented people: those of the demo, whose ids only the company's own server gives."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, delete, func, select

from allears.messenger.tables import conversation_table, search_line_table, visitor_table
from allears.storage.workspace import Workspace

INVENTED = "allears-demo:"
"""What their external ids begin with. External ids come signed, or from this server, so no visitor can choose one."""


def count_invented(connection: Connection, workspace: Workspace) -> int:
    """How many invented people there are."""
    found = select(func.count()).select_from(visitor_table).where(_of(workspace))
    return int(connection.execute(found).scalar_one())


def invented(connection: Connection, workspace: Workspace) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the invented people, and of their conversations."""
    people = tuple(connection.execute(select(visitor_table.c.id).where(_of(workspace))).scalars())
    theirs = and_(conversation_table.c.workspace_id == workspace.id, conversation_table.c.visitor_id.in_(people))
    return people, tuple(connection.execute(select(conversation_table.c.id).where(theirs)).scalars())


def delete_invented(connection: Connection, workspace: Workspace) -> int:
    """Delete the invented people with everything that hangs on them; how many they were. The log keeps only ids."""
    people = tuple(connection.execute(select(visitor_table.c.id).where(_of(workspace))).scalars())
    found = and_(search_line_table.c.workspace_id == workspace.id, search_line_table.c.visitor_id.in_(people))
    connection.execute(delete(search_line_table).where(found))
    connection.execute(delete(visitor_table).where(_of(workspace)))
    return len(people)


def _of(workspace: Workspace) -> ColumnElement[bool]:
    return and_(visitor_table.c.workspace_id == workspace.id, visitor_table.c.external_id.startswith(INVENTED))
