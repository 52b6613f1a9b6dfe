"""The statements about jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update

from allears.jobs.job import Job
from allears.jobs.tables import job_table as job
from allears.storage.workspace import Workspace

WAITING = and_(job.c.done_at.is_(None), job.c.dead_at.is_(None))
RUNNER = {"every_workspace": "one runner does the jobs of all workspaces"}


class JobStore:
    """The jobs of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection, self._workspace = connection, workspace

    def add(self, job_id: str, kind: str, data: Mapping[str, Any], *, created_at: int, due_at: int) -> None:
        """A job that waits until `due_at`."""
        values = {"id": job_id, "kind": kind, "data": dict(data), "created_at": created_at, "due_at": due_at}
        self._connection.execute(insert(job).values(workspace_id=self._workspace.id, **values))

    def finish(self, job_id: str, at: int) -> None:
        """It was done."""
        self._change(job_id, done_at=at, tries=job.c.tries + 1, last_error=None)

    def put_off(self, job_id: str, due_at: int, error: str) -> None:
        """It failed, and will be tried again."""
        self._change(job_id, due_at=due_at, tries=job.c.tries + 1, last_error=error)

    def bury(self, job_id: str, at: int, error: str) -> None:
        """It failed for the last time: it stays as a dead letter until somebody looks."""
        self._change(job_id, dead_at=at, tries=job.c.tries + 1, last_error=error)

    def revive(self, job_id: str, due_at: int) -> None:
        """A dead letter is tried again, with as many tries as a new job."""
        self._change(job_id, dead_at=None, due_at=due_at, tries=0)

    def dead(self) -> Sequence[Row[Any]]:
        """The dead letters, oldest first, with `last_error`."""
        query = (
            select(job)
            .where(job.c.workspace_id == self._workspace.id, job.c.dead_at.is_not(None))
            .order_by(job.c.dead_at, job.c.id)
        )
        return self._connection.execute(query).all()

    def _change(self, job_id: str, **values: Any) -> None:
        mine = and_(job.c.workspace_id == self._workspace.id, job.c.id == job_id)
        self._connection.execute(update(job).where(mine).values(**values))


DUE = select(job).where(WAITING).order_by(job.c.due_at, job.c.id).execution_options(**RUNNER)
NEXT = select(func.min(job.c.due_at)).where(WAITING).execution_options(**RUNNER)


def due_jobs(connection: Connection, now: int, limit: int, without: Sequence[str] = ()) -> list[Job]:
    """What is due in any workspace, longest due first, leaving out what is being done already."""
    query = DUE.where(job.c.due_at <= now, job.c.id.not_in(without)).limit(limit)
    return [
        Job(Workspace(found.workspace_id), found.id, found.kind, found.data, found.tries, found.due_at)
        for found in connection.execute(query)
    ]


def next_due_at(connection: Connection) -> int | None:
    """When the next job is due, in any workspace; None when nothing waits."""
    due: int | None = connection.execute(NEXT).scalar_one()
    return due


def count_dead(connection: Connection) -> int:
    """How many dead letters there are in all workspaces."""
    query = select(func.count()).select_from(job).where(job.c.dead_at.is_not(None)).execution_options(**RUNNER)
    return connection.execute(query).scalar_one()


def forget_done(connection: Connection, before: int) -> int:
    """Delete what was done before that moment, in all workspaces; how many those were."""
    old = delete(job).where(job.c.done_at < before).execution_options(**RUNNER)
    return connection.execute(old).rowcount
