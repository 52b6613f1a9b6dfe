"""How a lead is told to reps: piles as shape and word, sureness, causes; each in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from allears.web.inbox.words import Reader

PileName = Literal["fast_lane", "qualified", "undecided", "outside", "later", "turned_away"]
PILES: tuple[PileName, ...] = get_args(PileName)
SHAPES: dict[str, str] = {
    "fast_lane": "▲",
    "qualified": "◆",
    "undecided": "◇",
    "outside": "□",
    "later": "◷",
    "turned_away": "○",
}
"""A pile is known by its shape and its word, never by its colour alone."""


@dataclass(frozen=True, slots=True)
class PileShown:
    """Where a conversation lies and why: `because` is one line, empty where nothing was said."""

    name: str
    words: str
    shape: str
    because: str


def pile_shown(name: str, because: str | None, reader: Reader) -> PileShown:
    """A pile's mark."""
    return PileShown(name, pile_words(name, reader), SHAPES.get(name, "◇"), because or "")


def pile_words(name: str, reader: Reader) -> str:
    """What a pile is called."""
    match name:
        case "fast_lane":
            return reader.say("Fast lane")
        case "qualified":
            return reader.say("Qualified")
        case "outside":
            return reader.say("Outside")
        case "later":
            return reader.say("Later")
        case "turned_away":
            return reader.say("Turned away")
        case _:
            return reader.say("Undecided")


def sureness_words(sureness: str, reader: Reader) -> str:
    """How sure a value is, in words."""
    match sureness:
        case "confirmed":
            return reader.say("confirmed by them")
        case "sure":
            return reader.say("sure")
        case "likely":
            return reader.say("likely, not confirmed")
        case "disputed":
            return reader.say("two things were said")
        case "declined":
            return reader.say("rather not say")
        case "does not apply":
            return reader.say("does not apply")
        case _:
            return reader.say("not known yet")


def level_words(level: str, reader: Reader) -> str:
    """What the bot does in this conversation."""
    match level:
        case "listens":
            return reader.say("The bot listens and takes notes.")
        case "suggests":
            return reader.say("The bot suggests; you send.")
        case _:
            return reader.say("The bot speaks until somebody takes over.")
