"""What a unit of work promises to whoever writes."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from sqlalchemy import func, insert, select, update

from allears.storage.database import Database, open_database
from allears.storage.ids import Ids
from allears.storage.problem import DatabaseBusy, DatabaseClosed
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace, workspace_table
from tests.databases import Places
from tests.event_loop import run_apart
from tests.moved_clock import START, MovedClock


def names(database: Database) -> list[str]:
    query = select(workspace_table.c.name).order_by(workspace_table.c.name)
    return list(database.read(lambda connection: connection.execute(query).scalars().all()).result())


def test_what_was_acknowledged_is_read_by_everybody(fresh_database: Database) -> None:
    fresh_database.write(lambda unit: found_workspace(unit, "Ringlane")).result()
    assert names(fresh_database) == ["Ringlane"]


def test_a_failing_unit_leaves_nothing_and_the_others_stand(fresh_database: Database) -> None:
    def fails(unit: Unit) -> None:
        found_workspace(unit, "never there")
        raise ValueError("changed my mind")

    before = fresh_database.write(lambda unit: found_workspace(unit, "before"))
    failing = fresh_database.write(fails)
    after = fresh_database.write(lambda unit: found_workspace(unit, "after"))
    with pytest.raises(ValueError, match="changed my mind"):
        failing.result()
    assert before.result() != after.result()
    assert names(fresh_database) == ["after", "before"]


def test_a_statement_that_fails_undoes_its_unit_alone(fresh_database: Database) -> None:
    founded = fresh_database.write(lambda unit: found_workspace(unit, "first")).result()

    def twice(unit: Unit) -> None:
        found_workspace(unit, "undone")
        unit.connection.execute(insert(workspace_table).values(id=founded.id, name="again", created_at=unit.now))

    with pytest.raises(Exception, match=r"(?i)unique"):
        fresh_database.write(twice).result()
    fresh_database.write(lambda unit: found_workspace(unit, "second")).result()
    assert names(fresh_database) == ["first", "second"]


def test_hooks_run_last_and_may_still_fail_the_unit(fresh_database: Database) -> None:
    def forbid(unit: Unit) -> None:
        assert unit.connection.execute(select(func.count()).select_from(workspace_table)).scalar_one() == 1
        raise PermissionError

    def work(unit: Unit) -> None:
        unit.before_commit(forbid)
        found_workspace(unit, "Ringlane")

    with pytest.raises(PermissionError):
        fresh_database.write(work).result()
    assert names(fresh_database) == []


def test_what_follows_from_every_unit_is_written_with_it(fresh_database: Database) -> None:
    order: list[str] = []

    def follows(unit: Unit) -> None:
        order.append("what follows")
        unit.before_commit(lambda _: order.append("what follows from that"))

    def work(unit: Unit) -> None:
        unit.before_commit(lambda _: order.append("the unit's own end"))
        order.append("work")

    fresh_database.write(work).result()
    fresh_database.in_every_unit(follows)
    fresh_database.write(work).result()
    assert order[2:] == ["work", "what follows", "the unit's own end", "what follows from that"]


def test_listeners_hear_what_was_committed_in_its_order_and_nothing_else(fresh_database: Database) -> None:
    heard: list[object] = []
    fresh_database.on_commit(heard.append)

    def announcing(name: str, *, fails: bool) -> None:
        def work(unit: Unit) -> None:
            unit.announce(name)
            if fails:
                raise ValueError(name)

        fresh_database.write(work).exception()

    for number in range(5):
        announcing(str(number), fails=number == 2)
    assert heard == ["0", "1", "3", "4"]


def test_a_listener_that_fails_harms_nobody(fresh_database: Database, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[object] = []

    def breaks(value: object) -> None:
        raise RuntimeError(value)

    fresh_database.on_commit(breaks)
    fresh_database.on_commit(heard.append)
    fresh_database.write(lambda unit: unit.announce("said")).result()
    assert heard == ["said"]
    assert "a listener failed" in caplog.text


def test_a_unit_has_one_time(fresh_database: Database) -> None:
    assert fresh_database.write(lambda unit: (unit.now, unit.now)).result() == (START, START)


def test_readers_can_change_nothing(database: Database, workspace: Workspace) -> None:
    change = update(workspace_table).where(workspace_table.c.id == workspace.id).values(name="taken over")
    with pytest.raises(Exception, match=r"(?i)read.?only"):
        database.read(lambda connection: connection.execute(change)).result()


def test_the_event_loop_waits_without_blocking(database: Database) -> None:
    async def write_and_read() -> str:
        workspace = await database.writing(lambda unit: found_workspace(unit, "from the loop"))
        query = select(workspace_table.c.name).where(workspace_table.c.id == workspace.id)
        return await database.reading(lambda connection: connection.execute(query).scalar_one())

    assert run_apart(write_and_read()) == "from the loop"


def test_units_around_one_that_fails_halfway_are_written_once(fresh_database: Database) -> None:
    tries: list[int] = []

    def work(unit: Unit, number: int) -> None:
        tries.append(number)
        found_workspace(unit, f"company {number}")
        if number % 3 == 1:
            raise ValueError(number)

    futures = [fresh_database.write(partial(work, number=number)) for number in range(9)]
    assert [future.exception() is None for future in futures] == [number % 3 != 1 for number in range(9)]
    assert names(fresh_database) == [f"company {number}" for number in range(9) if number % 3 != 1]
    assert set(tries) == set(range(9))


def test_a_unit_that_only_refuses_costs_the_others_nothing(fresh_database: Database) -> None:
    def refuses(_: Unit) -> None:
        raise PermissionError

    futures = [fresh_database.write(refuses if n == 2 else partial(found_workspace, name=str(n))) for n in range(5)]
    assert [type(future.exception()) for future in futures][2] is PermissionError
    assert names(fresh_database) == ["0", "1", "3", "4"]


def limit_pages(unit: Unit, to: str) -> None:
    unit.connection.exec_driver_sql(f"PRAGMA max_page_count={to}")


def test_a_full_disk_is_told_and_leaves_nothing_by_half(places: Places) -> None:
    clock = MovedClock()
    database = open_database(places.make("sqlite"), ids=Ids(clock), clock=clock)
    database.write(partial(limit_pages, to="1")).result()  # as many as there are already
    waiting = [database.write(partial(found_workspace, name=f"{n} " + "x" * 100_000)) for n in range(3)]
    assert [("full" in str(each.exception())) for each in waiting] == [True, True, True]
    assert names(database) == []
    database.write(partial(limit_pages, to="1000000")).result()
    database.write(partial(found_workspace, name="after")).result()
    assert names(database) == ["after"]
    database.close()


def test_what_comes_after_the_end_is_refused_and_what_came_before_is_written(places: Places) -> None:
    clock = MovedClock()
    url = places.make("sqlite")
    database = open_database(url, ids=Ids(clock), clock=clock)
    before = [database.write(partial(found_workspace, name=str(n))) for n in range(50)]
    database.close()
    assert all(each.done() and each.exception() is None for each in before)
    with pytest.raises(DatabaseClosed):
        database.write(partial(found_workspace, name="too late"))
    with pytest.raises(DatabaseClosed):
        database.read(lambda connection: connection.execute(select(1)).scalar_one())


def test_whoever_gives_up_waiting_has_written_nothing(fresh_database: Database) -> None:
    go_on = threading.Event()
    first = fresh_database.write(lambda _: go_on.wait(10))
    # Enough to keep every writing thread busy while the last one waits.
    others = [fresh_database.write(lambda _: go_on.wait(10)) for _ in range(8)]
    given_up = fresh_database.write(partial(found_workspace, name="given up"))
    assert given_up.cancel()
    go_on.set()
    assert [each.result() for each in (first, *others)] == [True] * 9
    assert names(fresh_database) == []


def test_a_queue_that_is_full_says_so(fresh_database: Database) -> None:
    go_on = threading.Event()
    busy = [fresh_database.write(lambda _: go_on.wait(10)) for _ in range(8)]
    with pytest.raises(DatabaseBusy, match="try again in a moment"):
        for _ in range(4_100):
            fresh_database.write(lambda _: None)
    go_on.set()
    assert all(each.result() for each in busy)
