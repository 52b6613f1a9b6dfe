"""How near in meaning an answer is to phrases, by the sentence model of `allears[semantic]`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from allears.library.sentence_model import SentenceModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Likeness = Callable[[str, Sequence[str]], Sequence[float]]
"""Takes an answer and phrases; gives for each phrase, in their order, the cosine of the two (-1 to 1)."""
_REMEMBERED = 4096


def likeness_by(load: Callable[[], SentenceModel]) -> Likeness:
    """Compares by a model that is loaded when it is first needed; phrases are embedded once. Raises SentenceModelError
    then, when the model cannot be used."""
    model = lru_cache(maxsize=1)(load)

    @lru_cache(maxsize=_REMEMBERED)
    def vector(text: str) -> NDArray[np.float32]:
        rows: NDArray[np.float32] = model().embed([text])
        first: NDArray[np.float32] = rows[0]
        return first

    def likeness(answer: str, phrases: Sequence[str]) -> Sequence[float]:
        own = vector(answer)
        return [float(own @ vector(phrase)) for phrase in phrases]

    return likeness
