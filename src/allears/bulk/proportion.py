"""Shares of few leads, with how far they can be trusted."""

from __future__ import annotations

from math import hypot, sqrt
from typing import NamedTuple

Z = 1.959963984540054
"""Standard deviations within which 95 % of a normal distribution lies."""


class Interval(NamedTuple):
    """A range that holds the true figure in 95 of 100 samples."""

    low: float
    high: float


class Proportion(NamedTuple):
    """`part` of `whole` leads."""

    part: int
    whole: int

    @property
    def rate(self) -> float:
        """The share, 0 to 1; 0 of no leads."""
        return self.part / self.whole if self.whole else 0.0

    def interval(self) -> Interval:
        """Wilson's score interval, 95 %; everything from 0 to 1 when there are no leads.

        E. B. Wilson, Journal of the American Statistical Association 22 (1927). It stays within 0 and 1 and is honest
        for few leads, where rate plus or minus two standard errors is not.
        """
        if not self.whole:
            return Interval(0.0, 1.0)
        rate, number = self.rate, self.whole
        shrink = 1 + Z * Z / number
        middle = rate + Z * Z / (2 * number)
        reach = Z * sqrt(rate * (1 - rate) / number + Z * Z / (4 * number * number))
        low = 0.0 if self.part == 0 else max(0.0, (middle - reach) / shrink)
        high = 1.0 if self.part == number else min(1.0, (middle + reach) / shrink)
        return Interval(low, high)


def difference(one: Proportion, other: Proportion) -> Interval:
    """The 95 % interval of `one`'s rate less `other`'s, -1 to 1.

    Method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998): two Wilson intervals put together. Two intervals that
    overlap may still differ; this says whether they do.
    """
    apart = one.rate - other.rate
    (one_low, one_high), (other_low, other_high) = one.interval(), other.interval()
    below = hypot(one.rate - one_low, other_high - other.rate)
    above = hypot(one_high - one.rate, other.rate - other_low)
    return Interval(max(-1.0, apart - below), min(1.0, apart + above))
