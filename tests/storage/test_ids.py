"""Ids name a thing for ever, tell its kind, and cannot be guessed."""

from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from allears.storage.ids import CROCKFORD, Ids, base32, uuid7
from tests.moved_clock import START, MovedClock

moments = st.integers(0, 2**48 - 1)
chances = st.integers(0, 2**74 - 1)


@given(moments, chances)
def test_an_id_is_a_uuid_of_version_7(at: int, chance: int) -> None:
    made = uuid.UUID(int=uuid7(at, chance))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == at


@given(moments, chances, moments, chances)
def test_text_sorts_as_time_does(at: int, chance: int, later: int, other: int) -> None:
    if at < later:
        assert base32(uuid7(at, chance)) < base32(uuid7(later, other))


@given(st.integers(0, 2**128 - 1))
def test_nothing_of_the_number_is_lost(number: int) -> None:
    text = base32(number)
    assert len(text) == 26
    assert sum(CROCKFORD.index(digit) * 32**place for place, digit in enumerate(reversed(text))) == number


def test_an_id_says_what_it_names() -> None:
    clock = MovedClock()
    ids = Ids(clock)
    first = ids.new("cnv")
    clock.move(seconds=1)
    assert first.startswith("cnv_")
    assert len(first) == 30
    assert first < ids.new("cnv")
    assert Ids(clock, bits=lambda _: 0).new("msg") == f"msg_{base32(uuid7(START + 1000, 0))}"
