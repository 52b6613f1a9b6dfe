"""Phone numbers."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.phones import find_phones, parse_phone


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("+49 176 12345678", None, "+4917612345678"),
        ("0049 30 901820", None, "+4930901820"),
        ("call (415) 555-2671", None, "+14155552671"),
        ("mobile 0176 12345678", "DE", "+4917612345678"),
        ("(+31) 20 1234567", None, "+31201234567"),
        ("+44 (0) 20 7946 0958", None, "+442079460958"),
    ],
)
def test_numbers_become_e164_where_the_country_is_known(text: str, region: str | None, number: str) -> None:
    (reading,) = find_phones(text, ENGLISH, region)
    assert reading.value == number


@pytest.mark.parametrize(
    "text",
    [
        "account 12345678",
        "16/04/2010",
        "2009/2010",
        "we have 1 200 000 users",
        "1234456%",
        "5111 1111 1111 1111 is my card",
    ],
)
def test_digits_that_are_no_phone_number(text: str) -> None:
    assert find_phones(text, ENGLISH, None) == []


def test_a_number_that_cannot_exist_is_none() -> None:
    assert parse_phone("+49 1", None) is None
    assert parse_phone("12345", None) is None
