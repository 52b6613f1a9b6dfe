"""The honest no that a person says: the policy's words for each exclusion, ready to be changed."""

from __future__ import annotations

from dataclasses import dataclass

from allears.dialogue.closing import part_kindly
from allears.dialogue.phrasing import say_step
from allears.guidance.so_far import SoFar
from allears.guidance.suggestion import situation_of


@dataclass(frozen=True, slots=True)
class Parting:
    """One written no. `because` is the reason for us, `text` the whole message for the lead: the honest words, a
    better alternative, what would change it, and the open door. `holds` says that the exclusion holds as far as is
    known (True), does not (False), or is not known (None)."""

    exclusion: str
    name: str
    because: str
    text: str
    alternatives: tuple[str, ...]
    holds: bool | None


def partings(so_far: SoFar) -> tuple[Parting, ...]:
    """Every written exclusion with its words; those that hold first, then those that may."""
    verdict, language = so_far.verdict, so_far.language
    found = []
    for one in verdict.exclusions:
        step = part_kindly(situation_of(so_far, verdict._replace(exclusion=one.exclusion)))
        name, because = one.exclusion.name.read_in(language), one.exclusion.because.read_in(language)
        found.append(Parting(one.exclusion.id, name, because, say_step(step), step.alternatives, one.trace.truth))
    return tuple(sorted(found, key=lambda one: (True, None, False).index(one.holds)))
