"""How the lead takes what was just shown: agrees, objects, takes it back, chooses, names a time, or leaves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from allears.languages.english import response_words as english
from allears.languages.phrases import any_phrase

_AGREEMENT = any_phrase(english.AGREEMENT)
_OBJECTION = any_phrase(english.OBJECTION)
_REFUSAL = any_phrase(english.REFUSAL)
_FAREWELL = any_phrase(english.FAREWELL)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_TIME_TO_MEET = any_phrase(english.TIME_TO_MEET)
_FIRST = any_phrase(english.FIRST_OF_TWO)
_SECOND = any_phrase(english.SECOND_OF_TWO)
_BOTH = any_phrase(english.BOTH_OF_TWO)
_REACH = 2000
"""An answer to what was shown stands at the beginning; so many characters are looked at."""


def agrees(text: str) -> bool:
    """True when the message begins with a yes to what was just shown or offered, and takes nothing back."""
    return bool(_AGREEMENT.search(_beginning(text))) and not objects(text)


def objects(text: str) -> bool:
    """True when the message does not accept what was said: "I see it differently", "are you sure?"."""
    return bool(_OBJECTION.search(_beginning(text)))


def takes_back(text: str) -> bool:
    """True when the message begins with a no to what was just read back: "no", "not quite", "almost"."""
    return bool(_REFUSAL.search(_beginning(text)))


def leaves(text: str) -> bool:
    """True when the message is a good-bye and nothing else."""
    return len(text) <= 80 and bool(_FAREWELL.search(_beginning(text)))


def names_time_to_meet(text: str) -> bool:
    """True when the message, an answer to the offer of a talk, says when: "Thursday after 2", "any morning"."""
    return bool(_TIME_TO_MEET.search(_beginning(text)) or _CLOCK.search(_beginning(text)))


def chosen_of(text: str, titles: Sequence[str]) -> tuple[int, ...]:
    """Which of the offered titles the message chooses, by number from 0: by its place, or by words that only that
    title has. Empty when it chooses none."""
    lower = _beginning(text)
    if _BOTH.search(lower):
        return tuple(range(len(titles)))
    for place, pattern in ((0, _FIRST), (len(titles) - 1, _SECOND)):
        if pattern.search(lower):
            return (place,)
    said = _words(lower)
    shared = [len(said & _words(title.lower())) for title in titles]
    best = max(shared, default=0)
    return (shared.index(best),) if best and shared.count(best) == 1 else ()


def _beginning(text: str) -> str:
    return text[:_REACH].lower().replace("’", "'")


def _words(lower: str) -> frozenset[str]:
    """The words that carry meaning, without a plural's s."""
    return frozenset(word.rstrip("s") for word in re.findall(r"[\w'-]{3,}", lower)) - english.SMALL_WORDS
