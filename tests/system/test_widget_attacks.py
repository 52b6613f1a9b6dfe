"""Whatever a rep, a website's owner or a visitor writes stays words in the widget and on the pages for owners."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.system.attacks import attacks
from tests.system.browser import OpenBrowser
from tests.system.server import Server, open_company
from tests.system.shop import Shop
from tests.system.visiting import Visitor

SOME = attacks()[::8]
"""As many as the panel shows at once; the inbox is shown all of them."""


def test_what_a_company_and_a_rep_write_is_never_run_in_the_widget(shop: Shop, open_browser: OpenBrowser) -> None:
    name, greeting, title, placeholder = (text[:100] for text in SOME[1:5])
    shop.setting(name=name, look={"texts": {"greeting": greeting, "title": title, "placeholder": placeholder}})
    tab = open_browser().new_page()
    visitor = Visitor(tab).goes_to(shop.website.address)
    visitor.launcher.click()
    field = visitor.panel.get_by_role("textbox", name=placeholder)
    field.fill(SOME[0])
    field.press("Enter")
    visitor.sees_state("Sent")
    for text in SOME:
        shop.reply(text, [text[:80]])
    expect(visitor.messages).to_have_count(len(SOME) + 1)
    shown = visitor.messages.evaluate_all("all => all.map(each => each.textContent)")
    assert shown == [SOME[0], *SOME]
    assert visitor.panel.locator(".bubble *").count() == 0
    assert tab.evaluate("window.fired") is None


@pytest.mark.parametrize("path", ["/settings/team", "/settings/site", "/settings/changes", "/inbox"])
def test_how_a_company_and_its_people_are_called_is_never_run(
    open_browser: OpenBrowser,
    server: Server,
    browser_files: Path,  # noqa: ARG001 - the server hands them out
    path: str,
) -> None:
    name, owner, rep = (text[:100] for text in SOME[5:8])
    company = open_company(server, name, owner=owner, reps=[rep])
    context = open_browser()
    context.add_cookies([company.owner.cookie | {"url": server.url}])  # type: ignore[list-item]
    page = context.new_page()
    page.goto(server.url + path)
    expect(page.locator("main")).to_be_visible()
    assert page.evaluate("window.fired") is None
    assert page.locator("[onerror], [onload], [onfocus], [ontoggle]").count() == 0
