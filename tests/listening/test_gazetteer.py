"""Which country a city's name stands for."""

from allears.listening.gazetteer import cities, countries_of, folded


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


def test_names_are_looked_up_without_accents_and_marks() -> None:
    assert (folded("Łódź"), folded("Saint-Étienne"), folded("  Aix ")) == ("lodz", "saint etienne", "aix")


def test_well_known_cities_are_there() -> None:
    assert [cities().get(name) for name in ("pune", "leeds", "sao paulo", "tulsa")] == ["IN", "GB", "BR", "US"]
