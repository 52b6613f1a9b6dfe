"""Jobs that somebody waits for: claimed by the very transaction that is their cause, begun once it is durable.

So they cost no commit of their own, stand in no line behind mails, and nobody looks into the database for them. The
claim is as durable as any other: what a killed process had begun is done again (see `runner`). One that is not due yet
waits right here, claimed.
"""

from __future__ import annotations

import heapq
import logging
import threading
import time
from collections.abc import Callable, Collection
from concurrent.futures import Future, wait
from dataclasses import replace

from allears.jobs.job import Job
from allears.jobs.outbox import PutIn
from allears.jobs.store import JobStore
from allears.storage.database import Database
from allears.storage.problem import DatabaseProblem
from allears.storage.unit import Unit

log = logging.getLogger(__name__)

THREADS = 4
MOST_HELD = 1_000
"""Claimed jobs that wait here; what comes beyond is left to whoever looks into the database."""


class AtOnce:
    """A few threads that do jobs of these kinds. `do` does one and notes what became of it; `lasts` are the
    milliseconds of a claim."""

    def __init__(self, database: Database, kinds: Collection[str], do: Callable[[Job], None], lasts: int) -> None:
        self._database, self.kinds, self._do, self._lasts = database, frozenset(kinds), do, lasts
        self._held: list[tuple[int, str, Job]] = []
        self._changed = threading.Condition()
        self._is_open = False
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Take jobs from now on."""
        if not self.kinds:
            return
        self._is_open = True
        self._database.in_every_unit(self._claim)
        names = (f"allears-at-once-{number}" for number in range(THREADS))
        self._threads = [threading.Thread(target=self._run, name=name, daemon=True) for name in names]
        for thread in self._threads:
            thread.start()

    def stop(self, latest: float) -> None:
        """Begin nothing new, let go of what waits, and wait until that moment (monotonic) for what is under way."""
        with self._changed:
            self._is_open = False
            left = [job for _, _, job in self._held]
            self._held.clear()
            self._changed.notify_all()
        written = self._let_go(left)
        for thread in self._threads:
            thread.join(max(0.0, latest - time.monotonic()))
        if written is not None:
            wait([written], max(0.0, latest - time.monotonic()))

    def keeps(self, job: Job, due_at: int) -> bool:
        """Whether a job that turned out to be due later can wait here: claimed, so nothing is written about it."""
        return self._is_open and job.kind in self.kinds and due_at < self._database.clock.now() + self._lasts // 2

    def take(self, job: Job) -> None:
        """Do a job that is claimed, once it is due."""
        with self._changed:
            is_taken = self._is_open
            if is_taken:
                heapq.heappush(self._held, (job.due_at, job.id, job))
                self._changed.notify()
        if not is_taken:
            self._let_go([job])

    def _claim(self, unit: Unit) -> None:
        """In every unit: what it put in for these kinds is claimed, and committed so."""
        if not self._is_open or len(self._held) >= MOST_HELD:
            return
        for job, told in unit.keep(PutIn).jobs:
            is_mine = job.kind in self.kinds and job.due_at <= unit.now
            if is_mine and JobStore(unit.connection, job.workspace).claim_new(job.id, unit.now + self._lasts):
                told.claimed = replace(job, tries=1)

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                self._do(job)
            except Exception as problem:  # noqa: BLE001 the claim runs out, and then the job is done again
                log.error("what became of job %s (%s) could not be noted: %s", job.id, job.kind, type(problem).__name__)

    def _next(self) -> Job | None:
        """The next one, once it is due; None when nothing is begun any more."""
        with self._changed:
            while self._is_open:
                pause = (self._held[0][0] - self._database.clock.now()) / 1000 if self._held else None
                if pause is not None and pause <= 0:
                    return heapq.heappop(self._held)[2]
                self._changed.wait(pause)
        return None

    def _let_go(self, jobs: list[Job]) -> Future[None] | None:
        """They are due as if they had not been begun."""

        def work(unit: Unit) -> None:
            for job in jobs:
                JobStore(unit.connection, job.workspace).put_off(job, job.due_at, None, tries=job.tries - 1)

        try:
            return self._database.write(work) if jobs else None
        except DatabaseProblem as problem:
            log.warning("%d jobs stay claimed: %s", len(jobs), problem)
            return None
