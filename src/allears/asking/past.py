"""Past leads: what people like this one answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from math import log2

from allears.asking.open_field import OpenField, outcome_tests
from allears.facts.answer import Absence, Answers
from allears.policy.policy import Policy
from allears.policy.regions import Regions, regions_of
from allears.values.value import Value

CAUTION = 10.0
"""So many imagined leads with the broader expectation are mixed into every narrower group of past leads."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """One field of the past leads: for each region the leads in it, and the leads that did not answer, as bits."""

    regions: Regions
    answered: tuple[int, ...]
    unanswered: int


@dataclass(frozen=True, slots=True)
class PastLeads:
    """Past leads by the regions of a policy's fields; bit n stands for the lead learned as the n-th.

    An empty answer counts as a question that brought nothing. `everyone` are the leads that count.
    """

    fields: Mapping[str, Remembered]
    everyone: int

    def first(self, number: int) -> PastLeads:
        """The same as if only the first `number` leads had been learned."""
        return replace(self, everyone=self.everyone & ((1 << number) - 1))

    def expect(self, one: OpenField, known: Answers, prior: tuple[float, ...]) -> tuple[float, ...]:
        """The probabilities of the open field's answers, from the leads that share what is known of this one.

        Groups get narrower by one known field at a time, the one that tells most about the answer first; each group's
        counts are mixed with the expectation of the group before.
        """
        remembered = self.fields.get(one.field.id)
        if remembered is None:
            return prior
        expected = self._refine(one, remembered, self.everyone, prior)
        leads = self.everyone
        for shared in self._shared(one.field.id, remembered, known):
            leads &= shared
            if not leads:
                break
            expected = self._refine(one, remembered, leads, expected)
        return expected

    def _refine(
        self, one: OpenField, remembered: Remembered, leads: int, broader: tuple[float, ...]
    ) -> tuple[float, ...]:
        places = [remembered.regions.find(value) for value in one.values]
        counts = [
            0.0 if place is None else (remembered.answered[place] & leads).bit_count() / places.count(place)
            for place in places
        ]
        counts.append(float((remembered.unanswered & leads).bit_count()))
        total = sum(counts) + CAUTION
        return tuple([(count + CAUTION * before) / total for count, before in zip(counts, broader, strict=True)])

    def _shared(self, asked: str, remembered: Remembered, known: Answers) -> list[int]:
        """The leads that share each known answer, those first that tell most about the field asked."""
        groups = [
            self.fields[name].answered[place]
            for name, answer in known.items()
            if name != asked and (place := self._place(name, answer)) is not None
        ]
        return sorted(groups, key=lambda group: -self._tells(group, remembered))

    def _place(self, name: str, answer: Value | Absence) -> int | None:
        remembered = self.fields.get(name)
        if remembered is None or isinstance(answer, Absence) or len(remembered.answered) < 2:
            return None
        return remembered.regions.find(answer)

    def _tells(self, group: int, remembered: Remembered) -> float:
        """How far the group's answers differ from everybody's, in bits for each lead of everyone."""
        leads = group & self.everyone
        size, total = leads.bit_count(), self.everyone.bit_count()
        if not size:
            return 0.0
        told = 0.0
        for answered in (*remembered.answered, remembered.unanswered):
            overall = (answered & self.everyone).bit_count() / total
            inside = (answered & leads).bit_count() / size
            told += inside * log2(inside / overall) if inside else 0.0
        return told * size / total


def learn_from(leads: Iterable[Answers], policy: Policy, now: date) -> PastLeads:
    """What past leads answered, in the order given (the oldest first, where `PastLeads.first` is to be used)."""
    tests = outcome_tests(policy)
    names = dict.fromkeys(test.field for test in tests)
    regions = {name: regions_of(name, policy, now, conditions=tests) for name in names}
    answered = {name: [bytearray() for _ in regions[name].values] for name in names}
    unanswered = {name: bytearray() for name in names}
    everyone = 0
    for number, lead in enumerate(leads):
        everyone = number + 1
        for name in names:
            _note(lead.get(name, Absence.UNKNOWN), number, regions[name], answered[name], unanswered[name])
    return PastLeads(
        {
            name: Remembered(
                regions[name],
                tuple(int.from_bytes(bits, "little") for bits in answered[name]),
                int.from_bytes(unanswered[name], "little"),
            )
            for name in names
        },
        (1 << everyone) - 1,
    )


def _note(
    answer: Value | Absence, number: int, regions: Regions, answered: list[bytearray], unanswered: bytearray
) -> None:
    if isinstance(answer, Absence):
        if answer in (Absence.UNKNOWN, Absence.DECLINED):
            _set(unanswered, number)
        return
    place = regions.find(answer)
    if place is not None:
        _set(answered[place], number)


def _set(bits: bytearray, number: int) -> None:
    byte = number // 8
    if byte >= len(bits):
        bits.extend(bytes(byte + 1 - len(bits)))
    bits[byte] |= 1 << number % 8
