"""All doors in one application, and none of them without a word about who may come through."""

from __future__ import annotations

import pytest
from starlette.responses import Response
from starlette.routing import Route

from allears.storage.database import Database
from allears.web import application
from allears.web.application import build_application
from allears.web.parts import CODE_LETTERS, Parts, new_code
from tests.system.server import Server, anonymous, open_company, quick_passwords


async def unguarded() -> Response:
    return Response("come in")


def test_a_route_that_says_nothing_about_access_stops_the_start(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(application, "DOORS", (lambda _: [Route("/unguarded", unguarded)],))
    with pytest.raises(TypeError, match="unguarded"):
        build_application(Parts(database, passwords=quick_passwords()))


def test_whoever_watches_the_server_gets_an_answer_without_signing_in(server: Server) -> None:
    watcher = anonymous(server)
    assert watcher.get("/health").json() == {"status": "alive"}
    assert watcher.get("/ready").json() == {"status": "ready"}
    counted = watcher.get("/metrics").text
    assert 'allears_answer_seconds_count{method="GET",route="/ready",status="2xx"}' in counted


def test_the_first_page_leads_on(server: Server) -> None:
    assert anonymous(server).get("/").headers["location"] in ("/start", "/inbox")


def test_style_sheets_are_found_and_nothing_else_of_the_disk(server: Server) -> None:
    open_company(server)
    browser = anonymous(server)
    page = browser.get("/sign-in").text
    sheet = page.split('rel="stylesheet" href="')[1].split('"')[0]
    assert browser.get(sheet).headers["content-type"].startswith("text/css")
    for path in (
        "/styles/../pages.py",
        "/styles/%2e%2e/pages.py",
        "/styles/",
        "/assets/none.js",
        "/styles/styles.css%00",
    ):
        assert browser.get(path).status_code == 404


def test_a_code_can_be_read_from_one_screen_and_typed_on_another() -> None:
    code = new_code()
    assert len(code) == 9
    assert set(code.replace("-", "")) <= set(CODE_LETTERS)
    assert new_code() != code
