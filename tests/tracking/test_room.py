"""What a visitor who agreed looked at becomes visits, with what brought them first and last."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select

from allears.storage.database import Database
from allears.storage.metadata import metadata
from allears.storage.workspace import Workspace
from allears.tracking import room
from allears.tracking.refusals import NotKept
from allears.tracking.room import Tracking
from allears.tracking.seen import Happened, PageSeen, Report, Visit
from tests.moved_clock import MovedClock

SITE = "https://ringlane.example"


@pytest.fixture
def anna(database: Database, workspace: Workspace, clock: MovedClock) -> str:
    return arrives(database, workspace, clock, "vis_anna")


def arrives(database: Database, workspace: Workspace, clock: MovedClock, visitor_id: str) -> str:
    """A visitor as the messenger would store one, if it is there to store visitors."""
    table = metadata.tables.get("visitor")
    if table is None:
        pytest.skip("the messenger's tables are not there")
    row = {"id": visitor_id, "site_id": "sit_1", "token_hash": visitor_id, "attributes": {}}
    times = {"first_seen_at": clock.now(), "last_seen_at": clock.now()}
    statement = insert(table).values(workspace_id=workspace.id, **row, **times)
    database.write(lambda unit: unit.connection.execute(statement)).result()
    return visitor_id


class Browser:
    """Reports pages as a visitor's browser does, at the time of the clock."""

    def __init__(self, database: Database, workspace: Workspace, clock: MovedClock, visitor_id: str) -> None:
        self.database, self.workspace, self.clock, self.visitor_id = database, workspace, clock, visitor_id
        self.number = 0

    def opens(self, path: str, referrer: str = "") -> Visit | None:
        self.number += 1
        page = PageSeen(
            f"{self.visitor_id}-{self.number}", self.clock.now(), f"{SITE}{path}", path.strip("/"), referrer
        )
        return self.sends(page)

    def sends(self, *reports: Report) -> Visit | None:
        return self.database.write(
            lambda unit: Tracking(unit, self.workspace).record(self.visitor_id, "sit_1", reports)
        ).result()

    def visits(self) -> list[Visit]:
        return self.database.read(lambda c: room.visits(c, self.workspace, {self.visitor_id}, limit=20)).result()

    def steps(self, visit: Visit) -> list[tuple[str, bool]]:
        found = self.database.read(lambda c: room.steps(c, self.workspace, visit.id, limit=50)).result()
        return [(step.words, step.is_event) for step in found]


@pytest.fixture
def browser(database: Database, workspace: Workspace, clock: MovedClock, anna: str) -> Browser:
    return Browser(database, workspace, clock, anna)


def test_pages_within_half_an_hour_are_one_visit(browser: Browser, clock: MovedClock) -> None:
    browser.opens("/", "https://www.google.com/")
    clock.move(minutes=29)
    browser.opens("/pricing", f"{SITE}/")
    [visit] = browser.visits()
    assert (visit.page_count, visit.source.name, visit.first_path, visit.returning) == (2, "Google", "/", False)
    assert browser.steps(visit) == [("/", False), ("/pricing", False)]


def test_half_an_hour_without_a_page_ends_a_visit(browser: Browser, clock: MovedClock) -> None:
    browser.opens("/", "https://www.google.com/")
    clock.move(minutes=30)
    browser.opens("/pricing", f"{SITE}/")
    second, first = browser.visits()
    assert (first.returning, second.returning) == (False, True)
    assert second.source.kind == "direct", "a link within the site is not where somebody came from"


def test_coming_again_from_elsewhere_is_a_new_visit(browser: Browser, clock: MovedClock) -> None:
    browser.opens("/", "https://www.google.com/")
    clock.move(minutes=1)
    browser.opens("/?utm_source=newsletter&utm_medium=email")
    assert [visit.source.name for visit in browser.visits()] == ["newsletter / email", "Google"]


def test_first_and_last_touch_are_what_brought_them(browser: Browser, clock: MovedClock) -> None:
    for path, referrer in (("/?utm_source=fair", ""), ("/", "https://duckduckgo.com/"), ("/pricing", "")):
        browser.opens(path, referrer)
        clock.move(minutes=120)
    touches = browser.database.read(lambda c: room.touches(c, browser.workspace, {browser.visitor_id})).result()
    assert touches is not None
    assert (touches.first.source.name, touches.last.source.name, touches.visit_count) == ("fair", "DuckDuckGo", 3)


def test_nobody_is_touched_before_a_visit(browser: Browser) -> None:
    assert browser.database.read(lambda c: room.touches(c, browser.workspace, {browser.visitor_id})).result() is None


def test_a_repeated_report_counts_once(browser: Browser, clock: MovedClock) -> None:
    page = PageSeen("the-same", clock.now(), f"{SITE}/", "Home")
    browser.sends(page)
    browser.sends(page, page)
    assert [visit.page_count for visit in browser.visits()] == [1]


def test_what_the_website_reports_stands_among_the_pages(browser: Browser, clock: MovedClock) -> None:
    browser.opens("/pricing")
    clock.move(seconds=5)
    browser.sends(Happened("e1", clock.now(), "Plan chosen", {"plan": "Team", "seats": 12}))
    [visit] = browser.visits()
    assert browser.steps(visit) == [("/pricing", False), ("Plan chosen", True)]
    assert visit.page_count == 1


@pytest.mark.parametrize("hours", [-3, 5])
def test_a_wrong_clock_in_the_browser_changes_no_order(browser: Browser, clock: MovedClock, hours: int) -> None:
    browser.sends(PageSeen("p1", clock.now() + hours * 3_600_000, f"{SITE}/", "Home"))
    assert [visit.started_at for visit in browser.visits()] == [clock.now()]


@pytest.mark.parametrize(
    ("report", "complaint"),
    [
        (Happened("e", 0, ""), "`name`"),
        (Happened("e", 0, "x" * 101), "`name`"),
        (Happened("e", 0, "big", {"text": "x" * 1001}), "`data`"),
        (Happened("e", 0, "deep", {"list": []}), "`data`"),
        (PageSeen("", 0, SITE), "`id`"),
    ],
)
def test_what_is_too_much_is_refused_with_the_reason(browser: Browser, report: Report, complaint: str) -> None:
    with pytest.raises(NotKept, match=complaint):
        browser.sends(report)
    assert browser.visits() == []


def test_a_flood_in_one_request_is_refused(browser: Browser) -> None:
    with pytest.raises(NotKept, match="at most 50"):
        browser.sends(*(PageSeen(f"p{number}", 0, SITE) for number in range(51)))


def test_two_browsers_of_one_person_are_read_as_one_history(
    browser: Browser, database: Database, workspace: Workspace, clock: MovedClock
) -> None:
    phone = Browser(database, workspace, clock, arrives(database, workspace, clock, "vis_phone"))
    browser.opens("/", "https://www.google.com/")
    clock.move(minutes=60)
    phone.opens("/pricing", "https://www.bing.com/")
    both = {browser.visitor_id, phone.visitor_id}
    found = database.read(lambda c: room.visits(c, workspace, both, limit=20)).result()
    assert [visit.first_path for visit in found] == ["/pricing", "/"]
    touches = database.read(lambda c: room.touches(c, workspace, both)).result()
    assert touches is not None
    assert (touches.first.source.name, touches.last.source.name, touches.visit_count) == ("Google", "Bing", 2)


def test_another_company_sees_nothing_of_it(browser: Browser, database: Database) -> None:
    browser.opens("/")
    other = Workspace("wsp_other")
    assert database.read(lambda c: room.visits(c, other, {browser.visitor_id}, limit=20)).result() == []
    assert database.read(lambda c: room.newest_visits(c, other, [browser.visitor_id])).result() == {}


def test_a_list_of_visitors_gets_the_newest_visit_of_each(browser: Browser, clock: MovedClock) -> None:
    browser.opens("/")
    clock.move(minutes=60)
    browser.opens("/pricing")
    found = browser.database.read(
        lambda c: room.newest_visits(c, browser.workspace, [browser.visitor_id, "vis_nobody"])
    ).result()
    assert {visitor: visit.first_path for visitor, visit in found.items()} == {"vis_anna": "/pricing"}


def test_tables_are_known_to_all_databases() -> None:
    assert {"visit", "page_view", "custom_event"} <= metadata.tables.keys()
    assert str(select(metadata.tables["visit"].c.workspace_id))
