"""Answers that hold several numbers: which of them stands, and what they make together."""

from __future__ import annotations

import pytest

from allears.facts.field import Field
from allears.facts.words import Words
from allears.listening.hear import hear_conversation
from allears.listening.message import Message
from allears.listening.vocabulary import Vocabulary
from allears.values.count import Count
from allears.values.value import FieldType, Value
from tests.listening.invented_trade import hear, number
from tests.listening.talk import TODAY
from tests.listening.trades_that_count import heard as heard_in
from tests.listening.trades_that_count import number as of

FIELDS = Vocabulary.of(
    (
        Field("visits", FieldType.COUNT, nouns=("visits", "sessions"), ask=Words.of("How many visits a month?")),
        Field("coaches", FieldType.COUNT, nouns=("coaches", "trainers"), ask=Words.of("How many coaches are there?")),
    )
)


def answered(text: str, asks: str) -> Value | None:
    """What an answer states of the field that was asked for."""
    talk = [Message("0", "bot", "How many?", TODAY, asks), Message("1", "lead", text, TODAY)]
    stated = [each for _, one in hear_conversation(talk, FIELDS, TODAY).heard for each in one.statements]
    return next((each.value for each in stated if each.field == asks), None)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("400, 450 on Mondays", 400),
        ("the best month was 900, but on average it is 650", 650),
        ("In summer with the tourists 600. A normal month is 400.", 400),
        ("600 in the group, 85 here", 85),
        ("Last Christmas 60. Currently 35.", 35),
    ],
)
def test_the_usual_number_stands_beside_exceptional_ones(text: str, number: int) -> None:
    assert answered(text, "visits") == Count.exactly(number)


@pytest.mark.parametrize("text", ["80, maybe 85", "80ish, maybe 85", "80? perhaps 85 in a good month", "80 or 85"])
def test_a_second_guess_makes_a_range(text: str) -> None:
    assert answered(text, "visits") == Count(80, 85)


def test_a_list_of_nothing_but_numbers_and_what_they_are_is_a_sum() -> None:
    assert answered("14 full time and 2 part time", "coaches") == Count.exactly(16)
    assert answered("30 early and 12 late", "visits") == Count.exactly(42)


def test_one_more_is_whoever_speaks() -> None:
    assert answered("6 and me", "coaches") == Count.exactly(7)


def test_a_plus_before_words_adds_somebody_else() -> None:
    assert answered("3 + a cleaner on Fridays", "coaches") == Count.exactly(3)


@pytest.mark.parametrize("text", ["none", "None. Adults only.", "not a single one", "zero so far"])
def test_none_of_them_is_a_number(text: str) -> None:
    assert answered(text, "coaches") == Count.exactly(0)


def test_the_only_number_of_an_answer_is_it_whatever_it_is_said_to_count() -> None:
    assert answered("1,900 companies", "visits") == Count.exactly(1900)
    assert answered("leave it at 3", "coaches") == Count.exactly(3)


@pytest.mark.parametrize("text", ["3 years", "in 2021", "one in each town", "since 3 years"])
def test_a_length_a_date_or_a_share_is_no_answer(text: str) -> None:
    assert answered(text, "coaches") is None


def test_what_was_so_in_the_last_job_is_none_of_it() -> None:
    assert answered("In my previous job we used you, 2 coaches, was fine.", "visits") is None


def test_a_number_in_parentheses_is_a_remark() -> None:
    assert answered("Me, Pat, and an agency in Lviv (5)", "coaches") is None


def test_what_one_of_their_customers_does_is_not_theirs() -> None:
    assert answered("one of them has 80 visits a day", "start") is None


@pytest.mark.parametrize(
    "text",
    ["20 out and maybe 5 in", "150 in Leeds, 20 in York, plus temps"],
)
def test_of_several_numbers_that_might_all_be_meant_none_is_taken(text: str) -> None:
    assert "drivers" not in hear(text, "drivers", "How many drivers do you employ?")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Six. Well, five, Mo drives the boss", number(5, 5)),
        ("eleven. Ten in Ghent and me up here", number(11, 11)),
        ("We had 7 last year. We now share two, so 6.", number(6, 6)),
        ("three, one here and two in Ghent", number(3, 3)),
    ],
)
def test_what_follows_the_number_explains_it_or_puts_it_right(text: str, value: object) -> None:
    assert hear(text, "drivers", "How many drivers do you employ?")["drivers"] == value


@pytest.mark.parametrize(
    "text",
    [
        "none",
        "None yet, we open in May",
        "no lorries",
        "we don't have any",
        "We have no vans at the moment.",
        "zero so far",
        "nil, thanks",
    ],
)
def test_none_of_them_is_nought_in_many_words(text: str) -> None:
    assert heard_in(text, "courier", "vans") == {"vans": of(0)}


def test_nobody_is_a_number_of_people_alone() -> None:
    assert heard_in("nobody, I drive myself", "courier", "drivers")["drivers"] in (of(0), of(1))
    assert "vans" not in heard_in("nobody, I drive myself", "courier", "vans")


@pytest.mark.parametrize(
    "text",
    ["none of your business", "no drivers complain", "No vans are free on Mondays", "none, I sell a rival product"],
)
def test_a_denial_of_something_else_is_no_nought(text: str) -> None:
    assert "vans" not in heard_in(text, "courier", "vans")


def test_a_number_in_brackets_is_another_days() -> None:
    assert heard_in("12 (13 from July)", "courier", "vans")["vans"] == of(12)


@pytest.mark.parametrize(
    ("text", "parcels"),
    [
        ("twenty a week?", of(70, 104, 87)),
        ("Daily 40 parcels", of(672, 1008, 840)),
        ("180 in the day", of(3024, 4536, 3780)),
    ],
)
def test_a_number_of_any_period_is_told_by_the_month(text: str, parcels: object) -> None:
    assert heard_in(text, "courier", "parcels") == {"parcels": parcels}


def test_a_sum_stands_before_a_total_and_its_parts() -> None:
    assert heard_in("22 in total, 6 are from last year and stay, so 16 from you", "courier", "vans")["vans"] == of(16)
    assert heard_in("Six, two of whom can drive a lorry", "courier", "drivers")["drivers"] == of(6)
    assert heard_in("four partners and eleven employees, fifteen persons in total", "courier")["staff"] == of(15)


def test_people_in_a_word_that_nobody_knows_are_people_where_they_were_asked_for() -> None:
    assert heard_in("24 corretores", "courier", "drivers")["drivers"] == of(24)
    assert "drivers" not in heard_in("24 offices", "courier", "drivers")


@pytest.mark.parametrize(
    ("text", "vans"),
    [
        ("Seventeen. Eleven on the road, six in training", 17),
        ("Nine. Six in Hull and three in Leeds", 9),
        ("5 in the north, 4 in the south, total 9", 9),
        ("In Lille 4, in Ghent 2, so it makes 6", 6),
        ("6 up the hill, 3 down. 9 all up", 9),
        ("each depot has 5 vans, only Cork has 8, so total 23", 23),
        ("240, of it 170 in the north, 50 in the south, 20 abroad", 240),
        ("30, of which 12 are electric", 30),
        ("10 vans 3 lorries", 13),
        ("the boss dreams of 50, I think 30 will do, so quote me 30", 30),
        ("at the mo 5, might get a sixth", 5),
    ],
)
def test_a_whole_stands_before_its_parts_wherever_they_are_told(text: str, vans: int) -> None:
    assert heard_in(text, "courier", "vans")["vans"] == of(vans)


@pytest.mark.parametrize(
    "text",
    ["One moment: where are you based?", "One question first: is it in Polish?", "one thing: do you ship?", "One sec"],
)
def test_one_moment_is_no_number(text: str) -> None:
    assert "vans" not in heard_in(text, "courier", "vans")


def test_a_sum_counts_in_the_period_of_what_it_sums_up() -> None:
    assert heard_in("I'd say 60 a day each, that's 300 between us", "courier", "parcels")["parcels"] == of(
        5040, 7560, 6300
    )


@pytest.mark.parametrize("text", ["he does the vans and I do the books", "our oven and I know each other"])
def test_a_thing_and_i_are_no_two_people(text: str) -> None:
    assert heard_in(text, "courier", "staff") == {}


def test_me_and_some_others_are_counted_unasked() -> None:
    assert heard_in("me and four lads drive all day", "courier")["drivers"] == of(5)
