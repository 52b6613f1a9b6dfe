"""The statements about jobs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, case, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from allears.jobs.job import Job
from allears.jobs.tables import job_table as job
from allears.storage.prepared import Prepared
from allears.storage.workspace import Workspace

WAITING = and_(job.c.done_at.is_(None), job.c.dead_at.is_(None))
INSERTS: Mapping[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
"""The same words for both engines, which SQLAlchemy says twice."""
RUNNER = {"every_workspace": "one runner does the jobs of all workspaces"}
ADD = {
    dialect: Prepared(new(job).on_conflict_do_nothing(), "workspace_id", "id", "kind", "data", "created_at", "due_at")
    for dialect, new in INSERTS.items()
}
HERE = and_(job.c.workspace_id == bindparam("workspace"), job.c.id == bindparam("job"))
CLAIM_NEW = Prepared(
    update(job)
    .where(HERE, WAITING, job.c.claimed_until_at.is_(None), job.c.tries == 0)
    .values(claimed_until_at=bindparam("until"), tries=1)
    .returning(job.c.id)
)
FINISH = Prepared(
    update(job)
    .where(HERE, job.c.done_at.is_(None))
    .values(done_at=bindparam("at"), dead_at=None, claimed_until_at=None, last_error=None)
    .returning(job.c.id)
)


class JobStore:
    """The jobs of one workspace."""

    def __init__(self, connection: Connection, workspace: Workspace) -> None:
        self._connection, self._workspace = connection, workspace

    def add(self, job_id: str, kind: str, data: Mapping[str, Any], *, created_at: int, due_at: int) -> None:
        """A job that waits until `due_at`; nothing, when there is one of this id."""
        values = {"id": job_id, "kind": kind, "data": dict(data), "created_at": created_at, "due_at": due_at}
        ADD[self._connection.dialect.name].run(self._connection, {"workspace_id": self._workspace.id, **values})

    def claim_new(self, job_id: str, until: int) -> bool:
        """Take one that nobody has begun yet, until that moment; its first try. False when it is no such job."""
        return self._is_changed(CLAIM_NEW, job_id, until=until)

    def finish(self, job_id: str, at: int) -> bool:
        """It was done. False when somebody else, who took it over when the claim ran out, said so before."""
        return self._is_changed(FINISH, job_id, at=at)

    def waiting(self, kind: str) -> list[Job]:
        """The jobs of a kind that wait to be done."""
        mine = and_(job.c.workspace_id == self._workspace.id, job.c.kind == kind, WAITING)
        rows = self._connection.execute(select(job).where(mine)).all()
        return [Job(self._workspace, row.id, row.kind, row.data, row.tries, row.due_at) for row in rows]

    def put_off(self, claimed: Job, due_at: int, error: str | None, *, tries: int) -> bool:
        """It is tried again at `due_at`. False when the claim ran out and the job is somebody else's."""
        return self._change(self._mine(claimed), due_at=due_at, tries=tries, last_error=error, claimed_until_at=None)

    def bury(self, claimed: Job, at: int, error: str) -> bool:
        """It failed for the last time: it stays as a dead letter until somebody looks."""
        return self._change(self._mine(claimed), dead_at=at, last_error=error, claimed_until_at=None)

    def revive(self, job_id: str, due_at: int) -> bool:
        """A dead letter is tried again, with as many tries as a new job."""
        dead = self._is(job_id) & job.c.dead_at.is_not(None)
        return self._change(dead, dead_at=None, due_at=due_at, tries=0)

    def dead(self) -> Sequence[Row[Any]]:
        """The dead letters, oldest first, with `last_error`."""
        query = (
            select(job)
            .where(job.c.workspace_id == self._workspace.id, job.c.dead_at.is_not(None))
            .order_by(job.c.dead_at, job.c.id)
        )
        return self._connection.execute(query).all()

    def _is(self, job_id: str) -> ColumnElement[bool]:
        return and_(job.c.workspace_id == self._workspace.id, job.c.id == job_id)

    def _mine(self, claimed: Job) -> ColumnElement[bool]:
        """Every claim counts the tries up, so the number tells whether the claim is still the last one."""
        return and_(self._is(claimed.id), WAITING, job.c.claimed_until_at.is_not(None), job.c.tries == claimed.tries)

    def _is_changed(self, how: Prepared, job_id: str, **values: Any) -> bool:
        return bool(how.run(self._connection, {"workspace": self._workspace.id, "job": job_id, **values}))

    def _change(self, which: ColumnElement[bool], **values: Any) -> bool:
        return self._connection.execute(update(job).where(which).values(**values)).rowcount == 1


DUE_AT = case((job.c.claimed_until_at > job.c.due_at, job.c.claimed_until_at), else_=job.c.due_at)
"""When a job may be begun: one that is claimed, when the claim runs out."""

DUE = (
    select(job.c.workspace_id, job.c.id, job.c.kind, job.c.data, job.c.tries, job.c.due_at)
    .where(WAITING)
    .order_by(job.c.due_at, job.c.id)
    # Of several processes each takes other rows, instead of waiting for the same one.
    .with_for_update(skip_locked=True)
    .execution_options(**RUNNER)
)
NEXT = select(func.min(DUE_AT)).where(WAITING).execution_options(**RUNNER)


def claim(connection: Connection, now: int, until: int, limit: int) -> list[Job]:
    """Take what is due in any workspace, longest due first, until that moment: nobody else begins it before."""
    free = or_(job.c.claimed_until_at.is_(None), job.c.claimed_until_at <= now)
    found = connection.execute(DUE.where(job.c.due_at <= now, free).limit(limit)).all()
    for row in found:
        mine = and_(job.c.workspace_id == row.workspace_id, job.c.id == row.id)
        connection.execute(update(job).where(mine).values(claimed_until_at=until, tries=row.tries + 1))
    return [Job(Workspace(row.workspace_id), row.id, row.kind, row.data, row.tries + 1, row.due_at) for row in found]


def free_claims(connection: Connection) -> int:
    """What a process that died had begun is due again; how many those were. Only for who knows to be alone."""
    claimed = update(job).where(WAITING, job.c.claimed_until_at.is_not(None)).values(claimed_until_at=None)
    return connection.execute(claimed.execution_options(**RUNNER)).rowcount


def next_due_at(connection: Connection) -> int | None:
    """When the next job may be begun, in any workspace; None when nothing waits."""
    due: int | None = connection.execute(NEXT).scalar_one()
    return due


@dataclass(frozen=True, slots=True)
class Counts:
    """How many jobs of all workspaces wait; how many of those should have begun; how many are dead letters."""

    waiting: int
    due: int
    dead: int


def count_jobs(connection: Connection, now: int) -> Counts:
    """For whoever watches the server. Done jobs are not looked at."""
    is_due = and_(job.c.dead_at.is_(None), job.c.due_at <= now)
    query = select(
        func.coalesce(func.sum(case((job.c.dead_at.is_(None), 1), else_=0)), 0),
        func.coalesce(func.sum(case((is_due, 1), else_=0)), 0),
        func.coalesce(func.sum(case((job.c.dead_at.is_not(None), 1), else_=0)), 0),
    ).where(job.c.done_at.is_(None))
    return Counts(*map(int, connection.execute(query.execution_options(**RUNNER)).one()))


def count_dead(connection: Connection) -> int:
    """How many dead letters there are in all workspaces."""
    query = select(func.count()).select_from(job).where(job.c.dead_at.is_not(None)).execution_options(**RUNNER)
    return connection.execute(query).scalar_one()


def forget_done(connection: Connection, before: int) -> int:
    """Delete what was done before that moment, in all workspaces; how many those were."""
    old = delete(job).where(job.c.done_at < before).execution_options(**RUNNER)
    return connection.execute(old).rowcount
