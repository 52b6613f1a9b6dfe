"""Answers that need no listening: buttons, values that stand as they could in a cell, the need in their own words."""

import pytest

from allears.dialogue.phrasing import ENGLISH
from allears.dialogue.plain_answers import with_plain_answer
from allears.dialogue.steps import Ask, Reply
from allears.facts.answer import Absence
from allears.facts.field import Field, Option
from allears.facts.words import Words
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.statement import Span, Statement
from allears.policy.policy import Policy
from allears.values.choices import Choices
from allears.values.count import Count
from allears.values.value import FieldType, Value
from tests.rehearsal.visitors import TODAY, policy

OPTIONS = (Option("cloud", Words.of("As a service")), Option("own", Words.of("In our own data centre")))
DATA = Policy(
    "data",
    Words.of("Data"),
    {
        "wish": Field("wish", FieldType.TEXT, "purchase", first=True, ask=Words.of("What do you wish for?")),
        "must_have": Field("must_have", FieldType.CHOICES, "purchase", options=OPTIONS, ask=Words.of("What first?")),
        "guests": Field("guests", FieldType.COUNT, "purchase", nouns=("guests",), ask=Words.of("How many?")),
        "country": Field("country", FieldType.PLACE, ask=Words.of("Where?")),
    },
    (),
)


def heard(
    text: str, field: str, *statements: Statement, labels: tuple[str, ...] = (), where: Policy = DATA, **more: object
) -> Heard:
    message = Message("m1", "lead", text, TODAY)
    last = Reply((Ask(field, "?", "", labels),))
    return with_plain_answer(Heard(message, statements, **more), last, where, ENGLISH, field)  # type: ignore[arg-type]


def values(found: Heard) -> dict[str, Value | Absence]:
    return {one.field: one.value for one in found.statements}


def test_a_tapped_button_says_what_it_stands_for_and_nothing_else() -> None:
    misheard = Statement("makes", "none", "service", 5, 12)
    found = heard("As a service", "must_have", misheard, labels=("As a service", "In our own data centre"))
    assert values(found) == {"must_have": Choices(frozenset({"cloud"}))}
    assert found.statements[0].quote == "As a service"


def test_a_band_is_its_whole_range() -> None:
    labels = tuple(band.label for band in policy().fields["sales_reps"].bands)
    assert values(heard("5-15", "sales_reps", labels=labels, where=policy())) == {"sales_reps": Count(5, 15)}


def test_rather_not_say_is_no_value() -> None:
    found = heard("Rather not say", "guests", labels=("1-20",))
    assert found.statements == ()
    assert found.declined == ("guests",)


@pytest.mark.parametrize(
    ("text", "expected"), [("we'll be 97", 97), ("that would be 133", 133), ("there will be 82 of us", 82)]
)
def test_the_only_number_of_an_answer_is_the_answer(text: str, expected: int) -> None:
    assert values(heard(text, "guests")) == {"guests": Count.exactly(expected)}


@pytest.mark.parametrize("text", ["97 trucks", "somewhere from the 80s, 20 metres", "hm"])
def test_a_number_of_something_else_is_not(text: str) -> None:
    assert values(heard(text, "guests")) == {}


def test_what_could_stand_in_a_cell_is_read_as_there() -> None:
    assert values(heard("usa", "country")) == {"country": "US"}
    assert values(heard("nowhere special", "country")) == {}


def test_a_need_of_any_kind_is_noted_as_it_was_told() -> None:
    text = "Hi! A long table under the trees and nobody on the phone. Do you have parking?"
    found = heard(text, "wish", questions=(Span("Do you have parking?", 58, 78),))
    assert values(found) == {"wish": "A long table under the trees and nobody on the phone"}
    assert text[found.statements[0].start : found.statements[0].end] == found.statements[0].quote


@pytest.mark.parametrize("text", ["not sure yet", "I don't know yet to be honest", "hello there"])
def test_not_knowing_is_no_need(text: str) -> None:
    assert values(heard(text, "wish")) == {}


def test_what_was_declined_or_vague_stays_so() -> None:
    assert values(heard("we would rather keep that to ourselves", "wish", declined=("wish",))) == {}
    assert values(heard("something nice for all of us", "wish", vague=("wish",))) == {}


@pytest.mark.parametrize("said", ["134 on the list so far, 2 would stay the night", "134 in total, I think", "134"])
def test_the_number_that_stands_alone_is_the_one_that_was_asked_for(said: str) -> None:
    assert values(heard(said, "guests")) == {"guests": Count.exactly(134)}


def test_a_part_of_a_range_that_was_offered_is_tapped() -> None:
    last = Reply((Ask("guests", "?", "", ("26 to 29", "30 to 38"), again=True),))
    message = Message("m1", "lead", "30 to 38", TODAY)
    assert values(with_plain_answer(Heard(message, ()), last, DATA, ENGLISH, "guests")) == {"guests": Count(30, 38)}
