"""Cut points: the limits that split an axis of numbers or days, and one value at, between and beyond each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil, floor, inf

from allears.policy.calendar import day_after
from allears.policy.condition import Between, Compare, StartsAfter, Test, Within
from allears.values.count import Count
from allears.values.date_interval import DateInterval


def count_candidates(limits: Iterable[float], cuts: Iterable[float], inside: Count | None) -> Iterator[Count]:
    """Counts for every region between `limits` (from the conditions) and `cuts` (from amounts per seat)."""
    own = set(limits)
    whole = all(one == int(one) for one in own)
    if whole:
        # A limit of 7.4 seats lies between 7 and 8 seats: both neighbours are tried.
        own |= {float(side) for one in cuts for side in (floor(one), ceil(one))}
    else:
        own |= set(cuts)
    low, high = (inside.low, inside.high) if inside else (None, None)
    for number in numbers_around(own, low, high, whole):
        yield Count.exactly(number)


def numbers_around(limits: Iterable[float], low: float | None, high: float | None, whole: bool) -> Iterator[float]:
    """A number at, between and beyond the limits, ascending, that lies in [`low`, `high`] (None: no end).

    Nothing lies below zero unless a limit or an end does. With `whole` nothing lies between 5 and 6.
    """
    ends = [one for one in (low, high) if one is not None]
    points = sorted({*limits, *ends}) or [1.0]
    found: list[float] = []
    if points[0] > 0:
        found.append(float(floor(points[0] / 2)))
    for number, point in enumerate(points):
        found.append(point)
        if number + 1 < len(points):
            found += _between(point, points[number + 1], whole)
    found.append(points[-1] + 1)
    first, last = -inf if low is None else low, inf if high is None else high
    yield from dict.fromkeys(one for one in found if first <= one <= last)


def _between(low: float, high: float, whole: bool) -> list[float]:
    middle = (low + high) / 2
    for candidate in (float(round(middle)), float(floor(low) + 1)):
        if low < candidate < high:
            return [candidate]
    return [] if whole else [middle]


def day_candidates(tests: Iterable[Test], now: date, inside: DateInterval | None) -> Iterator[DateInterval]:
    """Single days for every region, ascending; a known interval without a start begins now."""
    low = high = None
    if inside is not None:
        high = inside.end.toordinal() if inside.end else date.max.toordinal()
        low = inside.start.toordinal() if inside.start else min(now.toordinal(), high)
    points = sorted({now.toordinal(), *_day_limits(tests, now), *[one for one in (low, high) if one is not None]})
    days = dict.fromkeys(side for one in points for side in (one - 1, one, one + 1))
    first = date.min.toordinal() if low is None else low
    last = date.max.toordinal() if high is None else high
    for day in days:
        if first <= day <= last:
            yield DateInterval(date.fromordinal(day), date.fromordinal(day))


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
