"""What tracking does not keep, and why; in words for the person who sent it."""

from __future__ import annotations


class NotKept(Exception):  # noqa: N818 it is what happened
    """A report breaks a limit; says which and what is allowed."""
