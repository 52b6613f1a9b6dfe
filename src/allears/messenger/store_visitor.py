"""Visitors, what joins them, and their links back, in the database, for verbs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from allears.messenger.tables import merging_table, visitor_table, way_back_table
from allears.messenger.visitor import Merging, Visitor
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace

VISITOR = visitor_table.c
VISITOR_COLUMNS = (
    VISITOR.id, VISITOR.site_id, VISITOR.name, VISITOR.email, VISITOR.email_confirmed_at, VISITOR.external_id,
    VISITOR.attributes, VISITOR.first_seen_at, VISITOR.last_seen_at, VISITOR.time_zone,
)  # fmt: skip
MERGING = merging_table.c
MERGING_COLUMNS = (
    MERGING.id, MERGING.visitor_id, MERGING.into_id, MERGING.how, MERGING.by_id, MERGING.at, MERGING.undone_at,
)  # fmt: skip

BY_TOKEN = select(*VISITOR_COLUMNS).where(
    VISITOR.workspace_id == bindparam("workspace"), VISITOR.token_hash == bindparam("token")
)
BY_ID = select(*VISITOR_COLUMNS).where(
    VISITOR.workspace_id == bindparam("workspace"), VISITOR.id == bindparam("visitor")
)


def visitor_from(row: Any) -> Visitor:
    """The columns of `VISITOR_COLUMNS`, which stand first in the row."""
    return Visitor(*row[: len(VISITOR_COLUMNS)])


def merging_from(row: Any) -> Merging:
    """The columns of `MERGING_COLUMNS`."""
    return Merging(*row)


def visitor_by_token(connection: Connection, workspace: Workspace, token_hash: str) -> Visitor | None:
    """Whom a token opens."""
    row = connection.execute(BY_TOKEN, {"workspace": workspace.id, "token": token_hash}).first()
    return None if row is None else visitor_from(row)


def visitor_by_id(connection: Connection, workspace: Workspace, visitor_id: str) -> Visitor | None:
    """One visitor of the workspace."""
    row = connection.execute(BY_ID, {"workspace": workspace.id, "visitor": visitor_id}).first()
    return None if row is None else visitor_from(row)


def visitors_by_id(connection: Connection, workspace: Workspace, ids: list[str]) -> list[Visitor]:
    """Visitors by their ids, in no order."""
    query = select(*VISITOR_COLUMNS).where(VISITOR.workspace_id == workspace.id, VISITOR.id.in_(ids))
    return [visitor_from(row) for row in connection.execute(query)]


def mergings_of(connection: Connection, workspace: Workspace, visitor_ids: set[str]) -> list[Merging]:
    """Everything that joins one of these to somebody now."""
    query = select(*MERGING_COLUMNS).where(
        MERGING.workspace_id == workspace.id,
        MERGING.undone_at.is_(None),
        or_(MERGING.visitor_id.in_(visitor_ids), MERGING.into_id.in_(visitor_ids)),
    )
    return [merging_from(row) for row in connection.execute(query)]


def same_person(connection: Connection, workspace: Workspace, visitor_id: str, *, proven: bool) -> frozenset[str]:
    """All visitors that are this person. `proven`: only those whose history may be opened to this one's browser."""
    known, fresh = {visitor_id}, {visitor_id}
    while fresh:
        joined = mergings_of(connection, workspace, fresh)
        fresh = {
            each for m in joined for each in (opened_by(m, fresh) if proven else (m.visitor_id, m.into_id))
        } - known
        known |= fresh
    return frozenset(known)


def opened_by(merging: Merging, known: set[str]) -> tuple[str, ...]:
    """Whom a joining proves to be who holds one of the `known`.

    Who clicks a link may see what it leads to, and not the other way round: somebody may have left another person's
    address to get at what that person wrote.
    """
    if merging.how == "identity":
        return merging.visitor_id, merging.into_id
    return (merging.into_id,) if merging.how == "link" and merging.visitor_id in known else ()


class VisitorStore:
    """The visitors of one workspace, inside a unit."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit, self._workspace = unit, workspace

    def add(self, visitor: Visitor, token_hash: str) -> None:
        """A new visitor, whom the token opens."""
        values = {column.name: getattr(visitor, column.name) for column in VISITOR_COLUMNS}
        self._unit.connection.execute(
            insert(visitor_table).values(workspace_id=self._workspace.id, token_hash=token_hash, **values)
        )

    def find(self, visitor_id: str) -> Visitor | None:
        """One visitor of the workspace."""
        return visitor_by_id(self._unit.connection, self._workspace, visitor_id)

    def held(self, visitor_id: str) -> Visitor | None:
        """The visitor, held for this unit."""
        query = BY_ID.with_for_update()
        row = self._unit.connection.execute(query, {"workspace": self._workspace.id, "visitor": visitor_id}).first()
        return None if row is None else visitor_from(row)

    def by_external_id(self, site_id: str, external_id: str) -> Visitor | None:
        """Whom the company's own server knows by this id."""
        query = select(*VISITOR_COLUMNS).where(
            VISITOR.workspace_id == self._workspace.id,
            VISITOR.site_id == site_id,
            VISITOR.external_id == external_id,
        )
        row = self._unit.connection.execute(query).first()
        return None if row is None else visitor_from(row)

    def change(self, visitor_id: str, **values: Any) -> None:
        """Write single columns."""
        self._unit.connection.execute(
            update(visitor_table)
            .where(VISITOR.workspace_id == self._workspace.id, VISITOR.id == visitor_id)
            .values(**values)
        )

    def join(self, merging: Merging) -> None:
        """Record that two visitors are one person."""
        values = {column.name: getattr(merging, column.name) for column in MERGING_COLUMNS}
        self._unit.connection.execute(insert(merging_table).values(workspace_id=self._workspace.id, **values))

    def merging(self, merging_id: str) -> Merging | None:
        """One joining, undone or not."""
        query = select(*MERGING_COLUMNS).where(MERGING.workspace_id == self._workspace.id, MERGING.id == merging_id)
        row = self._unit.connection.execute(query).first()
        return None if row is None else merging_from(row)

    def part(self, merging_id: str) -> None:
        """Take a joining back; that it was there stays on record."""
        self._unit.connection.execute(
            update(merging_table)
            .where(MERGING.workspace_id == self._workspace.id, MERGING.id == merging_id)
            .values(undone_at=self._unit.now)
        )

    def add_way_back(self, token_hash: str, visitor_id: str, conversation_id: str, email: str, expires_at: int) -> None:
        """A link in a mail that leads back to this visitor's conversations, once."""
        self._unit.connection.execute(
            insert(way_back_table).values(
                workspace_id=self._workspace.id,
                token_hash=token_hash,
                visitor_id=visitor_id,
                conversation_id=conversation_id,
                email=email,
                made_at=self._unit.now,
                expires_at=expires_at,
            )
        )

    def use_way_back(self, token_hash: str) -> tuple[str, str, str] | None:
        """Visitor, conversation and the address a link was sent to, the first time only and not too late."""
        link = way_back_table.c
        row = self._unit.connection.execute(
            update(way_back_table)
            .where(
                link.workspace_id == self._workspace.id,
                link.token_hash == token_hash,
                link.used_at.is_(None),
                link.expires_at > self._unit.now,
            )
            .values(used_at=self._unit.now)
            .returning(link.visitor_id, link.conversation_id, link.email)
        ).first()
        return None if row is None else (row.visitor_id, row.conversation_id, row.email)
