"""The honest no, ready for a person to say."""

from allears.dialogue.closing import part_kindly
from allears.dialogue.phrasing import ENGLISH, say_step
from allears.guidance.parting import partings
from allears.guidance.suggestion import situation_of
from allears.languages.english.guidance_phrases import DOOR
from tests.guidance.overheard import crm, overheard


def test_the_exclusion_that_holds_stands_first_with_words_alternative_and_the_way_back() -> None:
    first, *others = partings(overheard(("lead", "it is for me alone, 1 sales rep, my notes get lost")))
    assert (first.exclusion, first.holds) == ("single-user", True)
    assert "too much tool" in first.text
    assert "HubSpot's free CRM" in first.text
    assert first.alternatives
    assert not any(one.holds for one in others)


def test_a_person_says_the_same_words_as_the_bot_and_leaves_the_door_open_themselves() -> None:
    so_far = overheard(("lead", "it is for me alone, 1 sales rep, my notes get lost"))
    said, bots = partings(so_far)[0].text, say_step(part_kindly(situation_of(so_far, so_far.verdict)))
    assert said.endswith("the door stays open.")
    assert said[:200] == bots[:200]
    assert bots.replace(ENGLISH("door"), "") in said.replace(DOOR, "")


def test_every_written_no_can_be_said_by_a_person() -> None:
    found = partings(overheard(("lead", "hello")))
    assert {one.exclusion for one in found} == {one.id for one in crm().not_ideal}
    assert all(one.text and one.because for one in found)
