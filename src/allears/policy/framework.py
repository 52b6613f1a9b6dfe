"""A qualification framework: what matters most, in which order of importance."""

from __future__ import annotations

from dataclasses import dataclass

from allears.facts.words import Words


@dataclass(frozen=True, slots=True)
class FrameworkCriterion:
    """One letter of a framework: what it means and the question a good rep asks for it."""

    id: str
    name: Words
    meaning: Words
    question: Words


@dataclass(frozen=True, slots=True)
class Framework:
    """The criteria in order of importance. That is not the order of asking: conversations wander."""

    id: str
    name: str
    origin: Words
    when_to_use: Words
    criteria: tuple[FrameworkCriterion, ...]

    def criterion(self, criterion_id: str) -> FrameworkCriterion | None:
        """The criterion with that id (letter case ignored), or None."""
        wanted = criterion_id.casefold()
        return next((one for one in self.criteria if one.id.casefold() == wanted), None)
