"""The lead beside the conversation in a browser: from a quote to its message, guidance into the reply, a kind no."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.system.browser import OpenBrowser
from tests.system.lead_talk import Ears
from tests.system.rep_at_work import AtWork, at_work
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, guest
from tests.system.test_inbox_pictures import complaints, taken

pytestmark = pytest.mark.usefixtures("browser_files")
NEED = "hi, im the office manager at Brandt & Kole Roofing and calls about estimates get lost all the time"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def ears(company: Company) -> Ears:
    return Ears(company, "suggests")


@pytest.fixture
def tess(company: Company, ears: Ears) -> Guest:
    tess = guest(company)
    tess.writes(NEED)
    tess.is_called(company.owner, name="Tess Brandt")
    ears.asks(tess, "That is what we fix first. How many people sell?", "sales_reps", "2-4", "5-15")
    tess.writes("5 of us sell, all by phone. does it work with gmail?")
    ears.hear(tess)
    return tess


@pytest.fixture
def mina(open_browser: OpenBrowser, server: Server, company: Company, tess: Guest) -> AtWork:
    rep = at_work(open_browser, server, company.owner, f"/inbox/{tess.conversation_id}?view=open")
    rep.is_connected()
    rep.press("Escape")
    return rep


def marked(page: Page) -> str:
    return str(page.evaluate("[...(CSS.highlights.get('quoted') ?? [])].map(each => each.toString()).join('|')"))


def test_a_pile_is_filtered_from_the_keyboard(mina: AtWork, company: Company, ears: Ears) -> None:
    other = guest(company)
    other.writes("Hello from the Hafen brewery")
    ears.hear(other)
    mina.looks_at("Undecided")
    expect(mina.page.locator(".row")).to_have_count(2)
    mina.press("F")
    mina.page.keyboard.type("hafen")
    expect(mina.page.locator(".row")).to_have_count(1)
    expect(mina.page.locator("[data-sieve-find]")).to_be_focused()
    other.writes("are you there?")
    expect(mina.page.locator(".row")).to_contain_text("are you there?")
    mina.press("Enter")
    expect(mina.page.locator(".row-link")).to_be_focused()
    mina.page.reload()
    expect(mina.page.locator("[data-sieve-find]")).to_have_value("hafen")
    expect(mina.page.locator(".row")).to_have_count(1)


def test_the_lead_stands_beside_the_conversation_and_axe_finds_nothing_serious(mina: AtWork) -> None:
    expect(mina.page.locator("#lead-why")).to_contain_text("They would buy because")
    expect(mina.page.locator(".pile-view")).to_have_count(6)
    expect(mina.page.locator(".pile-view:visible")).to_have_text(re.compile("Undecided"))
    assert complaints(mina.page) == []
    taken(mina.page, "inbox-lead")
    mina.press("x")
    expect(mina.page.locator("[data-sheet-form=parting]")).to_be_visible()
    assert complaints(mina.page) == []
    taken(mina.page, "inbox-parting")


def test_a_quote_leads_to_its_words_and_guidance_goes_into_the_reply(mina: AtWork, ears: Ears, tess: Guest) -> None:
    quote = mina.page.locator("#lead-why .quote").first
    quote.click()
    expect(mina.page.locator(".entry.by-visitor").first).to_be_focused()
    assert marked(mina.page)
    assert marked(mina.page) in NEED
    heard = mina.page.locator(".heard", has_text="5").first
    heard.hover()
    assert "salespeople: 5" in str(heard.evaluate("e => getComputedStyle(e, '::after').content"))
    mina.press("q")
    expect(mina.field).to_have_value(re.compile(r"\?"))
    mina.field.fill("")
    mina.press("Escape", "f")
    expect(mina.field).to_have_value("Yes, Gmail works from the first day.")
    mina.field.fill("")
    mina.press("Escape", "d")
    expect(mina.page.locator(".flag-line")).to_have_count(0)
    ears.suggests(tess, "There is an app for your phone.", "Good to know")
    mina.page.reload()
    mina.is_connected()
    mina.press("Escape", "B")
    expect(mina.said.last).to_have_text("There is an app for your phone.")
    expect(mina.page.locator(".suggestion")).to_have_count(0)


def test_what_a_rep_knows_is_entered_and_what_was_scrolled_to_stays(mina: AtWork, tess: Guest, ears: Ears) -> None:
    mina.press("e")
    form = mina.page.locator("[data-sheet-form=fact]")
    form.locator("[name=field]").select_option("employees")
    expect(form.get_by_label("company size", exact=True)).to_be_focused()
    form.locator("[name=value]").fill("no idea at all")
    mina.press("Enter")
    expect(form.locator("[data-sheet-problem]")).to_contain_text("cannot be read")
    form.locator("[name=value]").fill("40")
    form.locator("[name=reason]").fill("said on the phone")
    mina.press("Enter")
    mina.is_told("Entered: 40")
    expect(mina.page.locator("#lead")).to_contain_text("Mina: said on the phone")
    column = mina.page.locator(".profile-column")
    column.evaluate("e => e.scrollTop = 300")
    button = mina.page.locator("#lead-also [data-do=enter_fact]")
    button.focus()
    top = column.evaluate("e => e.scrollTop")
    tess.writes("the owner decides, his name is Kole")
    ears.hear(tess)
    expect(mina.said.last).to_contain_text("the owner decides")
    expect(button).to_be_focused()
    assert column.evaluate("e => e.scrollTop") == top


def test_a_kind_no_waits_is_taken_back_and_goes_out_at_once(mina: AtWork) -> None:
    mina.press("E")
    expect(mina.page.locator(".sheet")).to_be_hidden()
    mina.press("x")
    form = mina.page.locator("[data-sheet-form=parting]")
    form.locator("[name=words]").fill("Honestly: we are not made for you.")
    expect(form.locator("[data-parting-preview]")).to_contain_text("Honestly: we are not made for you.")
    form.get_by_role("button", name="Say it in a minute").click()
    waits = mina.page.locator(".parting-waiting")
    expect(waits).to_contain_text("Nobody has read it yet.")
    expect(waits.locator("time")).to_have_text(re.compile(r"^\d+:\d\d$"))
    expect(mina.page.locator(".conversation-about")).to_contain_text("Yours")
    mina.press("Escape", "z")
    expect(waits).to_have_count(0)
    expect(mina.page.locator(".conversation-about")).to_contain_text("Nobody has taken it")
    mina.press("x")
    form.get_by_role("button", name="Say it in a minute").click()
    waits.get_by_role("button", name="Send now").click()
    mina.is_told("Sent, and closed")
    expect(mina.page.locator(".conversation-about")).to_contain_text("Closed")
    expect(mina.page.locator("#lead-verdict .pile")).to_contain_text("Turned away")
    mina.press("Escape", "E")
    exception = mina.page.locator("[data-sheet-form=exception]")
    exception.locator("[name=reason]").fill("their sister company is our customer")
    mina.press("Enter")
    expect(mina.page.locator("#lead .exception")).to_contain_text("their sister company")
    expect(mina.page.locator(".conversation-about")).not_to_contain_text("Closed")
