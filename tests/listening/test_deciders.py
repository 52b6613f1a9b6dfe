"""Which words before a verb of deciding name somebody whose yes counts."""

from __future__ import annotations

import pytest

from allears.languages.beginnings import WordStarts
from allears.listening.deciders import SHARES, VERB_OF_DECIDING, Told, decider, is_about_buying, is_somebody


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("in the end our head of works", "head of works"),
        ("dr adeyemi", "dr adeyemi"),
        ("and then the parish council", "parish council"),
        ("my mother-in-law", "mother-in-law"),
        ("no board", "board"),
        ("the price", None),
        ("rather not get into", None),
    ],
)
def test_who_is_named_before_a_verb_of_deciding(words: str, who: str | None) -> None:
    assert decider(words) == who


@pytest.mark.parametrize("who", ["rather not get into", "what i", "nobody", "this"])
def test_nobody_is_named(who: str) -> None:
    assert not is_somebody(who, who, asked=True)


def test_a_first_name_decides_only_where_that_was_asked() -> None:
    assert is_somebody("then lotte", "then Lotte", asked=True)
    assert not is_somebody("then lotte", "then Lotte", asked=False)


@pytest.mark.parametrize("after", ["", ", not me", " it", " on the supplier", " which system we take"])
def test_a_purchase_is_decided(after: str) -> None:
    assert is_about_buying(after)


@pytest.mark.parametrize("after", [" which patients get called", " every weld", " the route", " holidays"])
def test_daily_work_is_decided(after: str) -> None:
    assert not is_about_buying(after)


def test_each_sentence_is_told_apart_though_all_are_looked_at_at_once() -> None:
    sentences = ("we sell boats. ", "my uncle decides, and the board signs. ", "we vote on everything together.")
    said = "".join(sentences)
    told = Told(WordStarts(said), [0, 15, 54, len(said)])
    assert [[match["who"] for match in told.others(number)] for number in range(3)] == [
        [],
        ["my uncle", "and the board"],
        ["we"],
    ]
    assert {number: match.group() for number, match in told.first(SHARES).items()} == {2: said[54:-1]}
    assert told.holding((SHARES, VERB_OF_DECIDING)) == {1, 2}
