"""The port to sentence embeddings: how near in meaning a question lies to the texts of a knowledge base."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Compare = Callable[[str], Sequence[float]]
"""Takes a question; gives the cosine (-1..1) between it and each text that was indexed, in their order."""

IndexMeaning = Callable[[Sequence[str]], Compare]
"""Takes texts and makes them comparable. The same texts always give the same cosines."""

WHOLE_CHARACTERS = 400
"""A passage's beginning stands for it: what comes later in an answer is detail, and dilutes."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Comparers for every way to ask (numbered as in the term index) and for every passage as a whole."""

    ways: Compare
    wholes: Compare
