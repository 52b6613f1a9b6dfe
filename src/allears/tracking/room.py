"""Tracking: what a visitor who agreed looked at, told by the browser, kept in visits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from allears.storage.unit import Unit
from allears.storage.workspace import Workspace
from allears.tracking.refusals import NotKept
from allears.tracking.seen import Happened, PageSeen, Report, Step, Touches, Visit, believed, continues
from allears.tracking.source import DIRECT, path_of, source_of
from allears.tracking.store import Store

MOST_AT_ONCE = 50
LONGEST_NAME = 100
LONGEST_TITLE = 300
MOST_DATA = 20


class Tracking:
    """What browsers report, within one unit. Whoever calls it has made sure that the visitor agreed."""

    def __init__(self, unit: Unit, workspace: Workspace) -> None:
        self._unit = unit
        self._store = Store(unit.connection, workspace)

    def record(self, visitor_id: str, site_id: str, reports: Sequence[Report]) -> Visit | None:
        """Keep what was not kept before, in the order given; the visit it now belongs to.

        Raises NotKept when it is too much, or when a name is none. None when nothing is left to keep.
        """
        check(reports)
        known = self._store.known(visitor_id, [report.client_id for report in reports])
        visit = next(iter(self._store.visits({visitor_id}, limit=1)), None)
        for report in reports:
            if report.client_id not in known:
                known.add(report.client_id)
                visit = self._keep(visitor_id, site_id, visit, report)
        return visit

    def _keep(self, visitor_id: str, site_id: str, visit: Visit | None, report: Report) -> Visit:
        at = believed(report.at, self._unit.now)
        if isinstance(report, Happened):
            visit = visit if visit and continues(visit, DIRECT, at) else self._start(visitor_id, site_id, visit, at)
            self._keep_event(visit, report, at)
            return visit
        source = source_of(report.url, report.referrer)
        if visit is None or not continues(visit, source, at):
            visit = self._start(visitor_id, site_id, visit, at, report)
        self._keep_page(visit, report, at)
        return replace(visit, last_at=max(visit.last_at, at), page_count=visit.page_count + 1)

    def _start(
        self, visitor_id: str, site_id: str, before: Visit | None, at: int, page: PageSeen | None = None
    ) -> Visit:
        """A new visit. One that begins inside the site, as after a long lunch, came from nowhere new."""
        source = source_of(page.url, page.referrer) if page else DIRECT
        visit = Visit(
            id=self._unit.ids.new("vst"),
            visitor_id=visitor_id,
            site_id=site_id,
            started_at=at,
            last_at=at,
            returning=before is not None,
            source=DIRECT if source.kind == "inside" else source,
            referrer=page.referrer[:1000] if page and source.kind != "inside" else "",
            first_path=path_of(page.url) if page else "",
            page_count=0,
        )
        self._store.add_visit(visit)
        return visit

    def _keep_page(self, visit: Visit, page: PageSeen, at: int) -> None:
        values = {"client_id": page.client_id, "at": at, "path": path_of(page.url), "title": page.title[:LONGEST_TITLE]}
        self._store.add_page(visit, {"id": self._unit.ids.new("pgv"), **values})
        self._store.prolong(visit.id, at, pages=1)

    def _keep_event(self, visit: Visit, event: Happened, at: int) -> None:
        values = {"client_id": event.client_id, "at": at, "name": event.name, "data": dict(event.data)}
        self._store.add_event(visit, {"id": self._unit.ids.new("cev"), **values})
        self._store.prolong(visit.id, at, pages=0)


def check(reports: Sequence[Report]) -> None:
    """Raises NotKept, saying which report breaks which rule."""
    if len(reports) > MOST_AT_ONCE:
        raise NotKept(f"{len(reports)} events came at once; send at most {MOST_AT_ONCE} in one request.")
    for number, report in enumerate(reports, start=1):
        if not 1 <= len(report.client_id) <= LONGEST_NAME:
            raise NotKept(f"event {number}: `id` must have 1 to {LONGEST_NAME} characters.")
        if isinstance(report, Happened):
            check_happened(number, report)


def check_happened(number: int, report: Happened) -> None:
    """Raises NotKept where the website's own event has no usable name, or too much data."""
    if not 1 <= len(report.name) <= LONGEST_NAME:
        raise NotKept(f"event {number}: `name` must have 1 to {LONGEST_NAME} characters.")
    if len(report.data) > MOST_DATA or any(not is_small(value) for value in report.data.values()):
        raise NotKept(
            f"event {number}: `data` may hold {MOST_DATA} values: texts up to 1,000 characters, numbers, true or false."
        )


def is_small(value: object) -> bool:
    """Whether a value of an event's data is a short text, a number, a truth or nothing."""
    return value is None or isinstance(value, bool | int | float) or (isinstance(value, str) and len(value) <= 1000)


# --- reading --------------------------------------------------------------------------------------------------------


def touches(connection: Connection, workspace: Workspace, visitor_ids: Collection[str]) -> Touches | None:
    """What brought a person first and last, in whichever of their browsers; None when no visit is recorded.

    Visitors that turned out to be one person are read together and stay apart in the tables: that can be taken back.
    """
    store = Store(connection, workspace)
    first = store.first_visit(visitor_ids)
    if first is None:
        return None
    return Touches(first, store.last_visit_from_somewhere(visitor_ids) or first, store.visit_count(visitor_ids))


def visits(connection: Connection, workspace: Workspace, visitor_ids: Collection[str], limit: int) -> list[Visit]:
    """The visits of one person, in whichever of their browsers, the newest first."""
    return Store(connection, workspace).visits(visitor_ids, limit)


def steps(connection: Connection, workspace: Workspace, visit_id: str, limit: int) -> list[Step]:
    """What happened in a visit, in order."""
    return Store(connection, workspace).steps(visit_id, limit)


def newest_visits(connection: Connection, workspace: Workspace, visitor_ids: Sequence[str]) -> dict[str, Visit]:
    """For a list of visitors: the newest visit of each that has one."""
    return Store(connection, workspace).newest_visits(visitor_ids) if visitor_ids else {}
