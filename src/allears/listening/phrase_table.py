"""Finds many phrases in a message at once, whatever form their words take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from allears.listening.word import Word, stem, words_of

T = TypeVar("T")
_SKIPPED = {"-", "‑", "–"}


class Found(NamedTuple, Generic[T]):
    """A phrase at words [`first`, `after`) of a message, what it means, and how many words it has."""

    first: int
    after: int
    meaning: T
    length: int


class PhraseTable(Generic[T]):
    """Phrases with their meanings. Words are compared by `key`, their stem unless told otherwise; hyphens count as
    blanks ("e-mail", "e mail")."""

    def __init__(self, entries: Iterable[tuple[str, T]], key: Callable[[str], str] = stem) -> None:
        self._single: dict[str, list[T]] = {}
        self._longer: dict[str, dict[str, list[tuple[tuple[str, ...], T]]]] = {}
        for phrase, meaning in entries:
            stems = tuple(map(key, _words_in(phrase)))
            if len(stems) > 1:
                self._longer.setdefault(stems[0], {}).setdefault(stems[1], []).append((stems[2:], meaning))
            elif stems:
                self._single.setdefault(stems[0], []).append(meaning)
        for by_second in self._longer.values():
            for rests in by_second.values():
                rests.sort(key=lambda entry: -len(entry[0]))
        self._firsts = frozenset((*self._single, *self._longer))

    def find(self, words: Sequence[Word], stems: Sequence[str]) -> list[Found[T]]:
        """Every phrase in `words` (whose keys are `stems`), in order; at one place the longest, with all the
        meanings that phrase has. Linear in the number of words."""
        found: list[Found[T]] = []
        longer, single = self._longer, self._single
        firsts = self._firsts
        followers = [*stems[1:], ""]
        for first in [place for place, one in enumerate(stems) if one in firsts]:
            one = stems[first]
            by_second = longer.get(one)
            follower = followers[first]
            may_be_longer = by_second and (follower in by_second or follower in _SKIPPED)
            if by_second and may_be_longer and (several := _longest(by_second, words, stems, first)):
                found += several
            elif one in single:
                found += [Found(first, first + 1, meaning, 1) for meaning in single[one]]
        return found


@lru_cache(maxsize=32768)
def _words_in(phrase: str) -> tuple[str, ...]:
    """The words of a phrase in small letters; the phrases of a list stand in the tables of many fields."""
    return tuple(word.lower for word in words_of(phrase) if word.text not in _SKIPPED)


def _longest(
    by_second: Mapping[str, list[tuple[tuple[str, ...], T]]], words: Sequence[Word], stems: Sequence[str], first: int
) -> list[Found[T]]:
    """The longest phrases of two words or more that begin at `first`, found by their second word."""
    second = first + 1
    if second < len(stems) and words[second].text in _SKIPPED:
        second += 1
    found: list[Found[T]] = []
    for rest, meaning in by_second.get(stems[second], ()) if second < len(stems) else ():
        if found and len(rest) + 2 < found[0].length:
            break
        after = _after(rest, words, stems, second + 1)
        if after:
            found.append(Found(first, after, meaning, len(rest) + 2))
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
