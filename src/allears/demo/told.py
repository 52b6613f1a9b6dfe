"""Stories that are told in the demo as conversations of its month: its own, and those that come with Allears."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from allears.rehearsal.seen import Seen, Wanted
from allears.rehearsal.visitor import Said
from allears.stories.reading import read_story
from allears.stories.story import Story, StoryTurn

OWN = Path(__file__).parent / "ringlane" / "stories"
SHIPPED = (Path(__file__).parent / "stories", Path(__file__).parents[3] / "stories")
"""Where the stories that run as tests lie: in a wheel, and in a checkout."""
NEWEST = (
    "harvest-of-leads", "two-cities", "contract-runs-out", "one-team-buys-for-itself", "three-rang-the-same",
    "bank-audit-trail", "after-the-season", "four-on-the-phone",
)  # fmt: skip
"""What lies on top when somebody looks for the first time."""
DATED = ("hot", "later")
"""Stories that name days of their own year: told at another time they would say something else."""


UNTOLD = ("good-bye", "a-person-please", "a-person-tomorrow", "rather-not-say")
"""Stories that show one thing and tell nothing of a company: of these a month has enough."""
NAMES_THEMSELVES = re.compile(r"@|\b(?:I'm|this is|my name is) [A-Z]")


def newest() -> list[Story]:
    """The stories that are told as the newest leads, the newest first."""
    return [story for name in NEWEST for found, story in _own() if found == name]


def others(policy: str) -> list[Story]:
    """All other stories of this policy, in no order that means anything."""
    own = [story for name, story in _own() if name not in NEWEST]
    return [*own, *(each for name, each in _shipped() if is_tellable(name, each, policy))]


def is_tellable(name: str, story: Story, policy: str) -> bool:
    """Whether the story can be told here as it stands."""
    return Path(story.policy).stem == policy and name not in (*DATED, *UNTOLD) and comes_to_an_end(story)


@cache
def _own() -> tuple[tuple[str, Story], ...]:
    return tuple(_read(OWN))


@cache
def _shipped() -> tuple[tuple[str, Story], ...]:
    return tuple(_read(next((folder for folder in SHIPPED if folder.is_dir()), OWN / "none")))


def _read(folder: Path) -> Iterator[tuple[str, Story]]:
    for path in sorted(folder.glob("*.story")):
        yield path.stem, read_story(path.read_text(encoding="utf-8"), path.name)


def says_who_they_are(story: Story) -> bool:
    """Whether the lead names themselves, or their address: then nobody else's name is put on them."""
    return any(turn.by == "lead" and NAMES_THEMSELVES.search(turn.text) for turn in story.turns)


class Teller:
    """The lead of a story, until a person comes in: answers what is asked with the line that was written for it.

    A line answers a field when `heard FIELD` (or `vague`, `declines`) stands below it. What a line answers that nobody
    asks stays unsaid.
    """

    def __init__(self, story: Story) -> None:
        turns = [turn for turn in story.turns if turn.by != "bot"]
        first = next((place for place, turn in enumerate(turns) if turn.by == "person"), len(turns))
        self._lines = turns[:first]
        self._handed_over = False
        self.afterwards: tuple[StoryTurn, ...] = tuple(turns[first:])

    def open(self) -> Said | None:
        """The first line."""
        return Said(self._lines.pop(0).text) if self._lines else None

    def answer(self, seen: Seen) -> Said | None:
        """The line that fits; None when the rest is between people."""
        self._handed_over = self._handed_over or seen.handed_over or seen.refused
        match seen.wanted:
            case Wanted.FIELD:
                return self._say(lambda one: bool({seen.field, ALIKE.get(seen.field)} & answers(one))) or self._cannot(
                    seen.field
                )
            case Wanted.ADDRESS:
                return self._say(lambda one: "@" in one.text)
            case Wanted.TIME:
                return self._say(lambda one: not answers(one))
            case Wanted.CONFIRMATION:
                return self._say(lambda one: not answers(one)) or Said("yes")
            case _:
                over = self._handed_over
                return self._say(lambda one: not over or not answers(one) or "@" in one.text)

    def _say(self, fits: Callable[[StoryTurn], bool]) -> Said | None:
        found = next((one for one in self._lines if fits(one)), None)
        if found is None:
            return None
        self._lines.remove(found)
        return Said(found.text)

    def _cannot(self, field: str) -> Said | None:
        return Said(AGAIN if field == "pain" else NO_ANSWER) if self._lines else None


AGAIN, NO_ANSWER = "that's it really: callbacks get lost", "Rather not say"
"""What is said to a question for which nothing was written."""


ALIKE = {"approver": "authority"}
"""Who is asked for one of them may answer with the other."""


def answers(turn: StoryTurn) -> frozenset[str]:
    """The fields that this line is the answer to."""
    return frozenset(one.words.split(" ")[0] for one in turn.expectations if one.verb in ("heard", "vague", "declines"))


def comes_to_an_end(story: Story) -> bool:
    """Whether the bot was done; many stories of the tests stop in the middle of a talk."""
    last = next((turn.text for turn in reversed(story.turns) if turn.by == "bot"), "")
    return not any(step in last for step in ("asks ", "clarifies ", "offers two", "says nothing"))
