"""Coming in and going out."""

from __future__ import annotations

import httpx
import pytest

from allears.accounts.attempts import FOR_ONE_LOGIN
from allears.accounts.founding import Founded, found
from allears.accounts.passwords import Passwords
from allears.accounts.people import CONSOLE, Actor
from allears.accounts.roles import Role
from allears.accounts.room import Accounts
from allears.web.signing_in import local_path
from tests.moved_clock import MovedClock
from tests.system.server import PASSWORD, Company, Server, anonymous, open_company

WRONG = "not the right words"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server)


def try_to(server: Server, email: str, password: str, **more: str) -> httpx.Response:
    return anonymous(server).post("/sign-in", data={"email": email, "password": password, **more})


def test_a_rep_signs_in_and_out(company: Company, server: Server) -> None:
    browser = anonymous(server)
    answer = browser.post("/sign-in", data={"email": company.owner.rep.email.upper(), "password": PASSWORD})
    assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert browser.get("/api/v1/me").json()["id"] == company.owner.id
    assert browser.get("/sign-in").headers["location"] == "/inbox"


def test_signing_out_ends_the_session_on_the_server_too(company: Company, server: Server) -> None:
    kept = company.owner.session_token
    assert company.owner.browser.post("/sign-out").headers["location"] == "/sign-in"
    thief = anonymous(server)
    thief.cookies.set("allears_session", kept)
    assert thief.get("/api/v1/me").status_code == 401


def test_a_wrong_password_and_an_unknown_address_are_told_the_same(company: Company, server: Server) -> None:
    wrong = try_to(server, company.owner.rep.email, WRONG)
    unknown = try_to(server, "nobody@ringlane.example", WRONG)
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.text.replace(company.owner.rep.email, "") == unknown.text.replace("nobody@ringlane.example", "")


def test_an_unknown_address_costs_the_same_work(
    company: Company, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time itself is too noisy for a test: what is looked at is that both verify one hash of the same cost."""
    checked: list[str] = []
    once = Passwords._fits

    def noted(self: Passwords, password: str, stored: str | None) -> bool:
        checked.append((stored or self._nobody).rsplit("$", 2)[0])
        return once(self, password, stored)

    monkeypatch.setattr(Passwords, "_fits", noted)
    try_to(server, company.owner.rep.email, WRONG)
    try_to(server, "nobody@ringlane.example", WRONG)
    assert len(checked) == 2
    assert checked[0] == checked[1]


def test_a_session_from_before_the_sign_in_is_not_taken_over(company: Company, server: Server) -> None:
    """Whoever plants a cookie in somebody's browser must not end up in their session."""
    browser = anonymous(server)
    browser.cookies.set("allears_session", company.owner.session_token)
    answer = browser.post("/sign-in", data={"email": company.owner.rep.email, "password": PASSWORD})
    assert company.owner.session_token not in answer.headers["set-cookie"]
    assert company.owner.browser.get("/api/v1/me").status_code == 401


def test_guessing_is_slowed_down_and_a_colleague_still_comes_in(server: Server, clock: MovedClock) -> None:
    company = open_company(server, reps=["Kim"])
    for _ in range(FOR_ONE_LOGIN.failures):
        assert try_to(server, company.owner.rep.email, WRONG).status_code == 422
    stopped = try_to(server, company.owner.rep.email, PASSWORD)
    assert stopped.status_code == 429
    assert int(stopped.headers["retry-after"]) > 60
    assert try_to(server, company.reps[0].rep.email, PASSWORD).status_code == 303
    clock.move(seconds=FOR_ONE_LOGIN.window / 1000)
    assert try_to(server, company.owner.rep.email, PASSWORD).status_code == 303


@pytest.mark.parametrize("wanted", ["/settings/team", "/inbox/cnv_1"])
def test_one_goes_on_to_where_one_wanted_to(company: Company, server: Server, wanted: str) -> None:
    sent = anonymous(server).get(wanted)
    assert sent.headers["location"].startswith("/sign-in?next=%2F")
    assert try_to(server, company.owner.rep.email, PASSWORD, next=wanted).headers["location"] == wanted


@pytest.mark.parametrize(
    "wanted", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:1", "/\n/e", ""]
)
def test_nobody_is_sent_elsewhere(wanted: str) -> None:
    assert local_path(wanted) == "/inbox"


def elsewhere(company: Company, server: Server) -> Founded:
    """The owner's login works at another company too."""
    owner = company.owner.rep
    return server.write(lambda unit: found(unit, "Harbour Supply", "Olga H", owner.email, "another hash"))


def test_who_works_at_two_companies_goes_from_one_to_the_other(company: Company, server: Server) -> None:
    other, browser, before = elsewhere(company, server), company.owner.browser, company.owner.session_token
    page = browser.get("/inbox").text
    assert "Work at Harbour Supply" in page
    assert browser.post("/company", data={"company": other.workspace.id}).headers["location"] == "/inbox"
    assert browser.get("/api/v1/me").json()["name"] == "Olga H"
    assert "<small>Harbour Supply</small>" in browser.get("/settings/you").text
    thief = anonymous(server)
    thief.cookies.set("allears_session", before)
    assert thief.get("/api/v1/me").status_code == 401


def test_nobody_gets_into_a_company_that_did_not_welcome_them(company: Company, server: Server) -> None:
    other = open_company(server)
    for id_ in (other.workspace.id, company.workspace.id, "wsp_none", ""):
        assert company.owner.browser.post("/company", data={"company": id_}).status_code == 404
    assert "Work at" not in company.owner.browser.get("/inbox").text
    assert company.owner.browser.get("/api/v1/me").json()["id"] == company.owner.id


def test_a_company_that_is_done_with_somebody_is_not_offered(company: Company, server: Server) -> None:
    other = elsewhere(company, server)
    kim = server.write(
        lambda unit: Accounts(unit, other.workspace, CONSOLE).welcome("Kim", "kim@harbour.example", "-", Role.OWNER)
    )
    server.write(lambda unit: Accounts(unit, other.workspace, Actor("rep", kim.id)).disable(other.owner.id, Role.OWNER))
    assert company.owner.browser.post("/company", data={"company": other.workspace.id}).status_code == 404
