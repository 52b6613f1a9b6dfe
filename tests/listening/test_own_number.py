"""Numbers with a noun that nobody asked for: those that are all of the lead's, and the many more that are not."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard, number


@pytest.mark.parametrize(
    ("text", "trade", "facts"),
    [
        ("We run 12 lorries out of Gdansk", "courier", {"vans": number(12)}),
        ("Our 22 vans are on the road by 6", "courier", {"vans": number(22)}),
        ("hi, courier here, 7 vans", "courier", {"vans": number(7)}),
        ("16 vans, 20 drivers, one dispatcher", "courier", {"vans": number(16), "drivers": number(20)}),
        ("I'm responsible for 22 drivers", "courier", {"drivers": number(22)}),
        (
            "Fleet of 9 vans, roughly 500 parcels monthly",
            "courier",
            {"vans": number(9), "parcels": number(400, 600, 500)},
        ),
        ("there are 45 vehicles to keep track of", "courier", {"vans": number(45)}),
        ("Twenty-three drivers are working here", "courier", {"drivers": number(23)}),
        ("Our company has 14 drivers", "courier", {"drivers": number(14)}),
        ("hello, 14 drivers work for us", "courier", {"drivers": number(14)}),
        ("900 parcels a month, 4 vans", "courier", {"parcels": number(900), "vans": number(4)}),
        ("3,000 or so parcels in a month", "courier", {"parcels": number(2400, 3600, 3000)}),
        ("900 give or take parcels a month", "courier", {"parcels": number(720, 1080, 900)}),
        ("What does it cost for 14 vans?", "courier", {"vans": number(14)}),
        ("We're a school with 310 pupils and 14 rooms", "music school", {"pupils": number(310), "rooms": number(14)}),
        ("our 310 kids book by phone", "music school", {}),
        ("of our 16 drivers 4 are on holiday", "courier", {"drivers": number(16)}),
    ],
)
def test_what_is_all_of_the_leads_is_heard(text: str, trade: str, facts: dict[str, object]) -> None:
    said = heard(text, trade)
    assert {field: value for field, value in said.items() if field in facts} == facts


@pytest.mark.parametrize(
    "text",
    [
        "3 vans are in the garage again",
        "3 drivers work for us in December",
        "900 parcels in one go",
        "two drivers called in sick today",
        "5 drivers quit since summer",
        "some days 3 vans just stand there",
        "the depot in Leeds has 6 vans",
        "our Hull branch runs 5 lorries",
        "my husband's firm has 8 vans",
        "my brother runs 3 lorries and loves you",
        "subcontractors with 30 vans do the rest",
        "we rent 4 vans at Christmas",
        "in peak season we run 20 vans",
        "we could do with 5 more drivers",
        "we're going to buy 3 vans",
        "the yard fits 20 vans",
        "your plan for 10 vans is too big",
        "is the 10 vans plan enough?",
        "the tracker for 10 vans cost us a fortune",
        "an order of 12 parcels",
        "Amazon has 40,000 drivers",
        "with 50 vans it would be different",
        "like the guy with 50 vans in your video",
    ],
)
def test_a_part_an_event_a_wish_and_others_are_no_count(text: str) -> None:
    assert not {"vans", "drivers", "parcels"} & heard(text, "courier").keys()


@pytest.mark.parametrize(
    "text",
    [
        "two teachers share a laptop",
        "a class has 28 pupils",
        "28 pupils in each class",
        "our biggest class has 31 pupils",
        "the school my kids go to has 900 pupils",
        "the district has 12,000 pupils",
        "2 rooms have no wifi",
    ],
)
def test_one_class_is_not_the_school(text: str) -> None:
    assert not {"pupils", "teachers", "rooms"} & heard(text, "music school").keys()


@pytest.mark.parametrize("text", ["actually make that 28 pupils", "make it 28 pupils please", "sorry, 28 pupils"])
def test_a_number_put_right_counts_though_nothing_was_said_before(text: str) -> None:
    assert "pupils" in heard(text, "music school")


def test_what_one_class_takes_to_be_worth_it_is_none() -> None:
    assert "pupils" not in heard("to make it worth it a class takes 28 pupils", "music school")
