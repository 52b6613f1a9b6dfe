"""What is kept of a verdict for the reps: where the lead lies, because of what, and what it is called."""

from __future__ import annotations

import pytest

from allears.storage.database import Database
from tests.moved_clock import MovedClock
from tests.reception.bot import CompanyWithBot

NEED = "Our calls never reach the CRM, so nobody knows who was called."


@pytest.fixture
def shop(fresh_database: Database, clock: MovedClock) -> CompanyWithBot:
    shop = CompanyWithBot(fresh_database, clock)
    shop.here.add(shop.owner.id)
    return shop


def test_who_sees_our_no_differently_lies_where_a_person_decides(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, f"{NEED} There are 4000 of us at the company, 20 sales reps.")
    shop.considers()
    shop.writes(visitor, where, "That's right")
    shop.considers()
    told = shop.lead(where).talk
    assert told is not None
    assert (told.ended, told.pile) == ("parted kindly", "turned_away")
    shop.writes(visitor, where, "I see it differently")
    shop.considers()
    talk = shop.lead(where).talk
    assert talk is not None
    assert talk.pile == "undecided"
    assert str(talk.because).startswith("Sees our no differently, so a person decides. Not ideal (")


def test_what_they_say_they_are_called_is_kept_for_the_list(shop: CompanyWithBot) -> None:
    visitor = shop.visitor()
    where = shop.opens(visitor, NEED)
    shop.considers()
    assert marks(shop, where) == (None, None)
    shop.writes(visitor, where, "My name is Jo Linden, my e-mail is jo@lindenmoor.com")
    shop.considers()
    assert marks(shop, where)[0] == "Jo Linden"


def marks(shop: CompanyWithBot, where: str) -> tuple[str | None, str | None]:
    talk = shop.lead(where).talk
    assert talk is not None
    return talk.mark.heard_name, talk.mark.heard_company
