"""For which period, for each of whom."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.lexicon import lexicon_of
from allears.values.rates import read_rate
from allears.values.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "per", "seat"),
    [
        ("a seat a month", "month", True),
        ("/user/mo", "month", True),
        ("per year", "year", False),
        ("p.a.", "year", False),
        ("pcm", "month", False),
        ("each", None, True),
        ("per sales rep per month", "month", True),
        ("one-off", "once", False),
        ("per employee and month", "month", True),
        ("for the fiscal year", "year", False),
        ("each quarter", "quarter", False),
        ("a head each month", "month", True),
        ("annually", "year", False),
    ],
)
def test_what_an_amount_is_paid_for(text: str, per: str | None, seat: bool) -> None:
    tokens = Tokens(text)
    rate = read_rate(tokens, 0, lexicon_of(ENGLISH), money=True)
    assert (rate.per, rate.per_seat, rate.after) == (per, seat, tokens.size)


def test_a_count_is_never_per_seat() -> None:
    rate = read_rate(Tokens("per rep"), 0, lexicon_of(ENGLISH), money=False)
    assert (rate.per, rate.per_seat, rate.after) == (None, False, 0)
