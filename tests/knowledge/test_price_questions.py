"""Money is only spoken of from pages about price; so questions about it are recognised."""

from __future__ import annotations

import pytest

from allears.knowledge import is_price_question
from allears.knowledge.price_questions import narrowing_terms


@pytest.mark.parametrize(
    "question",
    [
        "How much is it?",
        "what does the team plan cost per month",
        "Whats the pricing like",
        "is it free?",
        "Do you have a free plan?",
        "What do you charge for onboarding?",
        "Can we get a discount?",
        "What's your rate for 20 seats?",
        "what would we pay for ten people",
        "Is it really $29?",
        "can you send me a quote",
        "Any fees on top?",
    ],
)
def test_who_asks_for_money_asks_for_a_price(question: str) -> None:
    assert is_price_question(question)


@pytest.mark.parametrize(
    "question",
    [
        "Is there a free trial?",
        "How much time does setting up take?",
        "how much data can we store",
        "Do you integrate with Stripe?",
        "Can it create quotes?",
        "Can reps send quotes from it?",
        "We must win this at all costs, can you help?",
        "How can we pay?",
        "Is there a price book module?",
        "Are you free on Tuesday?",
        "",
    ],
)
def test_not_every_how_much_is_about_money(question: str) -> None:
    assert not is_price_question(question)


def test_a_number_of_people_narrows_no_price_question_but_a_feature_does() -> None:
    assert narrowing_terms("How much is it for 8 people on the Team plan?") == []
    assert narrowing_terms("How much are call minutes to Germany?") == ["call", "minut", "germani"]
