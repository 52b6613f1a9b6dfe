"""What happens when a playbook's conversation is done: the first rule that fits is followed."""

from __future__ import annotations

from allears.facts.words import Words
from allears.playbooks.playbook import Action, FollowUp, Pile, Playbook

WORDS = Words.of("Hello")
HOT = FollowUp("hot", frozenset({Pile.FAST_LANE}), assign="vip", tags=("hot",))
LATER = FollowUp("later", frozenset({Pile.LATER}), later_days=90)
REST = FollowUp("rest", assign="sales", email="sales@ringlane.example")
WELCOME = Playbook("welcome", WORDS, WORDS, follow_ups=(HOT, LATER, REST))


def test_the_first_rule_for_a_pile_is_followed() -> None:
    assert WELCOME.follow_up(Pile.FAST_LANE) == HOT
    assert WELCOME.follow_up(Pile.QUALIFIED) == REST


def test_without_a_rule_nothing_is_done() -> None:
    assert Playbook("quiet", WORDS, WORDS, follow_ups=(HOT,)).follow_up(Pile.OUTSIDE) is None


def test_a_rule_says_what_it_does() -> None:
    assert HOT.actions == (Action.ASSIGN, Action.TAG)
    assert LATER.actions == (Action.LATER,)
    assert REST.actions == (Action.ASSIGN, Action.EMAIL)
