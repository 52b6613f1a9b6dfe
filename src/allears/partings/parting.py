"""A no that a rep says to a lead, as it waits and as it went out."""

from __future__ import annotations

from dataclasses import dataclass

WAITS = 60_000
"""So long it waits, in milliseconds: time enough to take it back before anybody has read it."""
LONGEST_REASON = 300


@dataclass(frozen=True, slots=True)
class By:
    """The rep who says it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class NewParting:
    """What a rep decided. `exclusion` is the written exclusion (its id), None for a reason of their own; `reason` is
    its name, or their own line; `text` is the whole message as the lead will read it."""

    exclusion: str | None
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Parting:
    """A no on its way. Times are UTC milliseconds.

    `seq` is the visitor's last message that the rep knew; when they write more before it goes out, it is held back
    (`held_at`) until the rep decides anew. The text is emptied once it is a message. `held_before_by` is the rep who
    had the conversation before it was written, None when nobody had it.
    """

    id: str
    conversation_id: str
    exclusion: str | None
    reason: str
    text: str
    by: By
    seq: int
    at: int
    due_at: int
    held_at: int | None = None
    sent_at: int | None = None
    taken_back_at: int | None = None
    held_before_by: str | None = None

    @property
    def is_waiting(self) -> bool:
        """True while it can be taken back."""
        return self.sent_at is None and self.taken_back_at is None
