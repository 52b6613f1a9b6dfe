"""A yes-or-no question answered by how things stand, and what only looks like such an answer."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)
LEASE = "Is a lease still running for your present workshop?"
ANOTHER = "Is there a second workshop?"
VISITS = "Do customers come to see you there?"
OWNS = "Do you own the building?"
TRIED = "Have you tried anything yourself?"
READY = "Are the drawings ready?"
WEEKLY = "Will you be there every week?"
CHARGES = "Do you ask for a deposit?"
INSURED = "Are the machines insured already?"
BRINGS = "Do you bring your own tools?"
MOVES = "Do you want to bring your customer list along?"


def heard(text: str, question: str, asks: str | None = "it") -> object:
    """What is heard of the field with this question; None where nothing is."""
    fields = Vocabulary.of((Field("it", FieldType.YES_NO, ask=Words.of(question)),))
    talk = [Message("0", "bot", question, TODAY, asks), Message("1", "lead", text, TODAY)]
    return next((each.value for each in hear_conversation(talk, fields, TODAY).heard[0][1].statements), None)


@pytest.mark.parametrize(
    ("question", "text", "so"),
    [
        (LEASE, "another nine months on it", True),
        (LEASE, "they won't let us go before June", True),
        (LEASE, "it ends in March", True),
        (LEASE, "it ended in March", False),
        (LEASE, "we could leave any day", False),
        (LEASE, "rolls over from month to month", False),
        (ANOTHER, "the other one is near Cork", True),
        (ANOTHER, "just the one", False),
        (ANOTHER, "one is enough, believe me", False),
        (VISITS, "two or three people drop in every morning", True),
        (VISITS, "only our own people", False),
        (OWNS, "been in the family for ages", True),
        (OWNS, "it belongs to the council", False),
        (OWNS, "the bank owns it", False),
        (TRIED, "put traps behind the fridge", True),
        (TRIED, "wouldn't know where to start", False),
        (READY, "signed off on Monday", True),
        (READY, "my sister is drawing them", False),
        (WEEKLY, "Tuesdays and Fridays", True),
        (WEEKLY, "once in a blue moon", False),
        (CHARGES, "only for big orders", True),
        (CHARGES, "we tried, they all ran", False),
        (INSURED, "the company policy covers that", True),
        (INSURED, "never got round to it", False),
        (INSURED, "until last summer yes, then we stopped", False),
        (BRINGS, "we'd use yours", False),
        (MOVES, "it would be a shame to lose it", True),
        (MOVES, "we start from scratch", False),
    ],
)
def test_how_things_stand_answers_yes_or_no(question: str, text: str, so: bool) -> None:
    assert heard(text, question) is so


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (LEASE, "is twelve months the shortest?"),
        (LEASE, "if we signed for two years, would it be cheaper?"),
        (LEASE, "I'd have to look that up"),
        (ANOTHER, "my neighbour has one in Bath"),
        (ANOTHER, "five of us work here"),
        (VISITS, "the customers complain anyway"),
        (VISITS, "people might come, who knows"),
        (TRIED, "my neighbour tried poison"),
        (CHARGES, "my last employer did"),
        (INSURED, "what would that cost?"),
        (CHARGES, "big orders yes, small ones no"),
    ],
)
def test_what_tells_nothing_of_their_own_state(question: str, text: str) -> None:
    assert heard(text, question) is None


def test_a_running_lease_is_heard_unasked() -> None:
    assert heard("Our lease here runs until 31 May", LEASE, asks=None) is True
    assert heard("our lease ran out last summer", LEASE, asks=None) is False


@pytest.mark.parametrize(
    "text",
    [
        "does your lease run for two years?",
        "we want no lease, please",
        "We signed a contract with a hotel and need space",
    ],
)
def test_a_lease_that_is_only_spoken_of_binds_nobody(text: str) -> None:
    assert heard(text, LEASE, asks=None) is None


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("The first time no. Since February there is a rented one in the yard", True),
        ("A woman tried in August, she gave up. Since then nobody", False),
        ("had one, stolen in January", False),
        ("sold it last year", False),
        ("you're the first we've asked", False),
        ("y", True),
        ("n", False),
        ("y. sorry, the first one I read wrong", True),
    ],
)
def test_how_it_is_now_counts_and_not_how_it_was(text: str, so: bool) -> None:
    assert heard(text, "Do you already have a generator?") is so


@pytest.mark.parametrize(
    "text", ["My husband says he is.", "The dogs do, the cat doesn't", "why not? maybe", "the neighbours have one"]
)
def test_hearsay_and_what_holds_of_some_settles_nothing(text: str) -> None:
    assert heard(text, "Do you already have a coach?") is None
