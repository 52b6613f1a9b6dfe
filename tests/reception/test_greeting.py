"""Who is greeted, and what a visitor may see of what was noted."""

from __future__ import annotations

import pytest

from allears.reception.arriving import Arriving
from allears.reception.greeting import bot_shown, greeting_for
from allears.reception.noted import noted_lines
from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot


@pytest.fixture
def shop(fresh_database: Database, clock: MovedClock) -> CompanyWithBot:
    return CompanyWithBot(fresh_database, clock)


def test_the_first_playbook_that_fits_greets(shop: CompanyWithBot) -> None:
    live = shop.look(lambda connection: shop.desk.bots.of(connection, shop.workspace))
    assert greeting_for(live, shop.site, Arriving("/plans"))["playbook"] == "pricing-page"
    assert greeting_for(live, shop.site, Arriving("/careers")) == {"playbook": None}


def test_without_a_live_playbook_there_is_no_bot(fresh_database: Database, clock: MovedClock) -> None:
    plain = CompanyWithBot(fresh_database, clock, has_bot=False)
    assert plain.look(lambda connection: bot_shown(connection, plain.workspace, plain.desk.bots, plain.site)) is None
    where = plain.opens(plain.visitor(), "What does it cost?")
    assert (plain.considers(), plain.bot_said(where)) == (0, [])


def test_a_visitor_sees_their_own_facts_and_nothing_of_ours(shop: CompanyWithBot) -> None:
    where = shop.opens(shop.visitor(), "We are 12 sales reps and sell by phone.")
    shop.considers()
    lines = shop.look(lambda connection: noted_lines(connection, shop.workspace, where, shop.site, shop.clock.now()))
    assert {line["field"]: line["said"] for line in lines}["sales_reps"] == "12"
    assert {key for line in lines for key in line} == {
        "field",
        "title",
        "said",
        "confirmed",
        "message",
        "start",
        "end",
        "aside",
    }
