"""What a story is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Expectation:
    """A line that says what should come of a message: its verb ("heard", "verdict", "says" …), what follows it in
    words, the quoted words if there are some, and the line of the file."""

    verb: str
    words: str
    quote: str | None
    line: int


@dataclass(frozen=True, slots=True)
class StoryTurn:
    """What the lead writes, or what the bot does (`steps`, as words), with what is expected of it."""

    by: str
    text: str
    line: int
    expectations: tuple[Expectation, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """One conversation with its setting. `policy` and `knowledge` are names or paths as written; `available` tells
    whether a person is there, `expected` when one will be; `destinations` where other visitors are sent.

    The demo tells stories as conversations of its month: then `visitor` is what the lead is called, `page` where they
    write, and `exception` the reason for which a rep serves them although the policy says no.
    """

    title: str
    policy: str
    today: date
    turns: tuple[StoryTurn, ...]
    knowledge: str | None = None
    company: str = "Allears"
    available: bool = True
    expected: str | None = None
    destinations: tuple[tuple[str, str], ...] = ()
    about: str = ""
    visitor: str = ""
    page: str = ""
    exception: str = ""
