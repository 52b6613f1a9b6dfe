"""A story is read from words a salesperson writes."""

from datetime import date

import pytest

from allears.stories.reading import StoryError, read_story
from allears.stories.story import Expectation

STORY = """# A small team asks for the price
# It gets a number before anything is asked.
policy: inside-sales-crm
today: 2026-11-21
person is: back on Monday at 9
send job seeker: See our careers page.

lead: we're 8 reps. what does it cost?
  heard sales_reps 8 “8 reps”
  not heard employees
bot: answers, asks pain
  says "29 USD"
"""


def test_headings_turns_and_expectations_are_read() -> None:
    story = read_story(STORY)
    assert story.title == "A small team asks for the price"
    assert story.about == "It gets a number before anything is asked."
    assert (story.today, story.available, story.expected) == (date(2026, 11, 21), False, "back on Monday at 9")
    assert story.destinations == (("job seeker", "See our careers page."),)
    lead, bot = story.turns
    assert lead.text == "we're 8 reps. what does it cost?"
    assert lead.expectations == (
        Expectation("heard", "sales_reps 8", "8 reps", 9),
        Expectation("not heard", "employees", None, 10),
    )
    assert bot.expectations == (Expectation("says", "", "29 USD", 12),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("policy: x\ntoday: 2026-11-21\nlead: hi", "begins with its title"),
        ("# T\ntoday: 2026-11-21\nlead: hi", "`policy:` is missing"),
        ("# T\npolicy: x\ntoday: soon\nlead: hi", "a.story:3: 'soon' is no date"),
        ("# T\npolicy: x\ntoday: 2026-11-21\n", "nobody says anything"),
        ("# T\n  heard pain\n", "a.story:2: 'heard pain' is indented"),
        ("# T\nhello there\n", "a.story:2: expected `lead:`"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(StoryError, match=message.replace("(", r"\(")):
        read_story(text, "a.story")
