"""Tables of phrases that are looked up in a token list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from allears.values.tokens import Tokens, tokens_in

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of one or more tokens, each with a meaning; the longest that fits wins."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        alone: dict[str, T] = {}
        longer: dict[str, dict[str, list[tuple[list[str], int, T]]]] = {}
        for phrase, meaning in meanings.items():
            first, *rest = tokens_in(phrase)
            if rest:
                entry = (rest[1:], len(rest) + 1, meaning)
                longer.setdefault(first, {}).setdefault(rest[0], []).append(entry)
            else:
                alone.setdefault(first, meaning)
        for by_second in longer.values():
            for entries in by_second.values():
                entries.sort(key=lambda entry: -entry[1])
        self._alone, self._longer = alone, longer
        self._firsts = frozenset((*alone, *longer))

    @classmethod
    def of(cls, phrases: Iterable[str], meaning: T) -> Phrases[T]:
        """A table in which all phrases mean the same."""
        return cls(dict.fromkeys(phrases, meaning))

    def __contains__(self, first: str) -> bool:
        """True when some phrase begins with this token."""
        return first in self._firsts

    @property
    def firsts(self) -> frozenset[str]:
        """The first token of every phrase."""
        return self._firsts

    @property
    def words(self) -> frozenset[str]:
        """Every token of every phrase."""
        several = (
            (second, *rest)
            for by_second in self._longer.values()
            for second, entries in by_second.items()
            for rest, _, _ in entries
        )
        return self._firsts.union(*several)

    @property
    def telling(self) -> frozenset[str]:
        """Of each phrase its longest token: whoever looks for these misses none of the phrases."""
        several = (
            max((first, second, *rest), key=len)
            for first, by_second in self._longer.items()
            for second, entries in by_second.items()
            for rest, _, _ in entries
        )
        return frozenset((*self._alone, *several))

    def match(self, tokens: Tokens, index: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase at `index` and the index after it."""
        words = tokens.lower
        word = words[index]
        if word not in self._firsts:
            return None
        by_second = self._longer.get(word)
        if by_second is not None:
            for rest, length, meaning in by_second.get(words[index + 1], ()):
                if not rest or words[index + 2 : index + length] == rest:
                    return meaning, index + length
        return (self._alone[word], index + 1) if word in self._alone else None

    def skip(self, tokens: Tokens, index: int) -> int:
        """The index after the longest phrase at `index`, or `index` itself when none fits."""
        found = self.match(tokens, index)
        return index if found is None else found[1]
