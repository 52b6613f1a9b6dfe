"""Pages speak the reader's language where there is a catalogue, and English where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from allears.web import wording as words
from allears.web.wording import chosen_language, languages, wording

CATALOGUE = """
msgid ""
msgstr ""
"Language: pl\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Team"
msgstr "Zespół"

#, fuzzy
msgid "Settings"
msgstr "Perhaps this"

msgid "%(num)s key"
msgid_plural "%(num)s keys"
msgstr[0] "%(num)s klucz"
msgstr[1] "%(num)s klucze"
msgstr[2] "%(num)s kluczy"
"""


@pytest.fixture
def polish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A catalogue beside the templates."""
    (tmp_path / "pl.po").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(words, "CATALOGUES", tmp_path)
    languages.cache_clear()
    wording.cache_clear()
    yield
    languages.cache_clear()
    wording.cache_clear()


@pytest.mark.usefixtures("polish")
def test_a_catalogue_speaks_and_what_it_leaves_out_is_english() -> None:
    said = wording("pl")
    assert said.gettext("Team") == "Zespół"
    assert said.gettext("Settings") == "Settings"
    assert [said.ngettext("%(num)s key", "%(num)s keys", n) for n in (1, 3, 5)] == [
        "%(num)s klucz",
        "%(num)s klucze",
        "%(num)s kluczy",
    ]


def test_english_needs_no_catalogue() -> None:
    assert wording("en").ngettext("one key", "many keys", 1) == "one key"
    assert wording("en").ngettext("one key", "many keys", 2) == "many keys"


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("header", "language"),
    [("pl-PL,en;q=0.8", "pl"), ("fr, pl;q=0.5", "pl"), ("fr", "en"), ("", "en"), ("*", "en"), ("x" * 9000, "en")],
)
def test_the_browser_says_what_its_reader_reads(header: str, language: str) -> None:
    assert chosen_language(header) == language
