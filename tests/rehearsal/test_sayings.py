"""Phrase files: sections, phrases, and which of them fit a value."""

import pytest

from allears.rehearsal.sayings import Sayings, SayingsError, read_sayings
from allears.values.count import Count
from allears.values.money import Money
from tests.rehearsal.visitors import PHRASINGS

FILE = """
# how people talk
[sales_reps]
{n} of us sell

[sales_reps 1]
just me

[sales_reps 100-]
the whole floor

[selling_style inside]
by phone

[wants_to_visit yes]
we would love to
"""


def test_a_value_finds_its_own_phrases_before_those_of_the_field() -> None:
    sayings = read_sayings(FILE)
    assert sayings.of_value("sales_reps", Count.exactly(1)) == ("just me",)
    assert sayings.of_value("sales_reps", Count.exactly(250)) == ("the whole floor",)
    assert sayings.of_value("sales_reps", Count.exactly(7)) == ("{n} of us sell",)
    assert sayings.of_value("selling_style", "inside") == ("by phone",)
    assert sayings.of_value("wants_to_visit", True) == ("we would love to",)
    assert sayings.of_value("budget", Money(5, 5, "USD")) == ()


def test_a_policys_own_sayings_stand_before_the_general_ones() -> None:
    general = Sayings({"hello": ("hi",), "yes": ("yes",)})
    both = Sayings({"hello": ("good evening",)}).over(general)
    assert both.of("hello") == ("good evening",)
    assert both.of("yes") == ("yes",)


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("hello there", 1, "expected a section"),
        ("[a]\nx\n[a]\ny", 3, "stands here twice"),
        ("[a]\nx\n[b]", 3, "[b] holds no phrase"),
    ],
)
def test_a_file_that_cannot_be_read_says_where(text: str, line: int, expected: str) -> None:
    with pytest.raises(SayingsError) as problem:
        read_sayings(text, "mine.txt")
    assert str(problem.value).startswith(f"mine.txt:{line}: ")
    assert expected in str(problem.value)


@pytest.mark.parametrize("path", sorted(PHRASINGS.glob("*.txt")), ids=lambda path: path.stem)
def test_every_shipped_phrase_file_reads(path: object) -> None:
    assert len(read_sayings(path.read_text(encoding="utf-8")).sections) > 10  # type: ignore[attr-defined]
