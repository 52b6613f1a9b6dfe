"""The first playbook that fits greets; the others can say why they do not."""

from __future__ import annotations

from allears.facts.words import Words
from allears.playbooks.arrival import Arrival, ArrivedBy
from allears.playbooks.audience import Audience
from allears.playbooks.choose import choose
from allears.playbooks.playbook import Playbook

WORDS = Words.of("Hello")
VIP = Playbook("vip", WORDS, WORDS, Audience(arrived_by=frozenset({ArrivedBy.CAMPAIGN})))
PRICING = Playbook("pricing", WORDS, WORDS, Audience(pages=("/pricing",)))
WELCOME = Playbook("welcome", WORDS, WORDS)


def test_the_first_that_fits_greets() -> None:
    choice = choose((VIP, PRICING, WELCOME), Arrival("/pricing"))
    assert choice.playbook == PRICING
    assert [(one.playbook.id, one.because) for one in choice.passed] == [
        ("vip", "they came by direct, not by campaign")
    ]


def test_their_order_is_the_workspaces() -> None:
    assert choose((WELCOME, PRICING), Arrival("/pricing")).playbook == WELCOME


def test_where_none_fits_nobody_is_greeted() -> None:
    choice = choose((VIP, PRICING), Arrival("/about"))
    assert choice.playbook is None
    assert len(choice.passed) == 2
