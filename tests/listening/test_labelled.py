"""Answers under a label, as people paste them from a form or a note."""

from __future__ import annotations

import pytest

from allears.listening.labelled import Labels
from tests.listening.invented_trade import FIELDS, hear, number


def test_what_stands_under_a_label_answers_that_question() -> None:
    heard = hear("fleet: 40 vans; who signs: my boss and me; budget: 3k; functions: map and dashcams")
    assert heard["vehicles"] == number(40, 40)
    assert heard["decision"] == "shares_decision"
    assert heard["features"] == ["map", "cameras"]


def test_a_bare_number_belongs_to_its_label() -> None:
    heard = hear("Vehicles: 31, drivers: 45")
    assert heard["vehicles"] == number(31, 31)
    assert heard["drivers"] == number(45, 45)


def test_a_label_in_other_words_of_the_question() -> None:
    assert hear("hello there. functions we need: the tacho thing and a live map")["features"] == ["tachograph", "map"]
    assert hear("as for the main goal: the fuel bills")["main_goal"] == "fuel"


@pytest.mark.parametrize(
    "text",
    [
        "budget: what do others usually spend?",
        "budget: rather not say",
        "ps: 40 is my lucky number",
        "call me at 10:30",
    ],
)
def test_a_label_without_an_answer_states_nothing(text: str) -> None:
    heard = hear(text)
    assert not {"budget", "vehicles", "drivers"} & heard.keys()


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("about the budget", "budget"),
        ("who signs", "decision"),
        ("when", "timeline"),
        ("shoe size", None),
        ("the", None),
    ],
)
def test_a_label_names_one_field_or_none(label: str, field: str | None) -> None:
    assert Labels.of(FIELDS.fields).field_of(label) == field
