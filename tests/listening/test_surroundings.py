"""Words near a new value that take nothing back, because they speak of something else."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.context import Context
from allears.listening.heard import Heard
from allears.listening.message import Message
from allears.listening.statement import Statement
from allears.listening.surroundings import surroundings
from allears.listening.wording import Wording
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from allears.values.money import Money
from allears.values.value import Value
from tests.listening.talk import TODAY, VOCABULARY, Talk, says

NINE, TWELVE = Count.exactly(9), Count.exactly(12)
SEPTEMBER = DateInterval(date(2026, 9, 1), date(2026, 9, 30))


def after_nine_drivers(asks: str = "trouble") -> Talk:
    talk = Talk().bot("How many drivers?", "drivers")
    talk.lead("9 drivers", ("drivers", NINE, "9 drivers"))
    return talk.bot("And what bothers you?", asks)


def is_in_dispute(heard: Heard) -> bool:
    return bool(heard.contradictions) and not heard.corrections


@pytest.mark.parametrize(
    ("trouble", "rest"),
    [
        ("The route was wrong again", "All 12 drivers complained."),
        ("We forgot three deliveries last week", "With 12 drivers we should do better."),
        ("My boss says nobody reads the notes", "Our 12 drivers never do."),
        ("Apparently nobody reads our notes", "All 12 drivers just drive."),
        ("Two of them just quit over it", "Our 12 drivers are tired."),
    ],
)
def test_a_trouble_told_beside_a_number_takes_no_number_back(trouble: str, rest: str) -> None:
    stated = (("trouble", trouble, trouble), ("drivers", TWELVE, "12 drivers"))
    assert is_in_dispute(after_nine_drivers().lead(f"{trouble}. {rest}", *stated))


def test_nor_does_a_trouble_in_another_clause_of_the_same_sentence() -> None:
    text = "they dial the wrong number all day, and with 12 drivers nobody notices"
    heard = after_nine_drivers().lead(text, ("trouble", text, text), ("drivers", TWELVE, "12 drivers"))
    assert is_in_dispute(heard)


def test_what_the_clause_of_the_value_itself_says_still_counts() -> None:
    text = "too slow. and actually it's 12 drivers"
    heard = after_nine_drivers().lead(text, ("trouble", text, text), ("drivers", TWELVE, "12 drivers"))
    assert [each.field for each in heard.corrections] == ["drivers"]


def test_an_excuse_for_another_answer_takes_nothing_back_here() -> None:
    talk = after_nine_drivers("country")
    text = "I misread that, Malta. Our 12 drivers love it here."
    assert is_in_dispute(talk.lead(text, ("country", "MT", "Malta"), ("drivers", TWELVE, "12 drivers")))


def test_one_excuse_may_be_for_two_answers() -> None:
    talk = after_nine_drivers("country")
    talk.lead("Malta", ("country", "MT", "Malta"))
    talk.bot("Thanks.")
    text = "I misread that, it's Italy. 12 drivers."
    heard = talk.lead(text, ("country", "IT", "Italy"), ("drivers", TWELVE, "12 drivers"))
    assert {each.field for each in heard.corrections} == {"country", "drivers"}


@pytest.mark.parametrize(
    ("text", "field", "value", "words"),
    [
        ("9 dollars a month. Our 12 drivers need only the basics", "budget", Money(9, 9, "USD", "month"), "9 dollars"),
        ("in 9 weeks. All 12 drivers start together", "start", SEPTEMBER, "in 9 weeks"),
    ],
)
def test_the_old_number_of_something_else_names_no_old_value(text: str, field: str, value: Value, words: str) -> None:
    heard = after_nine_drivers(field).lead(text, (field, value, words), ("drivers", TWELVE, "12 drivers"))
    assert is_in_dispute(heard)


def test_the_old_number_alone_does() -> None:
    text = "May. 9 was before the merger, 12 drivers"
    heard = after_nine_drivers("start").lead(text, ("start", SEPTEMBER, "May"), ("drivers", TWELVE, "12 drivers"))
    assert [each.field for each in heard.corrections] == ["drivers"]


def test_the_same_question_twice_is_no_asking_back() -> None:
    talk = after_nine_drivers("drivers")
    assert is_in_dispute(talk.lead("12", ("drivers", TWELVE, "12")))


def test_blanks_stand_for_the_words_of_other_statements() -> None:
    text = "It breaks. 12 drivers. Sorry"
    trouble: Statement = says(text, "trouble", "It breaks", "It breaks")
    wording = Wording.of(Message("1", "lead", text, TODAY))
    around = surroundings(wording, Context(VOCABULARY, TODAY), says(text, "drivers", TWELVE, "12 drivers"), [trouble])
    assert around.before.strip() == "."
    assert "sorry" in around.near
    assert len(around.near) == len(text)
