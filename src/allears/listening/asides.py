"""Asides: "sorry, typing this between two meetings" answers no question, whatever was asked."""

from __future__ import annotations

from itertools import pairwise

from allears.languages.english.aside_words import ASIDE
from allears.languages.expression import Expression

_ASIDE = Expression(ASIDE)
_SIGN = Expression(r"[,.;:!?\n…]+|\s[-–—]+\s|[–—]")


def without_asides(lower: str, start: int, end: int) -> tuple[int, int]:
    """What is left of characters [`start`, `end`) of a text in lower case when the parts at either end that are asides
    are taken off; an empty stretch when nothing else was said."""
    parts = _parts(lower, start, end)
    while parts and _is_aside(lower, *parts[0]):
        parts.pop(0)
    while parts and _is_aside(lower, *parts[-1]):
        parts.pop()
    return (parts[0][0], parts[-1][1]) if parts else (end, end)


def _parts(lower: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts between the signs of a sentence, the sign after a part included."""
    edges = [start, *(found.end() for found in _SIGN.finditer(lower, start, end)), end]
    return [(one, other) for one, other in pairwise(edges) if lower[one:other].strip()]


def _is_aside(lower: str, start: int, end: int) -> bool:
    return bool(_ASIDE.fullmatch(lower[start:end].strip(" \t\n,.;:!?…–—-")))
