"""What somebody waits for is begun at once, and yet is as safe as any other job: on both engines."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from allears.jobs.job import Finished, Job, NotYet
from allears.jobs.outbox import enqueue, finish, settle
from allears.jobs.runner import CLAIM_LASTS, Runner
from allears.jobs.store import count_jobs, next_due_at
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace
from tests.moved_clock import START, MovedClock

TURN, MAIL = "turn", "mail"


@pytest.fixture
def company(fresh_database: Database) -> Workspace:
    return fresh_database.write(lambda unit: found_workspace(unit, "Ringlane")).result()


def put(database: Database, company: Workspace, kind: str = TURN, **more: Any) -> str:
    return database.write(lambda unit: enqueue(unit, company, kind, {}, **more)).result()


@contextmanager
def running(database: Database, perform: Callable[[Job], Any], mail: Callable[[Job], Any] = bool) -> Iterator[Runner]:
    runner = Runner(database, {TURN: perform, MAIL: mail}, at_once={TURN})
    runner.start()
    try:
        yield runner
    finally:
        runner.stop()


def counting_units(database: Database) -> list[int]:
    """Grows by one with each unit that is written from now on."""
    units: list[int] = []
    database.in_every_unit(lambda unit: units.append(unit.now))
    return units


def test_it_is_claimed_with_its_cause_and_its_end_is_written_with_what_it_did(
    fresh_database: Database, company: Workspace
) -> None:
    done, tries = threading.Event(), list[int]()

    def perform(job: Job) -> Finished:
        tries.append(job.tries)
        fresh_database.write(lambda unit: finish(unit, job)).result()
        done.set()
        return Finished()

    with running(fresh_database, perform):
        units = counting_units(fresh_database)
        put(fresh_database, company)
        assert done.wait(10)
    assert tries == [1]
    assert len(units) == 2, "its cause and its effect, and nothing between or after"
    assert fresh_database.read(next_due_at).result() is None


def test_a_cause_that_fails_begins_nothing(fresh_database: Database, company: Workspace) -> None:
    begun: list[str] = []

    def cause(unit: Unit) -> None:
        enqueue(unit, company, TURN, {})
        raise ValueError

    with running(fresh_database, lambda job: begun.append(job.id)):
        assert isinstance(fresh_database.write(cause).exception(), ValueError)
    assert begun == []


def test_mails_that_hang_hold_up_nobody_who_waits(fresh_database: Database, company: Workspace) -> None:
    goes_on, hanging, done = threading.Event(), threading.Semaphore(0), threading.Event()

    def hang(_: Job) -> None:
        hanging.release()
        goes_on.wait(10)

    with running(fresh_database, lambda _: done.set(), mail=hang):
        for _ in range(4):
            put(fresh_database, company, MAIL)
            assert hanging.acquire(timeout=10)
        put(fresh_database, company)
        assert done.wait(10)
        goes_on.set()


def test_what_was_there_before_the_start_is_done_too(fresh_database: Database, company: Workspace) -> None:
    done = threading.Event()
    put(fresh_database, company)
    with running(fresh_database, lambda _: done.set()):
        assert done.wait(10)
    assert fresh_database.read(next_due_at).result() is None


def test_the_same_cause_twice_is_begun_once(fresh_database: Database, company: Workspace) -> None:
    begun: list[str] = []
    done = threading.Event()

    def perform(job: Job) -> None:
        begun.append(job.id)
        if job.id == "job_last":
            done.set()

    with running(fresh_database, perform):
        for job_id in ("job_first", "job_first", "job_last"):
            put(fresh_database, company, job_id=job_id)
        assert done.wait(10)
    assert sorted(begun) == ["job_first", "job_last"]


def test_what_is_not_due_yet_waits_without_a_word_in_the_database(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    begun, tries = threading.Event(), list[int]()

    def perform(job: Job) -> None:
        tries.append(job.tries)
        begun.set()
        raise NotYet(clock.now() + 60_000)

    with running(fresh_database, perform):
        units = counting_units(fresh_database)
        put(fresh_database, company)
        assert begun.wait(10)
        assert len(units) == 1
    assert fresh_database.read(next_due_at).result() in (START, START + 60_000), "who stops lets go of what waits"
    clock.move(minutes=1)
    assert Runner(fresh_database, {TURN: lambda job: tries.append(job.tries)}).run_due() == 1
    assert tries == [1, 1], "waiting is no try"


def test_a_process_that_is_killed_over_it_leaves_it_to_the_next(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    begun, never = threading.Event(), threading.Event()

    def perform(_: Job) -> None:
        begun.set()
        never.wait(10)

    runner = Runner(fresh_database, {TURN: perform}, at_once={TURN})
    runner.start()
    put(fresh_database, company)
    assert begun.wait(10)
    # As after a kill: nobody notes what became of it.
    runner.stop(within=0.01)
    tries: list[int] = []
    next_process = Runner(fresh_database, {TURN: lambda job: tries.append(job.tries)}, at_once={TURN})
    assert next_process.run_due() == 0, "the machine might still be at it"
    clock.move(seconds=CLAIM_LASTS / 1000)
    assert next_process.run_due() == 1
    assert tries == [2]
    never.set()


def test_a_failure_is_written_down_and_tried_again(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    failed, done = threading.Event(), threading.Event()

    def perform(_: Job) -> None:
        if not failed.is_set():
            failed.set()
            raise ConnectionRefusedError
        done.set()

    with running(fresh_database, perform) as runner:
        put(fresh_database, company)
        assert failed.wait(10)
        runner.stop()
    assert fresh_database.read(lambda c: count_jobs(c, clock.now())).result().waiting == 1
    clock.move(minutes=1)
    with running(fresh_database, perform):
        assert done.wait(10)


def test_what_the_same_unit_settles_is_begun_by_nobody(fresh_database: Database, company: Workspace) -> None:
    begun = list[str]()
    last = threading.Event()

    def perform(job: Job) -> None:
        begun.append(job.id)
        last.set()

    def settled(unit: Unit) -> None:
        assert settle(unit, company, TURN, unit.now) == 1

    def done_already(unit: Unit) -> None:
        unit.before_commit(settled)
        enqueue(unit, company, TURN, {})

    with running(fresh_database, perform):
        fresh_database.write(done_already).result()
        after = put(fresh_database, company)
        assert last.wait(20)
    assert begun == [after]
