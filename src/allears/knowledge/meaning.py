"""The port to sentence embeddings: how near in meaning a question lies to the passages of a knowledge base."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from allears.knowledge.passage import Passage
from allears.knowledge.terms import without_markup

WHOLE_CHARACTERS = 400
"""A passage's beginning stands for it: what comes later in an answer is detail, and dilutes."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What stands for a passage when meanings are compared: the ways to ask for it, and the passage as one text."""

    ways: tuple[str, ...]
    whole: str


Compare = Callable[[str], Sequence[float]]
"""Takes a question; gives for each outline, in their order, the mean of two cosines (-1..1): of the question with its
nearest way to ask, and with its whole. Measured, the two are better together than either: a title says what is asked,
the whole what it is about."""

IndexMeaning = Callable[[Sequence[Outline]], Compare]
"""Takes outlines and makes them comparable. Equal outlines always give equal numbers, whatever stands beside them."""


def outline_of(passage: Passage) -> Outline:
    """The page belongs to the whole when the title does not say it; of the words their beginning."""
    page = passage.page if passage.page != passage.title else ""
    words = without_markup(passage.words)[:WHOLE_CHARACTERS]
    return Outline(passage.ways_to_ask, "\n".join(part for part in (page, passage.title, words) if part))
