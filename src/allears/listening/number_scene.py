"""One number of a message with all that tells whose it is, and what is proposed for it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from allears.listening.context import Context
from allears.listening.count_fields import CountField, CountFields
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.reading import Reading


@dataclass(frozen=True, slots=True)
class Scene:
    """What surrounds one number: the count readings of the message, this one's `place` among them, the nouns of
    fields in it as (start, end, field id, words), and the candidates found before."""

    wording: Wording
    context: Context
    fields: CountFields
    nouns: tuple[tuple[int, int, str, int], ...]
    counts: tuple[Reading, ...]
    place: int
    earlier: tuple[Candidate, ...]

    def nouns_near(self, start: int, end: int) -> tuple[tuple[int, int, str, int], ...]:
        """The nouns of fields that begin within [`start`, `end`)."""
        return self.nouns[bisect_left(self.nouns, (start,)) : bisect_left(self.nouns, (end,))]

    @property
    def asked(self) -> CountField | None:
        """The count field that was just asked for."""
        field = self.context.asked
        return self.fields.of(field.id) if field else None

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
        asked = self.asked
        return asked is not None and any(each.field == asked.field.id for each in self.earlier)


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
