"""Both sides of fit: can we help them, and can they help us; and what would change the verdict."""

from __future__ import annotations

from dataclasses import dataclass

from allears.guidance.so_far import SoFar
from allears.policy.explain import Part, Reason, explain
from allears.policy.flip import Flip, find_flips
from allears.policy.verdict import Outcome, SegmentTrace, Verdict


@dataclass(frozen=True, slots=True)
class Fit:
    """How a lead fits the profile that lies nearest: the criteria of each side, those that hold first.

    `sentence` is the verdict in one sentence, `decisive` the reasons it rests on, `flips` the smallest changes that
    would give another outcome (none while it is undecided: then the open fields say it).
    """

    segment: str
    we_can_help_them: tuple[Reason, ...]
    they_can_help_us: tuple[Reason, ...]
    sentence: str
    decisive: tuple[Reason, ...]
    flips: tuple[Flip, ...]


def fit_of(so_far: SoFar, most_flips: int = 2) -> Fit:
    """The lead held against the profile that holds, or else the one that may still hold with most of it known."""
    verdict = so_far.verdict
    explanation = explain(verdict, so_far.language)
    nearest = _nearest(verdict)
    flips = () if verdict.outcome is Outcome.UNDECIDED else find_flips(verdict, most_flips)
    return Fit(
        nearest.segment.name.read_in(so_far.language) if nearest else "",
        _side(explanation.reasons, nearest, "we can help them"),
        _side(explanation.reasons, nearest, "they can help us"),
        explanation.sentence,
        explanation.decisive,
        flips,
    )


def _nearest(verdict: Verdict) -> SegmentTrace | None:
    if verdict.segment is not None:
        return next(one for one in verdict.segments if one.segment.id == verdict.segment.id)
    ranked = sorted(verdict.segments, key=lambda one: (one.truth is False, -_holding(one)))
    return ranked[0] if ranked else None


def _holding(one: SegmentTrace) -> int:
    parts = (*one.we_can_help_them.parts, *one.they_can_help_us.parts)
    return sum(part.truth is True for part in parts)


def _side(reasons: tuple[Reason, ...], nearest: SegmentTrace | None, part: Part) -> tuple[Reason, ...]:
    if nearest is None:
        return ()
    mine = [one for one in reasons if one.part == part and one.code == f"segment:{nearest.segment.id}"]
    return tuple(sorted(mine, key=lambda one: (True, None, False).index(one.truth)))
