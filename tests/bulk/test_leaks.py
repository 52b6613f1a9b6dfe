"""Columns that give the outcome away are pointed out."""

from __future__ import annotations

from allears.bulk.leaks import Filled, leaks
from allears.bulk.proportion import Proportion


def told(customers: tuple[int, int], others: tuple[int, int], without: tuple[int, int], column: str = "size") -> str:
    filled = Filled("employees", column, Proportion(*customers), Proportion(*others), Proportion(*without))
    return " ".join(leaks("won", [filled], []))


def test_the_outcome_column_itself_is_named() -> None:
    assert "from the outcome column 'won' itself" in told((9, 90), (9, 90), (0, 0), "won")


def test_a_column_that_only_customers_have_gives_them_away() -> None:
    assert told((90, 90), (0, 90), (0, 0)).startswith("Filled in only for leads that became customers: employees")
    assert told((0, 90), (90, 90), (0, 0)).startswith("Filled in only for leads that did not become customers")


def test_a_column_that_customers_have_more_often_is_suspect() -> None:
    assert "employees (column 'size') 90% and 60%" in told((900, 1000), (600, 1000), (0, 0))


def test_a_column_that_only_settled_leads_have_speaks_of_them_alone() -> None:
    assert told((90, 90), (88, 90), (0, 500)).startswith("Filled in only for leads that have an outcome")


def test_an_ordinary_column_gives_no_cause_for_doubt() -> None:
    assert told((900, 1000), (880, 1000), (400, 500)) == ""
    assert told((3, 3), (0, 5), (0, 0)) == ""
