"""What past leads say of a rule."""

from __future__ import annotations

import pytest

from allears.bulk.proportion import Proportion
from allears.bulk.support import Finding, Kind, Rule, Word, rules_of
from allears.policy.condition import IsKnown
from tests.bulk.test_qualify import POLICY


def finding(holds: tuple[int, int], fails: tuple[int, int], kind: Kind = Kind.SEGMENT) -> Finding:
    return Finding(Rule(kind, "x", "x", IsKnown("pain")), Proportion(*holds), Proportion(*fails), 0)


def test_a_segment_is_supported_when_it_does_better_and_an_exclusion_when_it_does_worse() -> None:
    better, worse = ((60, 100), (30, 100)), ((30, 100), (60, 100))
    assert finding(*better).word is Word.SUPPORTED and finding(*worse).word is Word.AGAINST
    assert finding(*better, Kind.EXCLUSION).word is Word.AGAINST
    assert finding(*worse, Kind.EXCLUSION).word is Word.SUPPORTED


@pytest.mark.parametrize(
    ("holds", "fails", "doubt"),
    [
        ((0, 0), (30, 100), "true of nobody"),
        ((9, 9), (0, 100), "true of only 9"),
        ((30, 100), (0, 0), "false of nobody"),
        ((50, 100), (48, 100), "-12 to +16 points"),
    ],
)
def test_where_nothing_can_be_said_it_says_why(holds: tuple[int, int], fails: tuple[int, int], doubt: str) -> None:
    found = finding(holds, fails)
    assert found.word is Word.CANNOT_TELL and found.doubt == doubt


def test_what_is_too_good_to_be_true_is_noticed() -> None:
    assert finding((20, 20), (0, 30)).splits_perfectly
    assert not finding((19, 20), (0, 30)).splits_perfectly and not finding((5, 5), (0, 30)).splits_perfectly


def test_each_rule_of_the_policy_is_looked_at_once() -> None:
    kinds = [rule.kind for rule in rules_of(POLICY)]
    assert kinds == [Kind.SEGMENT, *[Kind.CRITERION] * 3, Kind.EXCLUSION, Kind.HOT]
