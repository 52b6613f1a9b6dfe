"""A number with its currency or percent sign."""

from __future__ import annotations

import pytest

from allears.languages.english.language import ENGLISH
from allears.values.atoms import read_atom
from allears.values.lexicon import lexicon_of
from allears.values.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("$20", 20, "USD"),
        ("US$ 20", 20, "USD"),
        ("20 €", 20, "EUR"),
        ("R$ 3.000", 3000, "BRL"),
        ("KSh 40,000", 40000, "KES"),
        ("Rs 900", 900, "INR"),
        ("R700", 700, "ZAR"),
        ("CHF 1'500.-", 1500, "CHF"),
        ("30 MUSD", 30000000, "USD"),
        ("75 USD million", 75000000, "USD"),
        ("R$ 900 mil", 900000, "BRL"),
        ("3 dollars 50 cents", 3.5, "USD"),
        ("34 cents", 0.34, None),
        ("20 Australian dollars", 20, "AUD"),
        ("40 quid", 40, "GBP"),
        ("USD115.5", 115.5, "USD"),
        ("1,4 mln zł", 1400000, "PLN"),
        ("100元", 100, "CNY"),
        ("5 kr", 5, None),
    ],
)
def test_money_of_many_countries(text: str, amount: float, currency: str | None) -> None:
    atom = read_atom(Tokens(text), 0, lexicon_of(ENGLISH))
    assert atom is not None
    assert (atom.unit, atom.currency) == ("money", currency)
    assert atom.number.value == pytest.approx(amount)


@pytest.mark.parametrize("text", ["180ml", "5km", "4x4"])
def test_digits_that_are_part_of_something_else(text: str) -> None:
    assert read_atom(Tokens(text), 0, lexicon_of(ENGLISH)) is None


def test_capitals_that_are_words_are_no_currency() -> None:
    atom = read_atom(Tokens("ALL 5 plans"), 0, lexicon_of(ENGLISH))
    assert atom is None
