"""Two people at once, each in a real browser: a visitor and a rep, two reps; and nobody misses what the other did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import expect

from tests.system.browser import OpenBrowser
from tests.system.rep_at_work import AtWork, at_work
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, desk, guest
from tests.system.visiting import Visitor
from tests.system.website import Website, open_website


@pytest.fixture
def company(server: Server, browser_files: Path) -> Company:  # noqa: ARG001 - the server hands them out
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def website(company: Company) -> Iterator[Website]:
    with open_website() as website:
        source = f"{company.server.url}/widget.js"
        website.script = f'<script async src="{source}" data-site="{company.site.public_key}"></script>'
        yield website


@pytest.fixture
def tess(company: Company) -> Guest:
    person = guest(company)
    person.writes("does it work with quickbooks?")
    person.is_called(company.owner, name="Tess Brandt")
    return person


@pytest.fixture
def mina(open_browser: OpenBrowser, company: Company) -> AtWork:
    return at_work(open_browser, company.server, company.owner, "/inbox?view=open")


@pytest.fixture
def bo(open_browser: OpenBrowser, company: Company) -> AtWork:
    return at_work(open_browser, company.server, company.reps[0], "/inbox?view=open")


def test_a_visitor_and_a_rep_see_the_same(mina: AtWork, open_browser: OpenBrowser, website: Website) -> None:
    mina.is_connected()
    visitor = Visitor(open_browser().new_page()).goes_to(website.address).opens_the_chat()
    visitor.writes("do you have spanish?")
    expect(mina.row("do you have spanish?")).to_be_visible()
    mina.row("do you have spanish?").click()
    mina.says("The app has. Which team is it for?")
    visitor.sees("The app has. Which team is it for?")
    visitor.composer.press_sequentially("for")
    expect(mina.page.locator(".typing")).to_contain_text("is writing")
    visitor.writes("for five sellers")
    expect(mina.said).to_have_text(["do you have spanish?", "The app has. Which team is it for?", "for five sellers"])
    assert mina.said.all_inner_texts() == visitor.conversation()
    expect(mina.page.locator(".entries .seen")).to_have_text("Seen")
    expect(visitor.panel.get_by_text("Seen")).to_be_visible()


def test_a_reply_of_a_colleague_during_a_break_is_there_after_it(
    mina: AtWork, bo: AtWork, tess: Guest, company: Company
) -> None:
    mina.opens("Tess Brandt")
    mina.is_connected()
    mina.loses_the_network()
    expect(mina.page.locator(".connection")).to_have_attribute("data-state", "waiting")
    expect(mina.page.locator(".stale")).to_be_visible()
    bo.opens("Tess Brandt")
    bo.says("Yes, both ways.")
    bo.press("Escape", "n")
    bo.says("she is in a hurry")
    bo.has_sent_everything()
    other = guest(company)
    other.writes("and who are you?")
    tess.writes("good, thanks")
    expect(bo.said.last).to_have_text("good, thanks")
    expect(mina.said).to_have_count(1)
    mina.finds_the_network_again()
    mina.is_connected()
    expect(mina.said).to_have_text(
        ["does it work with quickbooks?", "Yes, both ways.", "she is in a hurry", "good, thanks"]
    )
    expect(mina.row("and who are you?")).to_be_visible()
    expect(mina.page.locator(".stale")).to_be_hidden()


def test_what_one_does_the_other_sees(mina: AtWork, bo: AtWork, tess: Guest, company: Company) -> None:
    mina.opens("Tess Brandt")
    bo.opens("Tess Brandt")
    mina.is_connected()
    mina.does("Take")
    expect(bo.page.locator(".conversation-about")).to_contain_text("With Mina")
    expect(bo.row("Tess Brandt")).to_contain_text("Mina")
    bo.field.press_sequentially("I can")
    expect(mina.page.locator(".typing")).to_have_text("Bo is writing a reply")
    mina.does("Close")
    expect(bo.row("Tess Brandt")).to_have_count(0)
    mina.undoes()
    expect(bo.row("Tess Brandt")).to_have_count(1)
    expect(bo.field).to_have_value("I can")
    desk(company.owner, tess).tags("pricing")
    expect(bo.page.locator(".tags .tag")).to_have_text("pricing")
    tess.is_called(company.owner, name="Tess B.")
    expect(bo.row("Tess B.")).to_be_visible()


def test_two_tabs_of_one_rep_hear_the_same_over_one_stream(mina: AtWork, tess: Guest) -> None:
    mina.opens("Tess Brandt")
    mina.is_connected()
    streams: list[str] = []
    second = AtWork(mina.network.new_page(), mina.server)
    second.page.on("request", lambda request: streams.append(request.url) if "/stream" in request.url else None)
    second.goes_to(f"/inbox/{tess.conversation_id}?view=open")
    second.is_connected()
    tess.writes("still there?")
    expect(second.said.last).to_have_text("still there?")
    expect(mina.said.last).to_have_text("still there?")
    assert streams == []
    mina.page.close()
    tess.writes("and now?")
    expect(second.said.last).to_have_text("and now?")
    assert streams != [], "the second tab takes the stream over when the first is closed"


def test_who_comes_from_a_log_that_is_no_more_gets_everything_anew(mina: AtWork, tess: Guest) -> None:
    mina.is_connected()

    def from_elsewhere(route: object) -> None:
        answer = route.fetch()  # type: ignore[attr-defined]
        body = answer.text().replace('data-position="', 'data-position="9')
        route.fulfill(response=answer, body=body)  # type: ignore[attr-defined]

    mina.page.route("**/inbox/cnv_*", from_elsewhere)
    mina.goes_to(f"/inbox/{tess.conversation_id}?view=open")
    mina.is_connected()
    tess.writes("one more")
    expect(mina.said).to_have_text(["does it work with quickbooks?", "one more"])
    tess.writes("and another")
    expect(mina.said.last).to_have_text("and another")


def test_whoever_reads_back_is_not_torn_away_but_told(
    mina: AtWork, company: Company, open_browser: OpenBrowser
) -> None:
    person = guest(company)
    for index in range(40):
        person.writes(f"line {index}")
    reader = at_work(open_browser, mina.server, company.owner, f"/inbox/{person.conversation_id}")
    reader.is_connected()
    reader.page.locator(".thread").evaluate("thread => thread.scrollTop = 300")
    person.writes("something new")
    expect(reader.page.locator(".new-below")).to_be_visible()
    assert reader.page.locator(".thread").evaluate("thread => thread.scrollTop") == 300
    reader.page.locator(".new-below").click()
    expect(reader.said.last).to_be_in_viewport()
    expect(reader.page.locator(".new-below")).to_be_hidden()


def test_who_is_on_the_site_appears_and_moves(open_browser: OpenBrowser, company: Company) -> None:
    mina = at_work(open_browser, company.server, company.owner, "/inbox/here")
    mina.is_connected()
    visitor = guest(company)
    visitor.looks_at("/features", "Features", "https://duckduckgo.com/")
    expect(mina.page.locator(".present")).to_contain_text("/features")
    visitor.looks_at("/pricing", "Pricing")
    expect(mina.page.locator(".present")).to_contain_text("/pricing")
    expect(mina.page.locator("h1")).to_have_text("1 visitor on the site now")


STANDS_IN_FOR_THE_SYSTEM = """
window.shown = [];
window.Notification = class {
    static permission = "granted";
    static requestPermission() { return Promise.resolve("granted"); }
    constructor(title, options) {
        window.shown.push(`${title}: ${options.body}`);
        document.documentElement.dataset.shown = window.shown.length;
    }
    close() {}
};
"""


def test_a_rep_is_notified_only_of_what_concerns_them_and_not_while_they_look(
    open_browser: OpenBrowser, company: Company, tess: Guest
) -> None:
    bo = at_work(open_browser, company.server, company.reps[0], "/inbox?view=open")
    bo.page.add_init_script(STANDS_IN_FOR_THE_SYSTEM)
    bo.page.reload()
    bo.is_connected()
    bo.page.locator(".me-button").click()
    bo.page.get_by_role("button", name="Tell me about new messages").click()
    bo.page.keyboard.press("Escape")
    tess.writes("while Bo looks")
    expect(bo.row("while Bo looks")).to_be_visible()
    bo.page.evaluate("document.hasFocus = () => false")
    tess.writes("while Bo is away")
    expect(bo.page.locator("html")).to_have_attribute("data-shown", "1")
    other = guest(company)
    other.writes("for Mina")
    expect(bo.page.locator("html")).to_have_attribute("data-shown", "2")
    desk(company.owner, other).takes()
    other.writes("only for Mina")
    expect(bo.row("only for Mina")).to_be_visible()
    tess.writes("and this is for everybody")
    expect(bo.page.locator("html")).to_have_attribute("data-shown", "3")
    assert [line.split(": ")[1] for line in bo.page.evaluate("shown")] == [
        "while Bo is away",
        "for Mina",
        "and this is for everybody",
    ]


def what_is_shown(rep: AtWork) -> list[list[str]]:
    """The list and the open conversation as somebody reads them, without ages, which depend on when one looks."""
    parts = (".row-name", ".row-words", ".row-marks .pill:not(.needs-you)", ".view", ".entries > li", ".tags .tag")
    return [[" ".join(text.split()) for text in rep.page.locator(part).all_inner_texts()] for part in parts]


@pytest.mark.parametrize("seed", [1, 2])
def test_after_a_wild_hour_the_screen_is_what_a_fresh_page_would_be(
    open_browser: OpenBrowser, company: Company, seed: int
) -> None:
    dice = Random(seed)
    people = [guest(company) for _ in range(5)]
    for number, person in enumerate(people):
        person.writes(f"hello from {number}")
        company.server.clock.move(seconds=1)
    mina = at_work(open_browser, company.server, company.owner, f"/inbox/{people[0].conversation_id}?view=open")
    mina.is_connected()
    reps = [company.owner, *company.reps]
    for step in range(30):
        person, rep = dice.choice(people), dice.choice(reps)
        at_desk = desk(rep, person)
        deeds: list[Callable[[], object]] = [
            partial(person.writes, f"word {step}"),
            partial(person.hears, rep, f"answer {step}"),
            at_desk.takes,
            at_desk.closes,
            partial(at_desk.notes, f"note {step}"),
            partial(at_desk.tags, f"tag {step}"),
            partial(at_desk.snoozes, company.server.clock.now() + 3_600_000),
            partial(person.is_called, rep, name=f"Called {step}"),
            person.sees,
        ]
        dice.choice(deeds)()
        company.server.clock.move(seconds=1)
        if step == 12:
            mina.loses_the_network()
        if step == 20:
            mina.finds_the_network_again()
    last = people[0].writes("the last word")
    expect(mina.said.last).to_have_text("the last word")
    expect(mina.row("the last word")).to_have_count(1)
    fresh = at_work(open_browser, company.server, company.owner, f"/inbox/{last}?view=open")
    expect(fresh.said.last).to_have_text("the last word")
    expect(fresh.page.locator(".row").first).to_be_visible()
    for _ in range(150):
        if what_is_shown(mina) == what_is_shown(fresh):
            break
        mina.page.wait_for_timeout(100)
    assert what_is_shown(mina) == what_is_shown(fresh)
