"""The moods of invented visitors: how patient they are, and how they write."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Mood:
    """One way to be.

    `impatience`, `vague`, `asides`, `curious` and `obliging` are probabilities: to leave at a question of effort 1,
    more for what is harder or delicate; not to answer on first asking; to say something beside the point; to ask
    something in a message; to fill open lines of a recap. `talkative` is how much more than others they add to an
    answer.
    """

    name: str
    share: float
    impatience: float
    vague: float = 0.0
    aside: str = ""
    asides: float = 0.0
    curious: float = 0.1
    talkative: float = 1.0
    obliging: float = 0.7


MOODS = (
    Mood("patient", 0.30, 0.015),
    Mood("hurried", 0.20, 0.06, curious=0.05, talkative=0.5, obliging=0.4),
    Mood("chatty", 0.15, 0.02, aside="aside", asides=0.4, curious=0.2, talkative=1.5),
    Mood("vague", 0.10, 0.03, vague=0.35, talkative=0.7, obliging=0.4),
    Mood("grumpy", 0.10, 0.08, aside="grumble", asides=0.3, curious=0.15, talkative=0.6, obliging=0.3),
    Mood("joking", 0.15, 0.03, aside="joke", asides=0.35),
)


@dataclass(frozen=True, slots=True)
class Habits:
    """How somebody writes, and what they get wrong: `buttons` means tapping answers where some are offered, `careless`
    that a wrong figure is said first, taken back later (`corrects`) or simply said otherwise."""

    buttons: bool
    lower_case: bool
    non_native: bool
    typos: float
    careless: bool
    corrects: bool
    declines: float


def draw_mood(dice: Random) -> Mood:
    """A mood, as often as it is met."""
    return dice.choices(MOODS, [one.share for one in MOODS])[0]


def draw_habits(dice: Random) -> Habits:
    """How somebody writes."""
    return Habits(
        buttons=dice.random() < 0.5,
        lower_case=dice.random() < 0.5,
        non_native=dice.random() < 0.12,
        typos=dice.choice((0.0, 0.0, 0.1, 0.3)),
        careless=dice.random() < 0.12,
        corrects=dice.random() < 0.6,
        declines=dice.choice((0.02, 0.1, 0.3)),
    )
