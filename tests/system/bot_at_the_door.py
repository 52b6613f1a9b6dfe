"""A company's website whose bot is live, and the people who come to its door.

def test_something(door: Shop, open_browser: OpenBrowser) -> None:
    ada = comes(door, open_browser, "/pricing").stays_for(10).takes_up_the_greeting()
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.system.browser import PATIENCE, OpenBrowser
from tests.system.server import Server
from tests.system.shop import Shop
from tests.system.visiting import Visitor
from tests.system.website import open_website
from tests.system.with_bot import bot_server, company_with_bot

__all__ = ["bot_server"]

DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 860}}
PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2,
}  # fmt: skip
THINKS = PATIENCE
"""Milliseconds that the bot may take."""
COUNTS = """{
    const real = setInterval; window.counting = 0;
    window.setInterval = (what, every) => { if (every === 250) counting += 1; return real(what, every); };
}"""
"""Knows when the page has begun to count how long somebody stays: a greeting that may be shown has come."""


STORED = re.compile("Sent|Seen")
"""What stands below a message that the server has; it is seen as soon as a rep looks at the conversation."""


@dataclass(frozen=True)
class Lead(Visitor):
    """A visitor whom the bot greets and answers."""

    @property
    def greeting(self) -> Locator:
        return self.page.locator("allears-widget .greets")

    @property
    def card(self) -> Locator:
        return self.panel.locator(".card").last

    @property
    def noted(self) -> Locator:
        return self.panel.locator("details.noted")

    def stays_for(self, seconds: int) -> Lead:
        """Time passes for the page alone."""
        self.page.clock.run_for(seconds * 1000)
        return self

    def is_counted(self) -> Lead:
        """What greets here has been answered and read, and nothing of the wait for it is over."""
        while not self.page.evaluate("window.counting"):
            self.page.clock.run_for(20)
        return self

    def is_greeted(self) -> Lead:
        """Has stayed as long as a greeting waits."""
        if not self.greeting.is_visible():
            self.stays_for(13)
        self.greeting.wait_for()
        return self

    def takes_up_the_greeting(self) -> Lead:
        """From here on time passes by itself."""
        self.is_greeted().page.clock.resume()
        self.greeting.locator(".words").click()
        self.composer.wait_for()
        return self

    def says(self, text: str) -> Lead:
        """And has it stored, so that what is answered answers this."""
        self.writes(text)
        expect(self.panel.locator(".state").last).to_have_text(STORED, timeout=THINKS)
        return self

    def taps(self, label: str) -> Lead:
        """Once what was noted stands above the composer: it comes in a moment after the answer, and would move the
        button away under the finger."""
        self.noted.wait_for()
        self.panel.get_by_role("button", name=label, exact=True).click(timeout=THINKS)
        return self

    def taps_and_is_answered(self, label: str) -> Lead:
        """So that whatever is said next comes after the bot's own answer."""
        heard = self.panel.locator(".theirs").count()
        self.taps(label)
        expect(self.panel.locator(".theirs")).not_to_have_count(heard, timeout=THINKS)
        return self

    def is_told(self, words: str) -> Lead:
        """By whoever spoke last."""
        expect(self.panel.locator(".theirs").last).to_contain_text(words, timeout=THINKS)
        return self

    def is_shown(self, *words: str) -> Lead:
        for each in words:
            expect(self.card).to_contain_text(each, timeout=THINKS)
        return self

    @property
    def line(self) -> Locator:
        """The field in which a line of the recap is being changed."""
        return self.panel.locator(".changing textarea")

    def changes(self, title: str, to: str) -> Lead:
        self.panel.locator(".card").get_by_role("button", name=f"Change: {title}").click()
        self.line.fill(to)
        self.line.press("Enter")
        expect(self.panel.locator(".state").last).to_have_text(STORED, timeout=THINKS)
        return self


@pytest.fixture
def door(bot_server: Server, browser_files: Path) -> Iterator[Shop]:  # noqa: ARG001 - the server hands them out
    """A company whose three playbooks are live; nobody of it is at a screen."""
    company = company_with_bot(bot_server)
    with open_website() as website:
        key = company.site.public_key
        website.script = f'<script async src="{bot_server.url}/widget.js" data-site="{key}"></script>'
        yield Shop(website, company)


def comes(door: Shop, open_browser: OpenBrowser, path: str, **options: Any) -> Lead:
    """Somebody arrives on a page, and has been looked up: who greets here is known. Time stands still for the page."""
    lead = Lead(open_browser(**(options or DESK)).new_page())
    lead.page.clock.install()
    lead.browser.add_init_script(COUNTS)
    lead.page.clock.pause_at(datetime.now(UTC) + timedelta(minutes=1))
    lead.goes_to(door.website.address + path)
    lead.launcher.wait_for()
    return lead.is_counted()
