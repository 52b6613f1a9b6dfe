"""Equal functions are the same node, so a useless question can be seen."""

import pytest

from allears.asking.diagram import Diagram, TooLargeError


def both(one: bool, other: bool) -> bool:
    return one and other


def made(most_nodes: int = 100) -> tuple[Diagram, int, int]:
    """A diagram of two yes-or-no fields, and the node of each."""
    diagram = Diagram([2, 2], most_nodes, absorbing={both: False}, neutral={both: True})
    no, yes = diagram.end(False), diagram.end(True)
    return diagram, diagram.node(0, (no, yes)), diagram.node(1, (no, yes))


def test_an_answer_that_changes_nothing_leaves_no_node() -> None:
    diagram, first, _ = made()
    assert diagram.node(1, (first, first)) == first


def test_the_order_of_joining_does_not_matter() -> None:
    diagram, first, second = made()
    assert diagram.join(both, first, second) == diagram.join(both, second, first)


def test_what_is_false_already_needs_no_other_field() -> None:
    diagram, first, _ = made()
    assert diagram.join(both, diagram.end(False), first) == diagram.end(False)
    assert diagram.join(both, diagram.end(True), first) == first


def test_an_answer_fixes_its_field() -> None:
    diagram, first, second = made()
    joined = diagram.join(both, first, second)
    assert diagram.fix(joined, 1, 1) == first
    assert diagram.fix(joined, 1, 0) == diagram.end(False)
    assert diagram.fix(first, 1, 0) == first


def test_it_knows_on_which_fields_it_depends() -> None:
    diagram, first, second = made()
    joined = diagram.join(both, first, second)
    assert diagram.fields(joined) == [0, 1]
    assert diagram.fields(diagram.fix(joined, 0, 1)) == [1]
    assert diagram.below(joined)[0] == joined


def test_mapping_ends_keeps_equal_functions_one_node() -> None:
    diagram, first, _ = made()
    assert diagram.is_end(diagram.map(lambda _: "settled", first))


def test_it_refuses_to_grow_beyond_its_bound() -> None:
    with pytest.raises(TooLargeError):
        made(most_nodes=3)
