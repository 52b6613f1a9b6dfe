"""The honest no that a person says: the policy's words for each exclusion, ready to be changed."""

from __future__ import annotations

from dataclasses import dataclass

from allears.dialogue.closing import part_kindly
from allears.dialogue.phrasing import ENGLISH
from allears.guidance.so_far import SoFar
from allears.guidance.suggestion import situation_of
from allears.languages.english import guidance_phrases as english


@dataclass(frozen=True, slots=True)
class Parting:
    """One written no. `because` is the reason for us; for the lead there are the honest `words`, the better
    `alternatives` under their heading `better`, and the `closing`: what would change it, and the open door. `holds`
    says that the exclusion holds as far as is known (True), does not (False), or is not known (None)."""

    exclusion: str
    name: str
    because: str
    words: str
    better: str
    alternatives: tuple[str, ...]
    closing: str
    holds: bool | None

    @property
    def text(self) -> str:
        """The whole message."""
        listed = "\n".join((self.better, *self.alternatives)) if self.alternatives else ""
        return "\n\n".join(filter(None, (self.words, listed, self.closing)))


def partings(so_far: SoFar) -> tuple[Parting, ...]:
    """Every written exclusion with its words; those that hold first, then those that may."""
    verdict, language = so_far.verdict, so_far.language
    found = []
    for one in verdict.exclusions:
        step = part_kindly(situation_of(so_far, verdict._replace(exclusion=one.exclusion)))
        name, because = one.exclusion.name.read_in(language), one.exclusion.because.read_in(language)
        alternatives = tuple(ENGLISH("part_alternative", alternative=each) for each in step.alternatives)
        change = ENGLISH("would_change", condition=step.would_change) if step.would_change else ""
        found.append(
            Parting(
                one.exclusion.id, name, because, step.words, ENGLISH("part_alternatives"), alternatives,
                " ".join(filter(None, (change, english.DOOR))), one.trace.truth,
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda one: (True, None, False).index(one.holds)))
