"""Teams, takeovers and hand-overs as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Reason = Literal[
    "asked",
    "stuck",
    "fast_lane",
    "hot",
    "upset",
    "no_answer",
    "qualified",
    "argued",
    "failed",
    "by_rep",
    "undecided",
    "call",
]
"""Why a lead is handed over: it asked for a person, nobody understood it twice, it is named in the fast lane, it is
hot, it is upset, the bot knows no answer, it is a good fit, it sees a no differently, the bot failed, a rep gives
it to a colleague, the policy leaves it to a person, or a personal call was wished for."""

AlertKind = Literal["handover", "unclaimed", "waiting"]
"""What an address is told of: a lead that somebody got, one that nobody took, a rep who took over and is silent."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A rep who may work here, as the accounts know them; `is_here`: has an inbox open, or had within five minutes."""

    id: str
    name: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Team:
    """Reps who share the leads that come to them. `rep_ids` is None for the team of everybody."""

    id: str
    name: str
    rep_ids: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Takeover:
    """A rep has the conversation instead of the bot. `replied_at`: they wrote to the visitor since."""

    conversation_id: str
    rep_id: str
    at: int
    replied_at: int | None = None
    asked_at: int | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Who hands over: `bot`, `rep`, `company` (a program) or `system`."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Handover:
    """A lead that was offered to a rep; to nobody when `to_rep_id` is None, and then whoever comes may accept it.

    `number` counts those of the conversation from 1. `brief` holds ids and codes that say at which point of the
    conversation it was.
    """

    id: str
    conversation_id: str
    number: int
    team_id: str
    reason: str
    to_rep_id: str | None
    by: By
    brief: Mapping[str, Any]
    at: int
    accepted_at: int | None = None
    accepted_by: str | None = None
    returned_at: int | None = None
    returned_by: str | None = None
    returned_because: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody's yes or no."""
        return self.accepted_at is None and self.returned_at is None


@dataclass(frozen=True, slots=True)
class AlertHook:
    """An address to which alerts are posted. `url` is a secret and is shown by `hint` alone."""

    id: str
    url: str = field(repr=False)
    kinds: tuple[str, ...] = ()
    at: int = 0
    failing_since_at: int | None = None
    last_error: str | None = None
