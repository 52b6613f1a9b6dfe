"""What the room refuses, said for people: what happened and what to do."""

from __future__ import annotations


class NotPublished(Exception):  # noqa: N818 - what is refused is no error
    """Something that cannot be published or put live; nothing was changed."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class NothingThere(NotPublished):
    """No such publication in this workspace."""


class NotLive(NotPublished):
    """Nothing of that name is live, or there is no version before the one that is."""


class OutOfDate(NotPublished):
    """What is live has changed since the caller looked."""
