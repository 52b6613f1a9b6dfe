"""Thirds of ten that stand for a number nobody counted: "low twenties", "high teens"."""

from __future__ import annotations

from allears.values.lexicon import Lexicon
from allears.values.tokens import Tokens

_THIRDS = ((0, 3), (4, 6), (7, 9))
"""What low, middle and high add to the ten at which the decade begins."""
_TEEN = 1
"""There is no ten among the teens."""


def read_decade(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int, int] | None:
    """The lowest and the highest number that "low twenties" may mean and the index after it, or None.

    An age is told in the same words ("I am in my mid thirties"): after a possessive it counts nothing.
    """
    numbers, nouns = lexicon.language.numbers, lexicon.language.nouns
    third = numbers.decade_thirds.get(tokens.lower[index])
    if third is None or tokens.before(index) in nouns.possessives:
        return None
    at = index + 1 + (tokens.lower[index + 1] == "-")
    begins = numbers.decades.get(tokens.lower[at])
    if begins is None:
        return None
    low, high = _THIRDS[third]
    return begins + (low or _TEEN * (begins == _TEENS)), begins + high, at + 1


_TEENS = 10
