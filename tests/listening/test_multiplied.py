"""So many of each of so many, in answer to how many there are altogether."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard, number


@pytest.mark.parametrize(
    ("text", "trade", "asks", "value"),
    [
        ("three teams of five", "courier", "drivers", number(15)),
        ("2 shifts of about 6", "courier", "drivers", number(10, 14, 12)),
        ("4 shifts with 5 people each", "courier", "staff", number(20)),
        ("12 per depot, 3 depots", "courier", "staff", number(36)),
        ("about 12 at each of the 3 depots", "courier", "staff", number(29, 43, 36)),
        ("roughly 25 per class, 20 classes", "music school", "pupils", number(400, 600, 500)),
        ("20 a day each, 5 drivers", "courier", "parcels", number(1680, 2520, 2100)),
        ("10 drivers x 30 a day", "courier", "parcels", number(5040, 7560, 6300)),
        ("our 4 drivers each carry 100 a month", "courier", "parcels", number(400)),
        ("30 parcels a day each and we're 6", "courier", "parcels", number(3024, 4536, 3780)),
        ("30 a day each and theres 6 of us", "courier", "parcels", number(3024, 4536, 3780)),
        ("6 of us, 30 parcels each a day", "courier", "parcels", number(3024, 4536, 3780)),
        ("we're 6, 30 a day each", "courier", "parcels", number(3024, 4536, 3780)),
        ("about 30 a day each x 6", "courier", "parcels", number(3024, 4536, 3780)),
        ("each of us carries 30 a day, there are 6 of us", "courier", "parcels", number(3024, 4536, 3780)),
        ("6 drivers, 30 parcels per driver per day", "courier", "parcels", number(3024, 4536, 3780)),
        ("20 per person per day, five people", "courier", "parcels", number(1680, 2520, 2100)),
        ("everyone does 20 a day and we are 5 in total", "courier", "parcels", number(1680, 2520, 2100)),
        ("we are a team of 8 and everyone makes about 25 drops a day", "courier", "parcels", number(3360, 5040, 4200)),
        ("400 a month each, we are six", "courier", "parcels", number(2400)),
        ("around 200 a week per person and there are four of us", "courier", "parcels", number(2774, 4160, 3467)),
        ("8 tables of 10", "banquet hall", "guests", number(80)),
    ],
)
def test_what_two_numbers_come_to(text: str, trade: str, asks: str, value: object) -> None:
    assert heard(text, trade, asks).get(asks) == value


@pytest.mark.parametrize(
    ("text", "asks"),
    [("6 per van", "staff"), ("each driver carries about 80 a day", "parcels"), ("about 6 on each van", "staff")],
)
def test_the_number_of_one_of_them_is_not_that_of_all(text: str, asks: str) -> None:
    assert asks not in heard(text, "courier", asks)


@pytest.mark.parametrize(
    "text",
    ["30 a day each and we're open 6 days", "30 parcels a day each, we're 3 years old", "30 a day. we close at 6"],
)
def test_what_counts_no_people_multiplies_nothing(text: str) -> None:
    assert heard(text, "courier", "parcels").get("parcels") in (None, number(504, 756, 630))


def test_what_the_lead_worked_out_stands() -> None:
    assert heard("30 a month each, that makes 180", "courier", "parcels")["parcels"] == number(180)
    assert heard("60 a month each, thats 300 between us", "courier", "parcels")["parcels"] == number(300)


def test_those_who_each_do_so_many_are_counted() -> None:
    assert heard("our 11 drivers each make 40 trips a day", "courier")["drivers"] == number(11)
