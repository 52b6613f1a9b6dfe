"""A message's text in stretches, so that the words in which something was heard can be underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from allears.facts.evidence import Quote


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a message; `tells` is what was heard in them, empty for the rest."""

    text: str
    tells: str = ""


def stretches(text: str, heard: Sequence[tuple[Quote, str]]) -> tuple[Stretch, ...]:
    """The text, cut where something heard begins or ends. Put together again it is the text, letter for letter.

    Where two things were heard in the same words, both are told. A quote that does not stand in the text any more (it
    was emptied since) is left out.
    """
    fitting = [(one, tells) for one, tells in heard if one.text and text[one.start : one.end] == one.text]
    cuts = sorted({0, len(text), *(place for one, _ in fitting for place in (one.start, one.end))})
    found: list[Stretch] = []
    for start, end in pairwise(cuts):
        tells = " · ".join(dict.fromkeys(tells for one, tells in fitting if one.start <= start and end <= one.end))
        if found and found[-1].tells == tells:
            found[-1] = Stretch(found[-1].text + text[start:end], tells)
        else:
            found.append(Stretch(text[start:end], tells))
    return tuple(found)
