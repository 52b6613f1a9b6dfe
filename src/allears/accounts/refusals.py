"""What the room refuses, said for people: what happened and what to do."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - what is refused is no error
    """Something that cannot be done. `field` names what to change, where one thing is to be changed."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class NotThere(Refusal):
    """No such thing in this workspace, or not any more."""


class NotYours(Refusal):
    """It is there, but this role may not do that."""


class Conflict(Refusal):
    """It would contradict what is there already."""
