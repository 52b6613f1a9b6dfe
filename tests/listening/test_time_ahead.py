"""A length of time alone answers when."""

from __future__ import annotations

import pytest

from tests.listening.trades_that_count import heard


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("6 weeks", "2027-01-01", "2027-01-01"),
        ("4-6 weeks", "2026-12-18", "2027-01-01"),
        ("couple of weeks", "2026-12-04", "2026-12-04"),
        ("about a month", "2026-12-20", "2026-12-20"),
        ("2 months, no rush", "2027-01-20", "2027-01-20"),
        ("3 months max", None, "2027-02-20"),
    ],
)
def test_it_is_that_long_from_now(text: str, start: str | None, end: str) -> None:
    assert heard(text, "courier", "start")["start"] == {"from": start, "to": end}


@pytest.mark.parametrize(
    "text", ["it takes us 6 weeks to train them", "we waited 2 months", "a few months", "6 weeks notice", "not 2 weeks"]
)
def test_other_lengths_of_time_answer_nothing(text: str) -> None:
    assert "start" not in heard(text, "courier", "start")


def test_unasked_a_length_of_time_is_no_start() -> None:
    assert "start" not in heard("6 weeks", "courier")
