"""How sure a statement is: as often as its way of hearing was right."""

from __future__ import annotations

import math

from allears.listening.measured import LEAST, as_sure_as_measured, precision_of
from allears.listening.measured_ways import MEASURED_WAYS
from allears.listening.statement import Statement
from allears.values.count import Count
from tests.listening.talk import context


def test_a_way_is_as_sure_as_it_was_right_and_one_miss_of_a_rare_way_does_not_make_it_worthless() -> None:
    measured = {("often heard", True): (90.0, 100.0), ("seldom heard", True): (0.0, 1.0)}
    assert math.isclose(precision_of(("often heard", True), measured), 0.9, abs_tol=0.01)
    assert LEAST > precision_of(("seldom heard", True), measured) > 0.6
    assert precision_of(("never heard", True), measured) > LEAST


def test_no_statement_is_surer_than_its_way_and_a_way_below_the_least_says_nothing() -> None:
    said = Statement("drivers", Count.exactly(3), "3", 0, 1, confidence=0.99, why="answers with a number")
    (kept,) = as_sure_as_measured([said], context("drivers"))
    assert kept.confidence == precision_of(("answers with a number", True)) < 0.99
    assert as_sure_as_measured([said], context("drivers"), least=0.99) == ()


def test_whether_the_field_was_asked_for_makes_another_way_of_it() -> None:
    said = Statement("drivers", Count.exactly(3), "3", 0, 1, confidence=1.0, why="a number with its noun")
    asked, unasked = (as_sure_as_measured([said], context(field))[0].confidence for field in ("drivers", "budget"))
    assert asked > unasked


def test_every_measured_way_was_heard() -> None:
    assert all(0 <= right <= heard and heard > 0 for right, heard in MEASURED_WAYS.values())
