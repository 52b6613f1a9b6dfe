"""What comes less often beside a lead: the bot's words put in or away, a mark on a draft that pitches too early, a no
that is held back because the visitor wrote, an exception taken back."""

from __future__ import annotations

from functools import partial

import pytest
from playwright.sync_api import expect

from allears.partings.reading import waiting
from allears.reception.parting import say_if_due
from allears.storage.unit import Unit
from tests.system.browser import OpenBrowser
from tests.system.lead_talk import Ears
from tests.system.rep_at_work import AtWork, at_work
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, guest

pytestmark = pytest.mark.usefixtures("browser_files")
SUGGESTED = "There is an app for your phone."
PITCH = (
    "Our Team plan is the best CRM there is, with a power dialler, and I can give you 20% off if you book a demo today."
)


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def ears(company: Company) -> Ears:
    return Ears(company, "suggests")


@pytest.fixture
def tess(company: Company, ears: Ears) -> Guest:
    tess = guest(company)
    tess.writes("Hello there.")
    ears.hear(tess)
    return tess


@pytest.fixture
def mina(open_browser: OpenBrowser, server: Server, company: Company, tess: Guest) -> AtWork:
    rep = at_work(open_browser, server, company.owner, f"/inbox/{tess.conversation_id}?view=open")
    rep.is_connected()
    rep.press("Escape")
    return rep


def test_what_the_bot_would_say_is_put_into_the_reply_or_put_away(mina: AtWork, ears: Ears, tess: Guest) -> None:
    ears.suggests(tess, SUGGESTED, "Good to know")
    mina.page.reload()
    mina.is_connected()
    suggestion = mina.page.locator(".suggestion")
    expect(suggestion).to_contain_text(SUGGESTED)
    mina.press("Escape", "b")
    expect(mina.field).to_have_value(SUGGESTED)
    expect(mina.field).to_be_focused()
    mina.field.fill("")
    mina.press("Escape", "D")
    expect(suggestion).to_have_count(0)
    mina.page.reload()
    expect(mina.field).to_be_visible()
    expect(suggestion).to_have_count(0)


def test_a_draft_that_pitches_before_anything_is_known_gets_one_quiet_mark(mina: AtWork) -> None:
    mark = mina.page.locator("[data-pitch-mark]")
    expect(mark).to_be_hidden()
    mina.press("r")
    mina.page.keyboard.type(PITCH)
    expect(mark).to_be_visible()
    mina.field.fill("")
    expect(mark).to_be_hidden()


def due(unit: Unit, company: Company, tess: Guest) -> None:
    """The minute of the no that waits is over."""
    there = waiting(unit.connection, company.workspace, tess.conversation_id)
    assert there is not None
    say_if_due(unit, company.workspace, tess.conversation_id, there.id)


def test_a_no_is_held_back_when_the_visitor_writes_in_its_minute(mina: AtWork, company: Company, tess: Guest) -> None:
    mina.press("x")
    form = mina.page.locator("[data-sheet-form=parting]")
    form.locator("[name=words]").fill("Honestly: we are not made for you.")
    form.get_by_role("button", name="Say it in a minute").click()
    waits = mina.page.locator(".parting-waiting")
    expect(waits).to_contain_text("Nobody has read it yet.")
    tess.writes("wait, one more thing: we are twelve people")
    expect(mina.said.last).to_contain_text("one more thing")
    company.server.write(partial(due, company=company, tess=tess))
    expect(waits).to_contain_text("Held back:")
    mina.press("Escape", "z")
    expect(waits).to_have_count(0)


def test_an_exception_is_revoked(mina: AtWork) -> None:
    mina.press("x")
    form = mina.page.locator("[data-sheet-form=parting]")
    form.locator("[name=words]").fill("Honestly: we are not made for you.")
    form.get_by_role("button", name="Say it in a minute").click()
    mina.page.locator(".parting-waiting").get_by_role("button", name="Send now").click()
    mina.is_told("Sent, and closed")
    expect(mina.page.locator("#lead-verdict .pile")).to_contain_text("Turned away")
    mina.press("Escape", "E")
    exception = mina.page.locator("[data-sheet-form=exception]")
    exception.locator("[name=reason]").fill("their sister company is our customer")
    mina.press("Enter")
    shown = mina.page.locator("#lead .exception")
    expect(shown).to_contain_text("their sister company")
    shown.get_by_role("button", name="revoke").click()
    mina.is_told("The exception is revoked")
    expect(shown).to_have_count(0)
