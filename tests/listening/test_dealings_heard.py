"""Whom a company sells to and how it gets at them, in words that no policy lists."""

from __future__ import annotations

from datetime import date

import pytest

from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.value import FieldType

TODAY = date(2026, 11, 21)
WHOM = Field(
    "audience",
    FieldType.CHOICE,
    ask=Words.of("Whom do you sell to?"),
    options=(
        Option("firms", Words.of("Companies")),
        Option("private", Words.of("Private people"), ("consumers",)),
        Option("mixed", Words.of("Both")),
    ),
)
HOW = Field(
    "style",
    FieldType.CHOICE,
    ask=Words.of("How do your people sell?"),
    options=(
        Option("desk", Words.of("By phone"), ("from their desks",)),
        Option("out", Words.of("On the road"), ("visits",)),
        Option("mixed", Words.of("Both")),
    ),
)
FIELDS = Vocabulary.of((WHOM, HOW))


def heard(text: str, asks: str | None = None) -> dict[str, object]:
    talk = [Message("0", "bot", "Tell me more?", TODAY, asks), Message("1", "lead", text, TODAY)]
    return {each.field: each.value for each in hear_conversation(talk, FIELDS, TODAY).heard[0][1].statements}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("We sell stair lifts to pensioners", "private"),
        ("we make caps for breweries", "firms"),
        ("Insurance for cafes and bakeries, that's us", "firms"),
        ("our customers are homeowners mostly", "private"),
        ("we supply restaurants and sell to families at the market", "mixed"),
    ],
)
def test_whom_they_sell_to_is_heard_from_who_the_customers_are(text: str, whom: str) -> None:
    assert heard(text).get("audience") == whom


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("my team rings schools all day", "desk"),
        ("nine agents, all on the phones", "desk"),
        ("our reps drive out to farms", "out"),
        ("two callers, and three who drive around with samples", "mixed"),
        ("twenty field reps plus 4 callers", "mixed"),
        ("eight on the phones, three knocking doors", "mixed"),
        ("calls and zoom, no one travels", "desk"),
        ("our people sit in the office and ring", "desk"),
        ("we sell mostly from home", "desk"),
        ("we meet our growers in person", "out"),
        ("the girls ring first and then we visit them", "mixed"),
        ("we ring, and often we go to see people", "mixed"),
    ],
)
def test_how_they_sell_is_heard_unasked(text: str, how: str) -> None:
    assert heard(text).get("style") == how


def test_in_answer_to_the_question_the_noun_is_enough() -> None:
    assert heard("hotels and a few pubs", "audience") == {"audience": "firms"}
    assert heard("nobody ever visits a customer here", "style") == {"style": "desk"}


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("we drive out to farms, 900 calls a month", "out"),
        ("900 calls a month", "desk"),
        ("20 visits and 90 calls a week", "mixed"),
        ("all on the road, it's my call", "out"),
    ],
)
def test_how_many_calls_there_are_only_goes_with_how_they_sell(text: str, how: str) -> None:
    assert heard(text, "style") == {"style": how}


@pytest.mark.parametrize(
    "text",
    [
        "I'd like a phone call first and then a visit",
        "orders come in by phone and e-mail",
        "we get complaints by phone",
        "do you offer support by phone and e-mail?",
        "we lose names, phones and e-mails",
        "please call first, then come",
        "bit of both, phnoe first and then a visit",
        "we need to get organised, phone first and then a visit",
        "phone and e-mail only",
        "we ring and nobody picks up",
        "nobody travels any more these days",
        "Do you also sell to schools?",
        "We used to sell to schools",
        "my brother sells insurance to families",
        "is there a plan for small companies",
        "we need something for shops",
        "call me by phone, please",
        "we have 30 trucks on the road",
        "if we sold to schools we'd need more people",
        "I'm VP of field sales here",
    ],
)
def test_what_is_only_spoken_of_says_nothing_of_their_own_dealings(text: str) -> None:
    assert heard(text) == {}


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("four of us, selling roof insulation to housing cooperatives", "firms"),
        ("Websites to plumbers", "firms"),
        ("- product = invoicing for marketplaces", "firms"),
        ("we get hospitals nurses", "firms"),
        ("clients are big mines, few but fat", "firms"),
        ("6 folks on headsets calling families", "private"),
        ("Quotes for restaurants", None),
        ("Looking for hotels", None),
        ("prices for schools?", None),
    ],
)
def test_whom_they_sell_to_without_a_verb_of_selling(text: str, whom: str | None) -> None:
    assert heard(text).get("audience") == whom


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("my guys dial em all day", "desk"),
        ("18 managers, they are sitting on calls", "desk"),
        ("the calling is done by 6 ladies in the front office", "desk"),
        ("our tele team is 12 people", "desk"),
        ("people always hear thirty from me on the phone", None),
        ("they get my name wrong on the phone", None),
        ("customers ring to complain, and we sit on hold", None),
    ],
)
def test_how_they_sell_is_not_how_somebody_was_heard(text: str, how: str | None) -> None:
    assert heard(text).get("style") == how


def test_half_of_two_ways_is_not_taken_for_the_whole() -> None:
    assert heard("half of us is on the road, half of them with headsets on", "style").get("style") in (None, "mixed")
    assert heard("a friend of mine says half on the phone, half on the road", "style").get("style") in (None, "mixed")
