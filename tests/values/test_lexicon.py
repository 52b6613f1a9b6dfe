"""A language's words as tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allears.languages.english.language import ENGLISH
from allears.languages.word_list import word_list
from allears.values.amounts import read_money_at
from allears.values.lexicon import AT_LEAST, HEDGE, Lexicon, lexicon_of
from allears.values.quantities import read_quantity
from allears.values.tokens import Tokens


def test_the_tables_are_built_once() -> None:
    assert lexicon_of(ENGLISH) is lexicon_of(ENGLISH)


def test_bounds_and_hedges_are_told_apart() -> None:
    lexicon = lexicon_of(ENGLISH)
    assert lexicon.bounds_before.match(Tokens("at least 5"), 0) == (AT_LEAST, 2)
    assert lexicon.bounds_after.match(Tokens("40 or so"), 1) == (HEDGE, 3)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("12 reps", True),
        ("12 USD", False),
        ("12 MUSD", False),
        ("12 weeks", False),
        ("12 or 13", False),
        ("12k", False),
        ("12, tops", False),
        ("12 a month", False),
    ],
)
def test_a_word_stands_apart_from_a_number_that_it_cannot_belong_to(text: str, apart: bool) -> None:
    assert lexicon_of(ENGLISH).stands_apart(Tokens(text), 1) is apart


class Thorough(Lexicon):
    """Looks at every word behind a number with every reader."""

    def stands_apart(self, tokens: Tokens, index: int) -> bool:
        del tokens, index
        return False


THOROUGH = Thorough(ENGLISH)
STARTS = ["12", "1.5", "$12", "R$ 900 mil", "about 40", "at least five", "a dozen", "3 million", "two"]
BEHIND = word_list("""
    reps people sales teams or 13 k USD MUSD euros a month per seat , tops weeks and half hundred mil of us in for
    Danish plus ads % - + each maybe around grand dozen out pounds
""")


@given(st.sampled_from(STARTS), st.lists(st.sampled_from(sorted(BEHIND)), max_size=5), st.booleans())
def test_who_asks_no_reader_where_a_word_stands_apart_reads_the_same(
    start: str, behind: list[str], asked: bool
) -> None:
    quick, slow = Tokens(" ".join((start, *behind))), Tokens(" ".join((start, *behind)))
    quantity = read_quantity(quick, 0, lexicon_of(ENGLISH))
    assert quantity == read_quantity(slow, 0, THOROUGH)
    if quantity is not None:
        money = read_money_at(quick, quantity, lexicon_of(ENGLISH), expected=asked)
        assert money == read_money_at(slow, quantity, THOROUGH, expected=asked)
