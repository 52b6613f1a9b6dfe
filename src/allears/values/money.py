"""An amount of money with its currency, its period, and whether it is meant per seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Period = Literal["month", "year", "once"]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as the closed interval [`low`, `high`] in whole units of `currency`.

    `currency` is an ISO 4217 code, or None when none was said. `per` is None when no period was said; a quarterly
    figure is stored per month. `per_seat` tells whether the amount is for each seat. `about` is the number that was
    said with a hedge, as in `Count`. Raises ValueError when the ends are crossed or both open.
    """

    low: float | None
    high: float | None
    currency: str | None = None
    per: Period | None = None
    per_seat: bool = False
    about: float | None = None

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("an amount needs at least one end")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"an amount's low end {self.low:g} lies above its high end {self.high:g}")
