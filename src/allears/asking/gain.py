"""Information gain: how much each answer is expected to tell about the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from typing import Any

from allears.asking.diagram import Diagram

Likelihoods = Sequence[Sequence[float]]
"""Level -> the probability of each of its answers; they add up to 1."""


class Gains:
    """How likely each end of a diagram is, and how much each field tells about it. Fields count as independent."""

    def __init__(self, diagram: Diagram, root: int, likelihoods: Likelihoods) -> None:
        self.diagram = diagram
        self.likelihoods = likelihoods
        ends = [node for node in diagram.below(root) if diagram.is_end(node)]
        self._places = {end: place for place, end in enumerate(ends)}
        self._spreads = {end: [float(end == one) for one in ends] for end in ends}

    def spread(self, node: int) -> list[float]:
        """The probability of each end, in the order of the root's ends."""
        found = self._spreads.get(node)
        if found is None:
            likely = self.likelihoods[self.diagram.levels[node]]
            below = [self.spread(child) for child in self.diagram.children[node]]
            found = [0.0] * len(below[0])
            for share, spread in zip(likely, below, strict=True):
                _add(found, spread, share)
            self._spreads[node] = found
        return found

    def shares(self, node: int) -> dict[Any, float]:
        """The value of each end -> how likely it is."""
        spread = zip(self._places, self.spread(node), strict=True)
        return {self.diagram.values[end]: share for end, share in spread if share > 0}

    def of_fields(self, nodes: list[int]) -> dict[int, float]:
        """Bits that each field is expected to tell about the outcome of `nodes[0]`; `nodes` is all that lies below it.

        One pass down collects how likely each node is reached, and with it what each answer changes in the spread of
        the outcome on the paths that look at the field; the other paths do not depend on it.
        """
        total = self.spread(nodes[0])
        reached = dict.fromkeys(nodes, 0.0)
        reached[nodes[0]] = 1.0
        passing: dict[int, list[float]] = {}
        given: dict[int, list[list[float]]] = {}
        for node in nodes:
            if node in self._places:
                continue
            level, share = self.diagram.levels[node], reached[node]
            if level not in passing:
                passing[level] = total[:]
                given[level] = [[0.0] * len(total) for _ in self.likelihoods[level]]
            _add(passing[level], self._spreads[node], -share)
            children = self.diagram.children[node]
            for likely, child, answered in zip(self.likelihoods[level], children, given[level], strict=True):
                reached[child] += share * likely
                end = self._places.get(child)
                if end is None:
                    _add(answered, self._spreads[child], share)
                else:
                    answered[end] += share
        before = entropy(total)
        return {level: before - self._expected_entropy(level, passing[level], given[level]) for level in passing}

    def _expected_entropy(self, level: int, passing: list[float], given: list[list[float]]) -> float:
        expected = 0.0
        for likely, answered in zip(self.likelihoods[level], given, strict=True):
            _add(answered, passing, 1.0)
            expected += likely * entropy(answered)
        return expected


def _add(sums: list[float], spread: list[float], share: float) -> None:
    for place, one in enumerate(spread):
        sums[place] += share * one


def entropy(spread: Sequence[float]) -> float:
    """The uncertainty of a spread of probabilities, in bits. What rounding left below zero counts as zero."""
    return -sum([one * log2(one) for one in spread if one > 0])
