"""One number of a message with all that tells whose it is, and what is proposed for it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from allears.languages.beginnings import Pattern
from allears.languages.english import count_words as english
from allears.listening.clause import Clause
from allears.listening.context import Context
from allears.listening.count_fields import CountField, CountFields
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading

TAKEN_BACK = Pattern(english.TAKEN_BACK)
"""Takes back a number said before; looked for once in a message, whoever asks."""


class Scene(NamedTuple):
    """What surrounds one number: the nouns of fields in the message as (start, end, field id, words), its count
    readings, the field just `asked` for if it is a count, the one that asks for the company's `size`, this number's
    `place` among the readings, its clause, and the candidates found before."""

    wording: Wording
    context: Context
    fields: CountFields
    nouns: tuple[tuple[int, int, str, int], ...]
    counts: tuple[Reading, ...]
    asked: CountField | None
    size: CountField | None
    place: int
    clause: Clause
    earlier: tuple[Candidate, ...] = ()

    def before(self) -> Scene:
        """The scene of the number before this one."""
        clause = self.wording.clause_at(self.counts[self.place - 1].start)
        return self._replace(place=self.place - 1, clause=clause, earlier=())

    def nouns_near(self, start: int, end: int) -> tuple[tuple[int, int, str, int], ...]:
        """The nouns of fields that begin within [`start`, `end`)."""
        return self.nouns[bisect_left(self.nouns, (start,)) : bisect_left(self.nouns, (end,))]

    @property
    def is_first_now(self) -> bool:
        """True when every number before this one is past, supposed or somebody else's."""
        clauses = self.wording.clauses
        return not any(
            clauses.at(each.start).is_about_the_lead_now for each in self.counts[max(0, self.place - 4) : self.place]
        )

    @property
    def is_answered(self) -> bool:
        """True when an earlier number of the message answers the question."""
        return self.asked is not None and any(each.field == self.asked.field.id for each in self.earlier)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that may be a field's value; `weight` ranks candidates for one field."""

    field: str
    value: Count
    start: int
    end: int
    weight: float
    why: str


Owner = tuple[CountField, int, int, float, str]
"""The field, the start and end of the words to quote, a weight, and why."""


def quoted(wording: Wording, reading: Reading) -> tuple[int, int]:
    """The number and its noun."""
    if reading.noun:
        at = wording.lower.find(reading.noun, reading.end, reading.end + len(reading.noun) + 24)
        if at >= 0:
            return reading.start, at + len(reading.noun)
    return reading.start, reading.end
