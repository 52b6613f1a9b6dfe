"""A set of named things of which more may exist than were said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """Which options hold (`has`), which were denied (`lacks`), and whether the list is `complete`.

    Sets are open: an option that is in neither is not known, unless `complete` says that the lead listed all of them
    on being asked. Raises ValueError when one option is in both sets.
    """

    has: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    complete: bool = False

    def __post_init__(self) -> None:
        if both := self.has & self.lacks:
            raise ValueError(f"options both held and denied: {', '.join(sorted(both))}")
