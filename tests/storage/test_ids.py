"""Ids name a thing for ever, tell its kind, and cannot be guessed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from allears.storage.ids import CROCKFORD, Ids
from tests.moved_clock import MovedClock

moments = st.integers(0, 2**48 - 1)
chances = st.integers(0, 2**74 - 1)


@dataclass
class Standing:
    """A clock that shows a moment, however long ago or far away."""

    at: int

    def now(self) -> int:
        return self.at


def made(at: int, chance: int) -> str:
    """The digits of an id of that millisecond."""
    return Ids(Standing(at), bits=lambda _: chance).new("msg").removeprefix("msg_")


def number(text: str) -> int:
    return sum(CROCKFORD.index(digit) * 32**place for place, digit in enumerate(reversed(text)))


@given(moments, chances)
def test_an_id_is_a_uuid_of_version_7(at: int, chance: int) -> None:
    text = made(at, chance)
    assert len(text) == 26
    read = uuid.UUID(int=number(text))
    assert (read.version, read.variant) == (7, uuid.RFC_4122)
    assert read.int >> 80 == at


@given(moments, chances, moments, chances)
def test_text_sorts_as_time_does(at: int, chance: int, later: int, other: int) -> None:
    if at < later:
        assert made(at, chance) < made(later, other)


@given(moments, chances, chances)
def test_nothing_of_the_chance_is_lost(at: int, chance: int, other: int) -> None:
    assert (made(at, chance) == made(at, other)) == (chance == other)


def test_an_id_says_what_it_names() -> None:
    clock = MovedClock()
    ids = Ids(clock)
    first = ids.new("cnv")
    clock.move(seconds=1)
    assert first.startswith("cnv_")
    assert len(first) == 30
    assert first < ids.new("cnv")
