"""Small letters, typos, another first language: what fingers do, and what they leave alone."""

from dataclasses import replace
from random import Random

from allears.rehearsal.handwriting import write
from allears.rehearsal.mood import Habits
from tests.rehearsal.visitors import sayings

NEAT = Habits(
    buttons=False, lower_case=False, non_native=False, typos=0.0, careless=False, corrects=False, declines=0.0
)
TEXT = "We're 12 people in Leeds, write to Dana@kestrel.example about the customers"


def test_neat_people_write_what_they_mean() -> None:
    assert write(TEXT, NEAT, sayings(), Random(1)) == TEXT


def test_small_letters_keep_addresses() -> None:
    written = write(TEXT, replace(NEAT, lower_case=True), sayings(), Random(1))
    assert "we're 12 people in leeds" in written
    assert "Dana@kestrel.example" in written


def test_typos_change_long_words_and_no_figures() -> None:
    written = {write(TEXT, replace(NEAT, typos=1.0), sayings(), Random(seed)) for seed in range(20)}
    assert len(written) > 5
    assert all(" 12 " in one for one in written)


def test_other_tongues_choose_other_words() -> None:
    written = {write(TEXT, replace(NEAT, non_native=True), sayings(), Random(seed)) for seed in range(20)}
    assert any("persons" in one for one in written)
