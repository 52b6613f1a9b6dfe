"""The figures of the benchmark for hearing."""

from __future__ import annotations

from bench.hearing import Heard, Tally


def test_figures_are_precision_recall_and_their_mean() -> None:
    precision, recall, f1 = Tally(right=3, missed=1, extra=2).figures
    assert (precision, recall) == (0.6, 0.75)
    assert round(f1, 4) == round(2 * 0.6 * 0.75 / 1.35, 4)


def test_nothing_heard_and_nothing_to_hear_is_perfect() -> None:
    assert Tally().figures == (1.0, 1.0, 1.0)


def test_the_interval_holds_the_figure_and_is_the_same_every_time() -> None:
    heard = Heard("x", [Tally(3, 1, 0), Tally(1, 2, 1), Tally(4, 0, 1), Tally(2, 2, 2)])
    low, high = heard.interval(2)
    assert low <= heard.total.figures[2] <= high
    assert heard.interval(2) == (low, high)
