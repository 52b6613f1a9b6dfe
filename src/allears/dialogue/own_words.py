"""What a company without pages has said in its policy: from which price it starts. Everything else is for a person."""

from __future__ import annotations

from allears.dialogue.giving import PRICE_FROM, lowest_price
from allears.dialogue.phrasing import ENGLISH
from allears.knowledge import Knowledge, Passage
from allears.policy.policy import Policy

PRICE = "What does it cost?"


def own_words(policy: Policy) -> Knowledge:
    """The policy as a knowledge base of at most one passage, so that no question is passed over in silence."""
    price = lowest_price(policy)
    if price is None:
        return Knowledge.build(())
    words = ENGLISH("price_from", price=price)
    return Knowledge.build((Passage(PRICE_FROM, PRICE, words, also_asked=ALSO_ASKED, is_price=True),))


ALSO_ASKED = ("How much is it?", "What is the price?", "What are your prices?", "How much do you charge?")
