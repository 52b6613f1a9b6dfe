"""Numbers that have become others: the later one stands."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard, number


@pytest.mark.parametrize(
    ("text", "asks", "value"),
    [
        ("went from 4 to 11 this year", "drivers", number(11)),
        ("we've grown from 5 to 9", "drivers", number(9)),
        ("cut from 20 down to 12", "drivers", number(12)),
        ("was 15 before covid, 7 these days", "drivers", number(7)),
        ("used to be 100, dropped to 40", "vans", number(40)),
        ("we had 5, closed 2, so 3", "vans", number(3)),
        ("50 before the layoffs, 35 now", "staff", number(35)),
        ("4 to start with, 10 later", "vans", number(4)),
    ],
)
def test_what_it_is_now(text: str, asks: str, value: object) -> None:
    assert heard(text, "courier", asks)[asks] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("from 4 to 11", number(4, 11)), ("anything from 80 to 120", number(80, 120)), ("5 or 6", number(5, 6))],
)
def test_a_range_stays_one(text: str, value: object) -> None:
    assert heard(text, "courier", "vans")["vans"] == value


@pytest.mark.parametrize("text", ["7 vans, one in the garage", "7 vans, 2 on hire"])
def test_a_part_told_after_them_is_not_added(text: str) -> None:
    assert heard(text, "courier", "vans")["vans"] == number(7)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 to 400", number(300, 400)),
        ("10 to 15,000 a month", number(10000, 15000)),
        ("2 or 300", number(200, 300)),
        ("1 to 500", number(1, 500)),
        ("5 to 1000", number(5, 1000)),
        ("80 to 100", number(80, 100)),
    ],
)
def test_a_small_number_shares_the_hundreds_of_a_round_one(text: str, value: object) -> None:
    assert heard(text, "courier", "parcels")["parcels"] == value
