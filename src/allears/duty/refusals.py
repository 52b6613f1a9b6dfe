"""What the room refuses, with words for the person who asked for it."""

from __future__ import annotations


class DutyRefused(Exception):  # noqa: N818 a no with reasons is an answer, not an error
    """Something that cannot be done now. The text is for people."""

    def __init__(self, words: str, field: str | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.field = field


class NotOffered(DutyRefused):
    """There is no such hand-over in this workspace."""


class SettledBefore(DutyRefused):
    """Somebody accepted or returned it already, or it was offered to another colleague."""
