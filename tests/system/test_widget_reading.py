"""Everybody can use it: by keyboard, by ear, on a small phone, at twice the size, in the dark, without motion."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.system.browser import OpenBrowser
from tests.system.shop import Shop
from tests.system.visiting import MOVING, SENT, Visitor, fits, serious_problems

ROOT = Path(__file__).parents[2]
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2}
SMALL_PHONE = {
    "viewport": {"width": 320, "height": 568},
    "is_mobile": True,
    "has_touch": True,
    "device_scale_factor": 2,
}
DESKTOP = {"viewport": {"width": 1280, "height": 820}}
TWICE = {"viewport": {"width": 640, "height": 410}, "device_scale_factor": 2}
"""1280 by 820 at 200 % zoom."""

PRICES = """<style>
body { font: 16px/1.5 Inter, system-ui, sans-serif; margin: 0; padding: 32px 5vw; max-width: 740px; color: #20242a }
h1 { font-size: 40px; line-height: 1.1; margin: 48px 0 8px; letter-spacing: -.02em } nav { color: #5b626b }
nav b { margin-right: 24px; font-size: 18px; color: #20242a } p { margin: 0 0 24px; color: #4b525b }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 16px }
main div { border: 1px solid #e3e5e8; border-radius: 12px; padding: 20px; min-height: 210px; box-sizing: border-box }
</style><nav><b>Ringlane</b> Product &nbsp; Pricing &nbsp; Customers</nav>
<h1>Simple prices, per seller</h1><p>For small teams that sell by phone and e-mail. No contract.</p>
<main><div><b>Starter</b><br>$29 a seat a month</div><div><b>Team</b><br>$49 a seat a month</div>
<div><b>Scale</b><br>$79 a seat a month</div></main>"""
IN_THE_DARK = (
    "<style>html { background: #131316 } body, nav b { color: #eceae6 !important } p, nav { color: #a5a29c !important }"
    + ("main div { border-color: #333338 !important }</style>")
)


def talk(shop: Shop, open_browser: OpenBrowser, head: str = "", **options: Any) -> Visitor:
    """A conversation of a few messages, with answers to tap at its end."""
    visitor = Visitor(open_browser(**options).new_page())
    visitor.goes_to(shop.website.page("/", body=PRICES + head)).opens_the_chat()
    visitor.writes("what's the difference between starter and team, and do you have spanish?").sees_state(SENT)
    shop.reply(
        "Team adds shared inboxes and call recording. The app is in English and Spanish; support answers in English. "
        "What made you look for a new tool?"
    )
    visitor.panel.get_by_text("Team adds").wait_for()
    visitor.writes("follow ups fall through the cracks since we grew. we're about 12 now").sees_state(SENT)
    shop.reply(
        "Team's queue shows every promised call until it is made; that is what teams of your size use most. "
        "Are all 12 selling? Then I can name the price.",
        choices=["All 12 sell", "Some of them", "Rather not say"],
    )
    visitor.panel.get_by_role("button", name="Rather not say").wait_for()
    return visitor


@pytest.mark.parametrize("options", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("head", ["", IN_THE_DARK], ids=["light", "dark"])
def test_axe_finds_nothing_serious(shop: Shop, open_browser: OpenBrowser, options: dict[str, Any], head: str) -> None:
    visitor = talk(shop, open_browser, head, **options)
    assert serious_problems(visitor) == []
    visitor.is_offline().writes("are you there?").panel.get_by_text("No connection right now").wait_for()
    assert serious_problems(visitor) == []


def test_the_whole_chat_works_by_keyboard(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address)
    visitor.launcher.wait_for()
    keyboard = visitor.page.keyboard
    focused = "(it => it?.ariaLabel ?? it?.textContent ?? '')(document.activeElement.shadowRoot?.activeElement)"
    keyboard.press("Tab")
    assert visitor.page.evaluate(focused) == "Open the chat"
    keyboard.press("Enter")
    visitor.page.wait_for_function(f"{focused} === 'Write a message'")
    keyboard.type("hello")
    keyboard.press("Enter")
    visitor.sees_state(SENT)
    shop.reply("Do you sell by phone?", choices=["Yes", "No"])
    visitor.panel.get_by_role("button", name="Yes").wait_for()
    keyboard.press("Shift+Tab")
    assert visitor.page.evaluate(focused) == "No"
    keyboard.press("Enter")
    visitor.sees("No").sees_state(SENT)
    keyboard.press("Escape")
    visitor.panel.wait_for(state="hidden")
    assert visitor.page.evaluate(focused) == "Open the chat"


def test_the_page_s_own_shortcuts_do_not_hear_what_is_written(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.page.evaluate("window.heard = ''; addEventListener('keydown', event => { heard += event.key })")
    visitor.composer.press_sequentially("slash / and s")
    assert visitor.page.evaluate("heard") == ""


def test_a_screen_reader_hears_what_comes_in_and_who_said_it(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = talk(shop, open_browser)
    log = visitor.panel.get_by_role("log", name="Messages")
    said = log.aria_snapshot()
    assert "You" in said
    assert "Kim" in said
    assert visitor.panel.get_by_role("heading", name="Ringlane").count() == 1
    assert visitor.panel.get_attribute("aria-label") == "Ringlane"


@pytest.mark.parametrize("options", [SMALL_PHONE, PHONE], ids=["320", "390"])
def test_on_a_phone_it_is_the_whole_screen_with_a_real_way_out(
    shop: Shop, open_browser: OpenBrowser, options: dict[str, Any]
) -> None:
    visitor = talk(shop, open_browser, **options)
    size = options["viewport"]
    assert visitor.panel.bounding_box() == {"x": 0, "y": 0, **size}
    assert fits(visitor)
    close = visitor.panel.get_by_role("button", name="Close the chat")
    box = close.bounding_box()
    assert box and min(box["width"], box["height"]) >= 44
    close.click()
    visitor.panel.wait_for(state="hidden")
    visitor.launcher.wait_for()


@pytest.mark.parametrize("options", [SMALL_PHONE, TWICE], ids=["320", "200%"])
def test_nothing_is_cut_off_when_there_is_little_room(
    shop: Shop, open_browser: OpenBrowser, options: dict[str, Any]
) -> None:
    visitor = talk(shop, open_browser, **options)
    shop.reply("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft " * 3)
    visitor.panel.get_by_text("Donau").wait_for()
    assert fits(visitor)
    box = visitor.composer.bounding_box()
    assert box and box["y"] + box["height"] <= options["viewport"]["height"]
    log = visitor.panel.get_by_role("log").bounding_box()
    assert log and log["height"] >= 100


def test_nothing_moves_for_whoever_asked_for_less_motion(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser(reduced_motion="reduce").new_page()).goes_to(shop.website.address).opens_the_chat()
    assert visitor.page.evaluate(MOVING) == 0
    assert visitor.panel.evaluate("it => getComputedStyle(it).animationName") == "none"


def test_when_nobody_is_there_it_says_when_somebody_is(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = Visitor(open_browser().new_page()).goes_to(shop.website.address).opens_the_chat()
    visitor.must_be_greeted_by("Leave us a message")


@pytest.mark.parametrize(
    ("name", "options", "head"),
    [
        ("widget-desktop", DESKTOP, ""),
        ("widget-dark", DESKTOP, IN_THE_DARK),
        ("widget-phone", PHONE, ""),
        ("widget-small-phone", SMALL_PHONE, ""),
    ],
)
def test_the_pictures_in_the_docs(
    shop: Shop, open_browser: OpenBrowser, tmp_path: Path, name: str, options: dict[str, Any], head: str
) -> None:
    """ALLEARS_PICTURES=1 writes them to docs/pictures; otherwise they are only taken."""
    shop.answered_within(minutes=3)
    with shop.at_the_inbox():
        visitor = talk(shop, open_browser, head, **options)
    visitor.page.mouse.move(200, 600)
    visitor.page.wait_for_timeout(300)  # until the last message has appeared
    folder = ROOT / "docs" / "pictures" if os.environ.get("ALLEARS_PICTURES") else tmp_path
    visitor.page.screenshot(path=folder / f"{name}.png")
    assert (folder / f"{name}.png").stat().st_size > 10_000
