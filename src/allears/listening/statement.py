"""What was heard in one message: a value of a field, and the words that say it."""

from __future__ import annotations

from dataclasses import dataclass

from allears.facts.answer import Absence
from allears.values.value import Value


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a message: verbatim, at characters [`start`, `end`)."""

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, message: str, start: int, end: int) -> Span:
        """The words of `message` between two offsets, without the blanks around them."""
        words = message[start:end]
        start += len(words) - len(words.lstrip())
        return cls(words.strip(), start, start + len(words.strip()))


@dataclass(frozen=True, slots=True)
class Statement:
    """One value of one field, as this message states it. Not yet a fact: it has no id and no clock.

    `quote` is verbatim in the message, at characters [`start`, `end`). `confidence` is 0 to 1: below the field's
    `decides_from` the value counts as unknown and may be confirmed. `why` names the way of speaking that it was
    recognised by, for whoever asks why. `confirms` is True when the lead repeats a value that was asked back.
    """

    field: str
    value: Value | Absence
    quote: str
    start: int
    end: int
    confidence: float = 0.9
    why: str = ""
    confirms: bool = False

    @property
    def span(self) -> Span:
        """The words that say it."""
        return Span(self.quote, self.start, self.end)
