"""A message made ready for the recognisers: its words and its clauses, each found once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from allears.languages.beginnings import WordStarts
from allears.listening.clause import Clause, Clauses, clauses_of, plain_lower
from allears.listening.message import Message
from allears.listening.statement import Span
from allears.listening.word import Word, singular, stem, words_of
from allears.values.reading import Reading

if TYPE_CHECKING:
    from allears.listening.named_options import NamedOption


@dataclass(frozen=True, slots=True)
class Wording:
    """One message with everything that several recognisers need of it.

    `lower` is the text in lower case with straight apostrophes, letter for letter; `starts` finds patterns in it.
    `readings` are the values in it
    (numbers, money, dates, addresses) and `options` the options of choices that it names, both in order.
    """

    message: Message
    lower: str
    starts: WordStarts
    words: tuple[Word, ...]
    stems: tuple[str, ...]
    singulars: tuple[str, ...]
    word_starts: tuple[int, ...]
    clauses: Clauses
    readings: tuple[Reading, ...] = ()
    reading_ends: tuple[int, ...] = ()
    options: tuple[NamedOption, ...] = ()

    @classmethod
    def of(cls, message: Message, readings: tuple[Reading, ...] = ()) -> Wording:
        """Reads a message; `readings` are the values found in it."""
        words = words_of(message.text)
        in_small = [word.lower for word in words]
        lower = plain_lower(message.text)
        starts = WordStarts(lower)
        return cls(
            message,
            lower,
            starts,
            words,
            tuple(map(stem, in_small)),
            tuple(map(singular, in_small)),
            tuple([word.start for word in words]),
            clauses_of(message.text, starts),
            readings,
            tuple([reading.end for reading in readings]),
        )

    @property
    def text(self) -> str:
        """The message as it was written."""
        return self.message.text

    def clause_at(self, offset: int) -> Clause:
        """The clause that holds the character at `offset`."""
        clauses = self.clauses
        return clauses.all[max(0, bisect_right(clauses.starts, offset) - 1)]

    def readings_over(self, start: int, end: int) -> tuple[Reading, ...]:
        """The readings that overlap the characters [`start`, `end`)."""
        first = bisect_left(self.reading_ends, start + 1)
        after = first
        while after < len(self.readings) and self.readings[after].start < end:
            after += 1
        return self.readings[first:after]

    def span(self, start: int, end: int) -> Span:
        """The words between two offsets."""
        return Span.of(self.message.text, start, end)

    def word_number(self, offset: int) -> int:
        """The number of the first word that starts at or after `offset`."""
        return bisect_left(self.word_starts, offset)

    def words_between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that start within [`start`, `end`)."""
        return self.words[bisect_left(self.word_starts, start) : bisect_left(self.word_starts, end)]
