"""The brief as its receiver reads it, and the banner over the conversation."""

from __future__ import annotations

import pytest

from allears.duty.handover import By, Handover
from allears.duty.room import Duty
from tests.reception.kept_lead import keep_lead
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, guest
from tests.web.inbox.reading_pages import looks_at

SAID = "we are 12 sales reps in Ohio, USA, selling by phone, and calls get lost every week. does it work with gmail?"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def tess(company: Company) -> Guest:
    person = guest(company)
    person.writes(SAID)
    person.is_called(company.owner, name="Tess Brandt")
    return person


def offered(company: Company, tess: Guest, rep_id: str | None = None) -> Handover:
    conversation_id, bot = tess.conversation_id, By("bot", "bot")

    def work(duty: Duty) -> Handover:
        if rep_id is None:
            return duty.hand_over(conversation_id, "hot", {}, bot)
        return duty.hand_to(conversation_id, rep_id, {}, bot)

    return company.server.write(lambda unit: work(Duty(unit, company.workspace)))


def brief(company: Company, tess: Guest, *, as_bo: bool = False) -> str:
    rep = company.reps[0] if as_bo else company.owner
    return looks_at(rep, f"/inbox/{tess.conversation_id}/brief")


def test_the_brief_tells_the_lead_in_their_words_linked_to_their_messages(company: Company, tess: Guest) -> None:
    company.server.write(lambda unit: keep_lead(unit, company.workspace, tess.conversation_id))
    page = brief(company, tess)
    assert "They would buy because" in page
    assert "calls get lost every week" in page
    assert f'href="/inbox/{tess.conversation_id}#msg_' in page
    for words in ("Not decided yet", "Best next question", "Not known yet:", "We can help them", "They can help us"):
        assert words in page
    assert "does it work with gmail?" in page


def test_without_a_bot_the_brief_says_so_and_shows_the_last_words(company: Company, tess: Guest) -> None:
    page = brief(company, tess)
    assert "No bot took part here" in page
    assert SAID in page


def test_who_was_offered_a_lead_may_accept_or_return_it_and_colleagues_see_whose_it_is(
    company: Company, tess: Guest
) -> None:
    offered(company, tess, company.reps[0].id)
    mine, theirs = brief(company, tess, as_bo=True), brief(company, tess)
    assert "A lead for you." in mine
    assert 'data-do="accept_lead"' in mine
    assert 'data-do="return_lead"' in mine
    assert "Offered to Bo, who has not accepted it yet." in theirs
    assert 'data-do="accept_lead"' not in theirs


def test_what_nobody_has_anybody_may_accept(company: Company, tess: Guest) -> None:
    offered(company, tess)
    page = looks_at(company.owner, f"/inbox/{tess.conversation_id}")
    assert "Nobody has this lead yet." in page
    assert 'data-do="accept_lead"' in page
    assert 'data-do="return_lead"' not in page


def test_the_next_reads_why_it_was_returned(company: Company, tess: Guest) -> None:
    made = offered(company, tess, company.reps[0].id)
    company.reps[0].browser.post(f"/api/v1/handovers/{made.id}/return", json={"because": "<b>Not</b> my region"})
    page = brief(company, tess)
    assert "Bo returned it:" in page
    assert "&lt;b&gt;Not&lt;/b&gt; my region" in page


def test_away_stands_beside_the_name(company: Company) -> None:
    bo = company.reps[0]
    assert 'data-away="no"' in looks_at(bo, "/inbox")
    bo.browser.post("/api/v1/away")
    assert 'data-away="yes"' in looks_at(bo, "/inbox")


def test_there_is_no_brief_of_somebody_elses_conversation(company: Company, server: Server, tess: Guest) -> None:
    other = open_company(server, "Other", owner="Eve")
    assert other.owner.browser.get(f"/inbox/{tess.conversation_id}/brief").status_code == 404
    assert company.owner.browser.get("/inbox/nothing/brief").status_code == 422
