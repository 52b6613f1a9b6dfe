"""Putting something to be done into the transaction that is its cause: both are there, or neither is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from allears.jobs.job import Job
from allears.jobs.store import JobStore
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace


@dataclass(slots=True)
class Enqueued:
    """Announced when a job was committed: something is due at that moment.

    `claimed` is the same job when the unit itself has claimed it for whoever does it at once.
    """

    due_at: int
    claimed: Job | None = None


@dataclass(slots=True)
class PutIn:
    """The jobs of one unit, for who claims them before they are committed."""

    jobs: list[tuple[Job, Enqueued]] = field(default_factory=list)


def enqueue(
    unit: Unit,
    workspace: Workspace,
    kind: str,
    data: Mapping[str, Any],
    due_at: int | None = None,
    job_id: str | None = None,
) -> str:
    """Have `kind` done at `due_at` (now, when left out) or soon after; the job's id.

    `data` holds ids and small codes, never what somebody wrote: it outlives an erasure. A cause that may come twice
    hands in a `job_id` made of its own id: the second time nothing is added.
    """
    job_id = job_id or unit.ids.new("job")
    due = unit.now if due_at is None else due_at
    JobStore(unit.connection, workspace).add(job_id, kind, data, created_at=unit.now, due_at=due)
    told = Enqueued(due)
    unit.keep(PutIn).jobs.append((Job(workspace, job_id, kind, data, 0, due), told))
    unit.announce(told)
    return job_id


def finish(unit: Unit, job: Job) -> None:
    """Note that it is done, together with what it did. Whoever does a job so gives back `Finished`."""
    JobStore(unit.connection, job.workspace).finish(job.id, unit.now)


def settle(unit: Unit, workspace: Workspace, kind: str, due_at: int) -> int:
    """Say that the waiting jobs of a kind that are due at this moment are done already; how many there were.

    One that this unit has put in and claimed for whoever does it at once is done by nobody.
    """
    store = JobStore(unit.connection, workspace)
    found = [one.id for one in store.waiting(kind) if one.due_at == due_at]
    for job, told in unit.keep(PutIn).jobs:
        told.claimed = None if job.id in found else told.claimed
    return sum(store.finish(job_id, unit.now) for job_id in found)


def retry(unit: Unit, workspace: Workspace, job_id: str) -> bool:
    """Have a dead letter tried again, now, with as many tries as a new job. False when there is no such dead letter."""
    found = JobStore(unit.connection, workspace).revive(job_id, unit.now)
    if found:
        unit.announce(Enqueued(unit.now))
    return found
