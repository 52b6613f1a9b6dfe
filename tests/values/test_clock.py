"""Times of day are stepped over."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.clock import skip_day_part, skip_time
from allears.values.tokens import Tokens


@pytest.mark.parametrize(
    "text",
    [
        "3pm",
        "15:30",
        "9:05:00 am",
        "25 past 5",
        "half past 17",
        "10 to 8 evening",
        "11 45 in the morning",
        "at 10 to 21",
        "quarter to 8 p.m.",
    ],
)
def test_a_time_of_day(text: str) -> None:
    tokens = Tokens(text)
    assert skip_time(tokens, 0, ENGLISH.clock) == tokens.size


@pytest.mark.parametrize("text", ["5 reps", "1:1", "1 night", "5 to 15", "at 85", "half a dozen"])
def test_no_time_of_day(text: str) -> None:
    assert skip_time(Tokens(text), 0, ENGLISH.clock) == 0


def test_the_part_of_a_day() -> None:
    assert skip_day_part(Tokens("night"), 0, ENGLISH.clock) == 1
    assert skip_day_part(Tokens("reps"), 0, ENGLISH.clock) == 0
