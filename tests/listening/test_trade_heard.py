"""Lines of business that no option names."""

from __future__ import annotations

import pytest

from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, hear, options

LINE = asked(
    "line",
    FieldType.CHOICE,
    "What kind of business are you in?",
    options=options(
        saas="Software",
        agency="Agency",
        manufacturing="Manufacturing",
        real_estate="Real estate",
        finance="Finance",
        education="Education",
        other="Something else",
    ),
)
WITHOUT_THE_REST = asked(
    "line", FieldType.CHOICE, "What kind of business are you in?", options=options(saas="Software", agency="Agency")
)


@pytest.mark.parametrize(
    "text",
    [
        "nine of us, selling roof insulation to housing cooperatives around Malmö",
        "we sell gutters to homeowners around Winnipeg",
        "We import olive oil and canned fish from Tunisia",
        "18 of us who sell fibre internet to homes",
        "we are trading of wooden pallets, in Venlo",
        "we distribute bar stools over the whole island",
    ],
)
def test_whoever_sells_what_no_option_names_is_in_something_else(text: str) -> None:
    assert hear(text, fields=Vocabulary.of((LINE,))).get("line") == "other"


@pytest.mark.parametrize(
    "text",
    [
        "we sell more than last year",
        "we sell to farmers mostly",
        "we sell online",
        "we sell flats in Porto",
        "we sell courses to nurses",
        "we make cheese and sell it to shops",
        "our parent sells tractors to farmers",
        "my brother imports wine",
        "we used to sell tractors",
        "do you sell headsets?",
        "if we sell bikes next year",
        "we don't sell cars",
        "we sell leads",
        "we have a factory and sell towels to hotels",
    ],
)
def test_what_tells_another_trade_or_none(text: str) -> None:
    assert hear(text, fields=Vocabulary.of((LINE,))).get("line") != "other"


def test_only_where_the_options_are_lines_of_business_with_one_for_the_rest() -> None:
    assert hear("we sell gutters to homeowners", fields=Vocabulary.of((WITHOUT_THE_REST,))) == {}
