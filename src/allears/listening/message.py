"""One message of a conversation, as it was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Speaker = Literal["lead", "bot", "rep"]


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody wrote. `asks` is the id of the field that a bot's or rep's message asks for, if it asks for one;
    `said_at` is the writer's day, from which "next month" and "in six weeks" count. `author` names the person who wrote
    it where several people of a company write: two colleagues who disagree are no contradiction."""

    id: str
    by: Speaker
    text: str
    said_at: date
    asks: str | None = None
    author: str | None = None

    @property
    def is_from_lead(self) -> bool:
        """True when the lead wrote it; only such messages make facts."""
        return self.by == "lead"
