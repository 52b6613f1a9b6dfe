"""What counts as knowing something of a lead."""

from tests.guidance.overheard import ROOFERS, overheard


def test_a_name_or_an_address_tells_nothing_of_what_they_need() -> None:
    assert not overheard(("lead", "hello, my name is Ana Duarte, ana@fieldkit.example")).knows_something


def test_what_is_wrong_and_how_many_they_are_does() -> None:
    assert overheard(*ROOFERS).knows_something
