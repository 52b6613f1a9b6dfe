"""Dates that say nothing of when they want it."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.values.date_interval import DateInterval
from allears.values.value import FieldType

TODAY = date(2027, 1, 5)
FIELDS = (
    Field("start", FieldType.DATE_INTERVAL, about="purchase", ask=Words.of("When should it be running?")),
    Field("trouble", FieldType.TEXT, about="company", ask=Words.of("What goes wrong today?")),
)


def heard(text: str, asks: str | None = "start") -> list[DateInterval]:
    """The dates heard in one message, in answer to the question for `asks`."""
    question = Message("q", "bot", "And?", TODAY, asks)
    talk = hear_conversation([question, Message("a", "lead", text, TODAY)], FIELDS, TODAY)
    values = [each.value for _, one in talk.heard for each in one.statements]
    return [value for value in values if isinstance(value, DateInterval)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Q3, not earlier, the ground's a swamp till july", date(2027, 7, 1), date(2027, 9, 30)),
        ("leave it til march", date(2027, 3, 1), date(2027, 3, 31)),
        ("put it off until April", date(2027, 4, 1), date(2027, 4, 30)),
        ("by 5 May", None, date(2027, 5, 5)),
        ("Our fiscal year begins in April. June, July, August suit us", date(2027, 6, 1), date(2027, 8, 31)),
        ("June and July", date(2027, 6, 1), date(2027, 7, 31)),
        ("Our contract with them is finishing on 15 March", None, date(2027, 3, 15)),
        ("June, when the free trial ends", None, date(2027, 6, 30)),
        ("May 31 it lapses. I want to be moved across by mid-May", None, date(2027, 5, 20)),
        ("before the next board thing, 20 march i think", None, date(2027, 3, 19)),
        ("the opening of the hall is the 10 May, it must run for this day", None, date(2027, 5, 10)),
        ("15 February we open again so from this day", date(2027, 2, 15), None),
        ("the 2nd, 3rd or 4th of February, it depends on the tide", date(2027, 2, 2), date(2027, 2, 4)),
        ("I go on leave on 1 May so it has to be in before", None, date(2027, 4, 30)),
        ("To begin in April is difficult. Better in June", date(2027, 6, 1), date(2027, 6, 30)),
    ],
)
def test_what_they_want_stands_among_other_dates(text: str, start: date | None, end: date | None) -> None:
    assert heard(text) == [DateInterval(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "someone in the room with the three of us",
        "the two of them will tell you",
        "My father retires on June 30 and nobody knows what then",
        "the first one is always the worst",
        "Our busiest week is the one of 15 August",
        "My accountant comes on 3 March and she says when",
        "The boss is back on the 7th, then we'll see",
        "I must write to them before the end of March",
    ],
)
def test_those_who_are_there_and_what_others_do_are_no_date(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'I saw your ad saying "250 lorries live in a week", we are not 250',
        "Ask them where the yard should be in 2035 and they look at their shoes",
        "I want to sell the power in summer, when the sun is long",
        "the money is reserved already in the plan for next year",
        "In the plan for 2028, today none",
    ],
)
def test_what_nobody_asked_for_tells_of_something_else(text: str) -> None:
    assert heard(text, "trouble") == []


def test_a_wish_with_a_date_counts_unasked() -> None:
    assert heard("We must be live by 1 March", "trouble") == [DateInterval(None, date(2027, 3, 1))]
