"""A visitor of a website, at a real browser, and what they do and see in the widget."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Locator, Page, Route

Answer = Callable[["Route"], None]

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
SENT, SEEN = "Sent", "Seen"
WAITING = "Waiting for a connection; it goes out by itself"


def once(answer: Answer) -> Answer:
    """Answers the first request in the server's place; all others reach it.

    (Playwright's own `times=1` takes the interception away, and loses requests that are made at that moment.)
    """
    answered: list[Route] = []

    def handle(route: Route) -> None:
        if answered:
            route.fallback()
        else:
            answered.append(route)
            answer(route)

    return handle


def refusing(status: int, detail: str, retry_after: int = 0) -> Answer:
    """A no of the server's, for the first request."""
    headers = {"Retry-After": str(retry_after), "Access-Control-Expose-Headers": "Retry-After"} if retry_after else {}
    return once(lambda route: route.fulfill(status=status, json={"detail": detail}, headers=headers))


@dataclass(frozen=True)
class Visitor:
    """One tab of one browser, on a page with the widget."""

    page: Page

    @property
    def browser(self) -> BrowserContext:
        return self.page.context

    @property
    def launcher(self) -> Locator:
        return self.page.locator("allears-widget .launcher")

    @property
    def panel(self) -> Locator:
        return self.page.locator("allears-widget").get_by_role("dialog")

    @property
    def composer(self) -> Locator:
        return self.panel.get_by_role("textbox", name="Write a message")

    @property
    def messages(self) -> Locator:
        return self.panel.locator(".bubble")

    def goes_to(self, address: str) -> Visitor:
        self.page.goto(address)
        return self

    def opens_the_chat(self) -> Visitor:
        self.launcher.click()
        self.composer.wait_for()
        return self

    def writes(self, text: str) -> Visitor:
        self.composer.fill(text)
        self.composer.press("Enter")
        return self

    def sees(self, text: str, times: int = 1) -> Visitor:
        """Waits until a message with exactly this text stands there, so often and not oftener."""
        from playwright.sync_api import expect

        expect(self.messages.filter(has_text=re.compile(f"^{re.escape(text)}$"))).to_have_count(times)
        return self

    def sees_state(self, text: str) -> Visitor:
        """Waits until the newest message of one's own says this about itself."""
        from playwright.sync_api import expect

        expect(self.panel.locator(".state").last).to_have_text(text)
        return self

    def must_be_greeted_by(self, *lines: str) -> Visitor:
        """Waits until these lines stand below the company's name, one after the other."""
        from playwright.sync_api import expect

        said = re.compile("\\s+".join(map(re.escape, lines)))
        expect(self.panel.locator(".status")).to_have_text(said, use_inner_text=True)
        return self

    def conversation(self) -> list[str]:
        """What stands in the log, from the top."""
        return self.messages.all_inner_texts()

    def opens_another_tab(self, address: str) -> Visitor:
        return Visitor(self.browser.new_page()).goes_to(address)

    def is_offline(self, offline: bool = True) -> Visitor:
        self.browser.set_offline(offline)
        return self

    def stored(self) -> dict[str, str]:
        """All that this origin keeps in the browser."""
        both: Any = self.page.evaluate("({ ...localStorage, ...sessionStorage })")
        return dict(both)


MOVING = "document.querySelector('allears-widget').shadowRoot.getAnimations().length"
"""How much moves. What moves in the widget is asked for in the widget: the document knows of its own alone."""
STANDS_STILL = """async () => {
    const { shadowRoot } = document.querySelector("allears-widget");
    for (let moving; (moving = shadowRoot.getAnimations().filter(it => it.playState !== "finished")).length;)
        await Promise.allSettled(moving.map(it => it.finished));
}"""


def serious_problems(visitor: Visitor) -> list[str]:
    """What axe finds in the widget, of serious and critical impact, with the place, once nothing moves any more."""
    visitor.page.evaluate(STANDS_STILL)
    visitor.page.evaluate(AXE.read_text())
    found: Any = visitor.page.evaluate("axe.run('allears-widget')")
    return [
        f"{problem['id']}: {node['html']}"
        for problem in found["violations"]
        if problem["impact"] in ("serious", "critical")
        for node in problem["nodes"]
    ]


def fits(visitor: Visitor) -> bool:
    """Nothing in the panel is wider than it."""
    return bool(
        visitor.panel.evaluate(
            "it => [it, ...it.querySelectorAll('.log')].every(one => one.scrollWidth <= one.clientWidth)"
        )
    )
