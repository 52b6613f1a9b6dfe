"""Axes are split at limits, with one value at, between and beyond each."""

from datetime import date

from allears.policy.condition import Compare, StartsAfter
from allears.policy.cut_points import CENT, count_stretches, day_stretches, stretches
from allears.values.count import Count
from allears.values.date_interval import DateInterval

TODAY = date(2026, 11, 21)


def test_stretches_leave_no_gap_and_do_not_overlap() -> None:
    found = list(stretches([5, 15], None, None, whole=True))
    assert [(one.low, one.high) for one in found] == [(None, 4), (5, 5), (6, 14), (15, 15), (16, None)]
    assert all((one.low or 0) <= one.number <= (one.high or 99) for one in found)


def test_nothing_lies_between_whole_neighbours() -> None:
    assert [one.number for one in stretches([5, 6], None, None, whole=True)] == [2, 5, 6, 7]
    assert [one.number for one in stretches([5, 6], None, None, whole=False)] == [2, 5, 5.5, 6, 7]


def test_amounts_begin_a_cent_after_a_limit() -> None:
    above = list(stretches([500], None, None, whole=False))[-1]
    assert above.low == 500 + CENT


def test_limits_of_two_currencies_may_lie_closer_than_a_cent() -> None:
    """240 EUR a month and 300 USD a month are the same amount a year, but for the last digit of a float."""
    for limits in ([2879.9999999999995, 2880.0], [2880.0, 2880.015], [0.004, 0.005]):
        for number, low, high in stretches(limits, None, None, whole=False):
            assert low is None or low <= number
            assert high is None or number <= high


def test_nothing_lies_below_zero() -> None:
    assert min(one.number for one in stretches([0, 5], None, None, whole=True)) == 0


def test_without_limits_there_is_one_stretch() -> None:
    assert [(one.low, one.high) for one in stretches([], None, None, whole=True)] == [(None, None)]


def test_a_known_range_bounds_its_stretches() -> None:
    assert [one.number for one in stretches([5, 15], 10, 20, whole=True)] == [10, 12, 15, 18, 20]


def test_a_limit_between_two_counts_is_met_from_both_sides() -> None:
    counts = [exact.low for exact, _ in count_stretches([], [7.4], None)]
    assert {7.0, 8.0} <= set(counts)


def test_limits_with_a_fraction_leave_fractions_between() -> None:
    counts = [exact.low for exact, _ in count_stretches([2.5, 3], [], None)]
    assert 2.75 in counts
    assert all(isinstance(whole, Count) for _, whole in count_stretches([2.5, 3], [], None))


def test_days_are_split_at_limits_counted_from_now() -> None:
    spans = [span for _, span in day_stretches([StartsAfter("timeline", 1, "months")], TODAY, None)]
    assert spans[0] == DateInterval(None, date(2026, 11, 20))
    assert spans[-1] == DateInterval(date(2026, 12, 22), None)


def test_the_end_of_the_calendar_is_no_limit_too_far() -> None:
    limit = Compare("timeline", "<=", DateInterval(date.max, date.max))
    assert [day.end for day, _ in day_stretches([limit], TODAY, None)][-1] == date.max
