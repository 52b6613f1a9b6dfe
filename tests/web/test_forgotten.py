"""A forgotten password costs a minute, and tells nobody who works here."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.reception.company import Company, colleague_link_in
from tests.system.server import Server, anonymous
from tests.web.mailing_company import box, browser, company, post_office

__all__ = ["box", "browser", "company", "post_office"]


def ask(browser: TestClient, email: str) -> str:
    answer = browser.post("/forgotten-password", data={"email": email})
    assert answer.status_code == 200
    return answer.text.replace(email, "…")


def test_the_mailed_link_leads_to_a_new_password(company: Company, browser: TestClient) -> None:
    assert "E-mail" in browser.get("/forgotten-password").text
    ask(browser, "Olga@ringlane.example")
    (mail,) = company.mails()
    assert mail["To"] == "olga@ringlane.example"
    assert colleague_link_in(mail)[0] == "password"


def test_an_unknown_address_is_told_the_same_and_gets_nothing(company: Company, browser: TestClient) -> None:
    assert ask(browser, "olga@ringlane.example") == ask(browser, "nobody@ringlane.example")
    assert len(company.mails()) == 1


def test_nobody_can_fill_a_mailbox_with_links(company: Company, browser: TestClient) -> None:
    said = {ask(browser, "olga@ringlane.example") for _ in range(6)}
    assert len(said) == 1
    assert len(company.mails()) == 3


def test_who_asks_about_everybody_has_to_wait(browser: TestClient) -> None:
    statuses = [browser.post("/forgotten-password", data={"email": f"x{n}@y.example"}).status_code for n in range(21)]
    assert statuses == [200] * 20 + [429]


def test_what_is_no_address_is_said(browser: TestClient) -> None:
    answer = browser.post("/forgotten-password", data={"email": "olga"})
    assert (answer.status_code, "Write an e-mail address" in answer.text) == (422, True)


def test_a_server_without_mail_says_who_can_help(server: Server) -> None:
    client = anonymous(server)
    assert "This server sends no mail" in client.get("/forgotten-password").text
    assert client.post("/forgotten-password", data={"email": "olga@ringlane.example"}).status_code == 422
