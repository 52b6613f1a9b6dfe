"""What was put into the outbox gets done: at least once, after failures again, and never silently not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from allears.jobs.job import MOST_TRIES, GiveUp, Job, NotYet, TryAgain, pause_after
from allears.jobs.outbox import enqueue, retry, settle
from allears.jobs.runner import CLAIM_LASTS, Runner
from allears.jobs.store import Counts, JobStore, claim, count_dead, count_jobs, free_claims, next_due_at
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
    runner = Runner(fresh_database, {MAIL: noting(sent, fails=lambda tries: tries < 3)}, chance=lambda: 0)
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
    minutes = [pause_after(tries, chance=0) / 60_000 for tries in range(1, MOST_TRIES + 1)]
    assert minutes == [0.5, 2, 8, 32, 128, 360, 360, 360, 360, 360, 360, 360]


def test_what_failed_together_does_not_come_back_together() -> None:
    assert [pause_after(2, chance) for chance in (0, 0.5, 1)] == [120_000, 105_000, 90_000]


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
    assert fresh_database.write(lambda unit: retry(unit, company, job_id)).result()
    assert not fresh_database.write(lambda unit: retry(unit, company, job_id)).result(), "it is no dead letter now"
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
    fresh_database: Database, company: Workspace, clock: MovedClock
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
    after_the_restart = Runner(fresh_database, {MAIL: perform})
    assert after_the_restart.run_due() == 0, "the machine might still be at it"
    clock.move(seconds=CLAIM_LASTS / 1000)
    assert after_the_restart.run_due() == 1
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


def test_a_job_that_turns_out_to_be_due_later_waits_without_having_been_tried(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    tries: list[int] = []

    def perform(job: Job) -> None:
        tries.append(job.tries)
        if len(tries) < 20:
            raise NotYet(clock.now() + 60_000)

    put(fresh_database, company, 1)
    runner = Runner(fresh_database, {MAIL: perform})
    while runner.run_due():
        clock.move(minutes=1)
    assert tries == [1] * 20


def test_the_same_cause_twice_is_one_job(fresh_database: Database, company: Workspace) -> None:
    def work(unit: Unit) -> None:
        enqueue(unit, company, MAIL, {"number": 1}, job_id="job_of_msg_1")
        enqueue(unit, company, MAIL, {"number": 2}, job_id="job_of_msg_1")

    sent: list[int] = []
    fresh_database.write(work).result()
    fresh_database.write(work).result()
    Runner(fresh_database, {MAIL: noting(sent)}).run_due()
    fresh_database.write(work).result()
    assert Runner(fresh_database, {MAIL: noting(sent)}).run_due() == 0, "done stays done"
    assert sent == [1]


def test_a_job_that_kills_its_process_every_time_is_given_up(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    class Killed(BaseException):
        pass

    def perform(_: Job) -> None:
        raise Killed

    put(fresh_database, company, 1)
    for _ in range(MOST_TRIES):
        with pytest.raises(Killed):
            Runner(fresh_database, {MAIL: perform}).run_due()
        clock.move(seconds=CLAIM_LASTS / 1000)
    Runner(fresh_database, {MAIL: perform}).run_due()
    (dead,) = fresh_database.read(lambda connection: JobStore(connection, company).dead()).result()
    assert dead.last_error == "never_finished"


def test_two_processes_never_begin_the_same_job(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    """On PostgreSQL the second one skips rows that the first one's open transaction holds."""
    ids = {put(fresh_database, company, number) for number in range(6)}
    now = clock.now()
    with fresh_database.engine.connect() as first:
        taken = claim(first, now, now + CLAIM_LASTS, 3)
        if fresh_database.engine_name == "sqlite":
            first.commit()
        rest = fresh_database.write(lambda unit: claim(unit.connection, now, now + CLAIM_LASTS, 10)).result()
        first.commit()
    assert [len(taken), len(rest)] == [3, 3]
    assert {job.id for job in [*taken, *rest]} == ids


def test_who_comes_too_late_changes_nothing(fresh_database: Database, company: Workspace, clock: MovedClock) -> None:
    """A process that was away longer than its claim lasts, such as a laptop that slept."""
    noted: list[str] = []

    def perform(job: Job) -> Callable[[Unit], None]:
        if not noted:
            noted.append("the other one")
            clock.move(seconds=CLAIM_LASTS / 1000)
            Runner(fresh_database, {MAIL: lambda _: lambda _: noted.append("done by the other one")}).run_due()
            return lambda _: noted.append("done by the late one")
        raise AssertionError(job)

    put(fresh_database, company, 1)
    Runner(fresh_database, {MAIL: perform}).run_due()
    assert noted == ["the other one", "done by the other one"]
    assert fresh_database.read(next_due_at).result() is None


def test_what_a_killed_process_had_begun_is_due_at_once_for_who_is_alone(
    fresh_database: Database, company: Workspace, clock: MovedClock
) -> None:
    put(fresh_database, company, 1)
    now = clock.now()
    fresh_database.write(lambda unit: claim(unit.connection, now, now + CLAIM_LASTS, 1)).result()
    assert fresh_database.read(next_due_at).result() == now + CLAIM_LASTS
    assert fresh_database.write(lambda unit: free_claims(unit.connection)).result() == 1
    assert fresh_database.read(next_due_at).result() == START


def test_jobs_are_counted_for_who_watches(fresh_database: Database, company: Workspace, clock: MovedClock) -> None:
    def perform(job: Job) -> None:
        if job.data["number"] == 1:
            raise GiveUp("address_refused")
        if job.data["number"] == 2:
            raise TryAgain("greylisted")

    for number in (1, 2, 3):
        put(fresh_database, company, number)
    put(fresh_database, company, 4, clock.now() + 3_600_000)
    assert fresh_database.read(lambda c: count_jobs(c, clock.now())).result() == Counts(waiting=4, due=3, dead=0)
    Runner(fresh_database, {MAIL: perform}).run_due()
    assert fresh_database.read(lambda c: count_jobs(c, clock.now())).result() == Counts(waiting=2, due=0, dead=1)


def test_a_job_that_hangs_holds_up_no_other(fresh_database: Database, company: Workspace) -> None:
    goes_on, arrived = threading.Event(), threading.Event()

    def perform(job: Job) -> None:
        if job.data["number"] == 1:
            assert goes_on.wait(10)
        else:
            arrived.set()

    runner = Runner(fresh_database, {MAIL: perform})
    runner.start()
    try:
        put(fresh_database, company, 1)
        put(fresh_database, company, 2)
        assert arrived.wait(10)
        goes_on.set()
    finally:
        runner.stop()
    assert fresh_database.read(next_due_at).result() is None


def test_who_stops_does_not_wait_for_ever(fresh_database: Database, company: Workspace) -> None:
    begun, goes_on = threading.Event(), threading.Event()

    def perform(_: Job) -> None:
        begun.set()
        goes_on.wait(10)

    runner = Runner(fresh_database, {MAIL: perform})
    runner.start()
    put(fresh_database, company, 1)
    assert begun.wait(10)
    runner.stop(within=0.01)
    assert fresh_database.read(next_due_at).result() == START + CLAIM_LASTS, "the next process does it again"
    goes_on.set()
    for thread in list(runner._under_way.values()):
        thread.join(10)


def test_what_was_done_otherwise_is_not_done_again(fresh_database: Database, company: Workspace) -> None:
    for number, due_at in ((1, START), (2, START + 5), (3, START)):
        put(fresh_database, company, number, due_at)
    assert fresh_database.write(lambda unit: settle(unit, company, MAIL, START)).result() == 2
    assert fresh_database.write(lambda unit: settle(unit, company, "letters", START + 5)).result() == 0
    waiting = fresh_database.read(lambda connection: JobStore(connection, company).waiting(MAIL)).result()
    assert [one.data["number"] for one in waiting] == [2]
