"""Regular expressions that are compiled when they are first used.

Hearing has some seven hundred, and one message needs only a part of them. Compiled where they are written, they would
take half of the time in which a new process could have heard its first message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any
from weakref import WeakSet


class Expression:
    """A regular expression, compiled when it is first used. `expression` is the expression, or makes it; flags stand
    in it: "(?i)".

    Has what a compiled expression has.
    """

    def __init__(self, expression: str | Callable[[], str]) -> None:
        self._expression = expression
        _made.add(self)

    @cached_property
    def pattern(self) -> str:
        """The expression as text."""
        return self._expression if isinstance(self._expression, str) else self._expression()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled."""
        return re.compile(self.pattern)

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.search`."""
        return self.compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.match`."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """As `re.Pattern.fullmatch`."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """As `re.Pattern.finditer`."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[Any]]:
        """As `re.Pattern.findall`."""
        return self.compiled.findall

    @cached_property
    def split(self) -> Callable[..., list[str | Any]]:
        """As `re.Pattern.split`."""
        return self.compiled.split

    @cached_property
    def sub(self) -> Callable[..., str]:
        """As `re.Pattern.sub`."""
        return self.compiled.sub


def by_first_letter(alternatives: str) -> str:
    """An expression for the same alternatives, those that begin with the same letter together: where none can stand
    each letter is looked at once, not each alternative. Those that begin alike keep their order; what begins with no
    plain letter is tried first. No bracket may be escaped or stand in a class."""
    apart: dict[str, list[str]] = {"": []}
    for one in _alternatives(alternatives):
        plain = one[:1].isalpha() and one[1:2] not in ("?", "*", "{")
        apart.setdefault(one[0] if plain else "", []).append(one[1:] if plain else one)
    groups = [f"{letter}(?:{'|'.join(rests)})" for letter, rests in apart.items() if letter]
    return f"(?:{'|'.join((*apart[''], *groups))})"


def _alternatives(expression: str) -> list[str]:
    """The alternatives of an expression in which no bracket is escaped or stands in a class."""
    found: list[str] = []
    depth = 0
    for piece in expression.split("|"):
        if depth:
            found[-1] += f"|{piece}"
        else:
            found.append(piece)
        depth += piece.count("(") - piece.count(")")
    if depth:
        raise ValueError(f"alternatives {expression[:60]!r}…: brackets do not close; none may stand in a class")
    return found


_made: WeakSet[Expression] = WeakSet()


def compile_all() -> None:
    """Compiles every expression that was made so far, so that no first use has to. Again, it costs next to nothing."""
    for expression in list(_made):
        _ = expression.compiled
