"""The notebook of one lead: every fact ever recorded, and what stands today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from allears.facts.answer import Absence, Answer
from allears.facts.fact import Fact, Source
from allears.facts.field import Field
from allears.values.choices import Choices
from allears.values.value import FieldType


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one field today: the answer, the facts it rests on (the deciding one first), and how sure.

    `facts` is empty when nothing was ever recorded. `confidence` is 0 to 1 and belongs to the deciding fact.
    """

    field: str
    answer: Answer
    facts: tuple[Fact, ...] = ()

    @property
    def confidence(self) -> float:
        """How sure the deciding fact is; 0 when there is none."""
        return self.facts[0].confidence if self.facts else 0.0

    @property
    def confirmed(self) -> bool:
        """True when the lead saw the deciding fact in a recap and agreed."""
        return bool(self.facts) and self.facts[0].confirmed


@dataclass(frozen=True, slots=True)
class Notebook:
    """Facts in the order they were recorded. Nothing is ever overwritten or removed."""

    facts: tuple[Fact, ...] = ()

    def record(self, facts: Iterable[Fact]) -> Notebook:
        """The notebook with more facts in it."""
        return replace(self, facts=(*self.facts, *facts))

    def history(self, field: str, subject: str = "lead") -> tuple[Fact, ...]:
        """Every fact of one field, the oldest first, superseded ones included."""
        return tuple(fact for fact in self.facts if fact.field == field and fact.subject == subject)

    def standing(self, field: Field, now: date, subject: str = "lead") -> Standing:
        """What stands of one field on the day `now`.

        The best source stands (see `Source`), within it the newer word. Superseded and outdated facts do not count.
        A fact that disputes another leaves the field disputed until one is confirmed or both are superseded; so does
        a lead's later, other word against an entry that has a reason. Facts below `field.decides_from` are listed,
        but leave the field unknown.
        """
        living = _living(self.history(field.id, subject), field, now)
        if not living:
            return Standing(field.id, Absence.UNKNOWN)
        sure = [fact for fact in living if fact.confidence >= field.decides_from or fact.confirmed]
        if not sure:
            return Standing(field.id, Absence.UNKNOWN, tuple(living))
        if field.type is FieldType.CHOICES and any(isinstance(fact.value, Choices) for fact in sure):
            return Standing(field.id, _merge(sure), tuple(sure))
        return Standing(field.id, _answer(sure), tuple(sure))

    def answers(self, fields: Mapping[str, Field], now: date) -> dict[str, Answer]:
        """What stands of every field that anything is recorded of."""
        named = dict.fromkeys(fact.field for fact in self.facts)
        return {one: self.standing(fields[one], now).answer for one in named if one in fields}


def _living(history: tuple[Fact, ...], field: Field, now: date) -> list[Fact]:
    """The facts that still count, the deciding one first. One that only takes others back says nothing itself."""
    superseded = {former for fact in history for former in fact.supersedes}
    oldest = date.min if field.valid_days is None else now - timedelta(days=field.valid_days)
    living = [
        (place, fact)
        for place, fact in enumerate(history)
        if fact.id not in superseded and fact.said_at.date() >= oldest and fact.value is not Absence.UNKNOWN
    ]
    living.sort(key=lambda one: (not one[1].confirmed, one[1].source.rank, _is_silent(one[1]), -one[0]))
    return [fact for _, fact in living]


def _is_silent(fact: Fact) -> bool:
    """A refusal to say does not take back what was said before."""
    return fact.value is Absence.DECLINED


def _answer(living: list[Fact]) -> Answer:
    best = living[0]
    if best.confirmed:
        return best.value
    if _is_silent(best):
        return next((fact.value for fact in living if not _is_silent(fact)), Absence.DECLINED)
    if _is_disputed(best, living):
        return Absence.DISPUTED
    return best.value


def _is_disputed(best: Fact, living: list[Fact]) -> bool:
    by_id = {fact.id: fact for fact in living}
    for fact in living:
        disputed = by_id.get(fact.disputes) if fact.disputes else None
        if disputed is not None and best.source in (fact.source, disputed.source):
            return True
    return best.source is Source.ENTERED_WITH_REASON and any(
        fact.source is Source.SAID
        and fact.recorded_at > best.recorded_at
        and fact.value != best.value
        and not _is_silent(fact)
        for fact in living
    )


def _merge(living: list[Fact]) -> Choices:
    """Open sets add up; of an option held and denied, the better source and newer word stands."""
    has: set[str] = set()
    lacks: set[str] = set()
    complete = False
    for fact in reversed(living):
        if isinstance(fact.value, Choices):
            has = (has - fact.value.lacks) | fact.value.has
            lacks = (lacks - fact.value.has) | fact.value.lacks
            complete = complete or fact.value.complete
    return Choices(frozenset(has), frozenset(lacks), complete)
