"""Which words before a verb of deciding name somebody whose yes counts."""

from __future__ import annotations

import pytest

from allears.listening.deciders import decider, is_about_buying, is_somebody


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
