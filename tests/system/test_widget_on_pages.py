"""The widget is a guest on other people's pages: it fits in, disturbs nothing, and stores nothing unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.system.browser import OpenBrowser
from tests.system.shop import Shop
from tests.system.visiting import SENT, Visitor, once

if TYPE_CHECKING:
    from playwright.sync_api import Request

OLD_RESET = """<style>
* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: 100% serif !important;
    float: left !important; position: static !important; color: fuchsia !important; max-width: 20px !important;
    box-sizing: content-box !important }
div, button, dialog, textarea, :not(:defined) { display: none !important }
html { font-size: 62.5%; line-height: 3; text-transform: uppercase; letter-spacing: 1em }
</style>"""


def visit(open_browser: OpenBrowser, address: str, **options: Any) -> Visitor:
    return Visitor(open_browser(**options).new_page()).goes_to(address)


def told_in(request: Request) -> list[dict[str, Any]]:
    """What one request tells of pages and events."""
    body: Any = request.post_data_json
    return list(body["events"])


def test_it_works_under_a_strict_policy_and_trusted_types(shop: Shop, open_browser: OpenBrowser) -> None:
    policy = (
        f"default-src 'none'; script-src {shop.server}; connect-src {shop.server}; img-src {shop.server}; "
        "style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    shop.website.headers["Content-Security-Policy"] = policy
    page = open_browser().new_page()
    page.add_init_script(
        "window.broken = []; addEventListener('securitypolicyviolation', e => broken.push(e.effectiveDirective))"
    )
    visitor = Visitor(page).goes_to(shop.website.address).opens_the_chat()
    visitor.writes("hello").sees_state(SENT)
    shop.reply("Good morning https://ringlane.example", choices=["Yes", "No"])
    visitor.panel.get_by_role("button", name="Yes").click()
    visitor.sees("Yes").sees_state(SENT)
    assert page.evaluate("broken") == []
    box = visitor.panel.bounding_box()
    assert box and box["width"] == 384, "the style sheets are in force"


def test_the_page_s_own_styles_do_not_reach_it(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = visit(open_browser, shop.website.page("/", head=OLD_RESET))
    box = visitor.launcher.bounding_box()
    assert box and (box["width"], box["height"]) == (56, 56)
    visitor.opens_the_chat().writes("hello").sees_state(SENT)
    looks: Any = visitor.messages.first.evaluate(
        "it => { const { fontSize, lineHeight, textTransform, letterSpacing, color } = getComputedStyle(it);"
        "return { fontSize, lineHeight, textTransform, letterSpacing, color } }"
    )
    assert looks == {
        "fontSize": "16px",
        "lineHeight": "22px",
        "textTransform": "none",
        "letterSpacing": "normal",
        "color": "rgb(255, 255, 255)",
    }


def test_nothing_on_the_page_moves(shop: Shop, open_browser: OpenBrowser) -> None:
    body = "<main style='height: 3000px'>A long page</main><footer>Its end</footer>"
    page = open_browser().new_page()
    page.add_init_script(
        "window.shifts = 0;"
        "new PerformanceObserver(list => { for (const entry of list.getEntries()) shifts += entry.value })"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    visitor = Visitor(page).goes_to(shop.website.page("/", body=body))
    height: Any = "document.documentElement.scrollHeight + ' ' + document.documentElement.scrollWidth"
    without = page.evaluate(height)
    visitor.opens_the_chat().writes("hello").sees_state(SENT)
    assert page.evaluate(height) == without
    page.mouse.move(5, 5)
    assert page.evaluate("new Promise(done => setTimeout(() => done(shifts), 100))") == 0


def test_nothing_is_stored_or_told_before_consent(shop: Shop, open_browser: OpenBrowser) -> None:
    page = open_browser().new_page()
    told: list[str] = []
    page.on("request", lambda request: told.append(request.url) if request.method == "POST" else None)
    visitor = Visitor(page).goes_to(shop.website.address)
    visitor.launcher.hover()
    page.evaluate("history.pushState(null, '', '/pricing?utm_source=x')")
    page.evaluate("allears('track', 'price.seen', { plan: 'team' })")
    page.wait_for_timeout(1_500)  # longer than page views are gathered
    assert visitor.stored() == {}
    assert told == []
    assert page.context.cookies() == []


def test_with_consent_pages_are_told_also_of_single_page_apps(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = visit(open_browser, shop.website.address + "/start?utm_source=letter#secret")
    visitor.launcher.wait_for()
    with visitor.page.expect_request("**/widget/v1/events") as first:
        visitor.page.evaluate("allears('consent', true)")
    [start] = told_in(first.value)
    assert start["url"] == shop.website.address + "/start?utm_source=letter"
    with visitor.page.expect_request("**/widget/v1/events") as second:
        visitor.page.evaluate("document.title = 'Prices'; history.pushState(null, '', '/pricing')")
        visitor.page.wait_for_timeout(10)
        visitor.page.evaluate("allears.track('price.seen', { plan: 'team' })")
    pricing, own = told_in(second.value)
    assert (pricing["title"], pricing["referrer"]) == ("Prices", start["url"])
    assert (own["type"], own["data"]) == ("custom", {"plan": "team"})
    # The server's clock stands still, and does not believe that things happened after it: all have the same time.
    assert shop.wait_until(lambda: sorted(shop.tracked()) == ["/pricing", "/start", "price.seen"])


def test_taking_consent_back_leaves_nothing_behind(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = visit(open_browser, shop.website.address).opens_the_chat().writes("hello").sees_state(SENT)
    assert visitor.stored() != {}
    visitor.page.evaluate("allears('consent', false)")
    assert visitor.stored() == {}


def test_a_browser_that_asks_not_to_be_followed_is_not(shop: Shop, open_browser: OpenBrowser) -> None:
    shop.setting(consent="not_required")
    page = open_browser().new_page()
    page.add_init_script("Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })")
    Visitor(page).goes_to(shop.website.address).launcher.wait_for()
    page.wait_for_timeout(1_500)  # longer than page views are gathered
    assert shop.tracked() == []


def test_it_is_shown_on_the_pages_the_site_wants(shop: Shop, open_browser: OpenBrowser) -> None:
    shop.setting(show=["/", "/pricing", "/docs/**"], hide=["/docs/legal/*"])
    visitor = visit(open_browser, shop.website.address + "/")
    visitor.launcher.wait_for()
    shown = {}
    for path in ("/pricing", "/pricing/", "/blog", "/docs/a/b", "/docs/legal/terms", "/docs"):
        visitor.page.evaluate("path => history.pushState(null, '', path)", path)
        shown[path] = visitor.page.evaluate(
            "new Promise(done => setTimeout(() => done(!document.querySelector('allears-widget').hidden), 20))"
        )
    assert [path for path, is_shown in shown.items() if is_shown] == ["/pricing", "/pricing/", "/docs/a/b"]
    visitor.page.evaluate("history.back()")
    visitor.page.wait_for_function("document.querySelector('allears-widget').hidden")


def test_an_app_that_replaces_the_body_keeps_its_chat(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = visit(open_browser, shop.website.address).opens_the_chat().writes("hello").sees_state(SENT)
    visitor.page.evaluate("document.body.replaceWith(document.createElement('body'))")
    visitor.launcher.wait_for()
    visitor.page.evaluate("document.body.replaceChildren()")
    visitor.launcher.wait_for()
    shop.reply("Good morning")
    visitor.page.get_by_text("Good morning").wait_for(state="attached")
    assert visitor.page.locator("allears-widget").count() == 1


def test_the_page_may_ask_before_we_are_there(shop: Shop, open_browser: OpenBrowser) -> None:
    queue = (
        "<script>window.allears = function () { (allears.q = allears.q || []).push(arguments) };"
        "allears('open', 'About: Team')</script>"
    )
    visitor = visit(open_browser, shop.website.page("/", head=queue))
    visitor.composer.wait_for()
    assert visitor.composer.input_value() == "About: Team"
    visitor.page.evaluate("allears('close')")
    visitor.panel.wait_for(state="hidden")
    visitor.page.evaluate("allears.hide()")
    visitor.launcher.wait_for(state="hidden")
    visitor.page.evaluate("allears.show()")
    visitor.launcher.wait_for()


def test_a_command_there_is_not_is_named_on_the_console(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = visit(open_browser, shop.website.address)
    visitor.launcher.wait_for()
    with visitor.page.expect_console_message() as told:
        visitor.page.evaluate("allears('opne')")
    assert told.value.text.startswith('allears("opne"): there is open, close,')


def test_on_a_foreign_website_it_stays_away_and_says_why(shop: Shop, open_browser: OpenBrowser) -> None:
    shop.setting(allowed_origins=["https://ringlane.example"])
    page = open_browser().new_page()
    with page.expect_console_message(lambda told: told.text.startswith("Allears")) as told:
        page.goto(shop.website.address)
    assert f"{shop.website.address} is not one of this site's origins" in told.value.text
    assert page.locator("allears-widget").count() == 0


def test_a_script_that_is_included_twice_makes_one_chat(shop: Shop, open_browser: OpenBrowser) -> None:
    visitor = visit(open_browser, shop.website.page("/", body="<h1>Twice</h1>" + shop.website.script))
    visitor.launcher.wait_for()
    assert visitor.page.locator("allears-widget").count() == 1


def test_a_page_does_not_suffer_when_the_chat_cannot_be_reached(shop: Shop, open_browser: OpenBrowser) -> None:
    page = open_browser().new_page()
    page.clock.install()
    page.route("**/widget/v1/site/*", once(lambda route: route.abort()))
    with page.expect_console_message() as told:
        page.goto(shop.website.address)
    assert "Allears" in told.value.text or "ERR_FAILED" in told.value.text
    assert page.locator("h1").inner_text() == "A page"
    page.clock.run_for(2_500)
    Visitor(page).launcher.wait_for()


@pytest.mark.parametrize(
    ("page", "dark"),
    [
        ("<style>html { background: #111 }</style>", True),
        ("<style>body { background: rgb(250, 250, 250) } html { background: #000 }</style>", False),
        ("<meta name='color-scheme' content='dark'>", True),
        ("<meta name='color-scheme' content='light dark'>", False),
        ("", False),
    ],
)
def test_it_is_dark_where_the_page_is(shop: Shop, open_browser: OpenBrowser, page: str, dark: bool) -> None:
    visitor = visit(open_browser, shop.website.page("/", head=page))
    visitor.launcher.wait_for()
    assert (visitor.page.locator("allears-widget").get_attribute("dark") is not None) is dark


def test_it_follows_a_page_that_is_switched_to_dark(shop: Shop, open_browser: OpenBrowser) -> None:
    style = "<style>body { background: #fff } [data-theme=dark] body { background: #111 }</style>"
    visitor = visit(open_browser, shop.website.page("/", head=style))
    visitor.launcher.wait_for()
    visitor.page.evaluate("document.documentElement.dataset.theme = 'dark'")
    visitor.page.locator("allears-widget[dark]").wait_for(state="attached")
    assert visitor.page.locator("allears-widget").evaluate("it => getComputedStyle(it).colorScheme") == "dark"


def test_it_speaks_the_site_s_language_and_the_site_s_own_words(shop: Shop, open_browser: OpenBrowser) -> None:
    shop.setting(
        language="de", look={"color": "#b45309", "position": "left", "logo": "", "texts": {"greeting": "Moin!"}}
    )
    visitor = visit(open_browser, shop.website.address)
    visitor.page.get_by_role("button", name="Chat öffnen").click()
    visitor.panel.get_by_text("Moin!").wait_for()
    visitor.panel.get_by_role("button", name="Mit einem Menschen sprechen").wait_for()
    box = visitor.panel.bounding_box()
    assert box and box["x"] == 24


def test_the_colour_of_the_site_is_always_readable(shop: Shop, open_browser: OpenBrowser) -> None:
    for colour, ink in (
        ("#ffe600", "rgb(0, 0, 0)"),
        ("#0f766e", "rgb(255, 255, 255)"),
        ("not a colour", "rgb(255, 255, 255)"),
    ):
        shop.setting(look={"color": colour, "position": "right", "logo": "", "texts": {}})
        visitor = visit(open_browser, shop.website.address)
        assert visitor.launcher.evaluate("it => getComputedStyle(it).color") == ink
