"""Whatever somebody writes, into whichever field, stays words in the inbox."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.storage.unit import Unit
from allears.tracking.room import Tracking
from allears.tracking.seen import Happened, PageSeen
from tests.system.attacks import attacks
from tests.system.browser import OpenBrowser
from tests.system.rep_at_work import at_work
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, as_author, guest

pytestmark = pytest.mark.usefixtures("browser_files")


@pytest.fixture(scope="session", params=["sqlite"])
def engine_name(request: pytest.FixtureRequest) -> str:
    """How a page reads its words does not depend on the database: one is enough."""
    name: str = request.param
    return name


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


def written_everywhere(company: Company, written: list[str]) -> Guest:
    """Somebody whose messages, name, attributes, pages and events are all attacks; and so are notes and tags on it."""
    person, me = guest(company), as_author(company.reps[0])
    person.writes("hello")

    def work(unit: Unit) -> None:
        room = Messenger(unit, company.workspace)
        for number, text in enumerate(written):
            room.receive(person.arrival.visitor, NewMessage(f"a{number}", text), person.conversation_id)
        for number, text in enumerate(written[::40]):
            room.note(me, person.conversation_id, f"n{number}", text)
            room.tag(person.conversation_id, text[:60], me)
        names = {f"{text[:50]}{number}": text[:500] for number, text in enumerate(written[::60])}
        room.edit_profile(person.id, me, {"name": written[1][:200], "attributes": names})
        pages = [
            PageSeen(f"p{number}", unit.now, f"https://ringlane.example/{text}?utm_source={text}", text, text)
            for number, text in enumerate(written[:20])
        ]
        events = [
            Happened(f"e{number}", unit.now, text[:100], {"plan": text}) for number, text in enumerate(written[:20])
        ]
        Tracking(unit, company.workspace).record(person.id, company.site.id, [*pages, *events])

    company.server.write(work)
    person.looks_at(f"/{written[3]}", written[4], f"https://{written[5]}.example/")
    return person


def test_nothing_that_somebody_writes_is_ever_run(open_browser: OpenBrowser, company: Company) -> None:
    written = attacks()
    assert len(written) > 500
    person = written_everywhere(company, written)
    mina = at_work(open_browser, company.server, company.owner, f"/inbox/{person.conversation_id}?view=open")
    while mina.page.locator("[data-earlier] button").is_visible():
        before = mina.said.count()
        mina.page.locator("[data-earlier] button").click()
        expect(mina.said).not_to_have_count(before)
    expect(mina.page.locator(".entries .message .words")).to_have_count(len(written) + 1)
    shown = mina.page.locator(".entries .message .words").evaluate_all("all => all.map(each => each.textContent)")
    assert shown[1:] == written
    mina.press("Escape", "a")
    mina.press("Escape", "#")
    expect(mina.page.locator(".palette-item").first).to_be_visible()
    mina.press("Escape", "Control+k")
    mina.page.keyboard.type("fired")
    expect(mina.page.locator(".palette-item").nth(1)).to_be_visible()
    assert mina.page.evaluate("window.fired") is None
    for path in ("/inbox/here", "/inbox/search?words=fired", "/inbox?view=open"):
        mina.goes_to(path)
        expect(mina.page.locator("main")).to_be_visible()
        assert mina.page.evaluate("window.fired") is None
    inside = ".words *, .row-words *:not(.row-by), .present-name *, .path *, .palette-words *, .conversation-name *"
    assert mina.page.locator(inside).count() == 0
