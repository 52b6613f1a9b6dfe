"""A playbook: whom it greets, when, with which words, and what happens when its conversation is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from allears.facts.words import Words
from allears.playbooks.audience import Audience


class Level(StrEnum):
    """How much the bot does by itself."""

    LISTENS = "listens"
    SUGGESTS = "suggests"
    SPEAKS = "speaks"


class Goal(StrEnum):
    """What a conversation is for."""

    QUALIFY = "qualify"
    ANSWER = "answer"
    VIP_CALL = "vip_call"


class Action(StrEnum):
    """What a follow-up rule does."""

    ASSIGN = "assign"
    TAG = "tag"
    EMAIL = "email"
    LATER = "later"


class Pile(StrEnum):
    """Where a conversation comes to lie for the reps, and why it lies there."""

    FAST_LANE = "fast_lane"
    QUALIFIED = "qualified"
    UNDECIDED = "undecided"
    OUTSIDE = "outside"
    LATER = "later"
    TURNED_AWAY = "turned_away"


@dataclass(frozen=True, slots=True)
class Moment:
    """When a greeting comes: after so many seconds on the page and so much of it scrolled (percent, 0 to 100)."""

    after_seconds: int = 0
    after_scroll: int = 0
    once_a_visitor: bool = False


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One rule: for the piles it names (none: all), do these. Of a playbook's rules the first that fits is followed.

    `assign` names a team, `email` a rep's or team's address, `later` a number of days.
    """

    id: str
    piles: frozenset[Pile] = frozenset()
    assign: str = ""
    tags: tuple[str, ...] = ()
    email: str = ""
    later_days: int | None = None

    @property
    def actions(self) -> tuple[Action, ...]:
        """What it does, in this order."""
        wanted = {
            Action.ASSIGN: bool(self.assign),
            Action.TAG: bool(self.tags),
            Action.EMAIL: bool(self.email),
            Action.LATER: self.later_days is not None,
        }
        return tuple(action for action, is_wanted in wanted.items() if is_wanted)


@dataclass(frozen=True, slots=True)
class Playbook:
    """One playbook. `policy` and `knowledge` name what is published under these ids; empty: the workspace's own.

    `destinations` maps a kind of visitor who is no lead ("existing customer") to where they are helped.
    """

    id: str
    name: Words
    greeting: Words
    who: Audience = field(default_factory=Audience)
    when: Moment = field(default_factory=Moment)
    level: Level = Level.SPEAKS
    goal: Goal = Goal.QUALIFY
    policy: str = ""
    knowledge: str = ""
    team: str = ""
    most_questions: int = 4
    destinations: Mapping[str, Words] = field(default_factory=lambda: MappingProxyType({}))
    follow_ups: tuple[FollowUp, ...] = ()

    def follow_up(self, pile: Pile) -> FollowUp | None:
        """The first rule for a pile."""
        return next((rule for rule in self.follow_ups if not rule.piles or pile in rule.piles), None)
