"""A policy: what a company wrote down about whom it serves and whom it turns away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from allears.facts.field import Field
from allears.facts.words import Words
from allears.policy.condition import Condition
from allears.policy.framework import Framework
from allears.values.money import Money

Otherwise = Literal["review", "self_serve"]
IfUnknown = Literal["ignore", "ask", "review"]
NoBy = Literal["bot", "person"]


@dataclass(frozen=True, slots=True)
class Rates:
    """What one unit of a currency is worth in the policy's own currency, on the day `as_of`."""

    as_of: date
    worth: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Segment:
    """One ideal profile. It holds when both sides do; each side's criteria must all hold."""

    id: str
    name: Words
    we_can_help_them: tuple[Condition, ...]
    they_can_help_us: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Where a lead we turn away is better served: its name, the reason in a few words, and a link if there is one."""

    name: str
    reason: Words
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Somebody we will not sell to, though they wave money.

    `because` is the reason for us, `say` the honest friendly words for the lead. `no_by` says who may say the no;
    `if_unknown` what happens when nothing more can be learned: ignore it, ask, or have a person look.
    """

    id: str
    name: Words
    when: Condition
    because: Words
    say: Words
    suggest: tuple[Alternative, ...] = ()
    no_by: NoBy = "person"
    if_unknown: IfUnknown = "review"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What to take: the first row whose `when` holds (None always holds). `quantity` is a number or a field's id."""

    plan: str
    when: Condition | None = None
    quantity: str | int | None = None
    price: Money | None = None
    first_step: Words | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an answer means for the lead: said when `when` holds, right after the field `field` was answered."""

    field: str
    when: Condition
    say: Words


@dataclass(frozen=True, slots=True)
class Policy:
    """One published version of a policy. Texts with no language of their own are in `language`.

    `criteria` ties the framework's criteria (by id) to field ids. `lists` holds each list's items as written.
    `later`, `hot`, `fast_lane` and `never_refuse` hold when any of their conditions does. `by_segment` tells whether
    the segment itself is worth a question. `self_serve` is what the bot says to those who help themselves.
    `version` is the hash of the canonical form, empty for a policy made in memory.
    """

    id: str
    name: Words
    fields: Mapping[str, Field]
    ideal: tuple[Segment, ...]
    not_ideal: tuple[Exclusion, ...] = ()
    language: str = "en"
    currency: str = "USD"
    rates: Rates | None = None
    seats: str | None = None
    framework: Framework | None = None
    criteria: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    meanings: tuple[Meaning, ...] = ()
    never_refuse: tuple[Condition, ...] = ()
    otherwise: Otherwise = "review"
    self_serve: Words | None = None
    later: tuple[Condition, ...] = ()
    hot: tuple[Condition, ...] = ()
    fast_lane: tuple[Condition, ...] = ()
    recommend: tuple[Recommendation, ...] = ()
    by_segment: bool = False
    format: int = 1
    version: str = ""
