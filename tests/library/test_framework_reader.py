"""Frameworks by name, changed, or one's own."""

from __future__ import annotations

import pytest

from allears.library.document import read_document
from allears.library.framework_reader import find_criterion, read_framework
from allears.library.section import Notes
from allears.policy.framework import Framework
from allears.policy.frameworks import BUILT_IN


def read(text: str) -> tuple[Framework | None, list[str]]:
    node, _ = read_document(text)
    notes = Notes()
    return read_framework(node, notes), [one.message for one in notes.problems]


def names(framework: Framework | None) -> list[str]:
    assert framework is not None
    return [str(one.name) for one in framework.criteria]


@pytest.mark.parametrize("name", [*BUILT_IN, "bant"])
def test_a_built_in_one_is_found_by_its_name(name: str) -> None:
    assert read(name) == (BUILT_IN[name.upper()], [])


def test_a_wrong_name_gets_the_nearest() -> None:
    node, _ = read_document("CHIMP")
    notes = Notes()
    assert read_framework(node, notes) is None
    assert notes.problems[0].nearest == "CHAMP"


def test_letters_move_go_and_come() -> None:
    changed, problems = read(
        "{from: BANT, order: [Need, budget], without: [Timeline], criteria: [{id: season, name: Season}, "
        "{id: Authority, question: Who joins in}]}"
    )
    assert problems == []
    assert names(changed) == ["Need", "Budget", "Authority", "Season"]
    assert changed is not None
    assert str(changed.criteria[2].question) == "Who joins in"
    assert changed.criteria[2].meaning == BUILT_IN["BANT"].criteria[1].meaning


def test_one_of_ones_own_is_read_as_written() -> None:
    own, problems = read("{id: bikes, criteria: [{id: feast, meaning: What they celebrate}, {id: day}]}")
    assert problems == []
    assert names(own) == ["feast", "day"]


def test_one_of_ones_own_needs_an_id_and_letters() -> None:
    _, problems = read("{name: Bikes}")
    assert len(problems) == 2
    assert "`criteria`" in problems[1]


def test_a_letter_is_found_by_id_and_by_name() -> None:
    meddic = BUILT_IN["MEDDIC"]
    assert find_criterion(meddic, "Economic buyer") == find_criterion(meddic, "economic_buyer") == meddic.criteria[1]
    assert find_criterion(meddic, "Buyer") is None
