"""What a date quotes."""

from __future__ import annotations

from datetime import date

import pytest

from allears.values.find import find_values

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("on the 5th of May", [["5th of May"]]),
        ("by the end of May", [["by the end of May", "end of May"]]),
        ("from the 3rd to the 9th of May", [["from the 3rd to the 9th of May", "3rd", "9th of May"]]),
        ("over the last 3 days", [["last 3 days"]]),
        ("during the summer", [["the summer"]]),
        ("since yesterday", [["since yesterday", "yesterday"]]),
    ],
)
def test_the_days_named_inside_a_date_are_its_parts(text: str, quotes: list[list[str]]) -> None:
    found = [[reading.quote, *(part.quote for part in reading.parts)] for reading in find_values(text, TODAY)]
    assert found == quotes
