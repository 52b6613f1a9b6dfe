"""The law of the outbox: whatever fails and whoever is killed, each job ends as done or as a dead letter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.jobs.job import MOST_TRIES, GiveUp, Job, NotYet, TryAgain
from allears.jobs.outbox import enqueue
from allears.jobs.runner import CLAIM_LASTS, Runner
from allears.jobs.store import JobStore, count_jobs
from allears.storage.database import Database, open_database
from allears.storage.ids import Ids
from allears.storage.workspace import found_workspace
from tests.databases import Places
from tests.moved_clock import MovedClock

FATES = ("goes well", "goes well", "fails", "gives up", "is not due yet", "process is killed")


@pytest.fixture(scope="module")
def outbox(engine_name: str, places: Places) -> Iterator[Database]:
    """A database with nobody else's jobs, for all examples."""
    clock = MovedClock()
    database = open_database(places.make(engine_name), ids=Ids(clock), clock=clock)
    yield database
    database.close()


class Killed(BaseException):
    """The process ends in the middle of a job."""


class World:
    """Where jobs meet what was drawn for them; when nothing is left of that, everything goes well."""

    def __init__(self, fates: list[str], clock: MovedClock) -> None:
        self._fates, self._clock = fates, clock
        self.done: list[str] = []
        self.begun: dict[str, int] = {}

    def perform(self, job: Job) -> None:
        self.begun[job.id] = self.begun.get(job.id, 0) + 1
        match self._fates.pop() if self._fates else "goes well":
            case "fails":
                raise TryAgain("greylisted")
            case "gives up":
                raise GiveUp("address_refused")
            case "is not due yet":
                raise NotYet(self._clock.now() + 1_000)
            case "process is killed":
                raise Killed
        self.done.append(job.id)


def run_until_quiet(database: Database, world: World, clock: MovedClock) -> None:
    """Every new try by a new process, as if each had been restarted."""
    while database.read(lambda connection: count_jobs(connection, clock.now())).result().waiting:
        try:
            Runner(database, {"mail": world.perform}, chance=lambda: 0.5).run_due()
        except Killed:
            clock.move(seconds=CLAIM_LASTS / 1000)
        clock.move(hours=1)


@settings(max_examples=25)
@given(
    jobs=st.integers(1, 4),
    fates=st.lists(st.sampled_from(FATES), max_size=3 * MOST_TRIES),
)
def test_every_job_is_done_or_a_dead_letter(outbox: Database, jobs: int, fates: list[str]) -> None:
    clock = outbox.clock
    assert isinstance(clock, MovedClock)
    company = outbox.write(lambda unit: found_workspace(unit, "Ringlane")).result()
    ids = [outbox.write(lambda unit: enqueue(unit, company, "mail", {})).result() for _ in range(jobs)]
    world = World(list(fates), clock)
    run_until_quiet(outbox, world, clock)
    dead = [row.id for row in outbox.read(lambda connection: JobStore(connection, company).dead()).result()]
    assert sorted([*set(world.done), *dead]) == sorted(ids), "each one once, none lost"
    assert len(world.done) == len(set(world.done)), "what was noted as done is not done again"
    assert set(world.begun) == set(ids), "none was given up without having been begun"
