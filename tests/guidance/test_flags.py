"""What a rep should not overlook, each with the lead's words and something ready to say."""

from dataclasses import replace

from allears.guidance.flags import flags
from tests.guidance.overheard import ROOFERS, overheard


def test_the_unanswered_question_comes_first_with_the_companys_own_answer() -> None:
    so_far = overheard(*ROOFERS, ("lead", "does it work with gmail?"), ("lead", "we use it all day"))
    first = flags(so_far)[0]
    assert first.kind == "unanswered"
    assert first.quotes[0].text == "does it work with gmail?"
    assert first.ready == "Yes, Gmail works from the first day."
    assert first.source == "Does it work with Gmail?"
    assert first.since == 1


def test_a_question_that_only_a_person_can_answer_has_nothing_ready() -> None:
    (flag,) = flags(overheard(("lead", "Can your founder come to our barbecue?"), knowledge=None))
    assert (flag.kind, flag.ready) == ("unanswered", "")


def test_two_numbers_that_do_not_fit_stand_side_by_side_with_the_way_to_ask() -> None:
    so_far = overheard(("lead", "we have 12 sales reps"), ("bot", "Good."), ("lead", "there are 40 sales reps here"))
    (flag,) = flags(so_far)
    assert flag.kind == "contradiction"
    assert flag.field == "salespeople"
    assert [quote.message_id for quote in flag.quotes] == ["m0", "m2"]
    assert all(quote.text in flag.ready for quote in flag.quotes)


def test_an_answer_on_the_surface_is_followed_by_the_question_and_its_benefit() -> None:
    asked = ("bot", "Is there something that forces a date?", "timeline")
    (flag,) = flags(overheard(*ROOFERS, asked, ("lead", "soon")))
    assert (flag.kind, flag.field) == ("surface", "timeline")
    assert flag.ready.startswith("Is there something that forces a date")


def test_a_thin_need_is_followed_by_what_happened() -> None:
    asked = ("bot", "What happened that made you look for a new tool?", "pain")
    (flag,) = flags(overheard(asked, ("lead", "we need a better tool")))
    assert flag.kind == "surface"
    assert "?" in flag.ready


def test_what_was_put_away_stays_away() -> None:
    so_far = overheard(("lead", "does it work with gmail?"))
    (flag,) = flags(so_far)
    assert flags(replace(so_far, dismissed=frozenset({flag.key}))) == ()
