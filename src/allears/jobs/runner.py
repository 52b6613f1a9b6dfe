"""Does what is due, at least once, and again when it failed."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from allears.jobs.at_once import AtOnce
from allears.jobs.job import MOST_TRIES, Finished, GiveUp, Job, NotYet, error_code, pause_after
from allears.jobs.outbox import Enqueued
from allears.jobs.store import JobStore, claim, forget_done, free_claims, next_due_at
from allears.storage.database import Database
from allears.storage.unit import Unit

log = logging.getLogger(__name__)

MOST_AT_ONCE = 4
CLAIM_LASTS = 10 * 60_000
"""Longer than anything that a job waits for. What a killed process had begun is done again after that."""
LONGEST_NAP = 30.0
"""Seconds after which the runner looks whether something is due, whatever it was told: another process may have put
it there."""
PATIENCE = 20.0
"""Seconds that stopping waits for what is under way; the rest is done again by the next process."""
KEPT_FOR = 30 * 86_400_000
"""How long a finished job can still be looked at."""
TIDY_EVERY = 3_600_000

Afterwards = Callable[[Unit], None]
Perform = Callable[[Job], Afterwards | Finished | None]
"""Does a job outside of any transaction. What it returns is written together with the note that the job is done;
`Finished` when that note is written already."""


class Runner:
    """Does the jobs of all workspaces. Of one database several processes may run one each, if it is PostgreSQL."""

    def __init__(
        self,
        database: Database,
        kinds: Mapping[str, Perform],
        chance: Callable[[], float] = random.random,
        at_once: Collection[str] = (),
    ) -> None:
        """`chance` rolls dice between 0 and 1, for the pauses after failures. Somebody waits for the kinds `at_once`:
        once the runner is started they are begun without standing in line."""
        self._database, self._kinds, self._chance = database, kinds, chance
        self._at_once = AtOnce(database, at_once, self._do, CLAIM_LASTS)
        self._under_way: dict[str, threading.Thread] = {}
        self._lock = threading.Lock()
        self._poke = threading.Event()
        self._stopped = False
        self._tidied_at = database.clock.now()
        self._thread = threading.Thread(target=self._run, name="allears-runner", daemon=True)
        database.on_commit(self._listen)

    def start(self) -> None:
        """Do what is due, from now on, in threads of its own."""
        if self._database.engine_name == "sqlite":
            # One process serves a file and holds a lock on it, so whoever claimed something before is gone.
            self._database.write(lambda unit: free_claims(unit.connection)).result()
        self._at_once.start()
        self._thread.start()

    def stop(self, within: float = PATIENCE) -> None:
        """Begin nothing new, and wait so many seconds for what is under way."""
        self._stopped = True
        self._poke.set()
        latest = time.monotonic() + within
        if self._thread.is_alive():
            self._thread.join(within)
        self._at_once.stop(latest)
        for thread in list(self._under_way.values()):
            thread.join(max(0.0, latest - time.monotonic()))

    def run_due(self) -> int:
        """Do everything that is due now, one after the other, in the caller's thread; how many jobs that were."""
        number = 0
        while jobs := self._claim(1):
            self._do(jobs[0])
            number += 1
        return number

    def forget_old(self) -> int:
        """Delete jobs that were done more than thirty days ago; how many."""
        return self._database.write(lambda unit: forget_done(unit.connection, unit.now - KEPT_FOR)).result()

    def _listen(self, announced: object) -> None:
        if isinstance(announced, Enqueued):
            if announced.claimed is not None:
                self._at_once.take(announced.claimed)
            else:
                self._poke.set()

    def _run(self) -> None:
        while not self._stopped:
            self._poke.clear()
            try:
                self._begin_due()
                self._tidy()
                nap = self._until_next()
            except Exception:
                log.exception("the runner could not look for jobs")
                nap = LONGEST_NAP
            self._poke.wait(nap)

    def _begin_due(self) -> None:
        for job in self._claim(MOST_AT_ONCE - len(self._under_way)):
            if job.kind in self._at_once.kinds:
                self._at_once.take(job)
                continue
            thread = threading.Thread(target=self._work, args=(job,), name=f"allears-{job.kind}", daemon=True)
            with self._lock:
                self._under_way[job.id] = thread
            thread.start()

    def _claim(self, most: int) -> list[Job]:
        """Reading first: looking for nothing must not stand in line with those who write."""
        now = self._database.clock.now()
        due_at = self._database.read(next_due_at).result() if most else None
        if due_at is None or due_at > now:
            return []
        return self._database.write(lambda unit: claim(unit.connection, now, now + CLAIM_LASTS, most)).result()

    def _tidy(self) -> None:
        now = self._database.clock.now()
        if now - self._tidied_at >= TIDY_EVERY:
            self._tidied_at = now
            self.forget_old()

    def _until_next(self) -> float:
        """Seconds until there may be something to begin."""
        if len(self._under_way) >= MOST_AT_ONCE:
            return LONGEST_NAP
        due_at = self._database.read(next_due_at).result()
        wait = LONGEST_NAP if due_at is None else (due_at - self._database.clock.now()) / 1000
        return max(0.0, min(wait, LONGEST_NAP))

    def _work(self, job: Job) -> None:
        try:
            self._do(job)
        except Exception as problem:  # noqa: BLE001 the claim runs out, and then the job is done again
            log.error("what became of job %s (%s) could not be noted: %s", job.id, job.kind, error_code(problem))
        finally:
            with self._lock:
                del self._under_way[job.id]
            self._poke.set()

    def _do(self, job: Job) -> None:
        try:
            afterwards = self._perform(job)
        except NotYet as later:
            if self._at_once.keeps(job, later.due_at):
                self._at_once.take(replace(job, due_at=later.due_at))
            else:
                self._database.write(put_off(job, later.due_at)).result()
        except Exception as problem:  # noqa: BLE001 a job may fail in any way; it is written down and tried again
            log.warning("job %s (%s), try %d: %s", job.id, job.kind, job.tries, error_code(problem))
            self._database.write(failed(job, problem, self._chance())).result()
        else:
            if not isinstance(afterwards, Finished):
                self._database.write(done(job, afterwards)).result()

    def _perform(self, job: Job) -> Afterwards | Finished | None:
        if job.tries > MOST_TRIES:
            # A failed try puts off or buries; so many claims without either mean that the process died each time.
            raise GiveUp("never_finished")
        perform = self._kinds.get(job.kind)
        if perform is None:
            raise GiveUp("unknown_kind")
        return perform(job)


def done(job: Job, afterwards: Afterwards | None) -> Callable[[Unit], None]:
    """The job is done, and what it wants to note is noted, together and only once."""

    def work(unit: Unit) -> None:
        first = JobStore(unit.connection, job.workspace).finish(job.id, unit.now)
        if first and afterwards is not None:
            afterwards(unit)

    return work


def put_off(job: Job, due_at: int) -> Callable[[Unit], None]:
    """The job waits until then, as if it had not been begun."""

    def work(unit: Unit) -> None:
        JobStore(unit.connection, job.workspace).put_off(job, due_at, None, tries=job.tries - 1)

    return work


def failed(job: Job, problem: Exception, chance: float) -> Callable[[Unit], None]:
    """The job is put off, or buried after the last try."""

    def work(unit: Unit) -> None:
        store = JobStore(unit.connection, job.workspace)
        if isinstance(problem, GiveUp) or job.tries >= MOST_TRIES:
            store.bury(job, unit.now, error_code(problem))
        else:
            due_at = unit.now + pause_after(job.tries, chance)
            store.put_off(job, due_at, error_code(problem), tries=job.tries)

    return work
