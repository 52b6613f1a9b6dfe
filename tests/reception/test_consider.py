"""One turn: what the visitor wrote, what the bot made of it."""

from __future__ import annotations

import pytest

from allears.facts.evidence import Quote
from allears.leads.lead import KeptLead
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot


@pytest.fixture
def shop(fresh_database: Database, clock: MovedClock) -> CompanyWithBot:
    return CompanyWithBot(fresh_database, clock)


def quotes(lead: KeptLead) -> list[tuple[str, str]]:
    """What was heard, with the words."""
    facts = lead.notebook.facts
    return [(fact.field, fact.evidence.text) for fact in facts if isinstance(fact.evidence, Quote)]


def test_a_visitor_is_answered_before_they_are_asked(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "We are 12 sales reps. What does it cost?")
    shop.considers()
    (answer,) = shop.bot_said(where)
    assert "29" in answer.text
    assert answer.client_id == f"bot:{shop.messages(where)[1].id}"
    lead = shop.lead(where)
    assert quotes(lead) == [("sales_reps", "12 sales reps")]
    assert lead.talk is not None
    assert (lead.talk.outcome, lead.talk.pile, lead.talk.level) == ("undecided", "undecided", "speaks")
