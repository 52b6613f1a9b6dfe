"""Decision diagrams: functions of the answers still missing, each distinct function kept exactly once.

A node is a small number. It is either an end (nothing asked changes it any more) or looks at one level (one open
field) and has a child for each answer. Equal functions are the same node, so a function that no longer depends on a
field has no node of that field's level: whether a question is useless can be read off.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

ENDS = 1_000_000
"""The level of ends: below every field."""

Join = Callable[[Any, Any], Any]
"""From the values of two ends to the value of one."""
Constants = Mapping[Join, Any]
"""Join -> a value that matters to it: the one that wins whatever the other is ("false" in "all of"), or the one that
leaves the other as it is ("true" in "all of")."""
NO_CONSTANTS: Constants = MappingProxyType({})


class TooLargeError(Exception):
    """The diagram would need more nodes than it was allowed."""


class Diagram:
    """Nodes over fields with `sizes[level]` answers each. Raises `TooLargeError` beyond `most_nodes`.

    `fixed` counts the work that `fix` has done, in nodes.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        most_nodes: int,
        absorbing: Constants = NO_CONSTANTS,
        neutral: Constants = NO_CONSTANTS,
    ) -> None:
        self.sizes = tuple(sizes)
        self.most_nodes = most_nodes
        self.absorbing = absorbing
        self.neutral = neutral
        self.levels: list[int] = []
        self.children: list[tuple[int, ...]] = []
        self.values: list[Any] = []
        self._ends: dict[Any, int] = {}
        self._nodes: dict[tuple[int, tuple[int, ...]], int] = {}
        self._joined: dict[Join, dict[tuple[int, int], int]] = {}
        self._mapped: dict[tuple[Callable[[Any], Any], int], int] = {}
        self._fixed: dict[tuple[int, int, int], int] = {}
        self._support: dict[int, int] = {}
        self.fixed = 0

    def end(self, value: Any) -> int:
        """The node of a constant."""
        node = self._ends.get(value)
        if node is None:
            node = self._ends[value] = self._add(ENDS, (), value)
        return node

    def node(self, level: int, children: tuple[int, ...]) -> int:
        """The node that looks at `level`; when every answer leads to the same, that."""
        first = children[0]
        if children.count(first) == len(children):
            return first
        key = (level, children)
        node = self._nodes.get(key)
        if node is None:
            node = self._nodes[key] = self._add(level, children, None)
        return node

    def _add(self, level: int, children: tuple[int, ...], value: Any) -> int:
        if len(self.levels) >= self.most_nodes:
            raise TooLargeError
        self.levels.append(level)
        self.children.append(children)
        self.values.append(value)
        return len(self.levels) - 1

    def is_end(self, node: int) -> bool:
        """True when nothing asked changes the value any more."""
        return self.levels[node] == ENDS

    def join(self, function: Join, one: int, other: int) -> int:
        """The function of two nodes' values, answer by answer. `function` is remembered by identity."""
        known = self._joined.setdefault(function, {})
        winner = self.end(self.absorbing[function]) if function in self.absorbing else -1
        nothing = self.end(self.neutral[function]) if function in self.neutral else -1
        levels, children, values, node = self.levels, self.children, self.values, self.node

        def walk(one: int, other: int) -> int:
            if one == nothing or other == winner:
                return other
            if other == nothing or one == winner:
                return one
            key = (one, other)
            found = known.get(key)
            if found is not None:
                return found
            first, second = levels[one], levels[other]
            if first < second:
                found = node(first, tuple([walk(a, other) for a in children[one]]))
            elif second < first:
                found = node(second, tuple([walk(one, b) for b in children[other]]))
            elif first == ENDS:
                found = self.end(function(values[one], values[other]))
            else:
                pairs = zip(children[one], children[other], strict=True)
                found = node(first, tuple([walk(a, b) for a, b in pairs]))
            known[key] = found
            return found

        return walk(one, other)

    def map(self, function: Callable[[Any], Any], node: int) -> int:
        """The node with every end's value replaced."""
        key = (function, node)
        found = self._mapped.get(key)
        if found is None:
            if self.is_end(node):
                found = self.end(function(self.values[node]))
            else:
                found = self.node(self.levels[node], tuple([self.map(function, one) for one in self.children[node]]))
            self._mapped[key] = found
        return found

    def fix(self, node: int, level: int, answer: int) -> int:
        """What is left of the function once the field of `level` was answered with its answer number `answer`."""
        own = self.levels[node]
        if own > level:
            return node
        if own == level:
            return self.children[node][answer]
        key = (node, level, answer)
        found = self._fixed.get(key)
        if found is None:
            self.fixed += 1
            found = self.node(own, tuple([self.fix(one, level, answer) for one in self.children[node]]))
            self._fixed[key] = found
        return found

    def support(self, node: int) -> int:
        """The levels the function depends on, as bits."""
        found = self._support.get(node)
        if found is None:
            found = 0 if self.is_end(node) else 1 << self.levels[node]
            for one in self.children[node]:
                found |= self.support(one)
            self._support[node] = found
        return found

    def fields(self, node: int) -> list[int]:
        """The levels the function depends on, ascending."""
        bits = self.support(node)
        return [level for level in range(len(self.sizes)) if bits >> level & 1]

    def below(self, node: int) -> list[int]:
        """The node and all nodes below it, parents before their children."""
        seen = {node}
        waiting = [node]
        while waiting:
            for one in self.children[waiting.pop()]:
                if one not in seen:
                    seen.add(one)
                    waiting.append(one)
        return sorted(seen, key=self.levels.__getitem__)
