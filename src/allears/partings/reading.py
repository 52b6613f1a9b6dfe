"""Reading what waits."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select

from allears.partings.parting import By, Parting
from allears.partings.tables import parting_table
from allears.storage.workspace import Workspace

PARTING = parting_table.c


def waiting(connection: Connection, workspace: Workspace, conversation_id: str) -> Parting | None:
    """The no that can still be taken back; None when none waits."""
    query = select(parting_table).where(
        PARTING.workspace_id == workspace.id,
        PARTING.conversation_id == conversation_id,
        PARTING.sent_at.is_(None),
        PARTING.taken_back_at.is_(None),
    )
    row = connection.execute(query).first()
    return None if row is None else _parting(row)


def parting_by_id(connection: Connection, workspace: Workspace, parting_id: str) -> Parting | None:
    """One no, whatever became of it."""
    query = select(parting_table).where(PARTING.workspace_id == workspace.id, PARTING.id == parting_id)
    row = connection.execute(query).first()
    return None if row is None else _parting(row)


def _parting(row: Row[Any]) -> Parting:
    return Parting(
        row.id, row.conversation_id, row.exclusion, row.reason, row.text, By(row.by_id, row.by_name), row.seq, row.at,
        row.due_at, row.held_at, row.sent_at, row.taken_back_at,
        row.held_before_by,
    )  # fmt: skip
