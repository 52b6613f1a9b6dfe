"""Names that nobody wrote about are noticed, so that no answer is stretched to them."""

from __future__ import annotations

import pytest

from allears.knowledge import Knowledge, Passage
from allears.knowledge.unknown_names import unknown_names

KNOWLEDGE = Knowledge.build(
    [Passage(1, "Gmail and QuickBooks", "Both are connected."), Passage(2, "SAML log-in", "On Scale.")]
)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Does it work with Shopify?", ("Shopify",)),
        ("does it work with Gmail and SAP?", ("SAP",)),
        ("Does it work with QuickBoks?", ()),
        ("SugarCRM?", ("SugarCRM",)),
        ("Hello. Shopify or Magento, which do you know?", ("Magento",)),
        ("I think I need SAML", ()),
        ("DOES IT WORK WITH SHOPIFY?", ()),
        ("Does It Work With Shopify?", ()),
        ("Tell us about pricing", ()),
        ("", ()),
    ],
)
def test_a_capital_inside_a_sentence_makes_a_name(question: str, names: tuple[str, ...]) -> None:
    assert unknown_names(question, KNOWLEDGE) == names
