"""Finds many phrases in a message at once, whatever form their words take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from allears.listening.word import Word, stem, words_of

T = TypeVar("T")
_SKIPPED = {"-", "‑", "–"}


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase at words [`first`, `after`) of a message, what it means, and how many words it has."""

    first: int
    after: int
    meaning: T
    length: int


class PhraseTable(Generic[T]):
    """Phrases with their meanings. Words are compared by `key`, their stem unless told otherwise; hyphens count as
    blanks ("e-mail", "e mail")."""

    def __init__(self, entries: Iterable[tuple[str, T]], key: Callable[[str], str] = stem) -> None:
        self._key = key
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, meaning in entries:
            stems = tuple(key(word.lower) for word in words_of(phrase) if word.text not in _SKIPPED)
            if stems:
                self._by_first.setdefault(stems[0], []).append((stems[1:], meaning))
        for rests in self._by_first.values():
            rests.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: Sequence[Word], stems: Sequence[str]) -> list[Found[T]]:
        """Every phrase in `words` (whose keys are `stems`), in order; at one place the longest, with all the
        meanings that phrase has. Linear in the number of words."""
        found: list[Found[T]] = []
        for first, one in enumerate(stems):
            rests = self._by_first.get(one)
            if rests is None:
                continue
            longest = -1
            for rest, meaning in rests:
                if len(rest) < longest:
                    break
                after = _after(rest, words, stems, first + 1)
                if after:
                    longest = len(rest)
                    found.append(Found(first, after, meaning, len(rest) + 1))
        return found


def _after(rest: tuple[str, ...], words: Sequence[Word], stems: Sequence[str], place: int) -> int:
    """The number of the word after the phrase whose first word stands before `place`; 0 when it does not fit."""
    for one in rest:
        if place < len(stems) and words[place].text in _SKIPPED:
            place += 1
        if place >= len(stems) or stems[place] != one:
            return 0
        place += 1
    return place
