"""How near in meaning an answer is to phrases: a model that is loaded when needed, and phrases embedded once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from allears.library.likeness import likeness_by
from allears.library.sentence_model import SentenceModel


@dataclass(frozen=True)
class Direction:  # tidy: stands in for a vector
    """One of two directions, at right angles."""

    of_fish: bool

    def __matmul__(self, other: Direction) -> float:
        """1 for the same direction."""
        return float(self == other)


class Counted:  # tidy: stands in for a model that is not always installed
    """A model of two meanings that counts its work."""

    def __init__(self) -> None:
        self.embedded: list[str] = []

    def embed(self, texts: Sequence[str]) -> Any:
        """Texts about fish lie one way, all others the other."""
        self.embedded += texts
        return [Direction("fish" in text) for text in texts]


def test_the_model_is_loaded_once_when_first_needed_and_phrases_are_embedded_once() -> None:
    loaded: list[Counted] = []

    def load() -> SentenceModel:
        loaded.append(Counted())
        return cast(SentenceModel, loaded[-1])

    likeness = likeness_by(load)
    assert loaded == []
    assert likeness("fresh fish", ["fish", "cars"]) == likeness("frozen fish", ["fish", "cars"]) == [1.0, 0.0]
    assert len(loaded) == 1
    assert sorted(loaded[0].embedded) == ["cars", "fish", "fresh fish", "frozen fish"]
