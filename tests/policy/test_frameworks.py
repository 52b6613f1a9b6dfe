"""The frameworks are complete, in their order, and ask as a good rep would."""

from __future__ import annotations

import re

import pytest

from allears.policy.framework import Framework
from allears.policy.frameworks import BUILT_IN

LETTERS = {
    "BANT": ["Budget", "Authority", "Need", "Timeline"],
    "ANUM": ["Authority", "Need", "Urgency", "Money"],
    "CHAMP": ["Challenges", "Authority", "Money", "Prioritization"],
    "FAINT": ["Funds", "Authority", "Interest", "Need", "Timing"],
    "MEDDIC": [
        "Metrics",
        "Economic buyer",
        "Decision criteria",
        "Decision process",
        "Identify pain",
        "Champion",
    ],
}
EACH = pytest.mark.parametrize("framework", BUILT_IN.values(), ids=list(BUILT_IN))


def test_all_five_are_there_in_their_order() -> None:
    assert {name: [str(one.name) for one in framework.criteria] for name, framework in BUILT_IN.items()} == LETTERS


@EACH
def test_each_says_where_it_comes_from_and_when_to_use_it(framework: Framework) -> None:
    assert len(str(framework.origin)) > 20
    assert len(str(framework.when_to_use)) > 60
    for criterion in framework.criteria:
        assert len(str(criterion.meaning)) > 60
        assert str(criterion.question).endswith("?")


@EACH
def test_no_question_is_an_interrogation(framework: Framework) -> None:
    blunt = (
        r"decision[- ]maker|are you (the|allowed)|do you have (a|the) budget|what is your budget|how soon|ready to buy"
    )
    for criterion in framework.criteria:
        assert not re.search(blunt, str(criterion.question), re.IGNORECASE), criterion.question


@EACH
def test_money_is_asked_as_a_range_to_react_to(framework: Framework) -> None:
    for criterion in framework.criteria:
        if criterion.id in ("budget", "money", "funds"):
            assert re.search(r"between the first and|range", str(criterion.question))


def test_a_letter_is_found_whatever_its_case() -> None:
    assert BUILT_IN["BANT"].criterion("NEED") == BUILT_IN["BANT"].criteria[2]
    assert BUILT_IN["BANT"].criterion("pain") is None
