"""One thing of two kinds, told in parts, where an option stands for both."""

from __future__ import annotations

import pytest

from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.invented_trade import asked, hear, options

FIELDS = Vocabulary.of(
    (
        asked(
            "cooking",
            FieldType.CHOICE,
            "Is the food for the pupils cooked on site or delivered?",
            options=options(
                on_site="Cooked on site, own kitchen, cooked here",
                delivered="Delivered, brought in",
                mix="A mix of both",
            ),
        ),
        asked(
            "customers",
            FieldType.CHOICE,
            "Do you sell to businesses, consumers or both?",
            options=options(b2b="Businesses, companies", b2c="Consumers, private people", both="Both"),
        ),
        asked(
            "seen",
            FieldType.CHOICE,
            "Where do you see the mice, indoors or outdoors?",
            options=options(indoors="Indoors, inside", outdoors="Outdoors, outside, garden", both="Both"),
        ),
        asked(
            "vessel",
            FieldType.CHOICE,
            "What kind of vessel is it?",
            options=options(tug="Tug", barge="Barge", ferry="Ferry"),
        ),
    )
)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("cooking", "partly cooked here, partly brought in"),
        ("cooking", "part cooked here part brought in"),
        ("cooking", "mostly delivered, some cooked on site"),
        ("customers", "mainly businesses but some private people too"),
        ("customers", "mostly b2b with a bit of b2c"),
        ("customers", "80% trade, 20% public"),
        ("customers", "a mix of residential and commercial"),
        ("customers", "mainly hotels, the odd household"),
        ("seen", "mostly inside, some in the garden"),
        ("seen", "inside and out"),
        ("cooking", "brought in for the small ones, cooked here for the rest"),
        ("seen", "everywhere"),
        ("seen", "a little of each"),
    ],
)
def test_two_parts_are_both(field: str, text: str) -> None:
    heard = hear(text, field, "And?", FIELDS)
    assert heard.get(field) in ("both", "mix"), heard


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("customers", "a mix of hotels and restaurants", "b2b"),
        ("customers", "only companies, no private people", "b2b"),
        ("customers", "mostly families, some couples", "b2c"),
        ("cooking", "mostly delivered", "delivered"),
        ("seen", "inside", "indoors"),
        ("vessel", "mostly tugs, some barges", "tug"),
        ("vessel", "neither, it goes on rails", None),
        ("customers", "neither really, people find us", None),
        ("cooking", "my old school was partly delivered, partly cooked on site", None),
    ],
)
def test_what_is_no_mix(field: str, text: str, value: str | None) -> None:
    assert hear(text, field, "And?", FIELDS).get(field) == value
