"""What could not be sent is seen by those who can do something about it, and tried again when they have."""

from __future__ import annotations

from starlette.testclient import TestClient

from allears.accounts.tokens import csrf_token
from tests.moved_clock import MovedClock
from tests.reception.company import Company
from tests.system.server import Server, open_company
from tests.web.mailing_company import box, browser, company, post_office

__all__ = ["box", "browser", "company", "post_office"]


def signed_in(company: Company, browser: TestClient) -> str:
    """The CSRF token of the owner's session in this browser."""
    _, session = company.do(lambda unit: company.accounts(unit).sign_in(company.owner.id, "Firefox"))
    browser.cookies.set("allears_session", session.text)
    return csrf_token(session.text)


def test_what_was_refused_says_why_and_is_tried_again_by_hand(
    company: Company, browser: TestClient, clock: MovedClock
) -> None:
    csrf = signed_in(company, browser)
    assert "Nothing was given up." in browser.get("/settings/mail").text
    company.box.at_recipient = "550 no such user"
    company.answers(company.writes(company.visitor("doris@kestrel.example"), "Hallo?"), "Guten Tag.")
    clock.move(minutes=2)
    assert company.mails() == []
    page = browser.get("/settings/mail").text
    assert "recipient_refused_550" in page
    assert "What was answered, to a visitor" in page
    assert "The mail server takes no mail for this address" in page
    company.box.at_recipient = ""
    address = page.partition('action="/settings/mail/')[2].partition('"')[0]
    retried = browser.post(f"/settings/mail/{address}", data={"csrf_token": csrf})
    assert "It is tried again now." in retried.text
    assert "Nothing was given up." in retried.text
    (mail,) = company.mails()
    assert mail["To"] == "doris@kestrel.example"
    assert browser.post(f"/settings/mail/{address}", data={"csrf_token": csrf}).status_code == 404


def test_it_says_when_no_mail_server_is_known(server: Server) -> None:
    assert "This server sends no mail." in open_company(server).owner.browser.get("/settings/mail").text
