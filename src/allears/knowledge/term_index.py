"""BM25 over one kind of text: which texts hold a term, and how much that says."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

SATURATION = 1.2
"""BM25's k1: how soon a term's second and third time in a text stop to count."""
LENGTH_WEIGHT = 0.5
"""BM25's b: how much a long text is marked down."""


@dataclass(frozen=True, slots=True)
class TermIndex:
    """Texts by term. A posting is (text number, impact); once in a text of mean length, the impact is the rarity."""

    postings: Mapping[str, Sequence[tuple[int, float]]]
    rarity: Mapping[str, float]
    size: int

    @classmethod
    def build(cls, texts: Iterable[Sequence[str]]) -> TermIndex:
        """Index texts that are already terms; a text's number is its place."""
        counted = [Counter(terms) for terms in texts]
        lengths = [counts.total() for counts in counted]
        mean_length = sum(lengths) / len(lengths) if any(lengths) else 1.0
        found_in: dict[str, list[int]] = defaultdict(list)
        for number, counts in enumerate(counted):
            for term in counts:
                found_in[term].append(number)
        rarity = {term: rarity_of(len(numbers), len(counted)) for term, numbers in found_in.items()}

        def impact(term: str, number: int) -> float:
            times = counted[number][term]
            norm = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * lengths[number] / mean_length
            return rarity[term] * times * (SATURATION + 1) / (times + SATURATION * norm)

        postings = {term: tuple((n, impact(term, n)) for n in numbers) for term, numbers in found_in.items()}
        return cls(postings, rarity, len(counted))


def rarity_of(texts_with_term: int, texts: int) -> float:
    """BM25's inverse document frequency, never negative."""
    return math.log(1 + (texts - texts_with_term + 0.5) / (texts_with_term + 0.5))
