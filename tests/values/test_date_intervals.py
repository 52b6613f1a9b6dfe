"""Days with the words around them."""

from __future__ import annotations

from datetime import date

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.date_interval import DateInterval
from allears.values.date_intervals import may_be_dated
from allears.values.date_lexicon import DateContext, date_lexicon_of
from allears.values.read import read_date_interval
from allears.values.tokens import Tokens

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("by Q2", None, "2027-06-30"),
        ("before Christmas", None, "2026-12-24"),
        ("before the end of May", None, "2027-05-31"),
        ("not before June", "2027-06-01", None),
        ("after the summer", "2027-09-01", None),
        ("until May", None, "2027-05-31"),
        ("from 1 May on", "2027-05-01", None),
        ("May at the latest", None, "2027-05-31"),
        ("2028 or later", "2028-01-01", None),
        ("by two weeks from now", None, "2026-12-05"),
        ("since last Monday", "2026-11-09", None),
        ("around the 15th of May", "2027-05-15", "2027-05-15"),
        ("no later than March 1", None, "2027-03-01"),
        ("starting September", "2027-09-01", None),
        ("by year end", None, "2026-12-31"),
        ("latest by end of Feb", None, "2027-02-28"),
    ],
)
def test_days_with_bounds(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected


@pytest.mark.parametrize("text", ["soon", "ASAP", "some day", "when we can", "by the way", "on the phone"])
def test_words_that_name_no_day(text: str) -> None:
    assert read_date_interval(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("in the yard we have a dog and a cat", False),
        ("in the second week", True),
        ("by the end of the month", True),
        ("on 5 May", True),
    ],
)
def test_small_words_begin_a_date_only_where_one_can_follow(text: str, may_be: bool) -> None:
    tokens = Tokens(text)
    context = DateContext(date(2026, 11, 21), date_lexicon_of(ENGLISH))
    assert may_be_dated(tokens, 0, context) is may_be
