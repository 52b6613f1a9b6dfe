"""Whether the money is there: approved, in the pot, or still to be found."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.fact_shapes import fact_rows
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType
from tests.listening.talk import TODAY

FIELDS = Vocabulary.of(
    (
        Field("tugs", FieldType.COUNT, nouns=("tugs", "boats"), ask=Words.of("How many tugs do you run?")),
        Field("budget", FieldType.MONEY, about="purchase", ask=Words.of("What budget do you have for it?")),
        Field("ready", FieldType.YES_NO, about="purchase", ask=Words.of("Is the money set aside already?")),
    )
)


def heard(text: str, asks: str | None = None) -> dict[str, object]:
    question = Message("q", "bot", str(FIELDS.by_id[asks].ask) if asks else "How can we help?", TODAY, asks)
    talk = hear_conversation((question, Message("a", "lead", text, TODAY)), FIELDS, TODAY)
    return {said.field: row["value"] for _, each in talk.heard for said in each.statements for row in fact_rows(said)}


@pytest.mark.parametrize(
    "text",
    [
        "finance approved 12k a year for new software",
        "the board signed off 40k for this",
        "we've $30k which is earmarked for a new boiler",
        "the owners voted 60k for the lift",
        "the money is there",
        "budget is approved",
        "the funds were released last week",
    ],
)
def test_money_that_is_there(text: str) -> None:
    assert heard(text)["ready"] is True


@pytest.mark.parametrize(
    "text",
    [
        "budget isnt approved yet",
        "nothing approved yet but the budget would be 10k",
        "we dont have a budget for this",
        "funds wont be released till april",
        "we still need to get the budget approved",
        "no money set aside so far",
        "the budget is 30k, subject to board approval",
        "budget is still frozen",
    ],
)
def test_money_that_is_not_there_yet(text: str) -> None:
    assert heard(text)["ready"] is False


@pytest.mark.parametrize(
    "text",
    [
        "our supplier approved the drawings",
        "the council approved 3 tugs",
        "if the board approves the budget we go ahead",
        "is the budget approved by you or by us?",
        "no budget limit really",
        "my old company approved 40k for that",
        "once the budget is approved we call you",
    ],
)
def test_what_only_sounds_like_it(text: str) -> None:
    assert "ready" not in heard(text)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("its all there", True),
        ("theres money in the pot", True),
        ("we do have some put by", True),
        ("voted last month", True),
        ("id need to find it", False),
        ("no, i'd have to ask for it", False),
        ("we'd have to make a case for it", False),
        ("waiting on the cfo", False),
        ("goes to the board next month", False),
    ],
)
def test_the_answer_to_whether_it_is_there(text: str, holds: bool) -> None:
    assert heard(text, "ready")["ready"] is holds


def amount(low: int, per: str | None) -> dict[str, object]:
    return {"min": low, "max": low, "currency": None, "per": per, "per_seat": False}


def test_what_was_granted_is_the_budget() -> None:
    assert heard("finance approved 12k a year for this")["budget"] == amount(12000, "year")
    assert heard("yes, 15k", "ready")["budget"] == amount(15000, None)
    assert "budget" not in heard("yes, 2 weeks ago", "ready")
    assert "budget" not in heard("the port approved 12 tugs")
