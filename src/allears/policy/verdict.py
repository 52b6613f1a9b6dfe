"""The verdict: what the written policy says of one lead, with everything it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from allears.facts.answer import Answers
from allears.facts.notebook import Notebook
from allears.policy.compiled import Trace
from allears.policy.leaf import Truth
from allears.policy.policy import Exclusion, Policy, Recommendation, Segment


class Outcome(StrEnum):
    """The five things a policy can say of a lead."""

    QUALIFIED = "qualified"
    LATER = "later"
    OUTSIDE = "outside"
    DISQUALIFIED = "disqualified"
    UNDECIDED = "undecided"


class Cause(StrEnum):
    """Why a verdict is still open although nothing more can be had."""

    DISPUTED = "disputed"
    NEEDS_A_PERSON = "needs a person"
    DECLINED = "declined"
    TOO_WIDE = "too wide"
    NOT_LEARNED = "not learned"


@dataclass(frozen=True, slots=True)
class GrantedException:
    """A person's decision to serve a lead although the exclusion `exclusion` (an id) holds: who, why, when."""

    exclusion: str
    by: str
    reason: str
    granted_at: datetime


class Decision(NamedTuple):
    """The bare verdict: the outcome, and which segment or exclusion (by place in the policy) it rests on."""

    outcome: Outcome
    segment: int | None = None
    exclusion: int | None = None


class SegmentTrace(NamedTuple):
    """Both sides of one ideal profile: can we help them, can they help us."""

    segment: Segment
    truth: Truth
    we_can_help_them: Trace
    they_can_help_us: Trace


class ExclusionTrace(NamedTuple):
    """One exclusion with its truth as found, and the exception a person made to it, if one did."""

    exclusion: Exclusion
    trace: Trace
    exception: GrantedException | None


class Verdict(NamedTuple):
    """What the policy says of one lead on the day `judged_on`.

    `segment` is the first ideal profile that holds (qualified or later), `exclusion` the first written no
    (disqualified). `hot`, `fast_lane` and `never_refuse` are marks: true, false or not known (None); they never hold
    a verdict up, and an exclusion beats them. `open_fields` (only when undecided) are the ids of the fields whose
    values are missing, too wide, disputed or declined, sorted; `cause` tells why when nothing more can be had.
    `recommendation` is the row that holds when qualified or later, None while it is not settled. `answers` is what
    was read; `notebook` where it came from, when there was one.
    """

    outcome: Outcome
    segment: Segment | None
    exclusion: Exclusion | None
    open_fields: tuple[str, ...]
    cause: Cause | None
    hot: Truth
    fast_lane: Truth
    never_refuse: Truth
    recommendation: Recommendation | None
    exclusions: tuple[ExclusionTrace, ...]
    segments: tuple[SegmentTrace, ...]
    marks: tuple[Trace, Trace, Trace, Trace]
    final: bool
    judged_on: date
    policy: Policy
    answers: Answers
    notebook: Notebook | None = None

    @property
    def later(self) -> Trace:
        """The conditions under which the lead fits, but not now."""
        return self.marks[0]

    @property
    def is_excepted(self) -> bool:
        """True when a person's exception set aside an exclusion that holds."""
        return any(one.exception is not None and one.trace.truth is True for one in self.exclusions)
