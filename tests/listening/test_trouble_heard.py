"""What is wrong today, in the lead's own words."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


def test_an_answer_keeps_the_words() -> None:
    text = "Every Monday I chase drivers for their sheets and half of them come back illegible"
    assert hear(text, "pain")["pain"] == text


def test_unasked_a_plain_complaint_counts() -> None:
    assert "fuel receipts get lost" in str(hear("Hi, our fuel receipts get lost every week")["pain"])


@pytest.mark.parametrize(
    "text",
    [
        "I can't find my keys",
        "I have no idea",
        "you useless clowns get lost",
        "hard to say right now",
        "no problem at all",
    ],
)
def test_small_troubles_insults_and_refusals_are_none(text: str) -> None:
    assert "pain" not in hear(text)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("We're 12 in Porto, two vans have died since June, want to start in May", "two vans have died since June"),
        ("9 drivers, bit of both, our fuel receipts get lost evry week", "our fuel receipts get lost evry week"),
        ("I'm Ann from Lark, the tracker app crashes whenever it rains", "the tracker app crashes whenever it rains"),
        ("our workshop takes four days to fix a brake", "our workshop takes four days to fix a brake"),
        ("we spend half of Friday chasing receipts", "we spend half of Friday chasing receipts"),
        ("the yard has become too small for all of them", "the yard has become too small for all of them"),
    ],
)
def test_the_quote_holds_the_trouble_without_who_they_are_and_what_they_want(text: str, trouble: str) -> None:
    assert hear(text)["pain"] == trouble


@pytest.mark.parametrize(
    "text",
    [
        "the others were too expensive",
        "One company quoted 49, that is a joke",
        "my mother thinks the van is too small",
        "I keep counting them, it is seven",
        "no showroom, no visits, we sell it all over the phone",
        "is your app always this slow?",
        "any idea what yours are like",
        "my brother's garage has forty vans and they pay a fortune",
        "my ticket is open since Tuesday and nobody answers",
    ],
)
def test_other_offers_and_what_others_think_are_no_trouble_of_theirs(text: str) -> None:
    assert "pain" not in hear(text)


def test_who_only_wants_a_price_has_told_no_trouble() -> None:
    assert "pain" not in hear("Just want a price for 20 trackers", "pain")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("the brakes. last year a van rolled into the canal", "the brakes. last year a van rolled into the canal"),
        ("rust. two years ago we had to scrap half of them", "rust. two years ago we had to scrap half of them"),
        ("The noise.", "The noise"),
        ("too many phone calls", "too many phone calls"),
    ],
)
def test_the_thing_that_an_answer_begins_with_belongs_to_the_trouble(text: str, trouble: str) -> None:
    assert hear(text, "pain")["pain"] == trouble


@pytest.mark.parametrize("text", ["Nothing, they are good vans", "my boss", "the same", "Price"])
def test_a_few_words_that_name_no_trouble(text: str) -> None:
    assert "pain" not in hear(text, "pain")


@pytest.mark.parametrize(
    "text",
    [
        "I do the choosing, nobody checks behind me",
        "Nobody tells me what to buy, we are a small firm",
        "I run our fleet alone and nobody interferes",
    ],
)
def test_who_decides_alone_does_not_complain(text: str) -> None:
    assert "pain" not in hear(text)
