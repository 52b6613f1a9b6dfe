"""A day that is not known exactly: the interval it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DateInterval:
    """One unknown day between `start` and `end`, both included.

    "By June" has no start, "not before May" has no end, "in May" has both. Raises ValueError when the ends are
    crossed or both open.
    """

    start: date | None
    end: date | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("a date interval needs at least one end")
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"a date interval's start {self.start} lies after its end {self.end}")
