"""A workspace: one company's own world. Nothing in it is reachable from another."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import BigInteger, Column, Table, Text, insert

from allears.storage.metadata import Code, metadata, moment
from allears.storage.unit import Unit

workspace_table = Table(
    "workspace",
    metadata,
    Column("id", Code, primary_key=True),
    Column("name", Text, nullable=False),
    Column("position", BigInteger, nullable=False, server_default="0"),
    moment("created_at"),
)
"""`position` is the number of the last event in the workspace's log: gapless, taken last in each transaction. Inside a
transaction that holds several units, `events.reading.position_in` knows how far it came."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """Whose rows are meant. Every store is made for one."""

    id: str


def found_workspace(unit: Unit, name: str) -> Workspace:
    """A new, empty workspace."""
    workspace = Workspace(unit.ids.new("wsp"))
    unit.connection.execute(insert(workspace_table).values(id=workspace.id, name=name, created_at=unit.now))
    return workspace
