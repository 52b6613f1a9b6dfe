"""Hours that a field counts."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.count import Count
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY
from tests.listening.trades_that_count import heard as heard_in
from tests.listening.trades_that_count import number

HOURS = Field("hours", FieldType.COUNT, nouns=("hours",), ask=Words.of("How many hours a month do you need?"))
DAYS = Field("visits", FieldType.COUNT, nouns=("visits",), ask=Words.of("How many visits do you need?"))


def heard(text: str, field: Field) -> Value | None:
    talk = [Message("0", "bot", str(field.ask), TODAY, field.id), Message("1", "lead", text, TODAY)]
    said = hear_conversation(talk, Vocabulary.of((field,)), TODAY).heard[0][1].statements
    return next((each.value for each in said), None)


def test_hours_a_week_become_hours_a_month() -> None:
    assert heard("6 hours a week", HOURS) == Count(21, 31, about=26)


def test_hours_of_the_fields_own_period_stay() -> None:
    assert heard("40 hours per month for each group", HOURS) == Count.exactly(40)


def test_hours_count_nothing_where_no_field_counts_them() -> None:
    assert heard("6 hours a week", DAYS) is None


@pytest.mark.parametrize(
    ("text", "nights"),
    [("Two nights", number(2)), ("maybe 3 nights", number(2, 4, 3)), ("two nights, maybe three", number(2, 3))],
)
def test_nights_answer_how_long_they_stay(text: str, nights: object) -> None:
    assert heard_in(text, "banquet hall", "nights") == {"nights": nights}


def test_nights_are_told_without_being_asked() -> None:
    assert heard_in("we want to stay three nights", "banquet hall")["nights"] == number(3)


@pytest.mark.parametrize("text", ["we waited three nights for an answer", "the last three nights were loud"])
def test_time_that_passes_is_no_stay(text: str) -> None:
    assert "nights" not in heard_in(text, "banquet hall")


MONTHS = Field("months", FieldType.COUNT, about="purchase", nouns=("months",), ask=Words.of("For how many months?"))


@pytest.mark.parametrize(
    ("text", "months"), [("half a year ought to do it", 6), ("two years", 24), ("a year, ten sessions", 12)]
)
def test_years_answer_for_how_many_months(text: str, months: int) -> None:
    assert heard(text, MONTHS) == Count.exactly(months)


def test_years_count_no_months_where_nobody_asked_for_them() -> None:
    talk = [Message("0", "lead", "We have been here for 30 years and waited three months for a gearbox", TODAY)]
    assert hear_conversation(talk, Vocabulary.of((MONTHS,)), TODAY).heard[0][1].statements == ()
