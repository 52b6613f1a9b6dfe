"""Numbers of those who will come, apart from those who work at the lead's company."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard, number


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        ("We need a hall for 80", number(80)),
        ("looking for a table for 14 people", number(14)),
        ("120 to 150 people come every year", number(120, 150)),
        ("we'd be a group of about 30", number(24, 36, 30)),
        ("About 60 will come to the dinner", number(48, 72, 60)),
        ("I'd like to book lunch for twelve", number(12)),
    ],
)
def test_those_who_come_are_guests(text: str, guests: object) -> None:
    assert heard(text, "banquet hall") == {"guests": guests}


@pytest.mark.parametrize(
    "text",
    [
        "does your hall have room for 80",
        "your site says a hall for 80",
        "last year it was a table for 14 people",
        "our canteen has tables for 14",
        "20 people come to work by bike",
    ],
)
def test_what_a_room_holds_and_who_comes_to_work_are_none(text: str) -> None:
    assert "guests" not in heard(text, "banquet hall")


def test_a_firm_that_wants_to_celebrate_tells_its_size() -> None:
    assert heard("We are a firm of 40 and want to celebrate", "banquet hall") == {"team": number(40)}
