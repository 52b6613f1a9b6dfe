"""Whether two values of one field can both hold: the same, a refinement, two that cannot, or not comparable.

Units and periods are normalised first (2,000 a month and 24,000 a year are the same). Intervals that overlap refine
each other. What comes first can be only one thing. Sets are open, so a second tool adds to the first.
"""

from __future__ import annotations

import math
from datetime import date
from enum import StrEnum

from allears.facts.answer import Absence
from allears.listening.sense import Sense
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import FieldType, Value

Interval = tuple[float, float]


class Fit(StrEnum):
    """How a later value of a field stands to an earlier one."""

    SAME = "the same"
    REFINES = "can both hold"
    WIDENS = "can both hold, and says something else"
    NOT_COMPARABLE = "cannot be compared"
    APART = "cannot both hold"


_ROUNDING = 0.05
"""Two amounts this close (as a share) are one amount said twice, in different units."""
_WIDER = 1.5
"""A bound that moved by this factor is another bound: "at most 400" and "up to 2,500"."""
_LATER_DAYS = 31
"""A deadline that moved out by more than this is another deadline."""
_NONE = "none"
_BESIDE = (frozenset({"recommends", "no_say"}), frozenset({"founder", "c_level"}))
"""Options that one person can hold at the same time."""
_NAMED = frozenset({FieldType.NAME, FieldType.EMAIL, FieldType.PHONE, FieldType.URL})


def fit(earlier: Value | Absence, later: Value | Absence, field_type: FieldType, sense: Sense = Sense.OTHER) -> Fit:
    """How `later` stands to `earlier`, both values of a field of this type that is after `sense`."""
    if earlier == later:
        return Fit.SAME
    match earlier, later:
        case Count(), Count():
            return _amounts((earlier.low, earlier.high), (later.low, later.high))
        case Money(), Money():
            return Fit.APART if sense is Sense.BUDGET and _reaches_further(earlier, later) else _money(earlier, later)
        case DateInterval(), DateInterval():
            return _dates(earlier, later)
        case Choices(), Choices():
            return _sets(earlier, later)
        case bool(), bool():
            return Fit.APART
        case str(), str():
            return _texts(earlier, later, field_type, sense)
    return Fit.NOT_COMPARABLE


def _amounts(earlier: tuple[float | None, float | None], later: tuple[float | None, float | None]) -> Fit:
    one, other = _interval(*earlier), _interval(*later)
    if one[1] < other[0] or other[1] < one[0]:
        return Fit.REFINES if _is_rounding(one, other) else Fit.APART
    if one[0] <= other[0] and other[1] <= one[1]:
        return Fit.WIDENS if _are_bounds_alike(one, other) else Fit.REFINES
    if _bound_moved_out(one, other):
        return Fit.APART
    return Fit.REFINES if other[0] <= one[0] and one[1] <= other[1] and _are_closed(one, other) else Fit.WIDENS


def _interval(low: float | None, high: float | None) -> Interval:
    return (-math.inf if low is None else low, math.inf if high is None else high)


def _are_closed(*intervals: Interval) -> bool:
    return all(math.isfinite(end) for interval in intervals for end in interval)


def _is_rounding(one: Interval, other: Interval) -> bool:
    """True for numbers that differ only by rounding: 1,320 and 1,300. Small numbers are counted, not rounded."""
    gap = max(other[0] - one[1], one[0] - other[1])
    size = min(abs(end) for end in (*one, *other) if math.isfinite(end))
    return size >= 100 and gap <= _ROUNDING * size


def _are_bounds_alike(one: Interval, other: Interval) -> bool:
    """True for two "at most" or two "at least": another bound, not a closer look at the first."""
    return any(not math.isfinite(one[end]) and not math.isfinite(other[end]) for end in (0, 1))


def _bound_moved_out(one: Interval, other: Interval) -> bool:
    """True when both are bounds on the same side, and the later one allows much more."""
    if not math.isfinite(one[0]) and not math.isfinite(other[0]):
        return other[1] >= _WIDER * one[1] > 0
    if not math.isfinite(one[1]) and not math.isfinite(other[1]):
        return 0 < other[0] * _WIDER <= one[0]
    return False


def _money(earlier: Money, later: Money) -> Fit:
    if earlier.per_seat != later.per_seat or _differ(earlier.currency, later.currency):
        return Fit.NOT_COMPARABLE
    one, other = _a_month(earlier), _a_month(later)
    if earlier.per == later.per or (one and other):
        return _amounts(one or (earlier.low, earlier.high), other or (later.low, later.high))
    as_said = _amounts((earlier.low, earlier.high), (later.low, later.high))
    return Fit.NOT_COMPARABLE if as_said is Fit.APART or "once" in (earlier.per, later.per) else Fit.REFINES


def _reaches_further(earlier: Money, later: Money) -> bool:
    """True for a plain amount, and then a limit far above it: who has 100 a month does not go up to 250."""
    alike = (earlier.per, earlier.per_seat) == (later.per, later.per_seat) and not _differ(
        earlier.currency, later.currency
    )
    plain = earlier.low is not None and earlier.low == earlier.high
    limit = later.high if later.low is None else None
    return alike and plain and limit is not None and limit >= _WIDER * (earlier.high or 0)


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _a_month(money: Money) -> tuple[float | None, float | None] | None:
    """The amount for a month; None when its period is once or was not said."""
    if money.per not in ("month", "year"):
        return None
    months = 12 if money.per == "year" else 1
    return (
        None if money.low is None else money.low / months,
        None if money.high is None else money.high / months,
    )


def _dates(earlier: DateInterval, later: DateInterval) -> Fit:
    first, last = date.min, date.max
    one = (earlier.start or first, earlier.end or last)
    other = (later.start or first, later.end or last)
    if one[1] < other[0] or other[1] < one[0]:
        return Fit.APART
    deadlines = earlier.start is None and later.start is None
    if one[0] <= other[0] and other[1] <= one[1]:
        return Fit.WIDENS if deadlines or earlier.end is later.end is None else Fit.REFINES
    if deadlines and (other[1] - one[1]).days > _LATER_DAYS:
        return Fit.APART
    if later.start is None and earlier.start is not None and one[0] <= other[1] <= one[1]:
        return Fit.REFINES
    return Fit.WIDENS


def _sets(earlier: Choices, later: Choices) -> Fit:
    if earlier.has & later.lacks or earlier.lacks & later.has:
        return Fit.APART
    if _is_empty(earlier) != _is_empty(later) and (earlier.has or later.has):
        return Fit.APART
    return Fit.SAME if later.has <= earlier.has and later.lacks <= earlier.lacks else Fit.WIDENS


def _is_empty(choices: Choices) -> bool:
    """True for "nothing at all": the option none, or a list that is complete without holding anything."""
    return choices.has == {_NONE} or (choices.complete and not choices.has)


def _texts(earlier: str, later: str, field_type: FieldType, sense: Sense) -> Fit:
    one, other = " ".join(earlier.lower().split()), " ".join(later.lower().split())
    if one == other:
        return Fit.SAME
    if field_type is FieldType.CHOICE:
        beside = any({one, other} <= group for group in _BESIDE)
        return Fit.REFINES if beside or "other" in (one, other) else Fit.APART
    if field_type is FieldType.PLACE:
        return Fit.APART
    if field_type in _NAMED:
        return Fit.REFINES if field_type is FieldType.NAME and _holds_the_other(one, other) else Fit.WIDENS
    if field_type is FieldType.ROLE and sense is Sense.ROLE:
        return Fit.REFINES if _holds_the_other(one, other) else Fit.WIDENS
    return Fit.NOT_COMPARABLE


def _holds_the_other(one: str, other: str) -> bool:
    """True for "Tom" and "Tom Whitaker"."""
    words, others = set(one.split()), set(other.split())
    return words <= others or others <= words
