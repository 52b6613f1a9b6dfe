"""The demo's company and its month of invented leads, made by the rooms themselves."""

from datetime import date
from functools import partial
from threading import Event

import pytest

from allears.accounts.store_companies import companies
from allears.demo.filling import fill
from allears.demo.month import DAYS, Month
from allears.demo.ringlane import PLAYBOOKS, open_ringlane, published_files
from allears.demo.running import ringlane_policy
from allears.leads.reading import lead_of, pile_counts
from allears.messenger.reading import messages
from allears.messenger.store_invented import INVENTED, count_invented, invented
from allears.publications.reading import live
from allears.reception.consider import Desk
from allears.reception.published import check
from allears.storage.database import Database
from allears.visiting.phrase_files import range_of
from tests.moved_clock import MovedClock

DAY = 24 * 3600 * 1000


@pytest.fixture
def month(fresh_database: Database, clock: MovedClock) -> Month:
    demo = fresh_database.write(lambda unit: open_ringlane(unit, "no hash")).result()
    within = range_of(ringlane_policy(), date(2026, 11, 2))
    return Month(demo, within, Desk(fresh_database), "http://localhost:8330", clock.now())


def test_everything_that_ringlane_publishes_can_be_read() -> None:
    for kind, _, files in published_files():
        assert check(kind, files) == ()


def test_the_company_has_a_bot_for_each_page(fresh_database: Database, month: Month) -> None:
    stands = fresh_database.read(lambda connection: live(connection, month.demo.workspace)).result()
    assert [one.name for one in stands.playbooks] == list(PLAYBOOKS)
    assert [one.name for one in stands.policies] == ["inside-sales-crm"]
    assert len(fresh_database.read(companies).result()) == 1
    assert len(month.demo.colleagues) == 3


def test_the_month_is_filled_by_the_rooms_and_marked_as_invented(fresh_database: Database, month: Month) -> None:
    told: list[str] = []
    fill(month, 297, told.append, Event())
    assert told == ["  The month is filled in: 300 invented leads."]
    workspace = month.demo.workspace
    count = partial(count_invented, workspace=workspace)
    assert fresh_database.read(count).result() == 3
    people, conversations = fresh_database.read(lambda connection: invented(connection, workspace)).result()
    assert (len(people), len(conversations)) == (3, 3)
    for conversation in conversations:
        said = fresh_database.read(partial(messages, workspace=workspace, conversation_id=conversation)).result()
        lead = fresh_database.read(partial(lead_of, workspace=workspace, conversation_id=conversation)).result()
        assert said[0].author.kind == "visitor"
        assert any(one.author.kind == "bot" for one in said)
        assert month.until - DAYS * DAY - 4 * DAY < said[0].at < month.until
        assert [one.at for one in said] == sorted(one.at for one in said)
        assert lead is not None
        assert lead.verdict is not None
    counts = fresh_database.read(lambda connection: pile_counts(connection, workspace)).result()
    assert sum(counts.values()) <= 3


def test_nobody_writes_in_the_future(month: Month) -> None:
    times = month.times()
    assert len(times) == 300
    assert times == sorted(times)
    assert times[-1] < month.until
    assert INVENTED.endswith(":")
