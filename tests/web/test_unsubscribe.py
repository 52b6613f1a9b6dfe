"""Whoever gets our mail can end it by one click, and nobody else can."""

from __future__ import annotations

import pytest

from allears.notices.room import Notices
from allears.notices.store import NoticeStore
from tests.system.server import Company, Server, anonymous, open_company

BOX = "the mailbox's fingerprint"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, "Ringlane <b>& Söhne</b>")


def link(company: Company) -> str:
    token = company.server.write(lambda unit: Notices(unit, company.workspace).unsubscribe_link(BOX))
    return f"/unsubscribe?token={token}"


def is_suppressed(company: Company) -> bool:
    return company.server.write(lambda unit: NoticeStore(unit.connection, company.workspace).is_suppressed(BOX))


def test_looking_at_the_page_changes_nothing(company: Company) -> None:
    page = anonymous(company.server).get(link(company))
    assert page.status_code == 200
    assert "No more mail from Ringlane &lt;b&gt;&amp; Söhne&lt;/b&gt;?" in page.text
    assert not is_suppressed(company)


def test_the_one_click_of_a_mail_program_ends_mail(company: Company) -> None:
    """RFC 8058: a POST with this body, without cookies, from the mail program's own server."""
    address = link(company)
    for _ in range(2):
        answer = anonymous(company.server).post(address, data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
    assert is_suppressed(company)


def test_the_button_ends_mail_and_the_next_takes_that_back(company: Company) -> None:
    browser, address = anonymous(company.server), link(company)
    page = browser.post(address)
    assert "You get no more mail" in page.text
    assert "You get no more mail" in browser.get(address).text
    assert "No more mail from" in browser.post(address, data={"again": "yes"}).text
    assert not is_suppressed(company)


@pytest.mark.parametrize("token", ["", "x", "wsp_x.y", "wsp_00000000000000000000000000.guessed", "%00", "wsp_'--.x"])
def test_a_link_that_is_none_of_ours_ends_nothing(company: Company, token: str) -> None:
    browser = anonymous(company.server)
    assert browser.get(f"/unsubscribe?token={token}").status_code == 404
    assert browser.post(f"/unsubscribe?token={token}").status_code == 404


def test_a_link_of_another_company_ends_nothing_here(company: Company, server: Server) -> None:
    other = open_company(server, "Kestrel")
    token = link(other).partition("=")[2]
    moved = token.replace(other.workspace.id, company.workspace.id)
    assert anonymous(server).post(f"/unsubscribe?token={moved}").status_code == 404
    assert not is_suppressed(company)
