"""What is a kind of what."""

from __future__ import annotations

from allears.languages.english.kinds_of_things import KINDS


def test_every_kind_has_names_and_things_in_lower_case() -> None:
    for names, things in KINDS:
        assert names and things
        assert all(phrase == phrase.lower() and ":" not in phrase for phrase in (*names, *things))
