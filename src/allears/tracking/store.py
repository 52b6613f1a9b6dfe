"""The only place in tracking that knows SQL."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Row, Table, bindparam, case, desc, func, insert, select, update

from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace
from allears.tracking.seen import Step, Visit
from allears.tracking.source import Source
from allears.tracking.tables import custom_event_table, page_view_table, visit_table

VISITS = Prepared(
    select(visit_table)
    .where(
        visit_table.c.workspace_id == bindparam("workspace"),
        # Most people have one browser; each turn of the bot asks for the visits of its visitor.
        visit_table.c.visitor_id == bindparam("visitor"),
    )
    .order_by(desc(visit_table.c.started_at), desc(visit_table.c.id))
    .limit(bindparam("most", type_=Integer))
)


class Store:
    """Visits and what happened in them, of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection = connection
        self._workspace_id = workspace.id

    # --- writing ---------------------------------------------------------------------------------------------------

    def add_visit(self, visit: Visit) -> None:
        """A visit's first page has been seen."""
        values = {
            "id": visit.id,
            "visitor_id": visit.visitor_id,
            "site_id": visit.site_id,
            "started_at": visit.started_at,
            "last_at": visit.last_at,
            "is_returning": visit.returning,
            "source_kind": visit.source.kind,
            "source_name": visit.source.name,
            "referrer": visit.referrer,
            "campaign": visit.source.campaign,
            "first_path": visit.first_path,
            "page_count": visit.page_count,
        }
        self._connection.execute(insert(visit_table).values(workspace_id=self._workspace_id, **values))

    def prolong(self, visit_id: str, at: int, pages: int) -> None:
        """The visit went on until `at`, with so many pages more."""
        last_at = visit_table.c.last_at
        longer = {
            "last_at": case((last_at < at, at), else_=last_at),
            "page_count": visit_table.c.page_count + pages,
        }
        chosen = (visit_table.c.workspace_id == self._workspace_id, visit_table.c.id == visit_id)
        self._connection.execute(update(visit_table).where(*chosen).values(longer))

    def add_page(self, visit: Visit, values: dict[str, Any]) -> None:
        """One page view: id, client_id, at, path, title."""
        self._add(page_view_table, visit, values)

    def add_event(self, visit: Visit, values: dict[str, Any]) -> None:
        """One thing the website reported: id, client_id, at, name, data."""
        self._add(custom_event_table, visit, values)

    def _add(self, table: Table, visit: Visit, values: dict[str, Any]) -> None:
        where = {"workspace_id": self._workspace_id, "visit_id": visit.id, "visitor_id": visit.visitor_id}
        self._connection.execute(insert(table).values(**where, **values))

    # --- reading ---------------------------------------------------------------------------------------------------

    def known(self, visitor_id: str, client_ids: Sequence[str]) -> set[str]:
        """Those of the browser's ids that are stored already."""
        found: set[str] = set()
        for table in (page_view_table, custom_event_table):
            query = select(table.c.client_id).where(
                table.c.workspace_id == self._workspace_id,
                table.c.visitor_id == visitor_id,
                table.c.client_id.in_(client_ids),
            )
            found |= set(self._connection.execute(query).scalars())
        return found

    def visits(self, visitor_ids: Collection[str], limit: int) -> list[Visit]:
        """The visits of these visitors, the newest first."""
        if len(visitor_ids) == 1:
            (visitor_id,) = visitor_ids
            values = {"workspace": self._workspace_id, "visitor": visitor_id, "most": limit}
            return [visit_from(row) for row in VISITS.rows(self._connection, values)]
        visit = visit_table.c
        query = (
            select(visit_table)
            .where(visit.workspace_id == self._workspace_id, visit.visitor_id.in_(visitor_ids))
            .order_by(desc(visit.started_at), desc(visit.id))
            .limit(limit)
        )
        return [visit_from(row) for row in self._connection.execute(query)]

    def first_visit(self, visitor_ids: Collection[str]) -> Visit | None:
        """The oldest visit of these visitors."""
        visit = visit_table.c
        query = (
            select(visit_table)
            .where(visit.workspace_id == self._workspace_id, visit.visitor_id.in_(visitor_ids))
            .order_by(visit.started_at, visit.id)
            .limit(1)
        )
        row = self._connection.execute(query).one_or_none()
        return visit_from(row) if row else None

    def last_visit_from_somewhere(self, visitor_ids: Collection[str]) -> Visit | None:
        """The newest visit that a campaign, a search or a link brought."""
        visit = visit_table.c
        query = (
            select(visit_table)
            .where(
                visit.workspace_id == self._workspace_id,
                visit.visitor_id.in_(visitor_ids),
                visit.source_kind.not_in(("direct", "inside")),
            )
            .order_by(desc(visit.started_at), desc(visit.id))
            .limit(1)
        )
        row = self._connection.execute(query).one_or_none()
        return visit_from(row) if row else None

    def visit_count(self, visitor_ids: Collection[str]) -> int:
        """How often these visitors have been here."""
        query = select(func.count()).where(
            visit_table.c.workspace_id == self._workspace_id, visit_table.c.visitor_id.in_(visitor_ids)
        )
        return int(self._connection.execute(query).scalar_one())

    def newest_visits(self, visitor_ids: Sequence[str]) -> dict[str, Visit]:
        """The newest visit of each of these visitors that has one."""
        visit = visit_table.c
        newest = (
            select(visit.visitor_id, func.max(visit.started_at).label("started_at"))
            .where(visit.workspace_id == self._workspace_id, visit.visitor_id.in_(visitor_ids))
            .group_by(visit.visitor_id)
            .subquery()
        )
        query = (
            select(visit_table)
            .join(newest, (visit.visitor_id == newest.c.visitor_id) & (visit.started_at == newest.c.started_at))
            .where(visit.workspace_id == self._workspace_id)
        )
        return {row.visitor_id: visit_from(row) for row in self._connection.execute(query)}

    def steps(self, visit_id: str, limit: int) -> list[Step]:
        """The pages and reported events of a visit, in order; the first `limit` of each."""
        return sorted([*self._pages(visit_id, limit), *self._events(visit_id, limit)], key=lambda step: step.at)

    def _pages(self, visit_id: str, limit: int) -> list[Step]:
        page = page_view_table.c
        query = (
            select(page.at, page.path, page.title)
            .where(page.workspace_id == self._workspace_id, page.visit_id == visit_id)
            .order_by(page.at, page.id)
            .limit(limit)
        )
        return [Step(row.at, row.path, row.title) for row in self._connection.execute(query)]

    def _events(self, visit_id: str, limit: int) -> list[Step]:
        happened = custom_event_table.c
        query = (
            select(happened.at, happened.name)
            .where(happened.workspace_id == self._workspace_id, happened.visit_id == visit_id)
            .order_by(happened.at, happened.id)
            .limit(limit)
        )
        return [Step(row.at, row.name, is_event=True) for row in self._connection.execute(query)]


def visit_from(row: Row[Any]) -> Visit:
    """A stored visit."""
    return Visit(
        id=row.id,
        visitor_id=row.visitor_id,
        site_id=row.site_id,
        started_at=row.started_at,
        last_at=row.last_at,
        returning=row.is_returning,
        source=Source(row.source_kind, row.source_name, dict(row.campaign)),
        referrer=row.referrer,
        first_path=row.first_path,
        page_count=row.page_count,
    )
