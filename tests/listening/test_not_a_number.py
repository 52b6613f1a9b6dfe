"""Numbers beside a noun that count nothing of the lead's."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear, number
from tests.listening.trades_that_count import heard as heard_in


@pytest.mark.parametrize(
    "text",
    [
        "my truck 4711 is broken",
        "we signed a 40 truck agreement once",
        "they lost 2 vans in a flood",
        "2 vans broke down between Ghent and Lille and nobody rang us",
        "40 trucks arrived at the gate at once",
        "the yard has room for 40 vans",
        "we'd try it on one van first",
    ],
)
def test_labels_attributes_and_events_count_nothing(text: str) -> None:
    assert "vehicles" not in hear(text)


def test_a_collective_noun_before_its_number_counts() -> None:
    assert hear("vans: 40")["vehicles"] == number(40, 40)


@pytest.mark.parametrize(
    "text",
    [
        "your website says up to 120 guests",
        "I saw your offer of 60 guests",
        "the last 50 guests came at midnight",
        "you advertise 200 guests",
    ],
)
def test_what_we_tell_ourselves_is_not_the_leads(text: str) -> None:
    assert "guests" not in heard_in(text, "banquet hall")


@pytest.mark.parametrize(
    "text",
    [
        "we want 50 drivers by christmas",
        "we're looking for two more drivers",
        "a colleague with 4 drivers told me",
        "the firm around the corner has 9 drivers",
        "a firm with 90 drivers told me about you",
        "I advise a group, 85 drivers, nine vans",
    ],
)
def test_a_wish_and_another_company_are_no_count(text: str) -> None:
    assert "drivers" not in heard_in(text, "courier")


@pytest.mark.parametrize(
    "text", ["Two-axle lorries only please", "a three-floor depot for vans", "2 days staffed by a temp"]
)
def test_a_compound_and_a_deed_count_nothing(text: str) -> None:
    assert not {"vans", "staff"} & heard_in(text, "courier").keys()


@pytest.mark.parametrize(
    "text",
    [
        "The board, seven people, has to say yes",
        "a committee of 5 people looks at it",
        "the works council decides, three people",
        "The head and I, we two.",
        "my couples usually have 80 to 120 guests",
        "2 people are on maternity leave",
        "we have 2 people on parental leave and nobody to stand in",
    ],
)
def test_those_who_decide_and_what_each_customer_has_are_no_count(text: str) -> None:
    assert not {"guests", "team"} & heard_in(text, "banquet hall", "day").keys()


def test_one_side_of_a_hall_and_a_price_by_the_hour_count_nothing() -> None:
    assert "floor" not in heard_in("it is 20 by 12 metres", "music school", "floor")
    assert "floor" not in heard_in("the corridor is 12 metres long", "music school")
    assert "lesson_hours" not in heard_in("40 an hour is what we pay elsewhere", "music school", "budget")


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("one man was here, talked for two hours and never sent an offer", "music school"),
        ("9 of 11 guests said they would not come back", "banquet hall"),
        ("we stayed three nights elsewhere and the fourth night fell through", "banquet hall"),
        ("two of every pupil type, you know", "music school"),
        ("she has 12 rooms", "music school"),
    ],
)
def test_what_passed_and_what_a_part_said_is_no_count(text: str, trade: str) -> None:
    assert heard_in(text, trade) == {}


def test_things_of_so_many_units_are_no_amount_of_them() -> None:
    assert "floor" not in heard_in("We have three 22 sqm rooms upstairs", "music school")
    assert heard_in("22 sqm", "music school", "floor")["floor"] == number(22, 22)


@pytest.mark.parametrize(
    ("text", "drivers"),
    [
        ("twelve, let's be generous, fourteen", 14),
        ("8, no wait, make it 9", 9),
        ("310 but that's the whole group, here 46", 46),
        ("30, I'd say 25 of them full time", 30),
    ],
)
def test_the_number_on_which_the_lead_settles_stands(text: str, drivers: int) -> None:
    assert heard_in(text, "courier", "drivers")["drivers"] == number(drivers, drivers)


@pytest.mark.parametrize(
    "text", ["We are three, so we vote", "team of 26 under me", "my mate has 45 vans, we got 8", "one of five, yes"]
)
def test_who_votes_and_who_is_below_the_lead_is_no_size(text: str) -> None:
    assert "staff" not in heard_in(text, "courier", "start")
    assert "guests" not in heard_in(text, "banquet hall", "day")


def test_the_company_in_total_beats_one_team_of_it() -> None:
    text = "The late shift are 10, so 22. The company in total is 70."
    assert heard_in(text, "courier", "staff")["staff"] == number(70, 70)
    text = "64 of us on the books. I look after the phone team, that's 12."
    assert heard_in(text, "courier", "staff")["staff"] == number(64, 64)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("60 parcels a day each", "parcels"),
        ("per van around 4 drivers", "drivers"),
        ("The old depot had 9 vans", "vans"),
    ],
)
def test_what_one_of_them_has_is_not_what_all_have(text: str, field: str) -> None:
    assert field not in heard_in(text, "courier", field)
