"""What was put into the outbox gets done: at least once, after failures again, and never silently not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from allears.jobs.job import MOST_TRIES, GiveUp, Job, pause_after
from allears.jobs.outbox import enqueue
from allears.jobs.runner import Runner
from allears.jobs.store import JobStore, count_dead, next_due_at
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace
from tests.moved_clock import START, MovedClock

MAIL = "mail"


@pytest.fixture
def company(fresh_database: Database) -> Workspace:
    return fresh_database.write(lambda unit: found_workspace(unit, "Ringlane")).result()


def put(database: Database, company: Workspace, number: int, due_at: int | None = None) -> str:
    return database.write(lambda unit: enqueue(unit, company, MAIL, {"number": number}, due_at)).result()


def noting(sent: list[Any], *, fails: Callable[[int], bool] = lambda _: False) -> Callable[[Job], None]:
    """Sends mail: notes the number, or fails after having done it."""

    def perform(job: Job) -> None:
        sent.append(job.data["number"])
        if fails(len(sent)):
            raise ConnectionRefusedError("doris@example.org said no")

    return perform


def test_what_is_due_is_done_once_in_its_order(fresh_database: Database, company: Workspace, clock: MovedClock) -> None:
    sent: list[int] = []
    runner = Runner(fresh_database, {MAIL: noting(sent)})
    put(fresh_database, company, 2, START + 60_000)
    put(fresh_database, company, 1)
    assert runner.run_due() == 1
    clock.move(minutes=1)
    assert runner.run_due() == 1
    assert runner.run_due() == 0
    assert sent == [1, 2]


def test_a_unit_that_fails_puts_nothing_into_the_outbox(fresh_database: Database, company: Workspace) -> None:
    def work(unit: Unit) -> None:
        enqueue(unit, company, MAIL, {"number": 1})
        raise ValueError

    assert isinstance(fresh_database.write(work).exception(), ValueError)
    assert Runner(fresh_database, {}).run_due() == 0


def test_a_failure_is_tried_again_after_longer_and_longer_pauses(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    sent: list[int] = []
    runner = Runner(fresh_database, {MAIL: noting(sent, fails=lambda tries: tries < 3)})
    put(fresh_database, company, 7)
    runner.run_due()
    assert fresh_database.read(next_due_at).result() == START + 30_000
    clock.move(seconds=29.999)
    assert runner.run_due() == 0
    clock.move(seconds=0.001)
    assert runner.run_due() == 1
    clock.move(minutes=2)
    assert runner.run_due() == 1
    assert sent == [7, 7, 7]
    assert fresh_database.read(next_due_at).result() is None


def test_pauses_grow_to_six_hours_and_no_further() -> None:
    minutes = [pause_after(tries) / 60_000 for tries in range(1, MOST_TRIES + 1)]
    assert minutes == [0.5, 2, 8, 32, 128, 360, 360, 360]


def test_after_the_last_try_it_is_a_dead_letter_that_can_be_revived(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    sent: list[int] = []
    runner = Runner(fresh_database, {MAIL: noting(sent, fails=lambda tries: tries <= MOST_TRIES)})
    job_id = put(fresh_database, company, 3)
    while runner.run_due():
        clock.move(days=1)
    assert len(sent) == MOST_TRIES
    (dead,) = fresh_database.read(lambda connection: JobStore(connection, company).dead()).result()
    assert (dead.id, dead.tries, dead.last_error) == (job_id, MOST_TRIES, "ConnectionRefusedError")
    fresh_database.write(lambda unit: JobStore(unit.connection, company).revive(job_id, unit.now)).result()
    assert runner.run_due() == 1
    assert fresh_database.read(count_dead).result() == 0


@pytest.mark.parametrize("kinds", [{}, {MAIL: "gives up"}])
def test_what_cannot_succeed_is_not_tried_again(
    fresh_database: Database, company: Workspace, kinds: dict[str, str]
) -> None:
    def perform(_: Job) -> None:
        raise GiveUp("address_refused")

    put(fresh_database, company, 1)
    runner = Runner(fresh_database, dict.fromkeys(kinds, perform))
    assert runner.run_due() == 1
    (dead,) = fresh_database.read(lambda connection: JobStore(connection, company).dead()).result()
    assert dead.last_error == ("address_refused" if kinds else "unknown_kind")


def test_what_a_job_notes_is_written_with_its_end(fresh_database: Database, company: Workspace) -> None:
    def perform(job: Job) -> Callable[[Unit], None]:
        return lambda unit: unit.announce(f"{job.id} sent")

    heard: list[object] = []
    fresh_database.on_commit(heard.append)
    job_id = put(fresh_database, company, 1)
    Runner(fresh_database, {MAIL: perform}).run_due()
    assert f"{job_id} sent" in heard


def test_a_machine_that_stopped_before_noting_the_end_does_it_again_under_the_same_id(
    fresh_database: Database, company: Workspace
) -> None:
    seen: list[str] = []

    class PowerCut(BaseException):
        pass

    def perform(job: Job) -> None:
        seen.append(job.id)
        if len(seen) == 1:
            raise PowerCut

    job_id = put(fresh_database, company, 1)
    with pytest.raises(PowerCut):
        Runner(fresh_database, {MAIL: perform}).run_due()
    assert Runner(fresh_database, {MAIL: perform}).run_due() == 1
    assert seen == [job_id, job_id]


def test_what_was_done_long_ago_is_forgotten(fresh_database: Database, company: Workspace, clock: MovedClock) -> None:
    runner = Runner(fresh_database, {MAIL: noting([])})
    put(fresh_database, company, 1)
    runner.run_due()
    clock.move(days=29)
    assert runner.forget_old() == 0
    clock.move(days=2)
    assert runner.forget_old() == 1


def test_a_started_runner_is_woken_by_a_new_job(fresh_database: Database, company: Workspace) -> None:
    arrived = threading.Event()
    runner = Runner(fresh_database, {MAIL: lambda _: arrived.set()})
    runner.start()
    try:
        put(fresh_database, company, 1)
        assert arrived.wait(10)
    finally:
        runner.stop()
    assert fresh_database.read(next_due_at).result() is None
