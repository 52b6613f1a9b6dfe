"""Dates in digits."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.date_interval import DateInterval
from allears.values.find import find_values
from allears.values.read import read_date_interval

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2027-03-01", "2027-03-01", "2027-03-01"),
        ("2027/3/1", "2027-03-01", "2027-03-01"),
        ("01.03.2027", "2027-03-01", "2027-03-01"),
        ("03/01/2027", "2027-03-01", "2027-03-01"),
        ("13/1/2027", "2027-01-13", "2027-01-13"),
        ("on 22.4.", "2027-04-22", "2027-04-22"),
        ("12/2026", "2026-12-01", "2026-12-31"),
        ("2027-05", "2027-05-01", "2027-05-31"),
        ("20270301", "2027-03-01", "2027-03-01"),
        ("5-7-27", "2027-05-07", "2027-05-07"),
    ],
)
def test_dates_in_digits(text: str, start: str | None, end: str | None) -> None:
    day = date.fromisoformat
    expected = DateInterval(day(start) if start else None, day(end) if end else None)
    assert read_date_interval(text, TODAY) == expected


@pytest.mark.parametrize("text", ["24/7", "1.2.3.4", "133-03-03-2020", "2.5", "31/02/2027", "5-10 people"])
def test_digits_that_are_no_date(text: str) -> None:
    assert read_date_interval(text, TODAY) is None


@pytest.mark.parametrize(
    "text", ["We want to start 12.04.2027.", "we go live 12.04.2027 please", "ends 12.04.2027, then we move"]
)
def test_a_whole_date_is_one_whatever_follows_it(text: str) -> None:
    (found,) = find_values(text, TODAY)
    assert found.value == DateInterval(date(2027, 4, 12), date(2027, 4, 12))


def test_where_the_day_comes_first_it_is_read_so() -> None:
    (reading,) = find_values("from 03/01/2027 on", TODAY, day_first=True)
    assert reading.value == DateInterval(date(2027, 1, 3), None)
