"""Answers whose numbers have to be put together before they say one thing."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard, number


@pytest.mark.parametrize(
    ("text", "floor"),
    [
        ("It is 150 by contract, 138 if you measure.", number(138, 150)),
        ("120 according to the landlord, but 112 when you measure it", number(112, 120)),
        ("My husband says 90, I say 80", number(80, 90)),
        ("the architect counted 210. I get 200", number(200, 210)),
        ("I'm looking at two places, one has 180 and one 220", number(180, 220)),
    ],
)
def test_two_views_of_one_thing_are_a_range(text: str, floor: object) -> None:
    assert heard(text, "music school", "floor") == {"floor": floor}


@pytest.mark.parametrize("text", ["one has 180 and one 220", "He says 900, I say 80"])
def test_two_things_and_two_worlds_are_none(text: str) -> None:
    assert heard(text, "music school", "floor").get("floor") not in (number(180, 220), number(80, 900))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("two afternoons a week, three hours each", 26),
        ("3 evenings a week of 2 hours", 26),
        ("four lessons per week, an hour each", 17),
        ("3 hours on Tuesdays and 2 on Fridays", 22),
        ("five days a week for two and a half hours", None),
    ],
)
def test_hours_of_a_week_become_those_of_a_month(text: str, hours: int | None) -> None:
    said = heard(text, "music school", "lesson_hours").get("lesson_hours")
    assert said == (number(round(hours * 0.8), round(hours * 1.2), hours) if hours else said)
    if hours:
        assert heard(f"We teach {text}", "music school") == {"lesson_hours": said}


@pytest.mark.parametrize(
    "text",
    [
        "last year two afternoons a week, three hours each",
        "our competitor gives 3 hours on Tuesdays and 2 on Fridays",
    ],
)
def test_other_hours_are_not_counted(text: str) -> None:
    assert "lesson_hours" not in heard(text, "music school")


@pytest.mark.parametrize("text", ["just the one", "only this one here", "no, just this place"])
def test_there_is_one_where_no_other_is(text: str) -> None:
    assert heard(text, "music school", "rooms") == {"rooms": number(1)}
