"""Ways of saying what an option of a choice says, by what the option is called: "come to us" for "at your place".

Names of what options say, and phrases that mean it in answer to a question. Things that are of a kind lie in
kinds_of_things.py, what is said of a need in everyday_needs.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from allears.languages.english import (
    meaning_of_dealings,
    meaning_of_houses,
    meaning_of_jobs,
    meaning_of_reasons,
    meaning_of_things,
)
from allears.languages.word_list import paragraphs, phrase_list

_PLAIN = (meaning_of_dealings.ROWS, meaning_of_houses.ROWS, meaning_of_jobs.ROWS, meaning_of_things.ROWS)
_REASONS = (meaning_of_reasons.ROWS,)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What options are called that say the same, and in one text what people say instead. `is_reason`: it tells what is
    wanted or feared, and denied it tells the same."""

    names: tuple[str, ...]
    text: str
    is_reason: bool

    @property
    def phrases(self) -> tuple[str, ...]:
        """What people say, in lower case."""
        return phrase_list(self.text)


@lru_cache(maxsize=1)
def same_meaning() -> tuple[Meaning, ...]:
    """All of them, read when they are first needed."""
    return (*_meanings(_PLAIN, is_reason=False), *_meanings(_REASONS, is_reason=True))


def _meanings(texts: tuple[str, ...], *, is_reason: bool) -> Iterator[Meaning]:
    for text in texts:
        for row in paragraphs(text):
            names, _, phrases = row.partition(" : ")
            yield Meaning(phrase_list(names), phrases, is_reason)
