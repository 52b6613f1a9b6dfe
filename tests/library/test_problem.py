"""A problem is said with its place, the nearest right name, and the line as it should read."""

from __future__ import annotations

from allears.library.problem import PolicyError, Problem, nearest_name


def test_it_is_said_in_one_line_or_two() -> None:
    plain = Problem("wrong-value", "expected yes or no", 3, 7, "fields.a.first")
    assert plain.show("p.yaml") == "p.yaml:3:7: fields.a.first: expected yes or no [wrong-value]"
    full = Problem("unknown-key", "no such key", 3, 7, nearest="first", corrected="  first: yes")
    assert full.show("p.yaml") == "p.yaml:3:7: no such key. Did you mean 'first'? [unknown-key]\n    write: first: yes"
    assert Problem("empty", "nothing here", 0, 1).show("p.yaml") == "p.yaml: nothing here [empty]"


def test_an_error_holds_all_of_them_once_in_the_order_of_the_file() -> None:
    late, early = Problem("b", "late", 9, 1), Problem("a", "early", 2, 1)
    error = PolicyError("p.yaml", [late, early, late])
    assert error.problems == (early, late)
    assert str(error).splitlines() == ["p.yaml:2:1: early [a]", "p.yaml:9:1: late [b]"]


def test_the_nearest_name_ignores_case_and_is_none_when_nothing_is_near() -> None:
    assert nearest_name("Sales_Rep", ["sales_reps", "employees"]) == "sales_reps"
    assert nearest_name("xyz", ["sales_reps", "employees"]) is None
    assert nearest_name("xyz", []) is None
