"""From an empty company to a bot, by hand: a policy, pages and playbooks put live, tried, moved and rolled back.

With `ALLEARS_PICTURES` set the pictures in docs/pictures are made anew; else they are only taken.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from allears.publications.publication import Kind
from tests.system.browser import OpenBrowser
from tests.system.rep_at_work import DESK
from tests.system.server import Company, Server, open_company
from tests.system.test_inbox_pictures import PICTURES, complaints
from tests.tidy.repository import ROOT, text
from tests.web.bot_pages.desk import Desk

pytestmark = pytest.mark.usefixtures("browser_files")
CRM = text(ROOT / "policies" / "inside-sales-crm.yaml")
PLAYBOOKS = ("campaign-vip", "pricing-page", "homepage-welcome")
GMAIL = """# Does it work with Gmail or Outlook?

Gmail and Outlook: connect yours, and every e-mail is logged by itself.

# A phone app

<!--
mark: not yet
who does: Pipedrive
-->

Not yet; we plan one for next year.
"""
PRICES = "---\nmark: price\n---\n# What does it cost?\n\nStarter 29 USD, Team 49 USD a seat a month.\n"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, reps=["Kim"])


def owner_at(open_browser: OpenBrowser, company: Company, path: str, **options: Any) -> Page:
    """The owner's browser on a page."""
    context = open_browser(**{"viewport": DESK, **options})
    name, token = company.owner.cookie["name"], company.owner.session_token
    context.add_cookies([{"name": name, "value": token, "url": company.server.url}])
    page = context.new_page()
    page.goto(f"{company.server.url}{path}")
    return page


def taken(page: Page, name: str, from_: Locator) -> None:
    """Takes a picture from where something begins, and keeps it where pictures are wanted."""
    from_.evaluate("e => e.scrollIntoView({block: 'start'})")
    picture = page.screenshot(animations="disabled")
    assert picture.startswith(b"\x89PNG")
    assert page.evaluate("document.scrollingElement.scrollTop") == 0, "the frame stays, its section scrolls"
    if os.environ.get("ALLEARS_PICTURES"):
        (PICTURES / f"{name}.png").write_bytes(picture)


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def told(page: Page, words: str) -> None:
    expect(page.get_by_role("status").first).to_contain_text(words)


def drop(page: Page, *files: tuple[str, str]) -> None:
    """Files are dropped onto the page's form."""
    page.evaluate(
        """files => {
            const carried = new DataTransfer();
            for (const [name, words] of files) carried.items.add(new File([words], name));
            const form = document.querySelector("form[data-drop]");
            form.dispatchEvent(new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true}));
        }""",
        [list(file) for file in files],
    )


def test_a_policy_goes_live_after_its_mistakes_are_put_right_and_is_rolled_back(
    open_browser: OpenBrowser, company: Company
) -> None:
    page = owner_at(open_browser, company, "/settings/policy")
    page.get_by_role("link", name="A CRM for small teams").click()
    expect(page.get_by_role("heading", name="Whom we turn away, and what they hear")).to_be_visible()
    button(page, "Put it live").click()
    told(page, "Version 1 of inside-sales-crm is live.")
    taken(page, "settings-policy", page.locator(".panel").first)

    broken = CRM.replace("framework: CHAMP", "framework: CHUMP").replace(
        "- sales_reps between 5", "- sales_rep between 5"
    )
    drop(page, ("mine.yaml", broken))
    expect(page.get_by_label("Or its text")).to_have_value(broken)
    button(page, "Check it").click()
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("6 mistakes; nothing was published.")
    taken(page, "settings-policy-mistakes", alert)
    alert.get_by_role("link", name="Line 12").press("Enter")
    page.keyboard.type("framework: CHAMP")
    alert.get_by_role("link", name="Line 293").press("Enter")
    page.keyboard.type("      - sales_reps between 5 and 20")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("ins").first).to_have_text("sales_reps between 5 and 20")
    expect(page.locator("del").first).to_have_text("sales_reps between 5 and 15")
    button(page, "Put it live").press("Enter")
    told(page, "Version 2 of inside-sales-crm is live.")

    button(page, "Back to version 1").click()
    told(page, "Version 1 of inside-sales-crm is live.")
    button(page, "Undo").click()
    told(page, "Version 2 of inside-sales-crm is live.")


def test_pages_are_dropped_tried_and_rolled_back(open_browser: OpenBrowser, company: Company) -> None:
    page = owner_at(open_browser, company, "/settings/knowledge")
    drop(page, ("prices.md", PRICES), ("mailboxes.md", GMAIL.replace("not yet", "nearly")))
    expect(page.get_by_text("prices.md, mailboxes.md")).to_be_visible()
    button(page, "Check them").click()
    expect(page.get_by_role("alert")).to_contain_text("mailboxes.md, line 8")
    drop(page, ("prices.md", PRICES), ("mailboxes.md", GMAIL))
    button(page, "Check them").click()
    button(page, "Put it live").click()
    told(page, "Version 1 of knowledge is live.")
    page.get_by_label("Question", exact=True).fill("do you work with gmail")
    page.keyboard.press("Enter")
    expect(page.locator(".candidates .chosen")).to_contain_text("every e-mail is logged by itself")
    taken(page, "settings-knowledge", page.locator(".bot-steps"))
    button(page, "Take this page off").first.click()
    told(page, "Version 2 of knowledge is live.")
    button(page, "Undo").click()
    told(page, "Version 1 of knowledge is live.")


def test_playbooks_are_created_moved_with_mouse_and_keyboard_and_tried(
    open_browser: OpenBrowser, company: Company
) -> None:
    page = owner_at(open_browser, company, "/settings/policy/ready?name=inside-sales-crm")
    button(page, "Put it live").click()
    page.get_by_role("link", name="Choose a playbook").click()
    for name in ("Homepage welcome", "Pricing page", "VIP call"):
        page.goto(f"{company.server.url}/settings/playbooks")
        page.locator(".card-link", has_text=name).click()
        page.get_by_label("First words").fill(f"Hello from {name}")
        expect(page.locator(".greeting-bubble p")).to_have_text(f"Hello from {name}")
        button(page, "Put it live").click()
        told(page, "Version 1 of")
    page.get_by_role("link", name="All playbooks").click()
    order = page.locator(".greeter h3")
    expect(order).to_have_text(["VIP call for a campaign", "Homepage welcome", "Pricing page"])
    page.locator(".greeter").nth(2).drag_to(page.locator(".greeter").nth(1), target_position={"x": 40, "y": 4})
    expect(order).to_have_text(["VIP call for a campaign", "Pricing page", "Homepage welcome"])
    button(page, "Move Pricing page up").press("Enter")
    expect(order).to_have_text(["Pricing page", "VIP call for a campaign", "Homepage welcome"])
    page.keyboard.press("Tab")
    page.locator(".greeter").nth(1).get_by_role("button", name="Listens").click()
    told(page, "Version 2 of campaign-vip is live.")
    expect(page.locator(".greeter").nth(1).get_by_role("button", name="Listens")).to_have_attribute(
        "aria-pressed", "true"
    )
    page.get_by_label("Page", exact=True).fill("/")
    page.get_by_label("Address their visit began with").fill("/?utm_campaign=launch-1")
    button(page, "Try it").click()
    told(page, "VIP call for a campaign greets.")
    expect(page.locator("#try .answers li").first).to_contain_text("the page / is none of /pricing, /plans")
    taken(page, "settings-playbooks", page.locator(".greeters"))


LIGHT = ("policy", "questions", "playbooks/ready?name=campaign-vip")
DARK = ("knowledge?question=gmail", "playbooks?page=/pricing", "playbook?name=pricing-page")


def test_axe_finds_nothing_serious_and_nothing_runs_out_of_a_small_phone(
    open_browser: OpenBrowser, company: Company
) -> None:
    desk = Desk(company)
    desk.publishes(Kind.POLICY, "inside-sales-crm", {"crm.yaml": CRM})
    desk.publishes(Kind.KNOWLEDGE, "knowledge", {"prices.md": PRICES, f"{'long-name-' * 8}.md": GMAIL})
    for name in PLAYBOOKS:
        desk.publishes(Kind.PLAYBOOK, name, {f"{name}.yaml": text(ROOT / "playbooks" / f"{name}.yaml")})
    small = {"width": 320, "height": 640}
    for look, paths in (("light", LIGHT), ("dark", DARK)):
        page = owner_at(open_browser, company, "/settings/you", color_scheme=look, viewport=small)
        for path in paths:
            page.goto(f"{company.server.url}/settings/{path}")
            assert complaints(page) == [], path
            assert page.evaluate("document.scrollingElement.scrollWidth") <= 320, path
