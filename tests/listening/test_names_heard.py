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
        ("Dr. Imke Haase, lab manager, Seehof Dental Labs.", "Imke Haase", "Seehof Dental Labs"),
        ("Hi, Davor Babić, Hotel Marina in Zadar. We change all the beds.", "Davor Babić", "Hotel Marina"),
        ("Hi team, Olu from Lekki Motors.", "Olu", "Lekki Motors"),
        (
            "my name is Darla Hunt and I've been running the phones at Hunt & Sons Insurance",
            "Darla Hunt",
            "Hunt & Sons Insurance",
        ),
        ("I'm the food and beverage manager at the Corrib Arms", None, "Corrib Arms"),
        ("I am Grace Wanjiru, treasurer of St. Luke's Parish", "Grace Wanjiru", "St. Luke's Parish"),
        ("Rakesh Menon this side", "Rakesh Menon", None),
        ("Morning! Thandi from Peopleway, Cape Town.", "Thandi", "Peopleway"),
        ("Priya at Saffron House. Do you do weddings?", "Priya", "Saffron House"),
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
        "Transfers from Bilbao are always late",
        "Members here are picky",
        "Parking here is a nightmare",
        "Orders from Amazon pile up",
        "We are BPO here in Cebu",
        "We buy. We are Swabians.",
        "We are ISO 9001 certified",
        "My brother works at Barclays",
        "We compete with Alder Group in town",
        "We lost a bid to Karstens GmbH in June",
        "Site at Harbour Road, gate two",
        "Meeting with Karin. Then lunch",
        "Golf club near Paarl, SA",
        "I am manager of Overseas Sales",
    ],
)
def test_titles_places_and_the_reps_own_name_are_none(text: str) -> None:
    assert {"name", "company_name"}.isdisjoint(hear(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dr. Reindl", "Dr. Reindl"),
        ("Mrs. Adaora Eze, Office Manager", "Adaora Eze"),
        ("Jonalyn po, coordinator of the fleet", "Jonalyn"),
        ("Your man on the phone hung up on me", None),
        ("Their names are on the form", None),
        ("Sales called me four times yesterday", None),
    ],
)
def test_the_answer_to_who_is_there(text: str, name: str | None) -> None:
    assert hear(text, "name", "Who am I talking to?").get("name") == name


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Hello Amelia, we are Golden Bridge Tours from Chengdu.", "Golden Bridge Tours"),
        ("Sint-Bavo College, Haarlem.", "Sint-Bavo College"),
        ("It's a secondary school, Institut Saint-Remacle", "Institut Saint-Remacle"),
        ("brindle and daughters", "brindle and daughters"),
        ("Pruitt & Sons Insurance", "Pruitt & Sons Insurance"),
        ("just me, no company", None),
        ("Nordkai GmbH Hamburg", "Nordkai GmbH"),
    ],
)
def test_the_answer_to_which_company(text: str, company: str | None) -> None:
    heard = hear(text, "company_name", "Hello, this is Amelia. Which company is it for?")
    assert (heard.get("company_name"), heard.get("name")) == (company, None)


@pytest.mark.parametrize("company", ["Nordlys Pumper A/S", "Casa dos Cães", "Villa del Sole", "Maison de la Presse"])
def test_forms_and_small_words_of_other_languages_belong_to_the_name(company: str) -> None:
    heard = hear(f"{company}, we are twenty", "company_name", "Which company is it for?")
    assert heard["company_name"] == company
