"""One rep and the inbox in a real browser: what can be done, by mouse and by keyboard, and what is kept."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.system.browser import OpenBrowser
from tests.system.rep_at_work import PHONE, AtWork, at_work
from tests.system.server import Company, Person, Server, open_company
from tests.system.talk import Guest, desk, guest

pytestmark = pytest.mark.usefixtures("browser_files")


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


def wrote(company: Company, name: str, text: str) -> Guest:
    company.server.clock.move(minutes=1)
    person = guest(company)
    person.writes(text)
    person.is_called(company.owner, name=name)
    return person


@pytest.fixture
def tess(company: Company) -> Guest:
    return wrote(company, "Tess Brandt", "does it work with quickbooks?")


@pytest.fixture
def mina(open_browser: OpenBrowser, server: Server, company: Company, tess: Guest) -> AtWork:  # noqa: ARG001
    return at_work(open_browser, server, company.owner, "/inbox?view=open")


def test_an_answer_is_shown_at_once_and_stored_once(mina: AtWork, company: Company) -> None:
    mina.opens("Tess Brandt")
    mina.says("Yes, both ways.")
    expect(mina.said).to_have_text(["does it work with quickbooks?", "Yes, both ways."])
    expect(mina.page.locator(".pending")).to_have_count(0)
    expect(mina.row("Tess Brandt").locator(".row-words")).to_have_text("You: Yes, both ways.")
    expect(mina.field).to_have_value("")
    assert company.owner.browser.get(mina.page.url).text.count("Yes, both ways.") >= 2


def test_shift_enter_breaks_the_line_and_enter_sends(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.field.press_sequentially("Hello Tess,")
    mina.field.press("Shift+Enter")
    mina.field.press_sequentially("yes.")
    mina.field.press("Enter")
    expect(mina.said.last).to_have_text("Hello Tess,\nyes.", use_inner_text=True)


def test_a_note_is_marked_and_the_composer_returns_to_replies(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.press("n")
    expect(mina.field).to_have_attribute("placeholder", re.compile("only your colleagues"))
    mina.says("she sounds urgent")
    expect(mina.page.locator(".entry.note .words")).to_have_text("she sounds urgent")
    expect(mina.page.locator(".composer")).to_have_attribute("data-kind", "reply")


def test_every_deed_can_be_taken_back(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.does("Take")
    mina.is_told("Yours now")
    expect(mina.count_of("Mine")).to_have_text("1")
    mina.can_read_what_they_write()
    mina.undoes()
    expect(mina.count_of("Mine")).to_have_text("0")
    mina.does("Close")
    mina.is_told("Closed")
    expect(mina.row("Tess Brandt")).to_have_count(0)
    mina.undoes()
    expect(mina.row("Tess Brandt")).to_have_count(1)
    mina.does("Snooze")
    mina.chooses("Tomorrow morning")
    mina.is_told("Snoozed until")
    expect(mina.count_of("Snoozed")).to_have_text("1")
    mina.undoes()
    expect(mina.count_of("Snoozed")).to_have_text("0")
    deeds = ["took it", "gave it back", "closed it", "opened it again", "snoozed it", "woke it"]
    expect(mina.done).to_contain_text(deeds)


def test_a_colleague_gets_it_and_a_tag_is_hung_and_taken_away(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.press("a")
    mina.chooses("Bo")
    mina.is_told("Given to Bo")
    expect(mina.page.locator(".conversation-about")).to_contain_text("With Bo")
    mina.press("#")
    mina.page.keyboard.type("pricing")
    mina.chooses("New tag “pricing”")
    expect(mina.page.locator(".tags .tag")).to_have_text("pricing")
    mina.page.locator(".untag").click()
    mina.is_told("taken away")
    expect(mina.page.locator(".tags .tag")).to_have_count(0)
    mina.press("z")
    expect(mina.page.locator(".tags .tag")).to_have_text("pricing")


def test_a_day_by_keyboard_alone(mina: AtWork, company: Company) -> None:
    wrote(company, "Omar Haddad", "can I talk to someone?")
    mina.page.reload()
    mina.press("ArrowDown", "ArrowDown", "Enter")
    expect(mina.page.locator(".conversation-name")).to_have_text("Tess Brandt")
    mina.press("r")
    mina.page.keyboard.type("Yes, both ways.")
    mina.press("Enter", "Escape", "t")
    mina.is_told("Yours now")
    mina.press("s")
    expect(mina.page.locator(".palette")).to_be_visible()
    mina.page.keyboard.type("3 days")
    mina.press("Enter")
    mina.is_told("Snoozed until")
    expect(mina.row("Tess Brandt")).to_have_count(0)
    mina.press("Enter")
    expect(mina.page.locator(".conversation-name")).to_have_text("Omar Haddad")
    mina.press("c")
    mina.is_told("Closed")
    mina.press("z")
    mina.is_told("Undone")
    mina.press("Control+k")
    mina.page.keyboard.type("quick")
    expect(mina.page.locator(".palette-item").first).to_contain_text("Tess Brandt")
    mina.press("Enter")
    expect(mina.page.locator(".conversation-name")).to_have_text("Tess Brandt")
    mina.press("?")
    expect(mina.page.locator(".help")).to_be_visible()
    mina.press("Escape", "4")
    expect(mina.page.locator(".view[aria-current]")).to_contain_text("Snoozed")


def test_single_keys_can_be_switched_off(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.press("?")
    mina.page.locator("[data-single-keys]").uncheck()
    mina.press("Escape", "c", "t")
    expect(mina.page.locator(".toast")).to_have_count(0)
    mina.press("Control+k")
    expect(mina.page.locator(".palette")).to_be_visible()


def test_a_draft_waits_where_it_was_written(mina: AtWork, company: Company) -> None:
    wrote(company, "Omar Haddad", "hello?")
    mina.page.reload()
    mina.opens("Tess Brandt")
    mina.writes("Half an answ")
    mina.press("Escape", "n")
    mina.writes("half a note")
    mina.opens("Omar Haddad")
    expect(mina.field).to_have_value("")
    mina.page.reload()
    mina.opens("Tess Brandt")
    expect(mina.field).to_have_value("Half an answ")
    mina.press("Escape", "n")
    expect(mina.field).to_have_value("half a note")


def test_what_cannot_be_sent_waits_says_so_and_goes_out_once(mina: AtWork, company: Company) -> None:
    mina.opens("Tess Brandt")
    mina.loses_the_network()
    mina.says("written on a train")
    expect(mina.page.locator(".pending .sending")).to_contain_text("Not sent yet")
    mina.finds_the_network_again()
    expect(mina.page.locator(".pending")).to_have_count(0)
    expect(mina.said).to_have_text(["does it work with quickbooks?", "written on a train"])
    page = company.owner.browser.get(mina.page.url).text
    assert page.split('id="entries"')[1].count("written on a train") == 1


def test_what_was_not_sent_survives_a_reload(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.page.route("**/messages", lambda route: route.abort())
    mina.says("kept by the browser")
    expect(mina.page.locator(".pending")).to_have_count(1)
    mina.page.unroute("**/messages")
    mina.page.reload()
    expect(mina.said.last).to_have_text("kept by the browser")
    expect(mina.page.locator(".pending")).to_have_count(0)


def test_what_the_server_refuses_says_why_and_can_be_sent_again(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    problem = '{"type":"/problems/x","title":"No","status":422,"detail":"That cannot be stored."}'
    answer = {"status": 422, "content_type": "application/problem+json", "body": problem}
    mina.page.route("**/messages", lambda route: route.fulfill(**answer))
    mina.says("odd words")
    expect(mina.page.locator(".pending .failed")).to_contain_text("That cannot be stored.")
    mina.page.unroute("**/messages")
    mina.page.get_by_role("button", name="Try again").click()
    expect(mina.page.locator(".pending")).to_have_count(0)
    expect(mina.said.last).to_have_text("odd words")


def test_what_a_rep_learns_is_entered_where_it_stands(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.page.get_by_label("E-mail").fill("tess@brandt.example")
    mina.page.get_by_label("E-mail").press("Enter")
    expect(mina.page.locator(".saved")).to_have_text("Saved")
    mina.page.get_by_role("button", name="Add something you know").click()
    mina.page.get_by_label("What it is").fill("Trucks")
    mina.page.get_by_label("Its value").fill("22")
    mina.page.get_by_label("Its value").press("Enter")
    mina.page.reload()
    expect(mina.page.get_by_label("E-mail")).to_have_value("tess@brandt.example")
    expect(mina.page.get_by_label("Trucks")).to_have_value("22")


def test_an_address_that_is_none_is_refused_with_the_reason(mina: AtWork) -> None:
    mina.opens("Tess Brandt")
    mina.page.get_by_label("E-mail").fill("tess at brandt")
    mina.page.get_by_label("E-mail").press("Enter")
    expect(mina.page.locator(".saved.failed")).not_to_be_empty()
    expect(mina.page.get_by_label("E-mail")).to_have_attribute("aria-invalid", "true")


def test_scrolling_the_list_brings_the_next_page(open_browser: OpenBrowser, server: Server, company: Company) -> None:
    for index in range(60):
        guest(company).writes(f"question {index}")
        server.clock.move(seconds=1)
    mina = at_work(open_browser, server, company.owner, "/inbox?view=unassigned")
    assert len(mina.rows()) == 40
    mina.page.locator(".row").last.scroll_into_view_if_needed()
    expect(mina.page.locator(".row")).to_have_count(60)
    expect(mina.row("question 0").first).to_be_attached()


def test_reading_back_keeps_the_place(open_browser: OpenBrowser, server: Server, company: Company) -> None:
    person = guest(company)
    for index in range(90):
        person.writes(f"line {index}")
    mina = at_work(open_browser, server, company.owner, f"/inbox/{person.conversation_id}")
    expect(mina.said.last).to_be_in_viewport()
    mina.page.locator(".thread").evaluate("thread => thread.scrollTop = 0")
    expect(mina.said).to_have_count(90)
    expect(mina.said.nth(0)).to_have_text("line 0")
    expect(mina.said.nth(30)).to_be_in_viewport()


def test_on_a_phone_there_is_one_column_and_a_way_back(
    open_browser: OpenBrowser, server: Server, company: Company, tess: Guest
) -> None:
    mina = at_work(
        open_browser, server, company.owner, "/inbox?view=open", viewport=PHONE, has_touch=True, is_mobile=True
    )
    expect(mina.page.locator(".conversation-column")).to_be_hidden()
    mina.opens("Tess Brandt")
    expect(mina.page.locator(".list-column")).to_be_hidden()
    mina.page.get_by_role("button", name="Who this is").click()
    expect(mina.page.locator(".profile")).to_be_visible()
    mina.page.locator(".drawer-close").click()
    mina.page.get_by_role("button", name="Take").first.click()
    mina.is_told("Yours now")
    mina.can_read_what_they_write()
    mina.page.locator(".back").click()
    expect(mina.page.locator(".list-column")).to_be_visible()
    assert tess.conversation_id not in mina.page.url


def test_nothing_is_cut_off_by_long_names_and_long_words(
    open_browser: OpenBrowser, server: Server, company: Company
) -> None:
    person = wrote(company, "Wilhelmina van der Straaten-Oosterhuis Fitzgerald-Montgomery", "hi")
    person.writes("word " * 1_900)
    person.writes("a" * 3_000)
    desk(company.owner, person).tags("a tag of sixty characters, which is the longest a tag is.")
    path = f"/inbox/{person.conversation_id}"
    for width in (320, 768, 1440):
        mina = at_work(open_browser, server, company.owner, path, viewport={"width": width, "height": 700})
        expect(mina.said.last).to_be_visible()
        wider = mina.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wider <= 0, f"{wider} px too wide at {width} px"
        for part in (".thread", ".list-column", ".profile-column", ".composer"):
            over = mina.page.locator(part).evaluate("part => part.scrollWidth - part.clientWidth")
            assert over <= 0, f"{part} is {over} px too wide at {width} px"


def test_markup_and_scripts_in_any_field_stay_words(mina: AtWork, tess: Guest) -> None:
    nasty = "<img src=x onerror=\"document.title='fired'\"><script>document.title='fired'</script>"
    mina.opens("Tess Brandt")
    mina.says(nasty)
    expect(mina.said.last).to_have_text(nasty)
    mina.press("Escape", "#")
    mina.page.keyboard.type("<b>bold")
    mina.chooses("New tag “<b>bold”")
    expect(mina.page.locator(".tags .tag")).to_have_text("<b>bold")
    tess.is_called(mina_of(tess), name=nasty[:190])
    mina.page.reload()
    mina.press("Control+k")
    mina.page.keyboard.type("onerror")
    expect(mina.page.locator(".palette-item").first).to_be_visible()
    assert "fired" not in mina.page.title().split("<")[0]
    assert mina.page.locator(".entries img, .palette img, .row img").count() == 0


def mina_of(tess: Guest) -> Person:
    return tess.company.owner
