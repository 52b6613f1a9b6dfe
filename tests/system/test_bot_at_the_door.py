"""The bot at the door: people come to a company's website, are greeted, and end where they belong.

With `ALLEARS_PICTURES` set the pictures in docs/pictures are made anew; else they are only taken.
"""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import expect

from tests.system.bot_at_the_door import DESK, PHONE, THINKS, Lead, bot_server, comes, door
from tests.system.browser import ROOT, OpenBrowser
from tests.system.rep_at_work import AtWork, at_work
from tests.system.shop import Shop

__all__ = ["bot_server", "door"]


def kim_sits_down(door: Shop, open_browser: OpenBrowser) -> AtWork:
    """Kim's inbox is open, so somebody is there."""
    kim = at_work(open_browser, door.company.server, door.company.reps[0], "/inbox?view=open")
    kim.is_connected()
    return kim


def taken(lead: Lead, name: str, tmp_path: Path) -> None:
    """A picture for the docs, once nothing moves any more."""
    folder = ROOT / "docs" / "pictures" if os.environ.get("ALLEARS_PICTURES") else tmp_path
    lead.page.screenshot(path=folder / f"{name}.png", animations="disabled")
    assert (folder / f"{name}.png").stat().st_size > 10_000


def page_for_the_picture(door: Shop, path: str) -> None:
    door.website.page(
        path,
        head="<style>body{font:18px/1.6 system-ui;max-width:44rem;margin:4rem auto;padding:0 1rem}</style>",
        body="<h1>One price a seat</h1><p>For teams that sell by phone and e-mail.</p>",
    )


def test_somebody_on_the_pricing_page_is_qualified(door: Shop, open_browser: OpenBrowser, tmp_path: Path) -> None:
    page_for_the_picture(door, "/pricing")
    ada = comes(door, open_browser, "/pricing").stays_for(7)
    expect(ada.greeting).to_have_count(0)
    ada.stays_for(2)
    expect(ada.greeting).to_contain_text("Comparing plans?")
    expect(ada.greeting).to_contain_text("Bot")
    taken(ada, "bot-greeting", tmp_path)
    ada.takes_up_the_greeting()
    ada.says(
        "We keep losing track of our callbacks. 7 reps, 20 people altogether, all on the phone, in Ohio. "
        "It's my decision."
    )
    ada.is_shown("callbacks", "United States")
    taken(ada, "bot-recap", tmp_path)
    ada.taps("That's right").is_shown("Team for 7 salespeople")
    ada.says("Friday morning").is_told("Friday morning")
    expect(ada.noted).to_contain_text("What we noted")


def test_nobody_is_asked_for_the_country_of_their_clock_and_may_say_another(
    door: Shop, open_browser: OpenBrowser
) -> None:
    ada = comes(door, open_browser, "/", **DESK, timezone_id="Europe/London").stays_for(13).takes_up_the_greeting()
    ada.says("We keep losing track of our callbacks. 7 reps, 20 people altogether, all on the phone. It's my decision.")
    ada.is_shown("callbacks", "United Kingdom (we think)")
    ada.noted.locator("summary").click()
    expect(ada.noted).to_contain_text("United Kingdom (we think)")
    ada.says("we're in Toronto")
    expect(ada.noted).to_contain_text("Canada", timeout=THINKS)
    expect(ada.noted).not_to_contain_text("United Kingdom")
    expect(ada.panel).not_to_contain_text("In which country")


def test_what_was_understood_is_corrected_in_the_recap(door: Shop, open_browser: OpenBrowser) -> None:
    ben = comes(door, open_browser, "/").stays_for(13).takes_up_the_greeting()
    ben.says("our managers can't see who called whom, we're a group with around 4000 employees")
    ben.is_shown("4,000").changes("company size", "400, I misread that")
    ben.is_told("400")
    expect(ben.panel.locator(".mine").last).to_contain_text("On company size")


def test_a_company_of_4000_is_turned_away_kindly_and_argues(
    door: Shop, open_browser: OpenBrowser, tmp_path: Path
) -> None:
    page_for_the_picture(door, "/")
    cleo = comes(door, open_browser, "/", **PHONE).stays_for(13).takes_up_the_greeting()
    cleo.says("our managers can't see who called whom, we're a group with around 4000 employees")
    cleo.taps("That's right").is_shown("role hierarchies", "What may suit you better", "Salesforce")
    cleo.is_shown("What would change this", "under 1,000")
    expect(cleo.card.get_by_role("link", name="Salesforce")).to_have_attribute("href", "https://www.salesforce.com/")
    taken(cleo, "bot-no-phone", tmp_path)
    cleo.taps("I see it differently").is_told("A person will look at it")


def test_two_numbers_that_do_not_fit_are_asked_about(door: Shop, open_browser: OpenBrowser) -> None:
    dora = comes(door, open_browser, "/").stays_for(13).takes_up_the_greeting()
    dora.says("nobody ever follows up on our leads. we have 8 reps").is_told("on the road, or both?")
    dora.says("by phone. there are 14 salespeople").is_told("“8 reps” and “14 salespeople”")
    dora.says("14, the other number was last year").is_told("how many people work there")
    dora.noted.locator("summary").click()
    expect(dora.noted.locator("li", has_text="salespeople")).to_contain_text("14")


def test_who_comes_from_the_campaign_gets_a_personal_call(door: Shop, open_browser: OpenBrowser) -> None:
    emil = comes(door, open_browser, "/?utm_campaign=launch-day").stays_for(4)
    expect(emil.greeting).to_contain_text("personal call")
    emil.takes_up_the_greeting().says("Tuesday at 10 would suit, about moving 12 sales reps from Excel")
    emil.is_told("Tuesday at 10").is_told("Which e-mail address").says("emil@hall.example").is_told("emil@hall.example")


def test_a_customer_is_sent_to_the_people_who_know_them(door: Shop, open_browser: OpenBrowser) -> None:
    fay = comes(door, open_browser, "/").stays_for(13).takes_up_the_greeting()
    fay.says("We are already a customer, how do I add a seat?").is_told("people who know your account")
    expect(fay.panel.locator(".choices button")).to_have_count(0)


def test_a_rep_takes_over_and_gives_back(door: Shop, open_browser: OpenBrowser) -> None:
    gus = comes(door, open_browser, "/").stays_for(13).takes_up_the_greeting()
    gus.says("nobody ever follows up on our leads. we have 8 reps").is_told("on the road, or both?")
    kim = kim_sits_down(door, open_browser)
    kim.page.locator(".row").first.click()
    kim.does("Take")
    expect(gus.panel.locator(".status")).to_contain_text("Kim")
    kim.says("Hi, Kim here. Which phones do you use?")
    gus.is_told("Which phones do you use?").says("Just mobiles, by phone all day")
    kim.page.locator(".entries .words", has_text="Just mobiles").wait_for()
    assert [kind for kind, _ in door.transcript()][-2:] == ["rep", "visitor"], "while Kim has it the bot is silent"
    kim.does("Give back")
    expect(kim.page.locator(".conversation-about")).to_contain_text("Nobody has taken it")
    gus.says("what does it cost?").is_told("29")
    assert [kind for kind, _ in door.transcript()][-1] == "bot"


def test_a_greeting_that_was_closed_stays_closed(door: Shop, open_browser: OpenBrowser) -> None:
    hal = comes(door, open_browser, "/pricing").stays_for(9)
    hal.greeting.get_by_role("button", name="Not now").click()
    expect(hal.greeting).to_have_count(0)
    assert [name.split(".")[0] for name in hal.stored()] == ["allears-closed"]
    hal.page.clock.resume()
    hal.page.reload()
    hal.launcher.wait_for()
    hal.stays_for(30)
    expect(hal.greeting).to_have_count(0)


def test_it_waits_while_somebody_writes(door: Shop, open_browser: OpenBrowser) -> None:
    door.website.page("/pricing", body="<textarea aria-label='Order'></textarea>")
    ida = comes(door, open_browser, "/pricing").stays_for(7)
    ida.page.get_by_label("Order").press("a")
    ida.stays_for(4)
    expect(ida.greeting).to_have_count(0)
    ida.stays_for(2)
    expect(ida.greeting).to_be_visible()
    expect(ida.page.get_by_label("Order")).to_be_focused()


def test_what_somebody_said_is_deleted_when_they_ask(door: Shop, open_browser: OpenBrowser) -> None:
    joy = comes(door, open_browser, "/").stays_for(13).takes_up_the_greeting()
    joy.says("nobody ever follows up on our leads. I'm Joy Okafor, we have 8 reps").is_told("on the road, or both?")
    kim = kim_sits_down(door, open_browser)
    kim.page.locator(".row").first.click()
    expect(kim.field).to_have_attribute("placeholder", "Reply to Joy")
    joy.noted.locator("summary").click()
    joy.taps("Delete what I said").taps("Delete it")
    expect(joy.noted).to_contain_text("Deleted")
    expect(joy.panel.locator(".bubble.gone")).to_have_text(["Deleted"] * 2)
    assert "8 reps" not in str(door.transcript())
    expect(kim.done.last).to_contain_text("had what was said before deleted")
    expect(kim.page.locator(".words.gone")).to_have_text(["Deleted"] * 2)
    expect(kim.page.locator("body")).not_to_contain_text("Joy")
    expect(kim.field).to_have_attribute("placeholder", "Reply to the visitor")
