"""Settings and the pages in front of the sign-in, as people use them in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from allears.accounts.roles import Role
from tests.system.browser import OpenBrowser
from tests.system.server import PASSWORD, Company, Server, open_company
from tests.system.test_inbox_pictures import complaints

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.usefixtures("browser_files")
TOPICS = ("site", "team", "keys", "changes", "you")


@pytest.fixture(scope="session", params=["sqlite"])
def engine_name(request: pytest.FixtureRequest) -> str:
    """What a browser does with a page does not depend on the database: one is enough."""
    name: str = request.param
    return name


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, reps=["Kim"])


def owner_at(open_browser: OpenBrowser, company: Company, path: str, **options: object) -> Page:
    """The owner's browser on a page."""
    context = open_browser(**options)
    name, token = company.owner.cookie["name"], company.owner.session_token
    context.add_cookies([{"name": name, "value": token, "url": company.server.url}])
    page = context.new_page()
    page.goto(f"{company.server.url}{path}")
    return page


def test_who_is_invited_opens_the_link_and_its_token_leaves_the_address(
    open_browser: OpenBrowser, company: Company
) -> None:
    email = f"ana-{company.workspace.id}@ringlane.example"
    _, token = company.server.write(lambda unit: company.accounts(unit).invite(email, "Ana", Role.REP, Role.OWNER))
    page = open_browser().new_page()
    page.goto(f"{company.server.url}/invitation#{token.text}")
    page.wait_for_url("**/invitation")
    assert not page.get_by_label("Your invitation's link").is_visible()
    assert complaints(page) == []
    page.get_by_label("Your name").fill("Ana")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Join").click()
    page.wait_for_url("**/inbox**")


def test_a_colleague_is_shut_out_and_let_in_again_by_undo(open_browser: OpenBrowser, company: Company) -> None:
    page = owner_at(open_browser, company, "/settings/team")
    page.get_by_role("button", name="Shut out").click()
    page.get_by_role("button", name="Undo").click()
    assert page.get_by_role("status").inner_text() == "Kim can sign in again."


def test_a_site_is_saved_with_the_keyboard_alone(open_browser: OpenBrowser, company: Company) -> None:
    page = owner_at(open_browser, company, "/settings/site")
    page.get_by_label("Greeting").focus()
    page.keyboard.type("Hello there")
    page.keyboard.press("Enter")
    assert "Saved." in page.get_by_role("status").inner_text()
    assert page.get_by_label("Greeting").input_value() == "Hello there"


@pytest.mark.parametrize("look", ["light", "dark"])
def test_axe_finds_nothing_serious_in_the_settings(open_browser: OpenBrowser, company: Company, look: str) -> None:
    page = owner_at(open_browser, company, "/settings", color_scheme=look)
    for topic in TOPICS:
        page.goto(f"{company.server.url}/settings/{topic}")
        assert complaints(page) == [], topic


@pytest.mark.parametrize("path", ["/sign-in", "/invitation", "/password", "/no-such-page", "/api/v1/docs"])
def test_axe_finds_nothing_serious_in_front_of_the_sign_in(
    open_browser: OpenBrowser, company: Company, path: str
) -> None:
    page = open_browser().new_page()
    page.goto(f"{company.server.url}{path}")
    assert complaints(page) == []


@pytest.mark.parametrize("topic", TOPICS)
def test_on_a_small_phone_nothing_runs_out_of_the_page(open_browser: OpenBrowser, company: Company, topic: str) -> None:
    page = owner_at(open_browser, company, f"/settings/{topic}", viewport={"width": 320, "height": 640})
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 320
