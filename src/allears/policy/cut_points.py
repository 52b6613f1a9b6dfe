"""Cut points: the limits that split an axis of numbers or days, and one value at, between and beyond each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil, floor, inf
from typing import NamedTuple

from allears.policy.calendar import day_after
from allears.policy.condition import Between, Compare, StartsAfter, Test, Within
from allears.values.count import Count
from allears.values.date_interval import DateInterval

CENT = 0.01
"""The step to the next number where numbers need not be whole."""


class Stretch(NamedTuple):
    """A piece of an axis without a limit inside: one `number` in it, and its two ends, both included (None: open)."""

    number: float
    low: float | None
    high: float | None


def count_stretches(
    limits: Iterable[float], cuts: Iterable[float], inside: Count | None
) -> Iterator[tuple[Count, Count]]:
    """For every stretch between `limits` (of conditions) and `cuts` (of amounts per seat) one count and all of it."""
    own = set(limits)
    whole = all(one == int(one) for one in own)
    if whole:
        # A limit of 7.4 seats lies between 7 and 8 seats: both neighbours are tried.
        own |= {float(side) for one in cuts for side in (floor(one), ceil(one))}
    else:
        own |= set(cuts)
    low, high = (inside.low, inside.high) if inside else (None, None)
    for number, first, last in stretches(own, low, high, whole):
        yield Count.exactly(number), _count_between(number, first, last)


def _count_between(number: float, low: float | None, high: float | None) -> Count:
    return Count.exactly(number) if low is None and high is None else Count(low, high)


def stretches(limits: Iterable[float], low: float | None, high: float | None, whole: bool) -> Iterator[Stretch]:
    """The stretches at, between and beyond the limits, ascending, as far as they lie in [`low`, `high`] (None: no end).

    Nothing lies below zero unless a limit or an end does. With `whole` nothing lies between 5 and 6.
    """
    step = 1.0 if whole else CENT
    points = sorted({*limits, *[one for one in (low, high) if one is not None]})
    if not points:
        yield Stretch(1.0, None, None)
        return
    below = float(floor(points[0] / 2))
    found = [] if points[0] <= 0 else [Stretch(below, None, max(points[0] - step, below))]
    for point, following in zip(points, [*points[1:], inf], strict=True):
        found.append(Stretch(point, point, point))
        number = _number_between(point, following, whole)
        if number is not None:  # limits from two currencies may lie closer than a cent: the number is all between them
            end = None if following == inf else max(following - step, number)
            found.append(Stretch(number, min(point + step, number), end))
    first, last = -inf if low is None else low, inf if high is None else high
    yield from (one for one in found if first <= one.number <= last)


def _number_between(low: float, high: float, whole: bool) -> float | None:
    """A number inside, a round one if there is one; None when there is none."""
    if high == inf:
        return float(floor(low) + 1)
    middle = (low + high) / 2
    for candidate in (float(round(middle)), float(floor(low) + 1)):
        if low < candidate < high:
            return candidate
    return None if whole else middle


def day_stretches(
    tests: Iterable[Test], now: date, inside: DateInterval | None
) -> Iterator[tuple[DateInterval, DateInterval]]:
    """For every stretch of days one day and all of it, ascending; a known interval without a start begins now."""
    today, low, high = now.toordinal(), None, None
    if inside is not None:
        high = inside.end.toordinal() if inside.end else None
        low = inside.start.toordinal() if inside.start else min(today, high or today)
    for _, first, last in stretches({today, *_day_limits(tests, now)}, low, high, whole=True):
        start, end = _day(first), _day(last)
        if day := end if start is None else start:
            yield DateInterval(day, day), DateInterval(start, end)


def _day(number: float | None) -> date | None:
    in_calendar = number is not None and date.min.toordinal() <= number <= date.max.toordinal()
    return date.fromordinal(int(number)) if number is not None and in_calendar else None


def _day_limits(tests: Iterable[Test], now: date) -> Iterator[int]:
    for test in tests:
        match test:
            case Within(_, number, unit) | StartsAfter(_, number, unit):
                yield day_after(now, number, unit).toordinal()
            case Compare(_, _, DateInterval(start, end)):
                yield from (one.toordinal() for one in (start, end) if one)
            case Between(_, DateInterval(start, _), DateInterval(_, end)):
                yield from (one.toordinal() for one in (start, end) if one)
            case _:
                continue
