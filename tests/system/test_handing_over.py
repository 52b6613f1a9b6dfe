"""A hot lead arrives at the right rep's open inbox, is read and accepted by one key, and the colleague sees it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import expect

from allears.messenger.message import Author
from allears.reception import handing_over
from tests.reception.kept_lead import keep_lead
from tests.system.browser import OpenBrowser
from tests.system.rep_at_work import DESK, PHONE, AtWork, at_work
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, guest
from tests.system.with_bot import bot_server, company_with_bot

__all__ = ["bot_server"]

SAID = (
    "hi, calls about estimates get lost all the time and we lose jobs. 12 of us sell by phone from Ohio, USA, about "
    "40 people in all. does it work with gmail?"
)
BOT = Author("bot", "bot", "Ringlane")


@pytest.fixture
def company(server: Server, browser_files: Path) -> Company:  # noqa: ARG001 - the server hands them out
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def tess(company: Company) -> Guest:
    person = guest(company)
    person.writes(SAID)
    person.is_called(company.owner, name="Tess Brandt")
    company.server.write(lambda unit: keep_lead(unit, company.workspace, person.conversation_id))
    return person


def hands_over(company: Company, lead: Guest) -> None:
    """As the bot does it in its turn: to the next in the circle of those whose inbox is open."""
    around = company.server.parts.hub.reps_around
    work = partial(
        handing_over.hand_over,
        workspace=company.workspace,
        conversation_id=lead.conversation_id,
        reason="hot",
        by=BOT,
        reps_here=around,
    )
    company.server.write(work)


def arrives(open_browser: OpenBrowser, company: Company, number: int | None, path: str = "/inbox?view=open") -> AtWork:
    """Whoever opens the inbox is there once the page is live."""
    person = company.owner if number is None else company.reps[number]
    rep = at_work(open_browser, company.server, person, path)
    expect(rep.page.locator("[data-connection]")).to_have_attribute("data-state", "live")
    return rep


def test_a_hot_lead_is_read_and_accepted_by_one_key_and_the_colleague_sees_it(
    open_browser: OpenBrowser, company: Company, tess: Guest
) -> None:
    bo, mina = arrives(open_browser, company, 0), arrives(open_browser, company, None)
    hands_over(company, tess)
    offer = bo.page.locator(".offer")
    expect(offer).to_contain_text("A lead for you: Tess Brandt")
    expect(mina.page.locator(".offer")).to_have_count(0)
    offer.get_by_role("link").click()
    banner = bo.page.locator("#handover")
    expect(banner).to_contain_text("A lead for you. Why: wants to buy soon.")
    mina.opens("Tess Brandt")
    expect(mina.page.locator("#handover")).to_contain_text("Offered to Bo, who has not accepted it yet.")
    bo.press("o")
    brief = bo.page.locator(".brief")
    expect(brief).to_contain_text("They would buy because")
    expect(brief.locator("blockquote")).to_contain_text("calls about estimates get lost all the time")
    bo.press("y")
    expect(bo.page.locator(".conversation-name")).to_have_text("Tess Brandt")
    expect(bo.page.locator("#handover")).to_be_hidden()
    expect(bo.page.locator(".conversation-about")).to_contain_text("Yours")
    expect(mina.page.locator("#handover")).to_be_hidden()
    expect(mina.done.filter(has_text="Bo accepted the lead")).to_have_count(1)


def test_a_visitor_who_asks_the_bot_for_a_person_reaches_the_rep_who_is_there(
    open_browser: OpenBrowser,
    browser_files: Path,  # noqa: ARG001 - the server hands them out
    bot_server: Server,
) -> None:
    company = company_with_bot(bot_server)
    kim = arrives(open_browser, company, 0)
    guest(company).writes("can I talk to a person? we are 12 sales reps in Ohio and calls get lost every week")
    expect(kim.page.locator(".offer")).to_contain_text("A lead for you")
    kim.page.locator(".offer").get_by_role("link").click()
    expect(kim.page.locator("#handover")).to_contain_text("Why: asked for a person.")
    kim.press("y")
    expect(kim.page.locator("#handover")).to_be_hidden()
    kim.press("o")
    expect(kim.page.locator(".brief blockquote")).to_contain_text("calls get lost every week")


def test_a_returned_lead_moves_on_with_its_reason(open_browser: OpenBrowser, company: Company, tess: Guest) -> None:
    bo, mina = arrives(open_browser, company, 0), arrives(open_browser, company, None)
    hands_over(company, tess)
    bo.page.locator(".offer").get_by_role("link").click()
    expect(bo.page.locator("#handover")).to_be_visible()
    bo.press("Y")
    bo.page.locator("[data-palette-input]").fill("I sell in Bergen only")
    expect(bo.page.locator(".palette-list")).to_contain_text("Return: “I sell in Bergen only”")
    bo.press("Enter")
    expect(mina.page.locator(".offer")).to_contain_text("Tess Brandt")
    mina.page.locator(".offer").get_by_role("link").click()
    expect(mina.page.locator("#handover")).to_contain_text("Bo returned it: I sell in Bergen only")
    mina.page.get_by_role("button", name="Accept").click()
    expect(mina.page.locator(".conversation-about")).to_contain_text("Yours")


def test_an_offer_that_nobody_answers_is_taken_by_a_colleague_with_one_key(
    open_browser: OpenBrowser,
    browser_files: Path,  # noqa: ARG001 - the server hands them out
    bot_server: Server,
) -> None:
    company = company_with_bot(bot_server)
    kim = arrives(open_browser, company, 0)
    guest(company).writes("can I talk to a person? I am Jo Linden, and calls get lost every week")
    expect(kim.page.locator(".offer")).to_contain_text("A lead for you")
    mina = arrives(open_browser, company, None)
    row = mina.page.locator(".row").first
    expect(row).to_contain_text(f"offered to {company.reps[0].rep.name}")
    row.click()
    expect(mina.page.locator("#handover").get_by_role("button", name="Take it")).to_be_visible()
    mina.press("t")
    expect(mina.page.locator(".conversation-about")).to_contain_text("Yours")
    expect(mina.page.locator("#handover")).to_be_hidden()
    expect(row).not_to_contain_text("offered to")
    expect(kim.page.locator(".offer")).to_have_count(0)


def test_a_quote_leads_to_the_message_it_stands_in(open_browser: OpenBrowser, company: Company, tess: Guest) -> None:
    mina = arrives(open_browser, company, None, f"/inbox/{tess.conversation_id}/brief")
    mina.page.locator(".brief blockquote a").click()
    expect(mina.page.locator(".entry.named")).to_contain_text("calls about estimates get lost")


def test_who_says_away_is_passed_over_until_they_are_back(
    open_browser: OpenBrowser, company: Company, tess: Guest
) -> None:
    bo, mina = arrives(open_browser, company, 0), arrives(open_browser, company, None)
    bo.page.locator(".me-button").click()
    bo.page.get_by_role("button", name="I am away").click()
    expect(bo.page.locator("[data-away-mark]")).to_be_visible()
    hands_over(company, tess)
    expect(mina.page.locator(".offer")).to_contain_text("Tess Brandt")
    bo.press("z")
    expect(bo.page.locator("[data-away-mark]")).to_be_hidden()


@pytest.mark.parametrize(("name", "size"), [("desk", DESK), ("phone", PHONE)])
def test_the_brief_fits_the_desk_and_the_phone(
    open_browser: OpenBrowser, company: Company, tess: Guest, tmp_path: Path, name: str, size: dict[str, int]
) -> None:
    hands_over(company, tess)
    mina = arrives(open_browser, company, None, f"/inbox/{tess.conversation_id}/brief")
    mina.page.set_viewport_size(size)  # type: ignore[arg-type]
    expect(mina.page.get_by_role("button", name="Accept")).to_be_visible()
    wide = mina.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, "nothing is cut off at the side"
    picture = mina.page.locator(".brief").screenshot(path=tmp_path / f"brief-{name}.png")
    assert len(picture) > 10_000
