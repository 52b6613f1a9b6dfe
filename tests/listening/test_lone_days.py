"""A day of a month that another date of the message tells."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.lone_days import in_the_months_said, months_in_a_row
from allears.listening.message import Message
from allears.listening.wording import Wording
from allears.values.date_interval import DateInterval
from allears.values.find import find_values

TODAY = date(2027, 2, 15)


def last(text: str) -> object:
    """The last value of a message."""
    return in_the_months_said(find_values(text, TODAY))[-1].value


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Hotels open 20 April. Baristas need a week, so all running by the 13th", None, date(2027, 4, 13)),
        ("January, but not before the 10th", date(2028, 1, 10), None),
        ("5 June is my birthday, so on the 6th", date(2027, 6, 6), date(2027, 6, 6)),
    ],
)
def test_a_lone_day_lies_in_the_month_said_before(text: str, start: date | None, end: date | None) -> None:
    assert last(text) == DateInterval(start, end)


def test_without_a_month_before_it_is_the_next_such_day() -> None:
    assert last("by the 20th") == DateInterval(None, date(2027, 2, 20))


def test_a_month_that_has_no_such_day_changes_nothing() -> None:
    assert last("the fair is in February, so by the 30th") == last("by the 30th")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("saturday in june", date(2027, 6, 1), date(2027, 6, 30)),
        ("friday or saturday in june or july", date(2027, 6, 1), date(2027, 7, 31)),
        ("a Sunday in May 2028", date(2028, 5, 1), date(2028, 5, 31)),
        ("saturday 12 june", date(2027, 6, 12), date(2027, 6, 12)),
    ],
)
def test_a_day_of_the_week_within_a_month_is_any_of_them(text: str, start: date, end: date) -> None:
    message = Message("1", "lead", text, TODAY)
    wording = Wording.of(message, find_values(text, TODAY))
    assert [each.value for each in months_in_a_row(wording)] == [DateInterval(start, end)]
