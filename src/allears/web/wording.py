"""The words of pages in the reader's language: gettext catalogues, read from their .po files as people edit them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from gettext import c2py
from pathlib import Path
from typing import Any

from babel.core import negotiate_locale
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

CATALOGUES = Path(__file__).parent / "words"
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True)
class Wording:
    """Translations of one language; what a catalogue leaves out is said in English."""

    single: dict[str, str] = field(default_factory=dict)
    plural: dict[str, tuple[str, ...]] = field(default_factory=dict)
    plural_form: Any = None

    def gettext(self, message: str) -> str:
        return self.single.get(message, message)

    def ngettext(self, one: str, many: str, number: int) -> str:
        forms = self.plural.get(one)
        if forms and self.plural_form:
            return forms[min(int(self.plural_form(number)), len(forms) - 1)]
        return one if number == 1 else many


@cache
def languages() -> tuple[str, ...]:
    """The languages that pages speak, English first."""
    found = sorted(path.stem for path in CATALOGUES.glob("*.po"))
    return (SOURCE_LANGUAGE, *found)


@cache
def wording(language: str) -> Wording:
    """The catalogue `words/<language>.po`; English stands in the templates themselves."""
    path = CATALOGUES / f"{language}.po"
    if not path.is_file():
        return Wording()
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    return _from(catalogue)


def _from(catalogue: Catalog) -> Wording:
    single, plural = {}, {}
    for message in catalogue:
        if not message.id or not message.string or message.fuzzy:
            continue
        if isinstance(message.id, tuple | list):
            plural[message.id[0]] = tuple(message.string)
        else:
            single[message.id] = str(message.string)
    return Wording(single, plural, c2py(catalogue.plural_expr))


def chosen_language(accept_language: str) -> str:
    """The first language of an Accept-Language header that pages speak; English without one."""
    wanted = [part.split(";")[0].strip().replace("-", "_") for part in accept_language[:200].split(",")]
    return negotiate_locale([w for w in wanted if w], languages()) or SOURCE_LANGUAGE
