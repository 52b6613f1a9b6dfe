"""Whatever units are written side by side, and whichever of them fail: one gapless order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allears.events.log import Actor, Event, NewEvent, append
from allears.events.reading import events_after, last_position
from allears.storage.database import Database
from allears.storage.unit import Unit
from allears.storage.workspace import Workspace, found_workspace

COMPANIES = ("Ringlane", "Kestrel", "Ostrava Tools")


@dataclass(frozen=True)
class Deed:
    """A unit: events in companies, by their number, and whether it fails in the work, at its end, or not at all."""

    companies: tuple[int, ...]
    fails: str


class ChangedMind(Exception):  # noqa: N818
    pass


deeds = st.lists(
    st.builds(
        Deed,
        st.lists(st.integers(0, len(COMPANIES) - 1), min_size=1, max_size=4).map(tuple),
        st.sampled_from(["", "", "", "in the work", "at the end", "in the database"]),
    ),
    min_size=1,
    max_size=25,
)


def perform(deed: Deed, companies: list[Workspace], number: int, unit: Unit) -> None:
    for company in deed.companies:
        append(unit, companies[company], NewEvent("message.added", Actor("system"), data={"deed": number}))
    if deed.fails == "in the work":
        raise ChangedMind
    if deed.fails == "at the end":
        unit.before_commit(change_mind)
    if deed.fails == "in the database":
        unit.connection.exec_driver_sql("SELECT nonsense")


def change_mind(_: Unit) -> None:
    raise ChangedMind


def found_companies(database: Database) -> list[Workspace]:
    return [database.write(partial(found_workspace, name=name)).result() for name in COMPANIES]


def all_at_once(database: Database, companies: list[Workspace], done: list[Deed]) -> list[bool]:
    """Which of the deeds were done."""
    futures = [database.write(partial(perform, deed, companies, number)) for number, deed in enumerate(done)]
    return [future.exception() is None for future in futures]


def log_of(database: Database, company: Workspace) -> list[Event]:
    return database.read(lambda connection: events_after(connection, company, 0, 999)).result()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds)
def test_positions_have_no_gap_and_announcements_miss_nothing(database: Database, done: list[Deed]) -> None:
    companies = found_companies(database)
    heard: list[Any] = []
    database.on_commit(heard.append)
    assert all_at_once(database, companies, done) == [not deed.fails for deed in done]
    wanted = Counter(company for deed in done if not deed.fails for company in deed.companies)
    for index, company in enumerate(companies):
        events = log_of(database, company)
        assert [event.position for event in events] == list(range(1, wanted[index] + 1))
        assert sorted((e for e in heard if e.workspace_id == company.id), key=lambda e: e.position) == events
        assert database.read(partial(last_position, workspace=company)).result() == len(events)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds)
def test_a_deeds_events_stand_together(database: Database, done: list[Deed]) -> None:
    companies = found_companies(database)
    all_at_once(database, companies, done)
    for company in companies:
        numbers = [event.data["deed"] for event in log_of(database, company)]
        changes = sum(before != after for before, after in pairwise(numbers))
        assert changes == max(0, len(set(numbers)) - 1)
