"""A number of things, exact or as an interval."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of something, as the closed interval [`low`, `high`].

    An open end is None ("at least 10" is `Count(10, None)`). `about` holds the number that was said with a hedge
    ("about 40" is `Count(32, 48, about=40)`); it never decides a comparison, only how the value is shown.
    Raises ValueError when `low` lies above `high` or when both ends are open.
    """

    low: float | None
    high: float | None
    about: float | None = None

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("a count needs at least one end")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"a count's low end {self.low:g} lies above its high end {self.high:g}")

    @classmethod
    def exactly(cls, number: float) -> Count:
        """The count that is one number."""
        return cls(number, number)

    @property
    def is_exact(self) -> bool:
        """True when the interval is one single number."""
        return self.low is not None and self.low == self.high
