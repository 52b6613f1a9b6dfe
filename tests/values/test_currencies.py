"""Currencies that need no language."""

from __future__ import annotations

from allears.values.currencies import scaled_code


def test_millions_of_a_currency_in_one_word() -> None:
    assert scaled_code("MUSD") == (10**6, "USD")
    assert scaled_code("KEUR") == (1000, "EUR")
    assert scaled_code("USD") is None
    assert scaled_code("MXYZ") is None
