"""SQL of the companies on this server."""

from __future__ import annotations

from sqlalchemy import Connection, select

from allears.storage.workspace import Workspace, workspace_table


def has_company(connection: Connection) -> bool:
    """Whether the first run is over."""
    return connection.execute(select(workspace_table.c.id).limit(1)).first() is not None


def companies(connection: Connection) -> list[tuple[Workspace, str]]:
    """Every company on this server with its name, the oldest first."""
    rows = connection.execute(select(workspace_table.c.id, workspace_table.c.name).order_by(workspace_table.c.id))
    return [(Workspace(row.id), row.name) for row in rows]


def company_name(connection: Connection, workspace: Workspace) -> str:
    """As it was written at the first run."""
    return str(
        connection.execute(select(workspace_table.c.name).where(workspace_table.c.id == workspace.id)).scalar_one()
    )
