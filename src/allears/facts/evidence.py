"""Where a fact comes from, so that anybody can look it up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quote:
    """The words that say it: verbatim, at characters [`start`, `end`) of the message `message_id`."""

    message_id: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was seen: a visit, a download, a sign-up."""

    event_id: str
    description: str


@dataclass(frozen=True, slots=True)
class Row:
    """A cell of a file or of a customer system: `file`, `line` (1 is the header) and `column`, with its `text`."""

    file: str
    line: int
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person or a look-up service wrote down: who did, and the line of `reason` if one was given."""

    by: str
    reason: str | None = None


Evidence = Quote | Event | Row | Entry
