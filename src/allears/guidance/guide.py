"""Everything a rep is told beside a conversation, in the order in which it is read."""

from __future__ import annotations

from dataclasses import dataclass

from allears.guidance.fit import Fit, fit_of
from allears.guidance.flags import Flag, flags
from allears.guidance.so_far import SoFar
from allears.guidance.suggestion import Suggested, suggest
from allears.guidance.why_buy import WhyBuy, why_buy
from allears.policy.checklist import ChecklistRow, checklist
from allears.policy.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Guidance:
    """Why they would buy, the verdict and its two sides, what to say next, what not to overlook, and the framework's
    checklist (empty when the policy names none)."""

    why: WhyBuy | None
    verdict: Verdict
    fit: Fit
    suggested: Suggested | None
    flags: tuple[Flag, ...]
    checklist: tuple[ChecklistRow, ...]


def guide(so_far: SoFar) -> Guidance:
    """What to tell the rep now."""
    return Guidance(
        why_buy(so_far),
        so_far.verdict,
        fit_of(so_far),
        suggest(so_far),
        flags(so_far),
        checklist(so_far.policy, so_far.notebook, so_far.now),
    )
