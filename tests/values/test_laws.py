"""Laws that hold for every text, whatever people paste into a chat."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from allears.languages.word_list import word_list
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.money import Money
from allears.values.read import read_count, read_date_interval, read_money, read_value
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)
WORDS = [
    *sorted(
        word_list("""
            about between up 5 10 1.5k twenty a dozen and or to - $ EUR per month seat in by next May Q2 the 5th of
            weeks ago from 12/05 2027 % half million reps one last acme.com , ... 's hundred monday early since tops 7pm
            minus @
        """)
    ),
    *("at least", "end of", "+49 176 1234567", "jo at acme dot com", "first week", "\U0001f600", "\u200b", "\ud83d"),
]
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
ANYTHING = st.text(st.characters(codec=None), max_size=200)


@settings(max_examples=200)
@given(st.one_of(SENTENCES, ANYTHING), st.sampled_from([None, *FieldType]), st.dates())
@example("\x00\ud800\u202e5\u200b0 ٣٤ ②", None, TODAY)
@example("0" * 400 + "," * 200 + "1e99^99 " * 20, None, TODAY)
@example("31/31/9999 -99999999 years ago in 9999999 decades", None, date.max)
@example("by the end of last century, 5000 years before yesterday", None, date.min)
def test_every_text_can_be_read(text: str, expect: FieldType | None, day: date) -> None:
    readings = find_values(text, day, expect=expect, implied=True)
    parts = [part for reading in readings for part in reading.parts]
    for reading in (*readings, *parts):
        assert text[reading.start : reading.end] == reading.quote
        assert reading.quote
    for before, after in pairwise(readings):
        assert before.end <= after.start


@settings(max_examples=150)
@given(st.one_of(SENTENCES, ANYTHING), st.sampled_from(list(FieldType)))
def test_every_cell_is_a_value_or_none(text: str, field_type: FieldType) -> None:
    value = read_value(text, field_type, TODAY)
    assert value is None or value == read_value(text, field_type, TODAY)


@given(st.integers(0, 10**9), st.sampled_from(["{:d}", "{:,d}", "{:,d} reps", "exactly {:d}"]))
def test_a_number_is_read_back(number: int, wording: str) -> None:
    assert read_count(wording.format(number)) == Count.exactly(number)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_range_is_read_back(low: int, width: int) -> None:
    for wording in ("{}-{}", "{} to {}", "between {} and {}", "from {} to {}"):
        assert read_count(wording.format(low, low + width)) == Count(low, low + width)


@given(st.integers(1, 10**7), st.sampled_from(["USD", "EUR", "GBP", "CHF", "SEK"]), st.booleans(), st.booleans())
def test_an_amount_is_read_back(amount: int, code: str, seat: bool, month: bool) -> None:
    text = f"{amount:,} {code}{' a seat' if seat else ''}{' a month' if month else ' a year'}"
    assert read_money(text) == Money(amount, amount, code, "month" if month else "year", per_seat=seat)


@given(st.dates(date(1970, 1, 1), date(2099, 12, 31)))
def test_a_day_is_read_back_in_every_clear_writing(day: date) -> None:
    for wording in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y", "%d-%b-%Y", "%m/%d/%Y"):
        assert read_date_interval(day.strftime(wording), TODAY) == DateInterval(day, day)


@given(st.integers(1, 200), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_in_so_many_days_is_that_day(days: int, today: date) -> None:
    day = today + timedelta(days=days)
    assert read_date_interval(f"in {days} days", today) == DateInterval(day, day)
    assert read_date_interval(f"within {days} days", today) == DateInterval(today, day)


@given(st.integers(1, 999))
def test_a_hedge_spans_a_fifth_either_way(number: int) -> None:
    count = read_count(f"about {number}")
    assert count is not None
    assert count.about == number
    assert count.low is not None
    assert count.high is not None
    assert abs(count.low - 0.8 * number) <= 0.5
    assert abs(count.high - 1.2 * number) <= 0.5
