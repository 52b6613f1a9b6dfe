"""Tables of phrases that are looked up in a token list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from allears.values.tokens import Tokens

T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases of one or more tokens, each with a meaning; the longest that fits wins."""

    def __init__(self, meanings: Mapping[str, T]) -> None:
        table: dict[str, list[tuple[list[str], int, T]]] = {}
        for phrase, meaning in meanings.items():
            tokens = Tokens(phrase)
            first, *rest = tokens.lower[: tokens.size]
            table.setdefault(first, []).append((rest, len(rest) + 1, meaning))
        for entries in table.values():
            entries.sort(key=lambda entry: -entry[1])
        self._table = table

    @classmethod
    def of(cls, phrases: Iterable[str], meaning: T) -> Phrases[T]:
        """A table in which all phrases mean the same."""
        return cls(dict.fromkeys(phrases, meaning))

    def __contains__(self, first: str) -> bool:
        """True when some phrase begins with this token."""
        return first in self._table

    @property
    def firsts(self) -> frozenset[str]:
        """The first token of every phrase."""
        return frozenset(self._table)

    @property
    def telling(self) -> frozenset[str]:
        """Of each phrase its longest token: whoever looks for these misses none of the phrases."""
        return frozenset(
            max((first, *rest), key=len) for first, entries in self._table.items() for rest, _, _ in entries
        )

    def match(self, tokens: Tokens, index: int) -> tuple[T, int] | None:
        """The meaning of the longest phrase at `index` and the index after it."""
        words = tokens.lower
        entries = self._table.get(words[index])
        if entries is None:
            return None
        for rest, length, meaning in entries:
            if not rest or words[index + 1 : index + length] == rest:
                return meaning, index + length
        return None

    def skip(self, tokens: Tokens, index: int) -> int:
        """The index after the longest phrase at `index`, or `index` itself when none fits."""
        found = self.match(tokens, index)
        return index if found is None else found[1]
