"""A lead as it is kept: where the talk stands, what is known, what was judged and decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from allears.facts.notebook import Notebook
from allears.policy.verdict import GrantedException


@dataclass(frozen=True, slots=True)
class By:
    """The rep who decided or entered something."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a conversation lies for the reps, and because of what: one line. `hot` and `fast_lane` may be not known.
    `later_at` is when a lead that was laid aside is due, `piled_at` when it came to its pile; `heard_name` and
    `heard_company` are what the lead said they are called."""

    pile: str | None
    because: str | None
    outcome: str | None
    hot: bool | None
    fast_lane: bool | None
    piled_at: int | None = None
    later_at: int | None = None
    heard_name: str | None = None
    heard_company: str | None = None


@dataclass(frozen=True, slots=True)
class KeptTalk:
    """Where the bot's talk stands. Times are UTC milliseconds.

    `playbook_id`, `policy_id` and `knowledge_id` name published versions. `kept` is what `keeping` wrote; the notebook
    is kept apart. `ended` is how the bot's part ended. `is_lead` False: somebody who is no lead (`visitor_kind`), out
    of the figures and on no pile. `laid_by_id` is the rep who laid it on its pile; then the bot leaves it there.
    `later_at` is when a lead that is laid aside is due. `heard_name` (else the address) and `heard_company` are what
    the lead said they are called.
    """

    conversation_id: str
    playbook_id: str
    policy_id: str
    knowledge_id: str | None
    level: str
    goal: str
    kept: Mapping[str, Any]
    considered_seq: int
    started_at: int
    updated_at: int
    outcome: str | None = None
    pile: str | None = None
    segment: str | None = None
    hot: bool | None = None
    fast_lane: bool | None = None
    ended: str | None = None
    because: str | None = None
    laid_by_id: str | None = None
    is_lead: bool = True
    visitor_kind: str | None = None
    revision: int = 0
    piled_at: int | None = None
    later_at: int | None = None
    heard_name: str | None = None
    heard_company: str | None = None

    @property
    def mark(self) -> Mark:
        """As the lists show it."""
        return Mark(
            self.pile, self.because, self.outcome, self.hot, self.fast_lane, self.piled_at, self.later_at,
            self.heard_name, self.heard_company,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeptVerdict:
    """A verdict as it was at a moment, in words.

    `sentence` says it in one line. `reasons` are the criteria that decided: each `{"code", "part", "of", "says",
    "truth", "grounds": [{"field", "title", "said", "quote": {"message", "text", "start", "end"} | None, "evidence"}]}`.
    """

    policy_id: str
    outcome: str
    sentence: str
    reasons: tuple[Mapping[str, Any], ...] = ()
    open_fields: tuple[str, ...] = ()
    pile: str | None = None
    hot: bool | None = None
    fast_lane: bool | None = None
    segment: str | None = None
    exclusion: str | None = None
    number: int = 0
    at: int = 0

    @property
    def gist(self) -> tuple[object, ...]:
        """What makes it another verdict than the one before."""
        return (
            self.policy_id, self.outcome, self.pile, self.hot, self.fast_lane, self.segment, self.exclusion,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeptException:
    """An exception as a person made it; `revoked_at` when it was taken back."""

    granted: GrantedException
    by_id: str
    revoked_at: int | None


@dataclass(frozen=True, slots=True)
class UnansweredQuestion:
    """A visitor's question for which the company's words held nothing, and whether a person has settled it."""

    id: str
    conversation_id: str
    message_id: str
    words: str
    at: int
    settled_at: int | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the bot would say: a reply to the visitor's message `message_id`, with buttons as `{"id", "label"}`."""

    message_id: str
    text: str
    choices: tuple[Mapping[str, str], ...]
    at: int
    used_at: int | None


@dataclass(frozen=True, slots=True)
class KeptLead:
    """Everything that is kept of a conversation's lead. Any part may be there without the others."""

    talk: KeptTalk | None
    notebook: Notebook
    verdicts: tuple[KeptVerdict, ...]
    exceptions: tuple[KeptException, ...]
    dismissals: frozenset[str]
    suggestion: Suggestion | None
    questions: tuple[UnansweredQuestion, ...]

    @property
    def granted(self) -> tuple[GrantedException, ...]:
        """The exceptions that hold, as `judge` takes them."""
        return tuple(one.granted for one in self.exceptions if one.revoked_at is None)

    @property
    def verdict(self) -> KeptVerdict | None:
        """The newest verdict."""
        return self.verdicts[-1] if self.verdicts else None


@dataclass(frozen=True, slots=True)
class PileRow:
    """One conversation of a pile. `at` is the moment by which the pile is ordered: when it is due (later), else when
    it was laid there."""

    conversation_id: str
    mark: Mark
    at: int
