"""Whether a visitor speaks for a purchase at all."""

from __future__ import annotations

import pytest

from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from tests.listening.invented_trade import FIELDS, TODAY, hear, number


@pytest.mark.parametrize(
    "text",
    [
        "Is the driver job in Leeds still going? We are 40 drivers where I work now",
        "Good day, our factory builds trackers, MOQ 500 pieces, for 300 vans, shall I send the catalogue?",
        "I'm writing a piece on couriers for Retail Weekly, we have 12 vans at the paper",
        "I'm a student at Gent, we have 25 vans at the faculty",
    ],
)
def test_what_somebody_who_buys_nothing_tells_of_a_company_is_no_fact(text: str) -> None:
    assert hear(text).keys() <= {"name", "email", "role"}


def test_how_to_reach_them_counts_all_the_same() -> None:
    heard = hear("Where may I send my CV? I'm Ana Berg, ana.berg@mailbox.example, we have 12 vans here")
    assert heard == {"name": "Ana Berg", "email": "ana.berg@mailbox.example"}


def test_an_existing_customer_tells_of_their_company_and_wants_to_buy_nothing() -> None:
    heard = hear("Your technician left the case open, we have 40 vans waiting and 300 euros a month are gone")
    assert heard == {"vehicles": number(40, 40)}
    assert "budget" not in hear("We're an existing customer and the invoice says 450 euros a month", "budget")


def test_an_existing_customer_who_wants_more_is_a_lead_again() -> None:
    heard = hear("We're already a customer of yours and would like to add another depot with 80 vans")
    assert heard["vehicles"] == number(80, 80)


def test_who_began_as_a_job_seeker_stays_one() -> None:
    first = Message("0", "lead", "Hi. Are you hiring drivers at the moment?", TODAY)
    second = Message("1", "lead", "We are 30 drivers where I am now", TODAY)
    heard = hear_conversation([first, second], FIELDS, TODAY)
    assert [said.statements for _, said in heard.heard] == [(), ()]
