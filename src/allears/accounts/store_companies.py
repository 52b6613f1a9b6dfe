"""SQL of the companies on this server."""

from __future__ import annotations

from sqlalchemy import Connection, select

from allears.accounts.tables import disabling, rep
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


def other_companies(connection: Connection, workspace: Workspace, rep_id: str) -> list[tuple[str, str, str]]:
    """(workspace id, company name, rep id) wherever else the login of this rep is welcome, by name."""
    mine = select(rep.c.login_id).where(rep.c.workspace_id == workspace.id, rep.c.id == rep_id).scalar_subquery()
    query = (
        select(rep.c.workspace_id, workspace_table.c.name, rep.c.id)
        .join(workspace_table, workspace_table.c.id == rep.c.workspace_id)
        .outerjoin(disabling, (disabling.c.workspace_id == rep.c.workspace_id) & (disabling.c.rep_id == rep.c.id))
        .where(rep.c.login_id == mine, rep.c.workspace_id != workspace.id, disabling.c.rep_id.is_(None))
        .order_by(workspace_table.c.name, workspace_table.c.id)
        .execution_options(every_workspace="a login may work in several companies")
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]
