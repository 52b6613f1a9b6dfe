"""Who a visitor is to the server, over a real connection; from which pages they may ask."""

from __future__ import annotations

from dataclasses import replace

import httpx
import jwt
import pytest

from allears.accounts.site import SiteSettings
from allears.messenger.room import Messenger
from allears.messenger.store_visitor import visitor_by_id
from allears.web.widget import visitors
from allears.web.widget.sites import matches
from tests.system.server import Company, Server, client
from tests.web.widget.visiting import Browser, company_of, visitor_of


def signed(company: Company, subject: str, **claims: object) -> str:
    now = company.server.clock.now() // 1000
    body = {"sub": subject, "aud": company.site.public_key, "exp": now + 3600, **claims}
    site = company.server.write(lambda unit: company.accounts(unit).site(company.site.id))
    if not site.identity_keys:
        site, _ = company.server.write(lambda unit: company.accounts(unit).new_identity_key(company.site.id))
    return jwt.encode(body, site.identity_keys[0], "HS256")


def test_who_comes_again_is_who_they_were(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    again = doris.post("visitors", site=company.site.public_key)
    assert (again.status_code, again.json()["visitor"]["id"]) == (200, doris.id)
    assert doris.client.headers["Authorization"] == f"Bearer {again.json()['token']}"


def test_when_a_visitor_was_last_here_is_known(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    server.clock.move(minutes=10)
    doris.post("visitors", site=company.site.public_key)
    waits = server.write(lambda unit: visitor_by_id(unit.connection, company.workspace, doris.id))
    assert waits is not None
    assert waits.last_seen_at == server.clock.now()


def zone_of(doris: Browser, company: Company) -> str | None:
    found = company.server.write(lambda unit: visitor_by_id(unit.connection, company.workspace, doris.id))
    assert found is not None
    return found.time_zone


def test_a_browser_says_where_its_clock_belongs_to(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company, time_zone="Europe/London")
    assert zone_of(doris, company) == "Europe/London"
    doris.post("visitors", site=company.site.public_key, time_zone="America/Toronto")
    assert zone_of(doris, company) == "America/Toronto"
    answer = doris.post("conversations", client_id="first", text="Hello", time_zone="Asia/Kolkata")
    assert (answer.status_code, zone_of(doris, company)) == (201, "Asia/Kolkata")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "localtime", "../../etc/passwd", "x" * 10_000, "", 7, None, ["UTC"]])
def test_a_zone_that_nobody_knows_turns_nobody_away(server: Server, zone: object) -> None:
    company = company_of(server)
    doris = visitor_of(company, time_zone=zone)
    answer = doris.post("conversations", client_id="first", text="Hello", time_zone=zone)
    assert (answer.status_code, zone_of(doris, company)) == (201, None)


def test_an_old_name_is_understood_where_the_machine_knows_only_the_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visitors, "zones", lambda: frozenset({"Asia/Kolkata"}))
    assert visitors.time_zone_in({"time_zone": "Asia/Calcutta"}) == "Asia/Kolkata"
    assert visitors.time_zone_in({"time_zone": "Europe/London"}) is None


def test_a_token_of_another_site_opens_nothing_here(server: Server) -> None:
    doris, other = visitor_of(company_of(server)), company_of(server)
    answer = doris.post("visitors", site=other.site.public_key)
    assert (answer.status_code, answer.json()["visitor"]["id"] != doris.id) == (201, True)


def test_an_unknown_site_is_said_so(server: Server) -> None:
    company_of(server)
    for path, body in (("visitors", {"site": "nobody"}), ("site/nobody", None)):
        answer = client(server, {}).request("POST" if body else "GET", f"/widget/v1/{path}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_the_companys_word_opens_the_history_on_another_device(server: Server) -> None:
    company = company_of(server)
    phone = visitor_of(company, identity=signed(company, "crm-1", name="Doris Bell"))
    conversation = phone.opens()
    laptop = visitor_of(company, identity=signed(company, "crm-1"))
    assert [each["id"] for each in laptop.get("me").json()["conversations"]] == [conversation]
    assert laptop.post("visitors", site=company.site.public_key).json()["visitor"]["id"]


@pytest.mark.parametrize("claims", [{"aud": "other"}, {"exp": 1}, {"exp": 9_999_999_999}])
def test_an_identity_that_does_not_hold_is_refused(server: Server, claims: dict[str, object]) -> None:
    company = company_of(server)
    body = {"site": company.site.public_key, "identity": signed(company, "crm-1", **claims)}
    answer = client(server, {}).post("/widget/v1/visitors", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "identity")


def test_a_mails_link_is_used_once(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    conversation = doris.opens()
    doris.post("email", email="doris@example.com")
    token = server.write(lambda unit: Messenger(unit, company.workspace).way_back(conversation, "doris@example.com"))
    elsewhere = client(server, {})
    back = elsewhere.post("/widget/v1/return", json={"token": token})
    assert back.json()["conversation"] == {"id": conversation}
    elsewhere.headers["Authorization"] = f"Bearer {back.json()['token']}"
    assert elsewhere.get(f"/widget/v1/conversations/{conversation}").status_code == 200
    again = elsewhere.post("/widget/v1/return", json={"token": token})
    assert (again.status_code, again.json()["code"]) == (410, "link")
    assert elsewhere.post("/widget/v1/return", json={"token": "x"}).status_code == 410


def test_only_pages_of_the_sites_origins_may_ask(server: Server) -> None:
    company = company_of(server)
    settings: SiteSettings = replace(company.site.settings, allowed_origins=("https://ringlane.example",))
    server.write(lambda unit: company.accounts(unit).change_site(company.site.id, settings))
    browser = client(server, {})
    body = {"site": company.site.public_key}

    def asks(origin: str) -> httpx.Response:
        return browser.post("/widget/v1/visitors", json=body, headers={"Origin": origin})

    assert asks("https://mallory.example").status_code == 403
    allowed = asks("https://ringlane.example")
    assert allowed.headers["access-control-allow-origin"] == "https://ringlane.example"
    browser.headers["Authorization"] = f"Bearer {allowed.json()['token']}"
    told = browser.get("/widget/v1/me", headers={"Origin": "https://mallory.example"})
    assert (told.status_code, told.json()["code"]) == (403, "origin")
    assert "allow-credentials" not in str(allowed.headers).lower()


def test_a_preflight_grants_what_the_widget_sends_and_no_more(server: Server) -> None:
    asked = {"Origin": "https://any.example", "Access-Control-Request-Method": "POST"}
    for path in ("visitors", "conversations/cnv_1/messages", "conversations/cnv_1/stream"):
        granted = client(server, {}).options(f"/widget/v1/{path}", headers=asked)
        assert granted.status_code == 204
        assert granted.headers["access-control-allow-headers"] == "Authorization, Content-Type, Last-Event-ID"


@pytest.mark.parametrize(
    ("origin", "pattern", "is_allowed"),
    [
        ("https://a.example", "https://a.example/", True),
        ("https://www.a.example", "https://a.example", False),
        ("https://www.a.example", "https://*.a.example", True),
        ("https://a.example", "https://*.a.example", False),
        ("http://www.a.example", "https://*.a.example", False),
        ("https://evila.example", "https://*.a.example", False),
        ("https://a.example:8443", "https://a.example", False),
        ("null", "https://a.example", False),
    ],
)
def test_origins_match_as_a_whole(origin: str, pattern: str, is_allowed: bool) -> None:
    assert matches(origin, pattern) is is_allowed


def test_what_a_visitor_looked_at_is_kept_once_and_shown_to_reps(server: Server) -> None:
    company = company_of(server)
    doris = visitor_of(company)
    page = {"id": "e1", "type": "page.viewed", "at": 1, "url": "https://ringlane.example/pricing", "title": "Prices"}
    event = {"id": "e2", "type": "custom", "at": 1, "url": "", "name": "watched_demo", "data": {"seconds": 40}}
    assert [doris.post("events", events=[page, event]).status_code for _ in range(2)] == [204, 204]
    present = server.parts.presence.here(company.workspace.id, server.clock.now())
    assert [(each.visitor_id, each.path) for each in present] == [(doris.id, "/pricing")]
    assert doris.post("events", events=[{"id": "e3", "type": "other", "at": 1}]).status_code == 422
    assert doris.post("events", events="x").status_code == 422


def test_anybody_may_know_how_the_messenger_looks(server: Server) -> None:
    company = company_of(server)
    about = client(server, {}).get(f"/widget/v1/site/{company.site.public_key}").json()
    assert (about["site"]["consent"], about["open"], about["reply_time"], about["reps"]) == ("required", True, None, [])
