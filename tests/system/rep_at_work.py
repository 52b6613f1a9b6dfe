"""A rep in a real browser, in words of the domain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.system.browser import OpenBrowser
from tests.system.server import Person, Server

DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


@dataclass
class AtWork:
    """`rep.opens("Tess Brandt")`, `rep.says("Hello")`: what somebody does with the inbox, and what they see in it."""

    page: Page
    server: Server

    @property
    def network(self) -> BrowserContext:
        return self.page.context

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    # --- the list

    def goes_to(self, path: str) -> None:
        self.page.goto(f"{self.server.url}{path}")

    def row(self, words: str) -> Locator:
        return self.page.locator(".row", has_text=words)

    def rows(self) -> list[str]:
        return self.page.locator(".row-name").all_inner_texts()

    def looks_at(self, view: str) -> None:
        """Another view: Mine, Unassigned, Open, Snoozed, Closed."""
        self.page.locator(".view", has_text=view).click()
        expect(self.page.locator(".view[aria-current]")).to_contain_text(view)

    def count_of(self, view: str) -> Locator:
        return self.page.locator(".view", has_text=view).locator(".count")

    # --- a conversation

    def opens(self, words: str) -> None:
        self.row(words).first.click()
        expect(self.page.locator(".conversation-name")).to_contain_text(words)

    @property
    def said(self) -> Locator:
        """Everything in the conversation: messages and notes."""
        return self.page.locator(".entries .words")

    @property
    def done(self) -> Locator:
        """The quiet lines."""
        return self.page.locator(".entries .event")

    @property
    def field(self) -> Locator:
        return self.page.locator(".composer textarea")

    def writes(self, text: str) -> None:
        self.field.fill(text)

    def says(self, text: str) -> None:
        self.field.fill(text)
        self.field.press("Enter")

    def has_sent_everything(self) -> None:
        """Nothing is on its way any more: what others write from now on comes after it."""
        expect(self.page.locator(".entries .pending")).to_have_count(0)

    def does(self, deed: str) -> None:
        """Presses a button above the conversation: Take, Give back, Snooze, Close, Reopen."""
        self.page.locator(".conversation-actions button", has_text=re.compile(rf"^\s*{deed}")).click()

    def chooses(self, words: str) -> None:
        """In the palette that is open."""
        self.page.locator(".palette-item", has_text=words).first.click()

    def undoes(self) -> None:
        self.page.locator(".toast .undo").click()

    def is_told(self, words: str) -> None:
        expect(self.page.locator(".toast")).to_contain_text(words)

    def can_read_what_they_write(self) -> None:
        """What was just done is told beside the box for a reply, never over it."""
        told, box = (self.page.locator(each).bounding_box() for each in (".toast", ".composer"))
        assert told and box
        beside = told["x"] + told["width"] <= box["x"] or told["x"] >= box["x"] + box["width"]
        assert beside or told["y"] + told["height"] <= box["y"], (told, box)

    # --- the connection

    def is_connected(self) -> None:
        expect(self.page.locator(".connection")).to_have_attribute("data-state", "live")

    def loses_the_network(self) -> None:
        self.network.set_offline(True)

    def finds_the_network_again(self) -> None:
        self.network.set_offline(False)


def at_work(open_browser: OpenBrowser, server: Server, person: Person, path: str = "/inbox", **options: Any) -> AtWork:
    """The rep sits down: a browser of their own, signed in, at a page."""
    context = open_browser(**{"viewport": DESK, **options})
    context.add_cookies([{**person.cookie, "url": server.url}])  # type: ignore[typeddict-item]
    rep = AtWork(context.new_page(), server)
    rep.goes_to(path)
    return rep
