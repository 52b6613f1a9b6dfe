"""The few words that give another language away are hardly ever English."""

from __future__ import annotations

import pytest

from allears.languages.english.common_words import COMMON
from allears.languages.foreign_words import FOREIGN, FewWords


@pytest.mark.parametrize(("code", "few"), FOREIGN.items())
def test_what_tells_a_language_is_no_everyday_english(code: str, few: FewWords) -> None:
    assert not (few.greeting | few.telling) & COMMON, code
    assert few.greeting | few.telling | few.beside == few.all


@pytest.mark.parametrize(("code", "few"), FOREIGN.items())
def test_a_word_tells_one_language(code: str, few: FewWords) -> None:
    others = frozenset[str]().union(*(other.telling for name, other in FOREIGN.items() if name != code))
    assert not few.telling & others
