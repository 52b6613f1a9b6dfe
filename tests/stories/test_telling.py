"""A conversation told as a story comes true when it is played."""

from allears.dialogue.talk import Setting
from allears.stories.playing import play
from allears.stories.reading import read_story
from allears.stories.telling import tell_story
from tests.dialogue.test_turn import PAGES, told, where


def test_what_is_told_reads_back_and_comes_true() -> None:
    place = where()
    assert isinstance(place, Setting)
    turns = told("hi, does it work with gmail?", "we have 40 employees and 8 reps", "rather not say", "just looking")
    text = tell_story(turns, place, "crm", title="Four messages")
    assert "lead: we have 40 employees and 8 reps" in text and "  heard sales_reps 8 “8 reps”" in text
    story = read_story(text)
    assert story.title == "Four messages"
    assert play(story, place.policy, PAGES) == ()


def test_nobody_there_and_other_destinations_are_kept() -> None:
    place = Setting(where().policy, "Ringlane", where().now, False, "back at 9", destinations={"vendor": "Write us."})  # type: ignore[attr-defined]
    story = read_story(tell_story(told("hi"), place, "crm", "pages"))
    assert (story.available, story.expected, story.knowledge) == (False, "back at 9", "pages")
    assert story.destinations == (("vendor", "Write us."),)
