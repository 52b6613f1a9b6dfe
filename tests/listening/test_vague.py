"""Answers that only touch the surface."""

from __future__ import annotations

from datetime import date

import pytest

from allears.listening.vague import is_thin_need
from allears.values.count import Count
from allears.values.date_interval import DateInterval
from tests.listening.talk import answer, says


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        ("start", "soon"),
        ("start", "whenever it suits you"),
        ("start", "once the dust has settled"),
        ("budget", "a reasonable one"),
        ("budget", "it depends on the features"),
        ("drivers", "quite a few"),
        ("drivers", "loads, mate"),
        ("drivers", "small but growing"),
        ("goal", "all of them"),
        ("tools", "this and that"),
        ("start", "in the coming months"),
        ("start", "hopefully this century"),
        ("start", "that hinges on a few things"),
        ("budget", "we can talk about that"),
        ("budget", "let's just say we're no cheapskates"),
        ("budget", "something normal for a small depot"),
        ("drivers", "a whole bunch, we're growing like crazy"),
        ("goal", "hard to single one out"),
        ("trouble", "just exploring the market"),
        ("trouble", "we need a better tool"),
        ("trouble", "the usual problems"),
    ],
)
def test_a_surface_answer_is_heard(asks: str, text: str) -> None:
    assert answer(text, asks).vague == (asks,)


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        ("drivers", "ask my brother, he runs the depot"),
        ("drivers", "I don't know"),
        ("budget", "I'd rather not say"),
        ("email", "soon"),
        ("trouble", "two drivers got the same parcel on Friday and nobody noticed"),
        ("start", "your site is slow"),
        ("budget", "we have 2500 for the whole thing"),
        ("budget", "they quoted us 6k, way over"),
        ("drivers", "who the hell cares, you useless piece of junk"),
    ],
)
def test_not_knowing_refusing_and_real_answers_are_not_vague(asks: str, text: str) -> None:
    assert answer(text, asks).vague == ()


def test_a_value_makes_it_an_answer() -> None:
    text = "not many, 4"
    assert answer(text, "drivers", says(text, "drivers", Count.exactly(4), "4")).vague == ()


def test_a_thin_need_is_no_fact() -> None:
    text = "We need a better tool."
    heard = answer(text, "trouble", says(text, "trouble", text, text))
    assert heard.vague == ("trouble",)
    assert heard.statements == ()


def test_a_need_with_a_trouble_in_it_is_not_thin() -> None:
    assert not is_thin_need("we need a better tool because parcels get lost")


def test_a_time_without_a_day_in_it_is_no_fact() -> None:
    text = "hopefully this century lol"
    heard = answer(text, "start", says(text, "start", DateInterval(None, date(2100, 12, 31)), "this century"))
    assert (heard.vague, heard.statements) == (("start",), ())


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        ("start", "Depend on price, depend on the owner"),
        ("decision", "whatever's easiest for the drivers"),
        ("budget", "For the captain I don't look at the price"),
    ],
)
def test_what_hangs_on_something_else_answers_on_the_surface(asks: str, text: str) -> None:
    assert answer(text, asks).vague == (asks,)


def test_whoever_depends_on_somebody_has_answered_all_the_same() -> None:
    assert answer("we depend on the ferry, so 1 March", "start").vague == ()
