"""Who is invited over the API gets a mail, where the server sends mail."""

from __future__ import annotations

from starlette.testclient import TestClient

from allears.accounts.tokens import csrf_token
from tests.reception.company import Company, colleague_link_in
from tests.system.server import Server, open_company
from tests.web.mailing_company import box, browser, company, post_office

__all__ = ["box", "browser", "company", "post_office"]


def test_an_invitation_over_the_api_is_mailed(company: Company, browser: TestClient) -> None:
    _, session = company.do(lambda unit: company.accounts(unit).sign_in(company.owner.id, "Firefox"))
    browser.cookies.set("allears_session", session.text)
    answer = browser.post(
        "/api/v1/invitations",
        json={"email": "ben@ringlane.example", "name": "Ben"},
        headers={"X-CSRF-Token": csrf_token(session.text)},
    )
    assert (answer.status_code, answer.json()["mailed"]) == (201, True)
    (mail,) = company.mails()
    assert (mail["To"], colleague_link_in(mail)[0]) == ("ben@ringlane.example", "invitation")
    assert colleague_link_in(mail)[1] not in answer.json()["link"], "each way has a token of its own"


def test_the_settings_page_mails_it_too_and_says_so(company: Company, browser: TestClient) -> None:
    _, session = company.do(lambda unit: company.accounts(unit).sign_in(company.owner.id, "Firefox"))
    browser.cookies.set("allears_session", session.text)
    typed = {"email": "ben@ringlane.example", "role": "rep", "csrf_token": csrf_token(session.text)}
    page = browser.post("/settings/team/invitations", data=typed)
    assert "A mail is on its way to them" in page.text
    (mail,) = company.mails()
    assert mail["To"] == "ben@ringlane.example"


def test_without_a_mail_server_the_answer_says_so_and_the_link_can_be_copied(server: Server) -> None:
    answer = open_company(server).owner.browser.post("/api/v1/invitations", json={"email": "ben@ringlane.example"})
    assert answer.json()["mailed"] is False
    assert "/invitation#wsp_" in answer.json()["link"]
