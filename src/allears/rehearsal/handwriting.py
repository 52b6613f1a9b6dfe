"""What fingers and habits do to a message: small letters, missing points, typos, another first language."""

from __future__ import annotations

import re
from random import Random

from allears.rehearsal.mood import Habits
from allears.rehearsal.sayings import Sayings

_WORD = re.compile(r"[A-Za-z]{5,}")
_KEPT = re.compile(r"\S*[@\d]\S*|\S+\.(?:example|com)\S*")
NON_NATIVE = 0.6


def write(text: str, habits: Habits, sayings: Sayings, dice: Random) -> str:
    """The text as this visitor would have typed it. Figures, addresses and links stay as they are."""
    if habits.non_native:
        text = _other_tongue(text, sayings, dice)
    if habits.lower_case:
        text = " ".join(word if _KEPT.fullmatch(word) else word.lower() for word in text.split(" "))
    if habits.typos:
        text = _WORD.sub(lambda found: _slip(found[0], dice) if dice.random() < habits.typos / 3 else found[0], text)
    return " ".join(text.split())


def _other_tongue(text: str, sayings: Sayings, dice: Random) -> str:
    for rule in sayings.of("non-native"):
        before, _, after = (part.strip() for part in rule.partition("->"))
        if dice.random() < NON_NATIVE:
            text = re.sub(rf"\b{re.escape(before)}\b", after, text)
    return text


def _slip(word: str, dice: Random) -> str:
    """Two letters swapped, one left out, or one twice; the first stays."""
    place = dice.randrange(1, len(word) - 1)
    match dice.randrange(3):
        case 0:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        case 1:
            return word[:place] + word[place + 1 :]
        case _:
            return word[:place] + word[place] + word[place:]
