"""Speed to lead as people read it."""

from __future__ import annotations

import pytest

from tests.system.server import Company, Server, open_company
from tests.system.talk import desk, guest
from tests.web.inbox.reading_pages import looks_at


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina")


def answered_after(company: Company, minutes: float, name: str = "") -> None:
    person = guest(company)
    person.writes(f"hello, {minutes} minutes")
    if name:
        person.is_called(company.owner, name=name)
    company.server.clock.move(minutes=minutes)
    desk(company.owner, person).says("Yes, it does.")


def test_the_title_states_the_finding_and_every_bar_opens_its_leads(company: Company) -> None:
    for minutes in (0.5, 2, 3, 4):
        answered_after(company, minutes)
    answered_after(company, 20, "Tess Brandt")
    page = looks_at(company.owner, "/inbox/speed")
    assert "Half of the visitors had a useful answer within 3 minutes" in page
    assert "bucket=3" in page
    assert "Tess Brandt" not in page
    assert "Tess Brandt" in looks_at(company.owner, "/inbox/speed?days=7&bucket=3")
    assert "Nobody waited that long." in looks_at(company.owner, "/inbox/speed?days=30&bucket=5")


def test_too_few_say_so_instead_of_a_number(company: Company) -> None:
    answered_after(company, 2)
    page = looks_at(company.owner, "/inbox/speed")
    assert "Too few conversations to say how fast visitors are answered" in page
    assert "–" in page


def test_programs_get_the_same_figures(company: Company) -> None:
    for minutes in (1, 2, 3, 4, 20):
        answered_after(company, minutes)
    found = company.owner.browser.get("/api/v1/speed-to-lead?days=30").json()
    assert found["days"] == 30
    assert found["overall"] == {
        "conversations": 5,
        "answered": 5,
        "enough": True,
        "median": 180_000,
        "p90": 1_200_000,
    }
    assert found["by_bot"]["enough"] is False
    assert company.owner.browser.get("/api/v1/speed-to-lead?days=0").status_code == 422
