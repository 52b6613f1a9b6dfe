"""The honest no, ready for a person to say."""

from allears.guidance.parting import partings
from tests.guidance.overheard import crm, overheard


def test_the_exclusion_that_holds_stands_first_with_words_alternative_and_the_way_back() -> None:
    first, *others = partings(overheard(("lead", "it is for me alone, 1 sales rep, my notes get lost")))
    assert (first.exclusion, first.holds) == ("single-user", True)
    assert "too much tool" in first.text
    assert "HubSpot's free CRM" in first.text
    assert first.alternatives
    assert not any(one.holds for one in others)


def test_every_written_no_can_be_said_by_a_person() -> None:
    found = partings(overheard(("lead", "hello")))
    assert {one.exclusion for one in found} == {one.id for one in crm().not_ideal}
    assert all(one.text and one.because for one in found)
