"""The port to sentence embeddings: how near in meaning a question lies to the texts of a knowledge base."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Compare = Callable[[str], Sequence[float]]
"""Takes a question; gives the cosine (-1..1) between it and the nearest text of each group, in the groups' order."""

IndexMeaning = Callable[[Sequence[Sequence[str]]], Compare]
"""Takes groups of texts, none of them empty, and makes them comparable. Equal texts always give equal cosines."""

WHOLE_CHARACTERS = 400
"""A passage's beginning stands for it: what comes later in an answer is detail, and dilutes."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Comparers for the ways to ask for each passage, and for each passage as a whole."""

    ways: Compare
    wholes: Compare
