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


@pytest.mark.parametrize(
    ("text", "asks", "name"),
    [
        ("Hi Ines, Mark Adeyemi.", "name", "Mark Adeyemi"),
        ("Hi Ines, I'm Rolf.", "name", "Rolf"),
        ("Kobus. Kobus Pretorius.", "name", "Kobus Pretorius"),
        ("lene. do you work on sundays?", "name", "lene"),
        ("my name is Olga Brandt and I keep the books", "features", "Olga Brandt"),
        ("+353 20 915 0143. Aoife Gallagher. Do you ship?", "phone", "Aoife Gallagher"),
        ("40 vans. Carys btw", "features", "Carys"),
    ],
)
def test_a_name_beside_ours_said_twice_or_thrown_in(text: str, asks: str, name: str) -> None:
    assert hear(text, asks, "Hello, Ines here. And you?")["name"] == name


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Hi Ines, thanks for writing.", "name"),
        ("secret. do you work on sundays?", "name"),
        ("whatever. just send it", "name"),
        ("it should speak with Sage please", "features"),
        ("Scrivete: info@forno-alba.example", "phone"),
        ("40 vans. Bristol btw", "features"),
        ("Company name Golden Lotus Import Trading", "company_name"),
    ],
)
def test_what_is_no_name_of_the_lead(text: str, asks: str) -> None:
    assert "name" not in hear(text, asks, "Hello, Ines here. And you?")


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ('Weaving mill "Lotus & Sons", Dhaka', "Lotus & Sons"),
        ("Golden Lotus Import Export Trading Co Ltd, you can write Golden Lotus.", "Golden Lotus"),
        ("sorry, wrong chat. hi. Finch & Rowe, we're roofers", "Finch & Rowe"),
    ],
)
def test_a_company_in_quotes_in_short_or_after_small_talk(text: str, company: str) -> None:
    assert hear(text, "company_name")["company_name"] == company


@pytest.mark.parametrize("text", ['it is made up, "Acme Widgets"', "you can write Monday", "just put Anna"])
def test_what_is_no_name_of_a_company(text: str) -> None:
    assert "company_name" not in hear(text, "company_name")


def test_a_prize_of_a_town_and_year_names_no_company() -> None:
    assert "company_name" not in hear("we were best courier of Tartu 2022", "features")


def test_a_town_may_follow_the_company() -> None:
    assert hear("Whit Rowan, Rowan Ridge Homes, Austin Texas.", "features")["company_name"] == "Rowan Ridge Homes"


@pytest.mark.parametrize(
    ("text", "name"),
    [("i'm jenny btw", "jenny"), ("hi bot im steve", "steve")],
)
def test_small_words_around_a_name_in_small_letters_are_no_part_of_it(text: str, name: str) -> None:
    assert hear(text, "name", "Who am I talking to?")["name"] == name
