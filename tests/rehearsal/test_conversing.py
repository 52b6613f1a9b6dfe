"""Invented visitors talk with the bot: every rule holds at every step, and a seed replays."""

import pytest

from allears.rehearsal.mood import MOODS
from allears.rehearsal.rules import broken_rules
from allears.rehearsal.seen import Wanted, see
from tests.rehearsal.visitors import TODAY, policy, rehearsed


@pytest.mark.parametrize("name", ["inside-sales-crm", "wedding-venue", "data-platform"])
def test_no_rule_is_broken_whoever_talks(name: str) -> None:
    for number in range(12):
        one = rehearsed(number, name)
        assert one.broken == (), f"--seed 7 --visitor {number}: {'; '.join(one.broken)}"
        assert len(one.turns) <= 16


def test_a_seed_replays_word_for_word() -> None:
    one, again = rehearsed(5), rehearsed(5)
    assert [turn.message.text for turn in one.turns] == [turn.message.text for turn in again.turns]
    assert one.ended.outcome is again.ended.outcome
    other = rehearsed(5, seed=8)
    assert [turn.message.text for turn in one.turns] != [turn.message.text for turn in other.turns]


def test_questions_are_counted_as_the_visitor_sees_them() -> None:
    one = rehearsed(3)
    asking = [see(turn.reply).wanted for turn in one.turns]
    counted = {Wanted.FIELD, Wanted.CLARITY, Wanted.EVENT, Wanted.ADDRESS}
    assert one.questions == sum(each in counted for each in asking)


def test_the_moods_are_shares_of_one() -> None:
    assert sum(mood.share for mood in MOODS) == pytest.approx(1.0)


def test_asking_again_would_be_noticed() -> None:
    """The rules themselves: the second time the same question would be asked is a breach."""
    turns = next(
        one.turns
        for one in map(rehearsed, range(20))
        if sum(see(t.reply).wanted is Wanted.FIELD for t in one.turns) > 1
    )
    asking = [turn for turn in turns if see(turn.reply).wanted is Wanted.FIELD]
    after = asking[0].conversation
    assert any("asked twice" in one for one in broken_rules(after, asking[0], policy(), TODAY))
