"""Cities and the country each lies in, from the places of GeoNames (geonames.org, CC BY 4.0).

Places of at least 15,000 inhabitants. A name shared by cities of several countries goes to the country whose city is
much larger than any other's, else it names no country. Large cities also go by their other names in Latin script
("Göteborg", "Lisboa"). They are chosen when the package is built (city_list.py).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pkgutil import get_data

STORED = "cities.txt"
"""Beside this module, made when the package is built: a country a line, with the folded names of its cities."""
_FOLDED = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "ß": "ss", "æ": "ae", "đ": "d", "’": "'"})


def folded(name: str) -> str:
    """A name in lower case without accents, as places are looked up."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name.translate(_FOLDED))
        name = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return name.lower().replace("-", " ").strip(" .,'")


@lru_cache(maxsize=1)
def cities() -> Mapping[str, str]:
    """Folded city -> country (ISO 3166-1 alpha-2). Read once, when the first unknown capitalised word comes.

    Where the package was never built the list is made now, which takes fifty times as long; raises FileNotFoundError
    where that cannot be done either.
    """
    try:
        stored = get_data("allears.listening", STORED)
    except FileNotFoundError:
        stored = None
    if stored is None:
        from allears.listening.city_list import listed_now

        return cities_in(listed_now())
    return cities_in(stored.decode())


def cities_in(listed: str) -> dict[str, str]:
    """The cities of a list in the form in which it is stored; lines that begin with "#" say where it is from."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        if not line.startswith("#"):
            country, _, names = line.partition(":")
            found.update(dict.fromkeys(names.split("|"), country))
    return found
