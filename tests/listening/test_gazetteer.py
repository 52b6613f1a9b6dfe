"""Which country a city's name stands for."""

import pytest

from allears.listening import gazetteer
from allears.listening.gazetteer import cities, cities_in, folded


def test_names_are_looked_up_without_accents_and_marks() -> None:
    assert (folded("Łódź"), folded("Saint-Étienne"), folded("  Aix ")) == ("lodz", "saint etienne", "aix")


def test_a_line_of_the_list_is_a_country_with_its_cities() -> None:
    assert cities_in("# from somewhere\nGB:leeds|st. ives\nNO:as\n") == {"leeds": "GB", "st. ives": "GB", "as": "NO"}


def test_well_known_cities_are_there() -> None:
    assert [cities().get(name) for name in ("pune", "leeds", "sao paulo", "tulsa")] == ["IN", "GB", "BR", "US"]


def test_every_city_lies_in_a_country_and_no_name_is_an_abbreviation() -> None:
    assert all(len(country) == 2 and country.isupper() for country in set(cities().values()))
    assert min(map(len, cities())) == 3


def test_where_the_package_was_never_built_the_list_is_made_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    def never_built(package: str, name: str) -> bytes:
        raise FileNotFoundError(f"{package}/{name}")

    known = dict(cities())
    monkeypatch.setattr(gazetteer, "get_data", never_built)
    assert cities.__wrapped__() == known
