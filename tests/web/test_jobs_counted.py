"""Who watches the server sees how much waits, and what was given up."""

from __future__ import annotations

from starlette.testclient import TestClient

from allears.notices.post import PASSWORD
from tests.moved_clock import MovedClock
from tests.reception.company import Company
from tests.web.mailing_company import box, browser, company, post_office

__all__ = ["box", "browser", "company", "post_office"]


def counted(browser: TestClient) -> dict[str, float]:
    lines = [line for line in browser.get("/metrics").text.splitlines() if line.startswith("allears_jobs{")]
    return {line.split('"')[1]: float(line.rsplit(" ", 1)[1]) for line in lines}


def test_jobs_are_counted_by_what_became_of_them(company: Company, browser: TestClient, clock: MovedClock) -> None:
    assert counted(browser) == {"waiting": 0, "due": 0, "dead": 0}
    company.do(lambda unit: company.post.send_password_link(unit, company.workspace, company.owner.id))
    conversation = company.writes(company.visitor("doris@kestrel.example"), "Hallo?")
    company.answers(conversation, "Guten Tag.")
    assert counted(browser) == {"waiting": 2, "due": 1, "dead": 0}, f"{PASSWORD} now, the answer in two minutes"
    company.box.at_recipient = "550 no such user"
    clock.move(minutes=2)
    company.mails()
    assert counted(browser) == {"waiting": 0, "due": 0, "dead": 2}
