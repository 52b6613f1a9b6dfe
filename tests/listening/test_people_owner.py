"""People of no particular kind: the answer to the question, or the company's size, or nobody's number."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.count import Count
from allears.values.value import FieldType, Value
from tests.listening.talk import TODAY
from tests.listening.trades_that_count import heard as heard_in
from tests.listening.trades_that_count import number

FIELDS = Vocabulary.of(
    (
        Field(
            "staff",
            FieldType.COUNT,
            nouns=("employees", "people", "staff"),
            ask=Words.of("How many people work there?"),
        ),
        Field("cooks", FieldType.COUNT, nouns=("cooks", "chefs"), ask=Words.of("How many people cook?")),
        Field("ovens", FieldType.COUNT, nouns=("ovens", "burners"), ask=Words.of("How many ovens are there?")),
    )
)


def heard(text: str, asks: str | None = None) -> dict[str, Value]:
    """What a message states after a question for the field `asks`."""
    question = [Message("0", "bot", "How many?", TODAY, asks)] if asks else []
    talk = [*question, Message("1", "lead", text, TODAY)]
    return {
        each.field: each.value for _, one in hear_conversation(talk, FIELDS, TODAY).heard for each in one.statements
    }


@pytest.mark.parametrize(
    "text",
    [
        "we are 14 people",
        "there are 14 of us all told",
        "we're a family place, 14 people, near the harbour",
        "14 staff",
        "a team of 14 people",
        "14 people work here",
        "hi, currently 14 people are working here",
        "14 people in the company",
        "14 people work at our firm, all told",
    ],
)
def test_everybody_is_the_size_of_the_company(text: str) -> None:
    assert heard(text) == {"staff": Count.exactly(14)}


@pytest.mark.parametrize(
    "text",
    [
        "two of us ring the same guest",
        "two people ring the same guest",
        "14 people work here on Sundays",
        "in the old place 14 people work at the firm",
        "14 people who work here are angry",
        "another 14 people work for us at Christmas",
        "14 people in the company share one phone",
        "there are 14 people in the company who know how",
        "we need it for 14 people",
        "my sister has a separate team of 14 people",
        "14 people complained",
    ],
)
def test_some_people_are_no_size(text: str) -> None:
    assert heard(text) == {}


def test_people_answer_the_question_for_those_who_do_something() -> None:
    assert heard("14 people", "cooks") == {"cooks": Count.exactly(14)}
    assert heard("3 persons upstairs and 2 persons below, so 5 persons", "cooks") == {"cooks": Count.exactly(5)}


def test_the_whole_company_does_not_answer_it() -> None:
    assert heard("14 people in total", "cooks") == {"staff": Count.exactly(14)}


def test_things_that_end_like_people_are_none() -> None:
    assert heard("3 towers", "cooks") == {}
    assert heard("just me and two boilers", "ovens").get("ovens") != Count.exactly(3)


@pytest.mark.parametrize(
    "text",
    [
        "Hello, we're a bakery of 34 and looking for software",
        "I run a consultancy of about 34",
        "Staff complement of the firm is 34",
        "our headcount is 34",
        "there are thirty-four of us in the workshop",
        "hi were 34 people and always late",
    ],
)
def test_a_company_tells_its_size_in_many_ways(text: str) -> None:
    staff = heard_in(text, "courier")["staff"]
    assert staff in (number(34), number(27, 41, 34))


@pytest.mark.parametrize("text", ["Thirty-four counting Walter and me", "34 incl. the boss", "34 full-time"])
def test_who_is_counted_in_adds_nobody(text: str) -> None:
    assert heard_in(text, "courier", "staff") == {"staff": number(34)}


@pytest.mark.parametrize(
    "text",
    ["we're a chain of 34", "we are a network of 34 shops", "there are 34 of us in the sales team", "we were 34 once"],
)
def test_what_only_looks_like_a_size_is_none(text: str) -> None:
    assert "staff" not in heard_in(text, "courier")


def test_a_number_alone_after_we_are_answers_what_was_asked() -> None:
    assert heard("we're 9", "ovens") == {"ovens": Count.exactly(9)}
    assert heard("we're 9 people", "ovens") == {"staff": Count.exactly(9)}
    assert heard("4 ovens. We're 9", "ovens") == {"ovens": Count.exactly(4), "staff": Count.exactly(9)}
