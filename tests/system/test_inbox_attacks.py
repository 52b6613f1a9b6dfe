"""Whatever somebody writes, into whichever field, stays words in the inbox."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from allears.leads.lead import By
from allears.leads.room import Leads
from allears.messenger.message import NewMessage
from allears.messenger.room import Messenger
from allears.partings.parting import NewParting
from allears.reception import parting
from allears.storage.unit import Unit
from allears.tracking.room import Tracking
from allears.tracking.seen import Happened, PageSeen
from tests.system.attacks import attacks
from tests.system.browser import OpenBrowser
from tests.system.lead_talk import Ears
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


def test_nothing_that_is_known_of_a_lead_is_ever_run(open_browser: OpenBrowser, company: Company) -> None:
    written = attacks()[::12]
    ears, person = Ears(company, "suggests"), guest(company)
    person.writes(f"our problem is that {written[0]} gets lost all the time, does it work with {written[1]}?")
    ears.hear(person)
    lines = [{"field": "pain", "title": text, "said": text, "confirmed": True} for text in written[2:12]]
    card = {"kind": "recap", "before": written[12], "after": written[13], "lines": lines, "open": []}
    ears.asks(person, written[14], "pain", written[15], card=card)
    links = [{"name": text, "reason": text, "link": text} for text in (*written[16:20], "javascript:window.fired=1")]
    no = {"kind": "no", "before": "", "after": "", "reason": written[20], "alternatives": links, "would_change": ""}
    ears.asks(person, written[21], "pain", card=no)
    ears.suggests(person, written[22], written[23])

    def work(unit: Unit) -> None:
        leads, by = Leads(unit, company.workspace), By(company.owner.id, written[24][:60])
        for field, text in zip(("pain", "company_name", "role"), written[25:28], strict=True):
            leads.note_fact_by_rep(person.conversation_id, field, text, by, written[28])
        leads.grant_exception(person.conversation_id, "enterprise", written[29], by)
        new = NewParting(None, written[30], written[31])
        parting.part(unit, company.workspace, person.conversation_id, new, as_author(company.owner))

    company.server.write(work)
    mina = at_work(open_browser, company.server, company.owner, f"/inbox/{person.conversation_id}?view=undecided")
    expect(mina.page.locator("#lead .exception")).to_contain_text(written[29])
    expect(mina.page.locator(".parting-text")).to_have_text(written[31])
    mina.is_connected()
    mina.press("Escape", "e")
    expect(mina.page.locator("[data-sheet-form=fact]")).to_be_visible()
    assert mina.page.evaluate("window.fired") is None
    assert mina.page.locator("#lead :is(script, img, svg:not(.icon), iframe, style), .laid-out [onerror]").count() == 0
    assert mina.page.locator("a[href^='javascript:']").count() == 0
