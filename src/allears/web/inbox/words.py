"""What a view model says itself, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from allears.tracking.presence import Present
from allears.web.wording import Wording


@dataclass(frozen=True)
class Reader:
    """Who reads, in which language, at what time, and what they know of colleagues and of who is here."""

    id: str
    name: str
    now: int
    wording: Wording
    reps: Mapping[str, str] = field(default_factory=dict)
    present: Mapping[str, Present] = field(default_factory=dict)

    def say(self, english: str, **values: object) -> str:
        """The words in the reader's language, with `%(name)s` filled in."""
        words = self.wording.gettext(english)
        return words % values if values else words

    def rep(self, rep_id: str | None) -> str:
        """A colleague's name; also of one who has left."""
        return self.reps.get(rep_id or "") or self.say("Somebody")
