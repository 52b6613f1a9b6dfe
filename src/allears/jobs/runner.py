"""Does what is due, at least once, and again when it failed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial

from allears.jobs.job import MOST_TRIES, GiveUp, Job, error_code, pause_after
from allears.jobs.outbox import Enqueued
from allears.jobs.store import JobStore, due_jobs, forget_done, next_due_at
from allears.storage.database import Database
from allears.storage.unit import Unit

log = logging.getLogger(__name__)

THREADS = 4
MOST_AT_ONCE = 16
LONGEST_NAP = 30.0
"""Seconds after which the runner looks whether something is due, whatever it was told."""
KEPT_FOR = 30 * 86_400_000
"""How long a finished job can still be looked at."""

Afterwards = Callable[[Unit], None]
Perform = Callable[[Job], Afterwards | None]
"""Does a job outside of any transaction. What it returns is written together with the note that the job is done."""


class Runner:
    """One a database. A job whose end could not be written, because the machine stopped, is done once more."""

    def __init__(self, database: Database, kinds: Mapping[str, Perform]) -> None:
        self._database, self._kinds = database, kinds
        self._under_way: dict[str, Future[None]] = {}
        self._poke = threading.Event()
        self._stopped = False
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="allears-job")
        self._thread = threading.Thread(target=self._run, name="allears-runner", daemon=True)
        database.on_commit(self._listen)

    def start(self) -> None:
        """Do what is due, from now on, in threads of its own."""
        self._thread.start()

    def stop(self) -> None:
        """What is under way is finished, nothing new begins."""
        self._stopped = True
        self._poke.set()
        if self._thread.is_alive():
            self._thread.join()
        self._threads.shutdown()

    def run_due(self) -> int:
        """Do everything that is due now, one after the other, in the caller's thread; how many jobs that were."""
        number = 0
        while jobs := self._due():
            for job in jobs:
                self._do(job)
            number += len(jobs)
        return number

    def _listen(self, announced: object) -> None:
        if isinstance(announced, Enqueued):
            self._poke.set()

    def _due(self) -> list[Job]:
        now, busy = self._database.clock.now(), list(self._under_way)
        return self._database.read(lambda connection: due_jobs(connection, now, MOST_AT_ONCE, busy)).result()

    def _run(self) -> None:
        while not self._stopped:
            self._poke.clear()
            try:
                self._begin_due()
                nap = self._until_next()
            except Exception:
                log.exception("the runner could not look for jobs")
                nap = LONGEST_NAP
            self._poke.wait(nap)

    def _begin_due(self) -> None:
        room = MOST_AT_ONCE - len(self._under_way)
        for job in self._due()[:room]:
            future = self._threads.submit(self._do, job)
            self._under_way[job.id] = future
            future.add_done_callback(partial(self._leave, job.id))

    def _leave(self, job_id: str, future: Future[None]) -> None:
        self._under_way.pop(job_id, None)
        self._poke.set()
        if problem := future.exception():
            log.error("what became of job %s could not be noted; it will be done again", job_id, exc_info=problem)

    def _until_next(self) -> float:
        """Seconds until something else than what is under way may be due."""
        if self._under_way:
            return LONGEST_NAP
        due_at = self._database.read(next_due_at).result()
        wait = LONGEST_NAP if due_at is None else (due_at - self._database.clock.now()) / 1000
        return max(0.0, min(wait, LONGEST_NAP))

    def _do(self, job: Job) -> None:
        try:
            perform = self._kinds.get(job.kind)
            if perform is None:
                raise GiveUp("unknown_kind")
            afterwards = perform(job)
        except Exception as problem:  # noqa: BLE001 a job may fail in any way; it is written down and tried again
            log.warning("job %s (%s) failed: %s", job.id, job.kind, error_code(problem))
            self._database.write(failed(job, problem)).result()
            return
        self._database.write(done(job, afterwards)).result()

    def forget_old(self) -> int:
        """Delete jobs that were done more than thirty days ago; how many."""
        return self._database.write(lambda unit: forget_done(unit.connection, unit.now - KEPT_FOR)).result()


def done(job: Job, afterwards: Afterwards | None) -> Callable[[Unit], None]:
    """The job is done, and what it wants to note is noted, together."""

    def work(unit: Unit) -> None:
        if afterwards is not None:
            afterwards(unit)
        JobStore(unit.connection, job.workspace).finish(job.id, unit.now)

    return work


def failed(job: Job, problem: Exception) -> Callable[[Unit], None]:
    """The job is put off, or buried after the last try."""

    def work(unit: Unit) -> None:
        store, tries = JobStore(unit.connection, job.workspace), job.tries + 1
        if isinstance(problem, GiveUp) or tries >= MOST_TRIES:
            store.bury(job.id, unit.now, error_code(problem))
        else:
            store.put_off(job.id, unit.now + pause_after(tries), error_code(problem))

    return work
