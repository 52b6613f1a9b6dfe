"""Places to countries."""

from __future__ import annotations

import pytest

from allears.values.places import fold, read_place


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Germany", "DE"),
        ("DE", "DE"),
        ("deu", "DE"),
        ("Deutschland", "DE"),
        ("Allemagne", "DE"),
        ("the UK", "GB"),
        ("USA", "US"),
        ("NO", "NO"),
        ("CA", "CA"),
        ("TX", "US"),
        ("Texas", "US"),
        ("Austin, TX", "US"),
        ("in Bergen, Norway", "NO"),
        ("NYC", "US"),
        ("São Paulo", "BR"),
        ("Schweiz", "CH"),
        ("Côte d’Ivoire", "CI"),
        ("holland", "NL"),
        ("Ontario", "CA"),
        ("Queensland", "AU"),
    ],
)
def test_a_place_gives_its_country(text: str, country: str) -> None:
    assert read_place(text) == country


@pytest.mark.parametrize("text", ["", "Europe", "somewhere", "our office", "ZZ", "EU", "Germany and France", "x" * 100])
def test_what_names_no_country(text: str) -> None:
    assert read_place(text) is None


def test_names_are_compared_without_case_and_spacing() -> None:
    assert fold("  New   YORK. ") == "new york"
