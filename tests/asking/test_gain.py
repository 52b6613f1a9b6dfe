"""How much an answer tells about the outcome."""

from math import log2

import pytest

from allears.asking.diagram import Diagram
from allears.asking.gain import Gains, entropy


def test_a_certain_outcome_has_no_uncertainty() -> None:
    assert entropy([1.0, 0.0]) == 0
    assert entropy([0.5, 0.5]) == 1


def test_each_field_tells_what_it_takes_away_of_the_uncertainty() -> None:
    diagram = Diagram([2, 2], most_nodes=20)
    no, yes = diagram.end("outside"), diagram.end("qualified")
    root = diagram.node(0, (no, diagram.node(1, (no, yes))))
    gains = Gains(diagram, root, [(0.5, 0.5), (0.8, 0.2)])
    before = entropy([0.9, 0.1])
    assert sum(gains.spread(root)) == pytest.approx(1)
    told = gains.of_fields(diagram.below(root))
    assert told[0] == pytest.approx(before - 0.5 * entropy([0.8, 0.2]))
    assert told[1] == pytest.approx(before - 0.2 * 1.0)
    assert told[0] < told[1] < before < log2(2)
