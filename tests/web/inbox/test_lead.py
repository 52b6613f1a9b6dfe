"""The lead column, as a rep's browser gets it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from allears.facts.evidence import Entry
from allears.facts.fact import Fact, Source
from allears.leads.reading import notebook_of
from allears.leads.room import Leads
from allears.storage.unit import Unit
from tests.system.lead_talk import Ears
from tests.system.server import Company, Server, open_company
from tests.system.talk import Guest, guest
from tests.web.inbox.reading_pages import attribute, counts, looks_at, said, texts

NEED = "hi, im the office manager at Brandt & Kole Roofing and calls about estimates get lost all the time"


@pytest.fixture
def company(server: Server) -> Company:
    return open_company(server, owner="Mina", reps=["Bo"])


@pytest.fixture
def ears(company: Company) -> Ears:
    return Ears(company)


@pytest.fixture
def tess(company: Company, ears: Ears) -> Guest:
    """An office manager, as far as she has told."""
    tess = guest(company)
    tess.writes(NEED)
    ears.hear(tess)
    ears.asks(tess, "That is what we fix first. How many people sell at your company?", "sales_reps", "2-4", "5-15")
    tess.writes("5 of us sell, all by phone. does it work with gmail?")
    ears.hear(tess)
    return tess


def page(company: Company, tess: Guest) -> str:
    return looks_at(company.owner, f"/inbox/{tess.conversation_id}")


def test_without_a_bot_there_is_no_lead_column(company: Company) -> None:
    ana = guest(company)
    ana.writes("is there a spanish version?")
    assert 'id="lead"' not in page(company, ana)


def test_why_they_would_buy_stands_first_in_their_own_words(company: Company, tess: Guest) -> None:
    (because,) = texts(page(company, tess), "because")
    assert because.startswith("They would buy because “")
    assert "get lost all the time" in because


def test_the_words_in_which_something_was_heard_are_underlined_and_say_what(company: Company, tess: Guest) -> None:
    whole = page(company, tess)
    assert said(whole) == [NEED, "That is what we fix first. How many people sell at your company?",
                           "5 of us sell, all by phone. does it work with gmail?"]  # fmt: skip
    heard = texts(whole, "heard")
    assert "5" in " ".join(heard)
    assert 'aria-description="Heard: salespeople: 5' in whole


def test_the_checklist_fills_itself_and_names_what_is_missing(company: Company, tess: Guest) -> None:
    whole = page(company, tess)
    letters = texts(whole, "letter")
    assert letters[0].startswith("Challenges the problem")
    assert any("missing:" in letter for letter in letters)
    assert "budget" in " ".join(texts(whole, "missing-fields"))


def test_what_was_looked_up_says_that_we_only_think_so_and_from_what(company: Company, tess: Guest) -> None:
    at = datetime.fromtimestamp(company.server.clock.now() / 1000, UTC)
    zone = Entry("the time zone of their browser: Europe/London")
    fact = Fact("f99", "country", "GB", zone, Source.LOOKED_UP, at, at)

    def note(unit: Unit) -> None:
        leads = Leads(unit, company.workspace)
        known = notebook_of(unit.connection, company.workspace, tess.conversation_id)
        leads.note_facts(tess.conversation_id, (*known.facts, fact))

    company.server.write(note)
    whole = page(company, tess)
    assert "United Kingdom likely" in whole or "United Kingdom" in " ".join(texts(whole, "known-said"))
    assert "we think, from the time zone of their browser: Europe/London" in texts(whole, "origin")
    assert "We think country: United Kingdom, from the time zone of their browser: Europe/London" in whole


def test_the_unanswered_question_stands_above_the_composer_with_the_companys_answer(
    company: Company, tess: Guest
) -> None:
    whole = page(company, tess)
    assert "Nobody has answered yet." in texts(whole, "flag-line")[0]
    assert attribute(whole, "data-ready") == "Yes, Gmail works from the first day."


def test_the_next_question_is_ready_to_be_put_into_the_reply(company: Company, tess: Guest) -> None:
    question = attribute(page(company, tess), "data-next-question")
    assert "?" in question
    assert "How many people sell" not in question


@pytest.mark.usefixtures("tess")
def test_piles_are_counted_beside_the_views_and_each_row_says_why(company: Company) -> None:
    whole = looks_at(company.owner, "/inbox?view=undecided")
    assert counts(whole)["undecided"] == 1
    assert counts(whole)["turned_away"] == 0
    assert "Undecided" in texts(whole, "pile")[0]
    assert texts(whole, "row-because")[0].startswith("Not known yet:")


def test_a_pile_is_read_to_its_end_page_by_page(company: Company, ears: Ears) -> None:
    for number in range(45):
        one = guest(company)
        one.writes(f"visitor {number}")
        ears.hear(one)
        company.server.clock.move(minutes=1)
    first = looks_at(company.owner, "/inbox?view=undecided")
    following = attribute(first, "data-next")
    second = looks_at(company.owner, f"/inbox/pieces/rows?view=undecided&cursor={following}")
    words = texts(first, "row-words") + texts(second, "row-words")
    assert words == [f"visitor {number}" for number in reversed(range(45))]


def test_a_changed_row_leaves_the_pile_it_does_not_lie_on(company: Company, tess: Guest) -> None:
    piece = looks_at(company.owner, f"/inbox/pieces/rows?view=qualified&ids={tess.conversation_id}")
    assert f'data-gone="{tess.conversation_id}"' in piece
    assert counts(piece)["undecided"] == 1


def test_an_offered_lead_says_on_its_row_for_whom_it_waits_and_a_colleague_sees_how_to_take_it(
    company: Company, tess: Guest
) -> None:
    bo = company.reps[0]
    address = f"/api/v1/conversations/{tess.conversation_id}"
    assert company.owner.browser.post(f"{address}/hand-over", json={"rep": bo.rep.id}).status_code == 201
    company.server.clock.move(minutes=12)
    assert "offered to Bo 12 min" in " ".join(texts(looks_at(company.owner, "/inbox?view=undecided"), "row-marks"))
    assert "offered to You" in " ".join(texts(looks_at(bo, "/inbox?view=undecided"), "row-marks"))
    assert 'data-do="take">Take it' in page(company, tess)
    assert 'data-do="accept_lead"' in looks_at(bo, f"/inbox/{tess.conversation_id}")
