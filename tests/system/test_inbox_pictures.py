"""How the inbox looks: screenshots for the docs, taken from the real thing, and what axe says about every page of it.

With `ALLEARS_PICTURES` set the pictures in docs/pictures are made anew; else they are only taken.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.system.browser import ROOT, OpenBrowser
from tests.system.rep_at_work import DESK, PHONE, AtWork, at_work
from tests.system.server import Server
from tests.system.showroom import Showroom, furnish

pytestmark = pytest.mark.usefixtures("browser_files")
PICTURES = ROOT / "docs" / "pictures"
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
ON_A_PHONE: dict[str, Any] = {"viewport": PHONE, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}


@pytest.fixture
def showroom(server: Server) -> Showroom:
    return furnish(server)


def looks(open_browser: OpenBrowser, showroom: Showroom, path: str, **options: Any) -> AtWork:
    """The owner looks at a page at the moment at which the showroom's clock stands."""
    rep = at_work(open_browser, showroom.company.server, showroom.company.owner, "/settings-that-are-not", **options)
    rep.page.clock.install(time=datetime.fromtimestamp(showroom.company.server.clock.now() / 1000, UTC))
    rep.goes_to(path)
    expect(rep.page.locator("main")).to_be_visible()
    return rep


def taken(page: Page, name: str) -> Path | None:
    """Takes a picture, and keeps it where pictures are wanted."""
    # The state of the connection is true when the picture is taken, and no part of how the page is laid out.
    page.locator(".connection[data-state=live]").wait_for(state="attached")
    picture = page.screenshot(animations="disabled")
    assert picture.startswith(b"\x89PNG")
    if not os.environ.get("ALLEARS_PICTURES"):
        return None
    PICTURES.mkdir(exist_ok=True)
    (PICTURES / f"{name}.png").write_bytes(picture)
    return PICTURES / f"{name}.png"


def complaints(page: Page) -> list[str]:
    """What axe finds serious or critical on the page, in its own words."""
    # Playwright evaluates outside the page's policy; the page itself could load no such script.
    page.evaluate(AXE.read_text(encoding="utf-8") + ";undefined")
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{each['id']}: {each['help']}: {node['target']} {node['failureSummary']}"
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"]
    ]


def test_the_inbox_on_a_desk(open_browser: OpenBrowser, showroom: Showroom) -> None:
    mina = looks(open_browser, showroom, f"/inbox/{showroom.tess.conversation_id}?view=open", viewport=DESK)
    expect(mina.page.locator(".conversation-name")).to_have_text("Tess Brandt")
    taken(mina.page, "inbox")


def test_the_inbox_in_the_dark(open_browser: OpenBrowser, showroom: Showroom) -> None:
    path = f"/inbox/{showroom.tess.conversation_id}?view=open"
    mina = looks(open_browser, showroom, path, viewport=DESK, color_scheme="dark")
    background = mina.page.locator(".thread").evaluate("e => getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(20, 19, 17)"
    taken(mina.page, "inbox-dark")


def test_the_inbox_on_a_phone(open_browser: OpenBrowser, showroom: Showroom) -> None:
    mina = looks(open_browser, showroom, "/inbox?view=open", **ON_A_PHONE)
    expect(mina.page.locator(".conversation-column")).to_be_hidden()
    taken(mina.page, "inbox-phone-list")
    mina.opens("Tess Brandt")
    expect(mina.page.locator(".list-column")).to_be_hidden()
    taken(mina.page, "inbox-phone")


def test_the_palette(open_browser: OpenBrowser, showroom: Showroom) -> None:
    mina = looks(open_browser, showroom, f"/inbox/{showroom.tess.conversation_id}?view=open", viewport=DESK)
    mina.press("Control+k")
    mina.page.keyboard.type("sn")
    expect(mina.page.locator(".palette-item").first).to_contain_text("Snooze")
    taken(mina.page, "inbox-palette")


@pytest.mark.parametrize("look", ["light", "dark"])
def test_axe_finds_nothing_serious(open_browser: OpenBrowser, showroom: Showroom, look: str) -> None:
    path = f"/inbox/{showroom.tess.conversation_id}?view=open"
    mina = looks(open_browser, showroom, path, viewport=DESK, color_scheme=look)
    assert complaints(mina.page) == []
    mina.press("Control+k")
    expect(mina.page.locator(".palette-item").first).to_be_visible()
    assert complaints(mina.page) == []
    mina.press("Escape", "?")
    assert complaints(mina.page) == []
    for other in ("/inbox/here", "/inbox/search?words=excel", "/inbox?view=closed", "/inbox/search?words=zanzibar"):
        mina.goes_to(other)
        assert complaints(mina.page) == []


def test_axe_finds_nothing_serious_on_a_phone(open_browser: OpenBrowser, showroom: Showroom) -> None:
    mina = looks(open_browser, showroom, "/inbox?view=open", **ON_A_PHONE)
    assert complaints(mina.page) == []
    mina.opens("Tess Brandt")
    assert complaints(mina.page) == []
    mina.page.get_by_role("button", name="Who this is").click()
    assert complaints(mina.page) == []


def test_at_twice_the_size_nothing_runs_out_of_the_page(open_browser: OpenBrowser, showroom: Showroom) -> None:
    path = f"/inbox/{showroom.tess.conversation_id}?view=open"
    mina = looks(open_browser, showroom, path, viewport={"width": 640, "height": 450})
    assert mina.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    expect(mina.field).to_be_in_viewport()
