"""Options of choices, in whatever words: what they are, what they want, what they rank first, yes and no."""

from __future__ import annotations

import pytest

from tests.listening.invented_trade import hear


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We're a groundworks contractor", "construction"),
        ("I run a small firm with coaches, passenger transport", "passenger"),
    ],
)
def test_what_they_are(text: str, kind: str) -> None:
    assert hear(text)["trade"] == kind


@pytest.mark.parametrize(
    "text",
    [
        "can I book a taxi?",
        "we sell tyres to builders",
        "my neighbour is in parcels",
        "the other 12 are builders",
        "they retype it in the office and again in construction",
    ],
)
def test_what_is_only_mentioned_is_not_what_they_are(text: str) -> None:
    assert "trade" not in hear(text)


def test_wishes_without_what_they_do_themselves() -> None:
    text = "live map obviously, dashcams, and the tacho downloads. Fuel cards we already do ourselves"
    assert hear(text, "features")["features"] == ["map", "cameras", "tachograph"]


def test_everything_except() -> None:
    assert hear("everything except cameras", "features")["features"] == ["map", "tachograph", "fuel"]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("price, nothing else comes close", "price"),
        ("no more theft, then the price", "theft"),
        ("the fuel bills come first, then the price", "fuel"),
    ],
)
def test_what_is_ranked_first(text: str, first: str) -> None:
    assert hear(text, "main_goal")["main_goal"] == first


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        ("yes", True),
        ("all leased I'm afraid", False),
        ("Most of them belong to us", True),
        ("nope, rented", False),
        ("we did, until June", False),
        ("the big ones yes", True),
        ("has to be", True),
        ("that isn't necessary", False),
    ],
)
def test_yes_and_no_in_other_words(text: str, owns: bool) -> None:
    assert hear(text, "owns_vehicles", "Do you own them?")["owns_vehicles"] is owns


def test_a_bare_word_answers_the_question_and_not_what_they_are() -> None:
    assert "trade" not in hear("Construction.", "decision", "Who must be convinced?")


def test_one_telling_word_deep_in_a_story_names_nothing() -> None:
    assert "features" not in hear("Honestly I lost the whole card of one fellow last year", "features")
