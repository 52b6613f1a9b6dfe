"""The names of the person and of the company."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


@pytest.mark.parametrize(
    ("text", "name", "company"),
    [
        ("Hi, I'm Malik, fleet manager at Crestline Couriers", "Malik", "Crestline Couriers"),
        ("Colm here from Tidal Freight", "Colm", "Tidal Freight"),
        ("Maria Santos, TransRibeira Lda", "Maria Santos", "TransRibeira Lda"),
        ("this is Jean-Pierre", "Jean-Pierre", None),
        ("Ana Berg, ana.berg@example.com", "Ana Berg", None),
        ("I am Thandi Nkosi of Orchard Audit Partners, Durban", "Thandi Nkosi", "Orchard Audit Partners"),
        ("we trade as Bluebird Coaches", None, "Bluebird Coaches"),
    ],
)
def test_an_introduction(text: str, name: str | None, company: str | None) -> None:
    heard = hear(text)
    assert (heard.get("name"), heard.get("company_name")) == (name, company)


@pytest.mark.parametrize(
    "text",
    [
        "I'm Fleet Manager",
        "Hello from Porto!",
        "Hi Anna, thanks",
        "Head of Partnerships",
        "it's just Deb and me",
        "the tracker is called Webfleet One",
        "Reports with Excel Online",
    ],
)
def test_titles_places_and_the_reps_own_name_are_none(text: str) -> None:
    assert {"name", "company_name"}.isdisjoint(hear(text))
