"""Plurals that mean people, and things whose names only end like them."""

from __future__ import annotations

import pytest

from allears.languages.english.person_nouns import is_person_noun


@pytest.mark.parametrize("noun", ["people", "drivers", "recruiters", "nurses", "girls", "assistants", "advisors"])
def test_people(noun: str) -> None:
    assert is_person_noun(noun)


@pytest.mark.parametrize("noun", ["computers", "towers", "apartments", "doors", "fees", "trucks"])
def test_things(noun: str) -> None:
    assert not is_person_noun(noun)
