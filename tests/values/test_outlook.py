"""What can begin at a token."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allears.languages.english.language import ENGLISH
from allears.languages.word_list import word_list
from allears.values.date_intervals import read_date_at
from allears.values.date_lexicon import DateContext, date_lexicon_of
from allears.values.durations import read_length
from allears.values.outlook import DATE, LENGTH, QUANTITY, outlook_of
from allears.values.quantities import read_quantity
from allears.values.tokens import WORD, Tokens

OUTLOOK, TABLES = outlook_of(ENGLISH), date_lexicon_of(ENGLISH)
CONTEXT = DateContext(date(2026, 11, 21), TABLES)
SMALL = word_list("""
    a an the of in on by for about up to at least no more than over under between and or from until before after next
    this last first second third half quarter one two twelve twenty few couple another all early mid late end week
    weeks month day year ago now time today tomorrow monday mondays fri may june summer christmas q q2 fy27 eoy low
    twenties dozen hundred thousand k % $ eur usd rupees danish kroner , . - / : ( 5 12 2027 1.5 3/4 22.4. 5th 70s pm
    reps people not ' we are just only good while less like maybe within later rest new beginning sundays working
""")


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("in the yard we have a dog and a cat", 0),
        ("not only that", 0),
        ("all of our reps", 0),
        (". we are 12", 0),
        ("in the second week", DATE),
        ("by the end of the month", DATE),
        ("by 5 May", DATE),
        ("12 reps", QUANTITY),
        ("2 weeks ago", QUANTITY | DATE),
        ("at least 5 of them", QUANTITY),
        ("at least 5 months from now", QUANTITY | DATE),
        ("by the 5, please", DATE),
        ("the 5 of us", 0),
        ("in '27 we start", DATE),
        ("for 1,200 reps", 0),
        ("1,200 reps of the month", QUANTITY),
        ("at 10 to 8 we close", QUANTITY | DATE),
        ("up to a hundred reps", QUANTITY),
        (".5 %", QUANTITY | DATE),
        ("first of all", 0),
        ("a whole week", DATE | LENGTH),
    ],
)
def test_small_words_begin_a_value_only_where_one_can_follow(text: str, may: int) -> None:
    assert OUTLOOK.may_begin(Tokens(text), 0) == may


def test_a_lone_number_word_is_a_day_when_one_was_asked_for() -> None:
    assert OUTLOOK.may_begin(Tokens("twenty"), 0, led=True) == QUANTITY | DATE
    assert OUTLOOK.may_begin(Tokens("twenty"), 0) == QUANTITY


def test_only_digits_and_words_with_which_values_begin_are_looked_at() -> None:
    assert OUTLOOK.first_tokens(Tokens("hello, we need seats for 12 reps")) == [5, 6]


@settings(max_examples=200)
@given(st.lists(st.sampled_from(sorted(SMALL)), min_size=1, max_size=10).map(" ".join), st.booleans())
def test_where_a_value_is_read_one_may_begin(text: str, led: bool) -> None:
    tokens = Tokens(text)
    may = OUTLOOK.may_begin(tokens, 0, led=led)
    if 0 not in OUTLOOK.first_tokens(tokens):
        assert not may
    if not may & QUANTITY:
        assert read_quantity(tokens, 0, TABLES.lexicon) is None
    if not may & (QUANTITY | LENGTH) and tokens.lower[0] in TABLES.lexicon.duration_starts:
        assert read_length(tokens, 0, TABLES.lexicon) is None
    if not may & DATE and tokens.kinds[0] == WORD:
        assert read_date_at(tokens, 0, CONTEXT, led=led) is None
