"""The figures of a rehearsal, and of the same visitors before a form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from allears.policy.verdict import Outcome
from allears.rehearsal.conversing import Rehearsed


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one rehearsal, with the shares that have limits."""

    visitors: int
    stayed: int
    decided: int
    matched: int
    good_fits: int
    turned_away: int
    questions: float
    theirs: int
    theirs_answered: int
    left_at: tuple[tuple[str, int], ...]
    broken: int

    @classmethod
    def of(cls, rehearsed: Sequence[Rehearsed]) -> Figures:
        """The figures of some visitors. `questions` is the average over those who stayed."""
        stayed = [one for one in rehearsed if one.stayed]
        decided = [one for one in stayed if one.is_decided]
        good = [one for one in stayed if one.character.truth.outcome in (Outcome.QUALIFIED, Outcome.LATER)]
        return cls(
            visitors=len(rehearsed),
            stayed=len(stayed),
            decided=len(decided),
            matched=sum(one.matches for one in decided),
            good_fits=len(good),
            turned_away=sum(one.turned_away_wrongly for one in good),
            questions=sum(one.questions for one in stayed) / max(1, len(stayed)),
            theirs=sum(one.theirs for one in rehearsed),
            theirs_answered=sum(one.theirs_answered for one in rehearsed),
            left_at=tuple(Counter(one.left_at for one in rehearsed if one.left_at).most_common()),
            broken=sum(bool(one.broken) for one in rehearsed),
        )

    @property
    def share_decided(self) -> float:
        """Of those who stayed, how many were decided."""
        return self.decided / max(1, self.stayed)

    @property
    def share_matched(self) -> float:
        """Of the decided, how many got the verdict that the whole truth would have got them."""
        return self.matched / max(1, self.decided)

    @property
    def share_turned_away(self) -> float:
        """Of the good fits who stayed, how many were turned away."""
        return self.turned_away / max(1, self.good_fits)
