"""Places: the name or code of a country, state or well-known city as an ISO 3166-1 alpha-2 code."""

from __future__ import annotations

import unicodedata
from functools import cache

from allears.languages.english.language import ENGLISH
from allears.languages.language import Language
from allears.languages.word_list import word_list

_LOCALES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "tr", "ja", "zh", "ru")
"""Languages whose names of countries are understood in cells and policies."""
_STATE_CODES = word_list("AK CT FL HI IA KS MI ND NH NJ NM NV NY OH OK OR RI TX UT VT WA WI WV WY DC ON QC BC AB NS")
"""Postal codes of states and provinces that are no country's code; the last five are Canadian."""
_CANADIAN = frozenset({"ON", "QC", "BC", "AB", "NS"})
_LONGEST = 60


def read_place(text: str, language: Language = ENGLISH) -> str | None:
    """The country that a whole text names: "Germany", "DE", "deu", "Deutschland", "Texas", "Austin, TX", "in the UK".

    Two letters are first a country's code, then a state's ("CA" is Canada, "TX" is the USA). None when the text is no
    place or names more than a place.
    """
    folded = fold(text)
    if not folded or len(folded) > _LONGEST:
        return None
    if (found := _named(folded, language)) is not None:
        return found
    head, comma, tail = folded.rpartition(",")
    if comma:
        country = _named(tail.strip(), language) or _state_code(tail.strip())
        return country if head.strip() and country else None
    words = folded.split()
    if len(words) > 1 and words[0] in language.places.prefixes:
        return read_place(" ".join(words[1:]), language)
    return None


def fold(text: str) -> str:
    """The text in lower case, composed, with straight apostrophes and single spaces, without a closing full stop."""
    composed = unicodedata.normalize("NFC", text).replace("’", "'").casefold()
    folded = " ".join(composed.split()).strip(" ,;:!?")
    return folded[:-1] if folded.endswith(".") and folded.count(".") == 1 else folded


def _named(folded: str, language: Language) -> str | None:
    places = language.places
    for table in (places.countries, places.states, places.cities):
        if folded in table:
            return table[folded]
    if len(folded) <= 3:
        code = _coded(folded.upper())
        if code or len(folded) == 2:
            return code or _state_code(folded)
    for locale in _LOCALES:
        if (code := _territories(locale).get(folded)) is not None:
            return code
    return None


def _state_code(folded: str) -> str | None:
    code = folded.upper()
    if code not in _STATE_CODES:
        return None
    return "CA" if code in _CANADIAN else "US"


def _coded(code: str) -> str | None:
    """The country of a two- or three-letter code."""
    from babel.core import get_global

    if len(code) == 2:
        return code if code in _codes() else None
    aliases = get_global("territory_aliases").get(code)
    return aliases[0] if aliases and aliases[0] in _codes() else None


@cache
def _codes() -> frozenset[str]:
    return frozenset(_territories("en").values())


@cache
def _territories(locale: str) -> dict[str, str]:
    """Name in lower case -> code, for every country in one language."""
    from babel import Locale

    names = Locale(locale).territories
    outside = {"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
    return {
        fold(name): code for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in outside
    }
