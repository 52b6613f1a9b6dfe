"""Answers that name those who are there one after the other."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard, number


@pytest.mark.parametrize(
    ("text", "teachers"),
    [
        ("Two of my old pupils, plus me on Fridays.", 3),
        ("three employed teachers plus myself", 4),
        ("me, my sister and two friends of mine", 4),
        ("my husband", 1),
        ("only my daughter", 1),
        ("My two brothers", 2),
        ("five part-time and one full time", 6),
        ("2 partners and 4 employed teachers", 6),
        ("three at the conservatory plus my dad", 4),
    ],
)
def test_those_who_are_named_are_counted(text: str, teachers: int) -> None:
    assert heard(text, "music school", "teachers") == {"teachers": number(teachers)}


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        ("4 + a tiny one for the drums", 5),
        ("three and a small one upstairs", 4),
        ("2 big ones and one for the choir", 3),
        ("one here and one in Leeds", 2),
        ("three, one here and two in Ghent", 3),
    ],
)
def test_one_more_of_a_thing_adds_to_the_others(text: str, rooms: int) -> None:
    assert heard(text, "music school", "rooms")["rooms"] == number(rooms)


def test_everybody_counts_where_all_who_work_there_are_asked_for() -> None:
    assert heard("6 drivers, 2 packers and one in the office", "courier", "staff")["staff"] == number(9)


def test_people_of_another_trade_are_none_of_those_asked_for() -> None:
    assert heard("6 drivers and 2 packers", "courier", "drivers")["drivers"] == number(6)


def test_guests_of_several_kinds_are_all_guests() -> None:
    assert heard("80 adults and 12 kids", "banquet hall", "guests")["guests"] == number(92)
    assert heard("us two and 30 friends", "banquet hall", "guests")["guests"] == number(32)


@pytest.mark.parametrize(
    "text",
    [
        "me and the dog",
        "three, maybe my cousin too",
        "14 and 16",
    ],
)
def test_what_cannot_be_counted_for_sure_adds_nothing_up(text: str) -> None:
    assert heard(text, "courier", "staff").get("staff") not in (number(2), number(3), number(4), number(30))


def test_hours_on_several_days_are_no_list_of_things() -> None:
    assert heard("3 on Tuesdays and 2 on Fridays", "music school", "lesson_hours").get("lesson_hours") != number(5)


@pytest.mark.parametrize(
    ("text", "vans"),
    [
        ("14 vans n 2 pickups", 16),
        ("11 lorries, 4 tippers and the cherry picker", 16),
        ("3 vans and a motorbike", 4),
        ("3 vans, a pickup and the lorry nobody drives", 5),
        ("2 vans, a depot in Leeds", 2),
        ("6 vans and 7 drivers", 6),
        ("5 vans and 2 dogs", 5),
    ],
)
def test_things_of_the_kind_that_was_asked_for_are_counted_together(text: str, vans: int) -> None:
    assert heard(text, "courier", "vans")["vans"] == number(vans)


def test_a_list_with_something_uncounted_in_it_is_left_alone() -> None:
    assert "vans" not in heard("two transporters and the old Betsy", "courier", "vans")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("18 in the kitchen, 12 front of house", 30),
        ("6 front of house and 4 in the kitchen", 10),
        ("6 foh, 4 boh", 10),
        ("10 warehouse, 3 office", 13),
        ("9 in the workshop plus 2 in the office", 11),
        ("18 kitchen + 12 floor + 3 office", 33),
        ("18 in the kitchen, 12 front of house, so 30", 30),
    ],
)
def test_those_who_work_in_several_places_are_all_of_them(text: str, people: int) -> None:
    assert heard(text, "courier", "staff")["staff"] == number(people)


@pytest.mark.parametrize(("text", "people"), [("22, 12 front of house", 22), ("20 staff, 12 in the office", 20)])
def test_those_of_one_place_are_a_part_of_all(text: str, people: int) -> None:
    assert heard(text, "courier", "staff")["staff"] == number(people)
