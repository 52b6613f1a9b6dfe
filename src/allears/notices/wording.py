"""The words of mails in the reader's language: gettext catalogues, read from their .po files as people edit them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

CATALOGUES = Path(__file__).parent / "words"


@cache
def words(language: str) -> Mapping[str, str]:
    """English -> the words of `words/<language>.po`; nothing for a language without one. English is the source."""
    from babel.messages.pofile import read_po

    path = CATALOGUES / f"{language.split('-')[0].split('_')[0]}.po"
    if path.name not in {each.name for each in CATALOGUES.glob("*.po")}:
        return {}
    with path.open("rb") as file:
        return {str(each.id): str(each.string) for each in read_po(file) if each.id and each.string and not each.fuzzy}
